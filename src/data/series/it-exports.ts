/** Pakistan's IT exports: the series, and what was collected of it. */
import { collected } from '../notation/rows.js';
import { months } from './it-exports/months.js';
import { years } from './it-exports/years.js';
import { yearsToDate } from './it-exports/years-to-date.js';
import type { Series } from '../observation.js';

const series: Series = {
  id: 'it-exports',
  title: 'IT exports',
  definition:
    'Export receipts for telecommunications, computer and information services, remitted through banks: line 9 of the central bank’s trade in services (EBOPS).',
  unit: 'USD million',
  watched: { url: 'https://www.sbp.org.pk/ecodata/dt.xls', through: '2026-11-22' },
};

export const itExports = collected(series, [...years, ...yearsToDate, ...months]);
