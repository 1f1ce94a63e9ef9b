/**
 * The shape of a dataset that comes from elsewhere. What its rows say is for `problems.ts`. The JSON Schema of the package is made from it.
 *
 * Valibot, because only what is used of it is loaded: with this schema 2.0 kB brotli, where the same checked by code that Ajv
 * generates is 3.9 and by @cfworker/json-schema 6.3.
 */
import { array, boolean, exactOptional, literal, maxValue, minValue, number, object, picklist, pipe, regex, string } from 'valibot';

const day = pipe(string(), regex(/^\d{4}-\d{2}-\d{2}$/, 'It is not a day (YYYY-MM-DD).'));
const month = pipe(string(), regex(/^\d{4}-\d{2}$/, 'It is not a month (YYYY-MM).'));
// JSON has numbers that are read as infinite.
const most = 1e15;
const amount = pipe(number(), minValue(-most), maxValue(most));
const unit = picklist(['USD million', 'USD', 'percent', 'persons', 'rank']);

// Intl throws for the name of a language that is none.
const language = pipe(string(), regex(/^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|\d{3}))?$/, 'It is not the tag of a language.'));

const citation = object({
  publisher: string(),
  record: exactOptional(string()),
  quotes: exactOptional(string()),
  title: string(),
  language: exactOptional(language),
  url: exactOptional(string()),
  published: exactOptional(string()),
  notAfter: exactOptional(day),
  accessed: exactOptional(day),
});

const sourced = {
  id: string(),
  series: string(),
  period: object({ first: month, last: month }),
  value: amount,
  upper: exactOptional(amount),
  unit,
  confidence: picklist(['high', 'medium', 'low']),
  released: day,
  citations: array(citation),
  note: exactOptional(string()),
};

const series = object({
  id: string(),
  title: string(),
  definition: string(),
  unit,
  watched: exactOptional(object({ url: string(), through: day })),
});

const observation = object({
  ...sourced,
  revision: amount,
  status: picklist(['reported', 'provisional', 'revised', 'derived', 'second-hand']),
  tolerance: exactOptional(amount),
  reportedGrowth: exactOptional(amount),
  derivation: exactOptional(object({ formula: string(), from: array(string()) })),
});

const target = object({ ...sourced, setBy: string(), isCeiling: exactOptional(boolean()) });

const projection = object({ ...sourced, kind: picklist(['at-least', 'up-to', 'between', 'about']), madeBy: string() });

const note = object({ id: string(), released: day, about: array(string()), text: string(), citations: exactOptional(array(citation)) });

/** What is not in it is left out of what is read. */
export const datasetSchema = object({
  format: literal(1),
  version: string(),
  changes: array(object({ version: string(), day, text: string() })),
  compiled: day,
  series: array(series),
  observations: array(observation),
  targets: array(target),
  projections: array(projection),
  notes: array(note),
});
