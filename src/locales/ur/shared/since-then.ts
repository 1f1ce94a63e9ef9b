/** What came out after the day of a pinned figure, in Urdu. */
import { toldApart } from '../../variants.js';
import { seriesTitle } from '../phrases/names.js';
import { amount, inMillions, money } from '../phrases/numbers.js';
import { firstMonths, fiscalYear, period, published } from '../phrases/periods.js';
import { marked } from '../phrases/quality.js';
import type { SinceThenMessages } from '../../messages/shared/since-then.js';

export const sinceThen: SinceThenMessages = {
  ofSeries: (series, line) => `${seriesTitle(series)}، ${line}`,
  outcome: (year, value, quality) => `اس کے بعد: ${fiscalYear(year)} کا مجموعی حجم ${money(value)} رہا${marked(quality)}۔`,
  further: (year, months, value, quality) => `اس کے بعد: ${firstMonths(months, year)} ${money(value)}${marked(quality)}۔`,
  corrected: (span, from, to, unit, on) => {
    const exactly = (value: number) => amount(value, unit);
    const [before = '', after = ''] = toldApart([from, to], unit === 'USD million' ? [money, inMillions, exactly] : [exactly]);
    return `${period(span)}: ${before} کے عدد کو بعد میں نظرثانی کر کے ${after} کر دیا گیا (${published(on)})۔`;
  },
};
