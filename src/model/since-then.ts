/** What a pinned figure did not know yet: only where it is asked for, and only where it is true. */
import { asOf } from '../data/vintage.js';
import { knownDay, type KnownDay } from './known-day.js';
import { observationsOf, qualityOf } from './provenance.js';
import { closedYears, yearsToDate } from './running-year.js';
import type { Dataset, Observation } from '../data/observation.js';
import type { Messages } from '../locales/messages.js';

/** Corrections of shown figures: of each the latest revision, where its value is another. */
export function corrections(shown: readonly Observation[], now: readonly Observation[], { sinceThen }: Messages): string[] {
  return [...new Set(shown)].flatMap((figure) => {
    const later = now.find(({ id }) => id === figure.id);
    if (!later || later.revision <= figure.revision || later.value === figure.value) return [];
    return [sinceThen.corrected(figure.period, figure.value, later.value, figure.unit, later.released)];
  });
}

/** How the story went on: a year that was closed since, else more months of the latest year. */
function continuation(then: readonly Observation[], now: readonly Observation[], { sinceThen }: Messages): string[] {
  const [before, closed] = [closedYears(then).at(-1), closedYears(now).at(-1)];
  if (closed && closed.fiscalYear > (before?.fiscalYear ?? 0)) return [sinceThen.outcome(closed.fiscalYear, closed.value, qualityOf(closed))];
  const [reached, further] = [yearsToDate(then).at(-1), yearsToDate(now).at(-1)];
  const isNew = further && (!reached || further.fiscalYear > reached.fiscalYear || further.months > reached.months);
  return isNew ? [sinceThen.further(further.fiscalYear, further.months, further.value, qualityOf(further))] : [];
}

/**
 * The lines that tell what came after the day of a pinned figure; none if nothing did.
 *
 * @param figures the observations it shows, whose corrections are told
 */
export function sinceThen(dataset: Dataset, seriesId: string, figures: readonly Observation[], { day }: KnownDay, today: string, messages: Messages): string[] {
  const live = knownDay(undefined, dataset, today, []).day;
  if (live <= day) return [];
  const [then, now] = [day, live].map((date) => observationsOf(asOf(dataset, date), seriesId)) as [Observation[], Observation[]];
  return [...continuation(then, now, messages), ...corrections(figures, now, messages)];
}
