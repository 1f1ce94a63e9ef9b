/** Pakistan's IT exports: one line a release. The revisions of a period stand together, in order. */
import * as from from '../citations.js';
import { collected, derived, provisional, reported, revised } from '../rows.js';
import type { Series } from '../observation.js';

const series: Series = {
  id: 'it-exports',
  title: 'IT exports',
  definition:
    'Export receipts for telecommunications, computer and information services, remitted through banks: line 9 of the central bank’s trade in services (EBOPS).',
  unit: 'USD million',
};

const years = [
  reported('FY2016', 788.64, [from.tvi], { confidence: 'medium', note: 'Base year; one press report.' }),
  reported('FY2017', 938.64, [from.pakObserver20180918, from.tvi], {
    confidence: 'medium',
    note: 'One press report; a dated page gives it rounded to $939 million.',
  }),
  reported('FY2018', 1067, [from.pakObserver20180918], { confidence: 'medium' }),
  revised(2, 'FY2018', 1065, [from.timesOfIslamabad20190905], { confidence: 'medium' }),
  reported('FY2019', 1192, [from.techJuice20201207], {
    confidence: 'medium',
    note: 'One press report, in line with the growth of 20.8% to FY2020 that it prints.',
  }),
  reported('FY2020', 1440, [from.brecorder20210721]),
  reported('FY2021', 2123, [from.brecorder20210721], { confidence: 'medium' }),
  revised(2, 'FY2021', 2108, [from.ary20220728, from.proPakistani20230718]),
  reported('FY2022', 2616, [from.ary20220728]),
  revised(2, 'FY2022', 2619, [from.proPakistani20230718]),
  reported('FY2023', 2605.34, [from.dailyTimes20230822], { confidence: 'medium' }),
  revised(2, 'FY2023', 2596, [from.arabNews20240720, from.brecorder20241119]),
  reported('FY2024', 3223, [from.arabNews20240720, from.brecorder20241119]),
  reported('FY2025', 3810, [from.brecorder20250820]),
  revised(2, 'FY2025', 3811.751, [from.pktkr2026], { confidence: 'medium', note: 'A second, independent copy of the central bank’s figures.' }),
  revised(3, 'FY2025', 3814, [from.sbp20260807]),
  provisional('FY2026', 4600, [from.sbp20260807]),
];

/** Totals of the year so far, from July. */
const yearsToDate = [
  reported('2021-07/2021-12', 1302, [from.pakistanToday20220123, from.dailyTimes20220124]),
  reported('2021-07/2022-03', 1948, [from.brecorder20220424]),
  reported('2022-07/2022-12', 1333, [from.urduPoint20230128]),
  reported('2023-07/2023-08', 449, [from.businessTribune202309, from.phoneWorld20240920]),
  reported('2023-07/2023-10', 893, [from.brecorder20241119]),
  reported('2023-07/2023-12', 1456, [from.dailyQudrat202501], { confidence: 'medium' }),
  reported('2023-07/2024-03', 2283, [from.brecorder20240611]),
  reported('2024-07/2024-08', 584, [from.phoneWorld20240920]),
  reported('2024-07/2024-10', 1206, [from.brecorder20241119]),
  reported('2024-07/2024-12', 1864, [from.dailyQudrat202501]),
  reported('2024-07/2025-03', 2825, [from.app20250609]),
  revised(2, '2024-07/2025-03', 2833.53, [from.sbp20260417]),
  reported('2024-07/2025-04', 3142, [from.phoneWorld2025]),
  revised(2, '2024-07/2025-04', 3151.17, [from.sbp20260518]),
  reported('2024-07/2025-05', 3480.46, [from.sbp20260617]),
  reported('2025-07/2025-10', 1443, [from.app20251117]),
  reported('2025-07/2025-12', 2240, [from.arabNews20260120]),
  reported('2025-07/2026-01', 2610, [from.app20260218]),
  reported('2025-07/2026-02', 2974.29, [from.sbp20260416]),
  reported('2025-07/2026-03', 3387.92, [from.sbp20260417]),
  reported('2025-07/2026-04', 3810.178, [from.sbp20260518, from.pktkr2026]),
  reported('2025-07/2026-05', 4183.44, [from.sbp20260617]),
];

const months = [
  reported('2023-07', 214, [from.nation20230920]),
  reported('2023-08', 235, [from.businessTribune202309, from.phoneWorld20240920]),
  derived('2023-09', 206, '893 - 449 - 238', ['2023-07/2023-10', '2023-07/2023-08', '2023-10'], [from.businessTribune202309, from.brecorder20241119], {
    confidence: 'medium',
  }),
  reported('2023-10', 238, [from.brecorder20241119]),
  reported('2023-11', 259, [from.brecorder20231226]),
  reported('2023-12', 303, [from.brecorder202401]),
  reported('2024-01', 265, [from.ary20240222]),
  derived('2024-02', 257, '306 - 49', ['2024-03'], [from.profit20240422, from.brecorder20240611], {
    note: 'March’s $306 million was $49 million above it.',
  }),
  reported('2024-03', 306, [from.profit20240422, from.brecorder20240611]),
  reported('2024-04', 310, [from.proPakistani20240621]),
  reported('2024-05', 332, [from.proPakistani20240621]),
  reported('2024-06', 298, [from.arabNews20240720], { note: 'The level of the month, though the page speaks of an increase.' }),
  derived('2024-07', 286, '298 - 12', ['2024-08'], [from.phoneWorld20240920], {
    confidence: 'medium',
    note: 'August’s $298 million was $12 million above it.',
  }),
  revised(2, '2024-07', 286, [from.brecorder20250820]),
  reported('2024-08', 298, [from.phoneWorld20240920]),
  reported('2024-09', 292, [from.brecorder20241119]),
  reported('2024-10', 330, [from.brecorder20241119]),
  reported('2024-11', 324, [from.ary20241218], { confidence: 'low' }),
  revised(2, '2024-11', 310, [from.tweaksForGeeks2025], { note: 'The half-year’s 1,864 adds up only with this value.' }),
  reported('2024-12', 348, [from.arabNews20250117]),
  reported('2025-01', 313, [from.app20260218]),
  reported('2025-02', 305, [from.brecorder20250610]),
  reported('2025-03', 342, [from.brecorder20250610]),
  revised(2, '2025-03', 344.93, [from.sbp20260417]),
  derived('2025-04', 317, '3142 - 2825', ['2024-07/2025-04', '2024-07/2025-03'], [from.app20250609, from.phoneWorld2025], {
    confidence: 'medium',
  }),
  reported('2025-05', 329.29, [from.sbp20260622]),
  reported('2025-06', 339, [from.brecorder20250820]),
  reported('2025-07', 354, [from.brecorder20250820]),
  reported('2025-08', 337, [from.phoneWorld20251020]),
  reported('2025-09', 366, [from.dawn20251021]),
  reported('2025-10', 386, [from.app20251117]),
  reported('2025-11', 356, [from.digitalPost202601]),
  reported('2025-12', 437, [from.arabNews20260120]),
  reported('2026-01', 374, [from.app20260218]),
  reported('2026-02', 365, [from.digitalPost2026], { confidence: 'medium' }),
  revised(2, '2026-02', 363.81, [from.sbp20260417]),
  reported('2026-03', 413.62, [from.sbp20260518]),
  reported('2026-04', 422.26, [from.sbp20260617]),
  reported('2026-05', 373.27, [from.sbp20260617]),
  provisional('2026-06', 416, [from.sbp20260807]),
  provisional('2026-07', 417, [from.sbp20260818]),
];

export const itExports = collected(series, [...years, ...yearsToDate, ...months]);
