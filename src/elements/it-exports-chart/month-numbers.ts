/** Every number `<it-exports-chart>` shows by month, once. */
import { observedDatum } from '../../model/make-datum.js';
import type { Unit } from '../../data/observation.js';
import type { Datum } from '../../model/datum.js';
import type { ViewScope } from '../../model/view-envelope.js';
import type { ExportsByMonth } from './months.js';

/** One month on the axis; without a number where none was found. */
export interface MonthNumber {
  readonly month: string;
  readonly datum: Datum | undefined;
  /** Whether it is the latest or the highest. */
  readonly isKey: boolean;
}

export const numbersByMonth = ({ months, latest, record }: ExportsByMonth, unit: Unit, scope: ViewScope): MonthNumber[] =>
  months.map(({ month, figure, growth }) => ({
    month,
    datum:
      figure &&
      observedDatum(scope, { label: scope.messages.period(figure.period), period: figure.period, value: figure.value, unit, growth, swatch: 'part-1' }, figure),
    isKey: figure !== undefined && (figure === latest || figure === record?.figure),
  }));
