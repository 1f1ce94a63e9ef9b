/** Dollars a head: what the central bank counted for freelancers in a fiscal year, divided by a count of them. */
import { fiscalYear, fiscalYearOf, samePeriod } from '../../data/period.js';
import { observationsOf } from '../../model/provenance.js';
import { workedOut, type Known } from '../../model/worked-out.js';
import type { Dataset, Observation } from '../../data/observation.js';

export interface PerHead {
  /** In dollars, to the whole one. */
  readonly known: Known;
  readonly earnings: Observation;
}

/** The earnings of the fiscal year that a count falls in, or of the year before as long as no page was found that gives them. */
function earningsBeside({ period: { last } }: Observation, vintage: Dataset): Observation | undefined {
  const earnings = observationsOf(vintage, 'freelance-earnings');
  const ofYear = (year: number) => earnings.find(({ period }) => samePeriod(period, fiscalYear(year)));
  return ofYear(fiscalYearOf(last)) ?? ofYear(fiscalYearOf(last) - 1);
}

/** Undefined where no page was found that gives earnings to divide, or where there is nobody to divide them by. */
export function perHeadOf(count: Observation, vintage: Dataset): PerHead | undefined {
  const earnings = earningsBeside(count, vintage);
  if (!earnings || count.value <= 0) return undefined;
  const millions = count.value / 1e6;
  const known = workedOut(Math.round(earnings.value / millions), `${earnings.value} / ${millions}`, [earnings, count]);
  // The tolerance of earnings is in millions, as they are. Counts have none.
  return { known: { ...known, tolerance: Math.ceil((earnings.tolerance ?? 0) / millions) }, earnings };
}

/** To ten dollars, or two digits: neither of the two is known more exactly. */
export const aboutDollars = (dollars: number): number => (dollars < 100 ? Number(dollars.toPrecision(2)) : Math.round(dollars / 10) * 10);
