/** What came out after the day of a pinned figure, in English. */
import { toldApart } from '../../variants.js';
import { amount, money, moneyTo } from '../phrases/numbers.js';
import { firstMonths, fiscalYear, period, published } from '../phrases/periods.js';
import { withQualityNote } from '../phrases/quality.js';
import type { Unit } from '../../../data/observation.js';
import type { SinceThenMessages } from '../../messages/shared/since-then.js';

/** Both with as many digits as it takes to tell them apart. */
const revisedFrom = (from: number, to: number, unit: Unit) => {
  const [before = '', after = ''] = toldApart([from, to], unit === 'USD million' ? [money, moneyTo(3), moneyTo(6)] : [(value) => amount(value, unit)]);
  return `${before} was later revised to ${after}`;
};

export const sinceThen: SinceThenMessages = {
  ofSeries: ({ title }, line) => `${title}, ${line}`,
  outcome: (year, value, quality) => `Since then: ${fiscalYear(year)} came in at ${money(value)}${withQualityNote(quality)}.`,
  further: (year, months, value, quality) => `Since then: ${money(value)} ${firstMonths(months, year)}${withQualityNote(quality)}.`,
  corrected: (span, from, to, unit, on) => `${period(span)}: ${revisedFrom(from, to, unit)} (${published(on)}).`,
};
