/** Names of institutions and series, in Urdu. */
import { ownOf } from '../../../data/own.js';
import { isolate } from '../../bidi.js';
import { names, series as seriesWords } from '../dataset.js';
import type { Series } from '../../../data/observation.js';

export const name = (own: string) => ownOf(names, own) ?? isolate(own);

export const seriesTitle = (series: Series) => ownOf(seriesWords, series.id)?.text.title ?? name(series.title);
