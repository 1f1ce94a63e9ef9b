/** The picture of `<freelance-earnings-chart>` as data: stacked columns with their labels. */
import { fiscalMonths, fiscalYear } from '../../data/period.js';
import { axisTicks } from '../../model/axis-ticks.js';
import { dataPoint, projectedPoint } from '../../model/data-point.js';
import { isDoubtful, needsQualityNote, type DescribeProvenance } from '../../model/provenance.js';
import { projectionWords } from '../../model/running-year.js';
import { growthOf } from '../../projection/year-on-year.js';
import { swatchOf, type FreelanceModel } from './model.js';
import type { Segment } from './segments.js';
import type { Observation } from '../../data/observation.js';
import type { DataPoint, Swatch } from '../../model/figure-view.js';
import type { Messages } from '../../locales/messages.js';
import type { Cumulative } from '../../projection/year-to-date.js';

/** One stacked part of a column, with its labels. */
export interface ColumnSegment {
  readonly swatch: Swatch;
  readonly doubtful: boolean;
  readonly value: number;
  readonly label: string;
  readonly growth?: string;
  readonly point: DataPoint;
}

export interface PlotColumn {
  readonly label: string;
  readonly shortLabel: string;
  /** How far an open year reaches, or how a closed one was read if not as printed. */
  readonly sublabel?: string;
  readonly segments: readonly ColumnSegment[];
  /** The label above a column of several parts. */
  readonly total?: { readonly label: string; readonly growth?: string };
  readonly projection?: {
    readonly low: number;
    readonly central: number;
    readonly high: number;
    readonly label: string;
    readonly range: string;
    readonly point: DataPoint;
  };
}

/** Stacked columns on a value axis from 0, with a reference line. */
export interface ColumnsPlot {
  readonly columns: readonly PlotColumn[];
  readonly milestone?: { readonly value: number; readonly label: string };
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
  readonly axisLabel: string;
}

const unit = 'USD million';

/** The picture as data. */
export function plotOf({ series, years, milestone }: FreelanceModel, tell: DescribeProvenance, messages: Messages): ColumnsPlot {
  const { freelance, picture } = messages;
  const signed = (growth: number | undefined) => (growth === undefined ? {} : { growth: messages.signedPercent(growth) });
  const about = (figure: Pick<Segment, 'tolerance' | 'confidence'> | undefined, label: string) =>
    figure?.tolerance && figure.confidence !== 'high' ? picture.about(label) : label;
  const sublabel = ({ fiscalYear: year, months, observations: [whole] }: Cumulative<Observation>): Pick<PlotColumn, 'sublabel'> => {
    if (months < 12) return { sublabel: picture.until(fiscalMonths(year, 1, months).last) };
    return whole && needsQualityNote(whole) ? { sublabel: messages.status(whole.status) } : {};
  };
  const columns = years.map(({ soFar, segments, projection }): PlotColumn => {
    const closed = soFar.months === 12;
    return {
      label: messages.yearOnAxis(soFar.fiscalYear),
      shortLabel: messages.exports.briefYear(soFar.fiscalYear),
      ...sublabel(soFar),
      segments: segments.map((segment) => {
        const growth = growthOf(series, segment, soFar.fiscalYear);
        const amount = messages.amount(segment.value, unit);
        return {
          swatch: swatchOf(segment),
          doubtful: isDoubtful(segment),
          value: segment.value,
          label: about(segment, picture.inColumn(segment.value)),
          ...signed(growth),
          point: dataPoint(
            tell(segment, messages.period(segment.period), growth === undefined ? amount : messages.provenance.grown(amount, growth)),
            { kind: 'figure', period: segment.period, value: segment.value, unit, growth, quality: segment },
            messages,
          ),
        };
      }),
      ...(closed &&
        segments.length > 1 && {
          total: {
            label: about(soFar.observations[0], picture.inColumn(soFar.value)),
            ...signed(growthOf(series, { period: fiscalYear(soFar.fiscalYear), value: soFar.value }, soFar.fiscalYear)),
          },
        }),
      ...(projection && {
        projection: {
          low: projection.low,
          central: projection.central,
          high: projection.high,
          label: picture.about(picture.inColumn(projection.central)),
          range: projection.results.length > 1 ? messages.range(projection.low, projection.high) : messages.method(projectionWords(projection).low),
          point: projectedPoint(projection, messages.fiscalYear(soFar.fiscalYear), messages),
        },
      }),
    };
  });
  const highest = Math.max(milestone ?? 0, ...years.map(({ soFar, projection }) => Math.max(soFar.value, projection?.high ?? 0)));
  return {
    columns,
    ...(milestone && { milestone: { value: milestone, label: freelance.milestone(milestone) } }),
    ticks: axisTicks(highest * 1.12).map((value) => ({ value, label: messages.exact(value) })),
    axisLabel: messages.unit(unit),
  };
}
