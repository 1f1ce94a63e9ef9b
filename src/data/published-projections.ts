/** Projections that analysts, associations and newspapers published. */
import * as from from './citations.js';
import { ministry } from './notation/cited-page.js';
import { claim, type ClaimDetail } from './notation/claims.js';
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

const topline = 'Topline Securities';
const pafla = 'Pakistan Freelancers Association';
const aryOpinion = 'An opinion piece at ARY News';

export const publishedProjections: PublishedProjection[] = [
  projection('it-exports-fy2021-adviser', 'it-exports', 'FY2021', 'at-least', 2000, 'Abdul Razak Dawood, adviser to the Prime Minister', [
    from.brecorder20210122,
    from.dailyTimes20210225,
  ]),
  projection('it-exports-fy2023-topline', 'it-exports', 'FY2023', 'about', 2580, topline, [from.theNews20230622]),
  projection('it-exports-fy2024-caretaker-minister', 'it-exports', 'FY2024', 'at-least', 3000, 'The caretaker IT minister', [from.brecorder20231224], {
    confidence: 'low',
    note: '“In a few months”; FY2024 is our reading.',
  }),
  projection('it-exports-fy2024-br-research', 'it-exports', 'FY2024', 'between', 3000, 'Experts, in Business Recorder', [from.brecorder202401], {
    upper: 3500,
    confidence: 'medium',
  }),
  projection('it-exports-fy2024-radio-pakistan', 'it-exports', 'FY2024', 'between', 3000, 'Analysts, at Radio Pakistan', [from.radioPakistan20240402], {
    upper: 4000,
    confidence: 'medium',
  }),
  projection('it-exports-fy2024-topline', 'it-exports', 'FY2024', 'about', 3000, topline, [from.profit20240422]),
  projection(
    'it-exports-fy2025-experts',
    'it-exports',
    'FY2025',
    'between',
    3500,
    'The market, as netmag.pk has it',
    [from.netmag20241001, from.brecorder20241119],
    {
      upper: 3700,
      confidence: 'medium',
    },
  ),
  projection('it-exports-fy2025-nukta', 'it-exports', 'FY2025', 'between', 4000, 'Projections quoted by Nukta', [from.nuktaNovember2024], {
    upper: 4500,
    confidence: 'medium',
  }),
  projection('it-exports-fy2025-ministry', 'it-exports', 'FY2025', 'about', 3800, ministry, [from.beingGuruFy2025], {
    confidence: 'medium',
    note: 'Told to a Senate committee, on conditions.',
  }),
  projection('it-exports-fy2025-technocrats', 'it-exports', 'FY2025', 'up-to', 4000, 'Projections quoted by Technocrats.pk', [from.technocratsFy2025], {
    confidence: 'medium',
    note: 'A possibility: “could reach”.',
  }),
  projection('freelance-earnings-fy2025-pafla', 'freelance-earnings', 'FY2025', 'at-least', 500, pafla, [from.daily8Fy2025], {
    confidence: 'medium',
    note: 'The definition is not stated; the last year’s figure beside it is the State Bank’s.',
  }),
  projection('it-exports-fy2026-ary-news-october', 'it-exports', 'FY2026', 'at-least', 4000, 'Expectations quoted by ARY News', [from.ary20251020], {
    confidence: 'medium',
  }),
  projection('it-exports-fy2026-digital-post', 'it-exports', 'FY2026', 'between', 4200, 'Analysts, in Pakistan Digital Post', [from.digitalPost202601], {
    upper: 4500,
    confidence: 'medium',
    note: 'If the pace is maintained.',
  }),
  projection('it-exports-fy2026-js-global', 'it-exports', 'FY2026', 'up-to', 4500, 'JS Global', [from.ppi20260218], {
    note: 'A possibility: growth of 18 to 20%, “potentially reaching” it. That JS Global says so is our reading.',
  }),
  projection('it-exports-fy2026-ary-news', 'it-exports', 'FY2026', 'about', 4500, aryOpinion, [from.ary20260225]),
  projection('freelance-earnings-fy2026-pafla', 'freelance-earnings', 'FY2026', 'at-least', 1000, pafla, [from.arabNews20250926], {
    confidence: 'medium',
    note: 'With stronger institutional support; the source names no year, FY2026 is our reading.',
  }),
  projection('freelance-earnings-fy2026-ary-news', 'freelance-earnings', 'FY2026', 'at-least', 1000, aryOpinion, [from.ary20260225]),
];
