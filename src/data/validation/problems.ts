/** What is wrong with a dataset: the check that every change of the data has to pass. */
import { isDay, monthsBetween } from '../period.js';
import { knownFrom } from '../vintage.js';
import type { Citation, Dataset, Note, Observation, Series, Sourced } from '../observation.js';

const units = ['USD million', 'USD', 'percent', 'persons', 'rank'];
const statuses = ['reported', 'provisional', 'revised', 'derived', 'second-hand'];
const confidences = ['high', 'medium', 'low'];
const kinds = ['at-least', 'up-to', 'between', 'about'];
const monthPattern = /^\d{4}-(0[1-9]|1[0-2])$/;
const publishedPattern = /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/;

const isAddress = (url: string): boolean => /^https?:\/\/\S+$/.test(url);

function* citationProblems({ publisher, title, url, published, notAfter, accessed }: Citation): Generator<string> {
  if (!publisher || !title) yield 'a citation without publisher or title';
  if (url !== undefined && !isAddress(url)) yield `“${url}” is not the address of a page`;
  if (!published && ![notAfter, accessed].some((day) => day && isDay(day)))
    yield `a citation with neither a day of publication nor one by which it was out or read: ${url ?? title}`;
  if (published && notAfter) yield `a dated citation needs no day by which it was out: ${url ?? title}`;
  if (published && (!publishedPattern.test(published) || (published.length === 10 && !isDay(published))))
    yield `“${published}” is not a day, month or year of publication`;
}

const afterCompiled = (released: string, { compiled }: Dataset): string => `released ${released}, after the dataset was compiled (${compiled})`;

function* sourcedProblems(item: Sourced, dataset: Dataset, provedBy: 'first' | 'last'): Generator<string> {
  const { period, value, upper, unit, confidence, released, citations, series } = item;
  const own = dataset.series.find(({ id }) => id === series);
  if (!own) yield `unknown series “${series}”`;
  else if (own.unit !== unit) yield `unit “${unit}” in a series in “${own.unit}”`;
  if (![period.first, period.last].every((month) => monthPattern.test(month))) yield `“${period.first}/${period.last}” is not a period of months (YYYY-MM)`;
  else if (monthsBetween(period.first, period.last) < 0) yield `the period ends before it begins (${period.first} to ${period.last})`;
  if (!Number.isFinite(value) || value < 0) yield `the value ${value} is not a number of 0 or more`;
  if (upper !== undefined && !(upper > value)) yield `the upper end ${upper} is not above ${value}`;
  if (!units.includes(unit)) yield `unknown unit “${unit}”`;
  if (!confidences.includes(confidence)) yield `unknown confidence “${confidence}”`;
  if (!isDay(released)) yield `“${released}” is not a day of release (YYYY-MM-DD)`;
  else if (released > dataset.compiled) yield afterCompiled(released, dataset);
  if (citations.length === 0) yield 'no citation';
  for (const citation of citations) yield* citationProblems(citation);
  const days = citations.map(knownFrom).sort();
  const proved = provedBy === 'last' ? days.at(-1) : days[0];
  if (proved && released !== proved) yield `released ${released}, but its citations prove ${proved}`;
}

/** By id, the day from which it is known: of an observation, the release of its first revision. */
type FirstReleases = ReadonlyMap<string, string>;

function* derivationProblems({ id, status, released, derivation }: Observation, first: FirstReleases): Generator<string> {
  if (status !== 'derived') return;
  if (!derivation?.from.length) yield 'derived, but without a derivation';
  for (const input of derivation?.from ?? []) {
    const day = first.get(input);
    if (input === id) yield 'derived from itself';
    else if (!day) yield `derived from “${input}”, which is not in the dataset`;
    else if (day > released) yield `released ${released}, before its input “${input}” (${day})`;
  }
}

/** @param before the revisions of the same period that stand before it in the dataset */
function* observationProblems(observation: Observation, before: readonly Observation[]): Generator<string> {
  const { id, series, period, revision, status, tolerance } = observation;
  if (id !== `${series}/${period.first}/${period.last}`) yield 'the id is not <series>/<first month>/<last month>';
  if (!statuses.includes(status)) yield `unknown status “${status}”`;
  if (tolerance !== undefined && !(tolerance > 0)) yield `the tolerance ${tolerance} is not a number above 0`;
  if (before.some((other) => other.revision === revision)) yield `doubled: revision ${revision} stands twice`;
  else if (revision !== before.length + 1) yield `revisions out of order: revision ${revision} stands at place ${before.length + 1}`;
  if (status === 'revised' && revision < 2) yield 'revised, but the first release of its period';
}

