/** The picture of `<it-export-target-gauge>` as data: values on a half-ring, with its words. */
import { fiscalMonths, fiscalYear } from '../../data/period.js';
import { dataPoint, projectedPoint } from '../../model/data-point.js';
import { citationsOf, qualityOf, type DescribeProvenance } from '../../model/provenance.js';
import { stepsOf, type WhatIf } from '../../model/what-if.js';
import { targetPoint, type TargetProgress } from '../../model/target-progress.js';
import type { Target } from '../../data/observation.js';
import type { DataPoint } from '../../model/figure-view.js';
import type { Messages } from '../../locales/messages.js';

/** A value on the ring that can be asked where it comes from. */
export interface RingMark {
  readonly value: number;
  readonly point: DataPoint;
}

const unit = 'USD million';

/** A half-ring from 0 to `max`. */
export interface GaugePlot {
  readonly max: number;
  readonly reached: RingMark;
  readonly projection?: RingMark & { readonly low: number; readonly high: number };
  readonly target: RingMark & { readonly label: string };
  readonly pace?: RingMark;
  /** Where a chosen rate would lead, year by year up to the target's. */
  readonly scenario?: readonly number[];
  readonly zeroLabel: string;
  /** The words in the middle: the amount, what it covers, and its share of the target. */
  readonly centre: readonly [string, string, string];
}

/** The picture. */
export function plotOf(
  { shown, projection, pace }: TargetProgress,
  target: Target,
  whatIf: WhatIf | undefined,
  tell: DescribeProvenance,
  messages: Messages,
): GaugePlot {
  const { gauge, picture } = messages;
  const quality = qualityOf(shown);
  const figure = { ...(shown.observations.length === 1 && shown.observations[0]), ...quality, citations: citationsOf(shown.observations) };
  return {
    max: Math.max(target.value, shown.value, projection?.high ?? 0),
    reached: {
      value: shown.value,
      point: dataPoint(
        tell(figure, gauge.soFar(shown.fiscalYear, shown.months, quality), messages.amount(shown.value, unit)),
        { kind: 'figure', period: fiscalMonths(shown.fiscalYear, 1, shown.months), value: shown.value, unit, quality },
        messages,
      ),
    },
    ...(projection && {
      projection: {
        value: projection.central,
        low: projection.low,
        high: projection.high,
        point: projectedPoint(projection, gauge.projectedYearEnd, messages),
      },
    }),
    target: { value: target.value, label: picture.targetLabel(target), point: targetPoint(target, messages) },
    ...(pace && {
      pace: {
        value: pace.value,
        point: dataPoint(
          {
            title: gauge.rows.pace(shown.fiscalYear),
            value: messages.money(pace.value),
            lines: [gauge.paceNote(pace.base.fiscalYear, pace.base.value, pace.rate)],
            citations: citationsOf([...pace.base.observations, target]),
          },
          { kind: 'pace', period: fiscalYear(shown.fiscalYear), value: Math.round(pace.value), unit },
          messages,
        ),
      },
    }),
    ...(whatIf?.chosen && { scenario: stepsOf(whatIf).map(({ value }) => value) }),
    zeroLabel: messages.exact(0),
    centre: [messages.shortMoney(shown.value), picture.centre(shown.fiscalYear, shown.months, quality), picture.attained(shown.value / target.value, target)],
  };
}
