/** Projections that analysts, associations and newspapers published. */
import * as from from './citations.js';
import { claim, type ClaimDetail } from './claims.js';
import type { Citation, PublishedProjection } from './observation.js';

const projection = (
  id: string,
  series: string,
  period: string,
  kind: PublishedProjection['kind'],
  value: number,
  madeBy: string,
  citations: readonly Citation[],
  detail: ClaimDetail = {},
): PublishedProjection => ({ ...claim(id, series, period, value, citations, detail), kind, madeBy });

export const publishedProjections: PublishedProjection[] = [
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
