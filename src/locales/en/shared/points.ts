/** The numbers of a chart one by one, as they are heard, in English. */
import { fiscalYearOf, isFiscalYear } from '../../../data/period.js';
import { changeOf } from '../../variants.js';
import { period } from '../phrases/periods.js';
import { qualityNote } from '../phrases/quality.js';
import { listed } from '../phrases/sentences.js';
import { spokenAmount, spokenPercent } from '../phrases/spoken.js';
import type { Period } from '../../../data/period.js';
import type { PointsMessages, PointWords } from '../../messages/shared/points.js';

const spokenPeriod = (span: Period) => (isFiscalYear(span) ? `fiscal year ${fiscalYearOf(span.last)}` : period(span));
const spokenName = ({ kind, period: span, name, rate = 0 }: PointWords) =>
  ({
    observed: name ?? spokenPeriod(span),
    projected: `${spokenPeriod(span)}, projected`,
    target: `target for ${spokenPeriod(span)}`,
    pace: `pace to the target in ${spokenPeriod(span)}`,
    path: `path at ${spokenPercent(rate, 1)} a year, ${spokenPeriod(span)}`,
  })[kind];
const spokenGrowth = (rate: number) =>
  `${{ same: 'unchanged', more: `up ${spokenPercent(rate)}`, less: `down ${spokenPercent(-rate)}` }[changeOf(rate)]} on a year earlier`;

export const points: PointsMessages = {
  label: 'Numbers in the chart, one by one',
  keys: 'Keyboard: the left and right arrow keys move from column to column, up and down within one, Page Up and Page Down by a year, Home and End to the first and the last. In the table the arrow keys move between its numbers and sources. Enter keeps the source of a number open, Escape closes it.',
  spoken: (point) =>
    listed([
      spokenName(point),
      spokenAmount(point.value, point.unit),
      point.range &&
        point.range.low < point.range.high &&
        `between ${spokenAmount(point.range.low, point.unit)} and ${spokenAmount(point.range.high, point.unit)}`,
      point.growth !== undefined && spokenGrowth(point.growth),
      point.quality && qualityNote(point.quality),
    ]),
  placed: (spoken, place, count) => `${spoken}, ${place} of ${count}`,
};