/** The earliest release of everything that a note or a derivation can refer to. */
function firstReleases({ observations, targets, projections }: Dataset): Map<string, string> {
  const first = new Map<string, string>();
  for (const { id, released } of [...observations, ...targets, ...projections]) {
    const other = first.get(id);
    if (!other || released < other) first.set(id, released);
  }
  return first;
}

function* noteProblems({ released, about, text, citations = [] }: Note, dataset: Dataset, first: FirstReleases): Generator<string> {
  for (const citation of citations) yield* citationProblems(citation);
  if (!isDay(released)) yield `“${released}” is not a day of release (YYYY-MM-DD)`;
  else if (released > dataset.compiled) yield afterCompiled(released, dataset);
  if (!text || about.length === 0) yield 'a note without text, or about nothing';
  for (const reference of about) {
    const day = first.get(reference);
    if (!day && !dataset.series.some(({ id }) => id === reference)) yield `speaks of “${reference}”, which is not in the dataset`;
    if (day && day > released) yield `released ${released}, before “${reference}”, of which it speaks (${day})`;
  }
}

/** The version, and the days that the dataset itself bears. */
function* versionProblems({ version, changes, compiled }: Dataset): Generator<string> {
  if (!isDay(compiled)) yield `“${compiled}” is not the day it was compiled (YYYY-MM-DD)`;
  if (changes[0]?.version !== version) yield `version “${version}”, but its first change is of “${changes[0]?.version ?? ''}”`;
  for (const { version, day } of changes) if (!isDay(day)) yield `“${day}” is not the day of version ${version} (YYYY-MM-DD)`;
  const days = changes.map(({ day }) => day);
  if (days.some((day, index) => index > 0 && day > (days[index - 1] ?? ''))) yield 'its changes do not stand newest first';
}

function* seriesProblems({ unit, watched }: Series): Generator<string> {
  if (!units.includes(unit)) yield `unknown unit “${unit}”`;
  if (watched && !isAddress(watched.url)) yield `“${watched.url}” is not the address of a page`;
  if (watched && !isDay(watched.through)) yield `“${watched.through}” is not the day until which it was watched (YYYY-MM-DD)`;
}

/**
 * Every problem of a dataset as a sentence that names the row; empty for a sound one.
 * Checked are version, ids, periods, values, units, release days against their citations, order of revision,
 * doubled rows, missing citations and references to nothing.
 */
export function datasetProblems(dataset: Dataset): string[] {
  const problems: string[] = [];
  const report = (row: string, found: Iterable<string>) => {
    for (const problem of found) problems.push(`${row}: ${problem}`);
  };

  const first = firstReleases(dataset);
  report('the dataset', versionProblems(dataset));
  for (const series of dataset.series) report(series.id, seriesProblems(series));

  const revisions = new Map<string, Observation[]>();
  for (const observation of dataset.observations) {
    const row = `${observation.id}, revision ${observation.revision}`;
    const before = revisions.get(observation.id) ?? [];
    report(row, sourcedProblems(observation, dataset, observation.status === 'derived' ? 'last' : 'first'));
    report(row, observationProblems(observation, before));
    report(row, derivationProblems(observation, first));
    revisions.set(observation.id, [...before, observation]);
  }

  const claims = [...dataset.targets, ...dataset.projections];
  for (const claim of claims) report(claim.id, sourcedProblems(claim, dataset, 'first'));
  for (const { id, kind, upper } of dataset.projections) {
    if (!kinds.includes(kind)) report(id, [`unknown kind “${kind}”`]);
    if ((kind === 'between') !== (upper !== undefined)) report(id, ['an upper end belongs to kind “between”, and to no other']);
  }

  const ids = [...dataset.series, ...claims, ...dataset.notes].map(({ id }) => id);
  for (const id of ids.filter((id, index) => ids.indexOf(id) !== index)) report(id, ['doubled: the id stands twice']);
  for (const note of dataset.notes) report(note.id, noteProblems(note, dataset, first));
  return problems;
}
