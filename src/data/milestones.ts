/** What was to be reached: targets set by those in charge, and projections that were published. */
import * as from from './citations.js';
import { parsePeriod } from './period.js';
import { knownFrom } from './vintage.js';
import type { Citation, PublishedProjection, Sourced, Target } from './observation.js';

type Detail = Partial<Pick<Sourced, 'confidence' | 'note' | 'upper'>>;

const claim = (id: string, series: string, period: string, value: number, citations: readonly Citation[], detail: Detail): Sourced => ({
  id,
  series,
  period: parsePeriod(period),
  value,
  unit: 'USD million',
  confidence: 'high',
  released: citations.map(knownFrom).sort()[0] ?? '',
  citations,
  ...detail,
});

const target = (id: string, series: string, period: string, value: number, setBy: string, citations: readonly Citation[], detail: Detail = {}): Target => ({
  ...claim(id, series, period, value, citations, detail),
  setBy,
});

const projection = (
  id: string,
  series: string,
  period: string,
  kind: PublishedProjection['kind'],
  value: number,
  madeBy: string,
  citations: readonly Citation[],
  detail: Detail = {},
): PublishedProjection => ({ ...claim(id, series, period, value, citations, detail), kind, madeBy });

export const targets: Target[] = [
  target('it-exports-fy2022', 'it-exports', 'FY2022', 3500, 'Government of Pakistan', [from.brecorder20220424]),
  target('it-exports-fy2023', 'it-exports', 'FY2023', 5000, 'Government of Pakistan', [from.brecorder20210721]),
  target('it-exports-fy2025', 'it-exports', 'FY2025', 4200, 'Government of Pakistan', [from.cwPakistan202412, from.brecorder20250820]),
  target('it-exports-fy2026', 'it-exports', 'FY2026', 5000, 'Government of Pakistan', [from.brecorder20250820, from.ppi20260218]),
  target('it-exports-fy2026-ministry', 'it-exports', 'FY2026', 5200, 'Ministry of IT and Telecommunication', [from.beingGuru2025], {
    confidence: 'low',
    note: 'Told to a Senate committee.',
  }),
  target(
    'it-exports-fy2029',
    'it-exports',
    'FY2029',
    10000,
    'Uraan Pakistan, the 13th Five-Year Plan',
    [from.mettis20250103, from.ppi20260218, from.ary20260225],
    { note: 'The plan’s own wording is broader: ICT and high-technology products and services.' },
  ),
  target('it-exports-fy2029-prime-minister', 'it-exports', 'FY2029', 25000, 'Prime Minister of Pakistan', [from.economyPk2024], {
    confidence: 'low',
    note: 'Over five years from 2024; the year is our reading.',
  }),
  target('it-exports-2030', 'it-exports', '2030-01/2030-12', 15000, 'Government of Pakistan', [from.dailyTimes20250719], {
    confidence: 'medium',
    note: 'The source does not say whether 2030 is the calendar or the fiscal year.',
  }),
  target('freelance-earnings-fy2029', 'freelance-earnings', 'FY2029', 5000, 'Uraan Pakistan, the 13th Five-Year Plan', [from.mettis20250103], {
    note: 'From freelancing and the gig economy; the end year is taken as FY2029.',
  }),
];

export const projections: PublishedProjection[] = [
  projection('it-exports-fy2024-topline', 'it-exports', 'FY2024', 'about', 3000, 'Topline Securities', [from.profit20240422]),
  projection('it-exports-fy2025-experts', 'it-exports', 'FY2025', 'between', 3500, 'Telecom experts, in Business Recorder', [from.brecorder20241119], {
    upper: 3700,
    confidence: 'medium',
  }),
  projection('it-exports-fy2025-technocrats', 'it-exports', 'FY2025', 'up-to', 4000, 'Technocrats.pk', [from.technocrats2025], { confidence: 'medium' }),
  projection('freelance-earnings-fy2025-pafla', 'freelance-earnings', 'FY2025', 'up-to', 500, 'Pakistan Freelancers Association', [from.daily82025], {
    confidence: 'medium',
    note: 'The definition is not stated.',
  }),
  projection('it-exports-fy2026-js-global', 'it-exports', 'FY2026', 'about', 4500, 'JS Global', [from.ppi20260218]),
  projection('it-exports-fy2026-digital-post', 'it-exports', 'FY2026', 'between', 4200, 'Pakistan Digital Post', [from.digitalPost202601], {
    upper: 4500,
    confidence: 'medium',
  }),
  projection('it-exports-fy2026-ary-news', 'it-exports', 'FY2026', 'about', 4500, 'ARY News', [from.ary20260225]),
  projection('freelance-earnings-fy2026-pafla', 'freelance-earnings', 'FY2026', 'at-least', 1000, 'Pakistan Freelancers Association', [from.arabNews20250926], {
    confidence: 'medium',
    note: 'The source names no year; FY2026 is our reading.',
  }),
  projection('freelance-earnings-fy2026-ary-news', 'freelance-earnings', 'FY2026', 'at-least', 1000, 'ARY News', [from.ary20260225]),
];
