/** What the page on data says of its own gaps: worked out from the dataset, so that a figure that is added or doubted stands there by itself. */
import { seriesWith } from './every-observation.js';
import { defaultLanguage, messagesFor } from '../src/locales/languages.js';
import type { Dataset, Observation } from '../src/data/observation.js';

const messages = messagesFor(defaultLanguage);

/** The series with figures that rest on weak pages, and the periods of those. */
export const weakIn = (dataset: Dataset): { readonly title: string; readonly periods: readonly string[] }[] =>
  seriesWith(dataset).flatMap(({ series: { title }, observations }) => {
    const weak = observations.filter(({ confidence }: Observation) => confidence === 'low');
    return weak.length > 0 ? { title, periods: [...new Set(weak.map(({ period }) => messages.period(period)))] } : [];
  });
