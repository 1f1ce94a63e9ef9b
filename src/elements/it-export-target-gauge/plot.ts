/** The picture of `<it-export-target-gauge>` as data: values on a half-ring, with its words. */
import { citationsOf, standingOf, type Teller } from '../../figure/provenance.js';
import { projectionProvenance } from '../../figure/running-year.js';
import { stepsOf, type WhatIf } from '../../figure/what-if.js';
import { targetProvenance, type Standings } from '../../figure/it-exports/standings.js';
import type { Target } from '../../data/observation.js';
import type { FigureView, Provenance } from '../../figure/figure-view.js';

import type { Messages } from '../../locales/messages.js';

/** A value on the ring that can be asked where it comes from. */
export interface RingMark {
  readonly value: number;
  readonly provenance: Provenance;
}

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
export function plotOf({ shown, projection, pace }: Standings, target: Target, whatIf: WhatIf | undefined, tell: Teller, messages: Messages): GaugePlot {
  const { gauge } = messages;
  const standing = standingOf(shown);
  const figure = { ...(shown.figures.length === 1 && shown.figures[0]), ...standing, citations: citationsOf(shown.figures) };
  return {
    max: Math.max(target.value, shown.value, projection?.high ?? 0),
    reached: {
      value: shown.value,
      provenance: tell(figure, gauge.soFar(shown.fiscalYear, shown.months, standing), messages.amount(shown.value, 'USD million')),
    },
    ...(projection && {
      projection: {
        value: projection.central,
        low: projection.low,
        high: projection.high,
        provenance: projectionProvenance(projection, gauge.projectedYearEnd, projection.central, messages),
      },
    }),
    target: { value: target.value, label: gauge.targetLabel(target), provenance: targetProvenance(target, messages) },
    ...(pace && {
      pace: {
        value: pace.value,
        provenance: {
          title: gauge.rows.pace(shown.fiscalYear),
          value: messages.money(pace.value),
          lines: [gauge.paceNote(pace.base.fiscalYear, pace.base.value, pace.rate)],
          citations: citationsOf([...pace.base.figures, target]),
        },
      },
    }),
    ...(whatIf?.chosen && { scenario: stepsOf(whatIf).map(({ value }) => value) }),
    zeroLabel: messages.exact(0),
    centre: [messages.shortMoney(shown.value), gauge.centre(shown.fiscalYear, shown.months, standing), gauge.attained(shown.value / target.value, target)],
  };
}

/** The key: each mark with its value. */
export function legendOf({ shown, projection, pace }: Standings, whatIf: WhatIf | undefined, messages: Messages): FigureView<GaugePlot>['legend'] {
  const { gauge } = messages;
  return [
    { swatch: 'part-1', label: gauge.soFar(shown.fiscalYear, shown.months, standingOf(shown)), value: messages.shortMoney(shown.value) },
    ...(projection ? ([{ swatch: 'projected', label: gauge.projectedYearEnd, value: messages.shortMoney(projection.central) }] as const) : []),
    ...(projection && projection.results.length > 1
      ? ([{ swatch: 'range', label: gauge.range, value: messages.range(projection.low, projection.high) }] as const)
      : []),
    ...(pace ? ([{ swatch: 'pace', label: gauge.paceMark, value: messages.shortMoney(pace.value) }] as const) : []),
    ...(whatIf?.chosen
      ? ([
          { swatch: 'scenario', label: messages.whatIf.legend(whatIf.scenario.rate, whatIf.target), value: messages.shortMoney(whatIf.scenario.atTarget) },
        ] as const)
      : []),
  ];
}
