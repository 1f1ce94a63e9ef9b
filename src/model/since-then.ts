/** The lines on what came after the day of a pinned figure. */
import { asOf } from '../data/vintage.js';
import { knownDay, type KnownDay } from './known-day.js';
import { observationsOf, publishedDay, qualityOf } from './provenance.js';
import { closedYears, yearsToDate } from './progress/running-year.js';
import type { Dataset, Observation } from '../data/observation.js';
import type { Messages } from '../locales/messages.js';

/** Corrections of the observations shown: of each the latest revision, where its value has changed. */
export function corrections(shown: readonly Observation[], now: readonly Observation[], { sinceThen }: Messages): string[] {
  return [...new Set(shown)].flatMap(({ id, revision, period, value, unit }) => {
    const later = now.find((observation) => observation.id === id);
    if (!later || later.revision <= revision || later.value === value) return [];
    return [sinceThen.corrected(period, value, later.value, unit, publishedDay(later))];
  });
}

/** A year that was closed since, else more months of the latest year. */
function continuation(then: readonly Observation[], now: readonly Observation[], { sinceThen }: Messages): string[] {
  const [before, closed] = [closedYears(then).at(-1), closedYears(now).at(-1)];
  if (closed && closed.fiscalYear > (before?.fiscalYear ?? 0)) return [sinceThen.outcome(closed.fiscalYear, closed.value, qualityOf(closed))];
  const [reached, further] = [yearsToDate(then).at(-1), yearsToDate(now).at(-1)];
  const isNew = further && (!reached || further.fiscalYear > reached.fiscalYear || further.months > reached.months);
  return isNew ? [sinceThen.further(further.fiscalYear, further.months, further.value, qualityOf(further))] : [];
}

/**
 * What came after the day of a pinned figure, a line each; none if nothing did.
 *
 * @param shown the observations it shows, which may have been corrected
 */
export function sinceThen(dataset: Dataset, seriesId: string, shown: readonly Observation[], { day }: KnownDay, today: string, messages: Messages): string[] {
  const live = knownDay(undefined, dataset, today, []).day;
  if (live <= day) return [];
  const [then, now] = [day, live].map((date) => observationsOf(asOf(dataset, date), seriesId)) as [Observation[], Observation[]];
  return [...continuation(then, now, messages), ...corrections(shown, now, messages)];
}
