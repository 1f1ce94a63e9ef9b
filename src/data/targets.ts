/** Official targets for IT exports and freelancers' earnings. */
import * as from from './citations.js';
import { ministry } from './notation/cited-page.js';
import { target } from './notation/claims.js';
import type { Target } from './observation.js';

const government = 'Government of Pakistan';
const plan = 'Uraan Pakistan, the 13th Five-Year Plan';

export const targets: Target[] = [
  target('it-exports-fy2022', 'it-exports', 'FY2022', 3500, ministry, [from.proPakistani20220122, from.brecorder20220424]),
  target('it-exports-fy2023', 'it-exports', 'FY2023', 5000, ministry, [from.urduPoint20210720, from.brecorder20210721, from.theNews20230622], {
    note: 'First worded as “by 2023”.',
  }),
  target('it-exports-fy2025', 'it-exports', 'FY2025', 4200, government, [from.cwPakistan202412, from.brecorder20250820]),
  target('it-exports-fy2026', 'it-exports', 'FY2026', 5000, government, [from.brecorder20250820, from.ppi20260218]),
  target('it-exports-fy2026-ministry', 'it-exports', 'FY2026', 5200, ministry, [from.beingGuruFy2025], {
    confidence: 'low',
    note: 'Told to a Senate committee.',
  }),
  target('it-exports-fy2027-caretaker-minister', 'it-exports', 'FY2027', 10000, 'The caretaker IT minister', [from.proPakistani20231218], {
    confidence: 'medium',
    isCeiling: true,
    note: '“Up to”, in the next three years from December 2023; FY2027 is our reading.',
  }),
  target('it-exports-fy2029', 'it-exports', 'FY2029', 10000, plan, [from.mettis20250103, from.ppi20260218, from.ary20260225], {
    note: 'The plan’s own wording is broader: ICT and high-technology products and services.',
  }),
  target('it-exports-2030', 'it-exports', '2030-01/2030-12', 15000, government, [from.urduPoint20241122, from.dailyTimes20250719], {
    confidence: 'medium',
    note: 'Worded as a target for five years from November 2024; a later page says 2030, and not whether the calendar or the fiscal year is meant.',
  }),
  target('freelance-earnings-fy2029', 'freelance-earnings', 'FY2029', 5000, plan, [from.mettis20250103], {
    note: 'From freelancing and the gig economy; the end year is taken as FY2029.',
  }),
];
