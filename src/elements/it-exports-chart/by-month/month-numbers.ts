/** Every number that `<it-exports-chart>` shows by month, once. */
import { observedDatum } from '../../../model/make-datum.js';
import type { Unit } from '../../../data/observation.js';
import type { Datum } from '../../../model/datum.js';
import type { ViewScope } from '../../../model/view-envelope.js';
import type { ExportsByMonth } from './months.js';

/** One month on the axis; without a number where none was found. */
export interface MonthNumber {
  readonly month: string;
  readonly datum: Datum | undefined;
}

export const numbersByMonth = ({ months }: ExportsByMonth, unit: Unit, scope: ViewScope): MonthNumber[] =>
  months.map(({ month, observation, growth }) => ({
    month,
    datum:
      observation &&
      observedDatum(
        scope,
        { label: scope.messages.period(observation.period), period: observation.period, value: observation.value, unit, growth, swatch: 'part-1' },
        observation,
      ),
  }));
