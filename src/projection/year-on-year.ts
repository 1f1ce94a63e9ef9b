/** Growth on the same months a year earlier. */
import { fiscalMonths, fiscalYear, monthsBetween, samePeriod, type Period } from '../data/period.js';
import { cumulative, type Cumulative, type ObservedValue } from './year-to-date.js';

/** The value of any part of a year, as published or as the difference of two totals. */
export function valueOf(series: readonly ObservedValue[], year: number, fromMonth: number, toMonth: number): number | undefined {
  const wanted = fiscalMonths(year, fromMonth, toMonth);
  const published = series.find(({ period }) => samePeriod(period, wanted));
  if (published) return published.value;
  const whole = cumulative(series, year, toMonth)?.value;
  const before = fromMonth === 1 ? 0 : cumulative(series, year, fromMonth - 1)?.value;
  return whole === undefined || before === undefined ? undefined : whole - before;
}

/** Growth of a part of a year on the same months a year earlier, as a fraction. */
export function growthOf(
  series: readonly ObservedValue[],
  { period, value }: { readonly period: Period; readonly value: number },
  year: number,
): number | undefined {
  const { first } = fiscalYear(year);
  const earlier = valueOf(series, year - 1, monthsBetween(first, period.first) + 1, monthsBetween(first, period.last) + 1);
  return earlier ? value / earlier - 1 : undefined;
}

/** Growth of the year so far, or of its longest first part that the year before can be compared with. */
export function comparableGrowth(series: readonly ObservedValue[], { fiscalYear: year, months }: Cumulative) {
  for (let month = months; month >= 1; month -= 1) {
    const value = valueOf(series, year, 1, month);
    const period = fiscalMonths(year, 1, month);
    const rate = value === undefined ? undefined : growthOf(series, { period, value }, year);
    if (value !== undefined && rate !== undefined) return { rate, period, value };
  }
  return undefined;
}
