/** The table: its columns, and rows that no series names, in Urdu. */
import { fiscalYear } from '../phrases/periods.js';
import { method } from '../phrases/year-end.js';
import type { TableMessages } from '../../messages/shared/table.js';

export const table: TableMessages = {
  fiscalYear: 'مالی سال',
  period: 'مدت',
  measure: 'تفصیل',
  value: 'مقدار',
  unit: 'اکائی',
  growth: 'سال بہ سال',
  status: 'حیثیت',
  version: 'اعداد و شمار کا نسخہ',
  released: 'کب تک معلوم',
  source: 'ذریعہ',
  projected: 'تخمینہ',
  scenario: 'مفروضہ',
  none: '–',
  fraction: 'کسر',
  fractionAYear: 'کسر سالانہ',
  row: 'قطار',
  rowKinds: { part: 'جزو', total: 'کل', soFar: 'سال اب تک', claim: 'دعویٰ', other: 'حساب یا لکیر' },
  wholeYear: (year) => `${fiscalYear(year)}، پورا سال`,
  projectedBy: (result) => `سال کے اختتام کا تخمینہ، ${method(result)}`,
  projectedCentral: 'سال کے اختتام کا تخمینہ، مرکزی',
};
