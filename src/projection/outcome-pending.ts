/** How long after its end the outcome of a fiscal year is still pending. */
import { addMonths, fiscalYear, lastDay } from '../data/period.js';

/** Totals came out 20 to 53 days after the end of June: a projection that is still shown after so many months would mislead. */
const pendingMonths = 3;

/** The last day on which a year is projected. */
export const pendingUntil = (year: number): string => lastDay(addMonths(fiscalYear(year).last, pendingMonths));

export const isOutcomePending = (year: number, day: string): boolean => day <= pendingUntil(year);
