/** Until when the outcome of a fiscal year is awaited. */
import { addMonths, fiscalYear, lastDay } from '../data/period.js';

/**
 * Months after its end during which the outcome of a year is still awaited. Totals came out 20 to 53 days
 * after the end of June; later than this a projection of the year would mislead.
 */
const pendingMonths = 3;

/** The last day on which a year is projected. */
export const pendingUntil = (year: number): string => lastDay(addMonths(fiscalYear(year).last, pendingMonths));

export const isOutcomePending = (year: number, day: string): boolean => day <= pendingUntil(year);
