/** The table: its columns, and rows that no series names, in English. */
import { fiscalYear } from '../phrases/periods.js';
import { method } from '../phrases/year-end.js';
import type { TableMessages } from '../../messages/shared/table.js';

export const table: TableMessages = {
  fiscalYear: 'Fiscal year',
  period: 'Period',
  measure: 'Measure',
  value: 'Value',
  unit: 'Unit',
  growth: 'On a year earlier',
  status: 'Status',
  released: 'Known by',
  source: 'Source',
  version: 'Data version',
  projected: 'projected',
  scenario: 'scenario',
  none: '–',
  fraction: 'fraction',
  fractionAYear: 'fraction a year',
  row: 'Row',
  rowKinds: { part: 'part', total: 'total', soFar: 'year so far', claim: 'claim', other: 'computed or line' },
  wholeYear: (year) => `${fiscalYear(year)}, whole year`,
  projectedBy: (result) => `Projected year end, ${method(result)}`,
  projectedCentral: 'Projected year end, central value',
};
