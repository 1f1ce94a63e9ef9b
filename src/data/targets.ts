/** Official targets for IT exports and freelancers' earnings. */
import * as from from './citations.js';
import { target } from './claims.js';
import type { Target } from './observation.js';

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
