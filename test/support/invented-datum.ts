import type { Datum } from '../../src/model/datum.js';

/** A number nobody published, for drawings in which its words do not matter. */
export const inventedDatum = (value = 0, more: Partial<Datum> = {}): Datum => ({
  kind: 'observed',
  label: '',
  period: { first: '2020-07', last: '2021-06' },
  value,
  unit: 'USD million',
  citations: [],
  provenance: { title: '', value: '', attribution: [], lines: [], citations: [] },
  spoken: '',
  ...more,
});
