/** What is wrong with a dataset: the check that every change of the figures has to pass. */
import { isDay, monthsBetween } from './period.js';
import { knownFrom } from './vintage.js';
import type { Citation, Dataset, Observation, Sourced } from './observation.js';

const units = ['USD million', 'percent', 'persons', 'rank'];
const statuses = ['reported', 'provisional', 'revised', 'derived', 'second-hand'];
const kinds = ['at-least', 'up-to', 'between', 'about'];
const monthPattern = /^\d{4}-(0[1-9]|1[0-2])$/;
const publishedPattern = /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/;

function* citationProblems({ publisher, title, url, published, accessed }: Citation): Generator<string> {
  if (!publisher || !title) yield 'a citation without publisher or title';
  if (!/^https?:\/\/\S+$/.test(url)) yield `a citation without a link: “${url}”`;
  if (!published && !(accessed && isDay(accessed))) yield `a citation with neither a day of publication nor a day it was read: ${url}`;
  if (published && (!publishedPattern.test(published) || (published.length === 10 && !isDay(published))))
    yield `“${published}” is not a day, month or year of publication`;
}

function* sourcedProblems(item: Sourced, seriesIds: ReadonlySet<string>): Generator<string> {
  const { period, value, upper, unit, released, citations, series } = item;
  if (!seriesIds.has(series)) yield `unknown series “${series}”`;
  if (![period.first, period.last].every((month) => monthPattern.test(month))) yield `“${period.first}/${period.last}” is not a period of months (YYYY-MM)`;
  else if (monthsBetween(period.first, period.last) < 0) yield `the period ends before it begins (${period.first} to ${period.last})`;
  if (!Number.isFinite(value) || value < 0) yield `the value ${value} is not a number of 0 or more`;
  if (upper !== undefined && !(upper > value)) yield `the upper end ${upper} is not above ${value}`;
  if (!units.includes(unit)) yield `unknown unit “${unit}”`;
  if (!isDay(released)) yield `“${released}” is not a day of release (YYYY-MM-DD)`;
  if (citations.length === 0) yield 'no citation';
  for (const citation of citations) yield* citationProblems(citation);
}

function* observationProblems(observation: Observation, dataset: Dataset, prints: ReadonlyMap<string, Observation[]>): Generator<string> {
  const { id, series, period, print, status, unit, released, citations, derivation } = observation;
  if (id !== `${series}/${period.first}/${period.last}`) yield 'the id is not <series>/<first month>/<last month>';
  if (!statuses.includes(status)) yield `unknown status “${status}”`;
  const own = dataset.series.find((candidate) => candidate.id === series);
  if (own && own.unit !== unit) yield `unit “${unit}” in a series in “${own.unit}”`;
  const days = citations.map(knownFrom).sort();
  const proved = status === 'derived' ? days.at(-1) : days[0];
  if (proved && released !== proved) yield `released ${released}, but its citations prove ${proved}`;
  const siblings = prints.get(id) ?? [];
  const place = siblings.indexOf(observation);
  if (siblings.some((other, index) => index < place && other.print === print)) yield `doubled: print ${print} stands twice`;
  else if (print !== place + 1) yield `prints out of order: print ${print} stands at place ${place + 1}`;
  if (status === 'revised' && print < 2) yield 'revised, but the first print of its period';
  if (status === 'derived' && !derivation) yield 'derived, but without a derivation';
  for (const input of derivation?.from ?? []) {
    const first = (prints.get(input) ?? []).map((other) => other.released).sort()[0];
    if (!first) yield `derived from “${input}”, which is not in the dataset`;
    else if (first > released) yield `released ${released}, before its input “${input}” (${first})`;
  }
}

/**
 * Every problem of a dataset as a sentence that names the row; empty for a sound one.
 * Checked are ids, periods, values, units, release days against their citations, print order,
 * doubled rows, missing citations and references to nothing.
 */
export function datasetProblems(dataset: Dataset): string[] {
  const problems: string[] = [];
  const report = (row: string, found: Iterable<string>) => {
    for (const problem of found) problems.push(`${row}: ${problem}`);
  };

  const seriesIds = new Set(dataset.series.map(({ id }) => id));
  const prints = new Map<string, Observation[]>();
  for (const observation of dataset.observations) prints.set(observation.id, [...(prints.get(observation.id) ?? []), observation]);
  for (const observation of dataset.observations) {
    const row = `${observation.id}, print ${observation.print}`;
    report(row, sourcedProblems(observation, seriesIds));
    report(row, observationProblems(observation, dataset, prints));
  }

  const claims = [...dataset.targets, ...dataset.projections];
  for (const claim of claims) report(claim.id, sourcedProblems(claim, seriesIds));
  for (const { id, kind, upper } of dataset.projections) {
    if (!kinds.includes(kind)) report(id, [`unknown kind “${kind}”`]);
    if ((kind === 'between') !== (upper !== undefined)) report(id, ['an upper end belongs to kind “between”, and to no other']);
  }

  const ids = [...dataset.series, ...claims, ...dataset.notes].map(({ id }) => id);
  for (const id of ids.filter((id, index) => ids.indexOf(id) !== index)) report(id, ['doubled: the id stands twice']);

  const known = new Set([...ids, ...prints.keys()]);
  for (const { id, released, about, text, citations = [] } of dataset.notes) {
    for (const citation of citations) report(id, citationProblems(citation));
    if (!isDay(released)) report(id, [`“${released}” is not a day of release (YYYY-MM-DD)`]);
    if (!text || about.length === 0) report(id, ['a note without text, or about nothing']);
    for (const reference of about.filter((reference) => !known.has(reference))) report(id, [`speaks of “${reference}”, which is not in the dataset`]);
  }
  return problems;
}
