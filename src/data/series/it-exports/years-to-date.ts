/** IT exports from July on, the year so far: one line a print. The prints of a period stand together, in order. */
import * as from from '../../citations.js';
import { derived, reported, revised } from '../../notation/rows.js';

const medium = { confidence: 'medium' } as const;
/** Printed as “$2.24 billion”. */
const toTenMillion = { tolerance: 5 } as const;

const fy2019 = [
  reported('2018-07/2018-11', 436.97, [from.nation20200130]),
  reported('2018-07/2019-02', 702.99, [from.nation20200424]),
  reported('2018-07/2019-05', 1098.794, [from.nation20200810], {
    confidence: 'medium',
    note: 'The page heads it as the fiscal year; its parts are of July to May.',
  }),
];

const fy2020 = [
  reported('2019-07/2019-09', 314.9, [from.ary20201103, from.urduPoint20201204, from.nation20201206]),
  reported('2019-07/2019-10', 437.86, [from.app20201230]),
  reported('2019-07/2019-11', 517.63, [from.nation20200130]),
  reported('2019-07/2019-12', 684, [from.brecorder20210122]),
  reported('2019-07/2020-01', 812, [from.phoneWorld20210224]),
  revised(2, '2019-07/2020-01', 811, [from.dailyTimes20210225], { note: 'A page of the day before prints $812 million.' }),
  reported('2019-07/2020-02', 887.47, [from.nation20200424]),
  revised(2, '2019-07/2020-02', 917.84, [from.dailyTimes20210427]),
  reported('2019-07/2020-05', 1302.73, [from.nation20200810], {
    confidence: 'medium',
    note: 'The page heads it as the fiscal year; its parts are of July to May.',
  }),
];

const fy2021 = [
  reported('2020-07/2020-08', 287.03, [from.profit20211024]),
  reported('2020-07/2020-09', 444.05, [from.ary20201103, from.urduPoint20201204, from.nation20201206, from.techJuice20201207]),
  revised(2, '2020-07/2020-09', 445.08, [from.ary20211025, from.dailyTimes20211119]),
  reported('2020-07/2020-10', 595.08, [from.app20201230]),
  revised(2, '2020-07/2020-10', 596.09, [from.dailyGulfNews20211121, from.dailyTimes20211229]),
  reported('2020-07/2020-11', 764.1, [from.app20220118]),
  reported('2020-07/2020-12', 958, [from.brecorder20210122]),
  revised(2, '2020-07/2020-12', 959, [from.proPakistani20220122, from.dailyTimes20220124]),
  reported('2020-07/2021-01', 1119, [from.phoneWorld20210224, from.dailyTimes20210225]),
  revised(2, '2020-07/2021-01', 1121, [from.dailyTimes20220226]),
  reported('2020-07/2021-02', 1298.08, [from.dailyTimes20210427]),
  revised(2, '2020-07/2021-02', 1300.1, [from.dailyTimes20220408, from.dunyaNewsFebruary2022]),
  reported('2020-07/2021-03', 1507, [from.brecorder20220424]),
  reported('2020-07/2021-04', 1700, [from.urduPoint20220520], {
    note: 'Printed as $1.7 billion; the growth of 29.29% printed beside it makes it exact to the million.',
  }),
  reported('2020-07/2021-05', 1898, [from.jasarat20220720]),
];

const fy2022 = [
  reported('2021-07/2021-08', 419.992, [from.profit20211024]),
  revised(2, '2021-07/2021-08', 419.98, [from.nation20221101]),
  reported('2021-07/2021-09', 635.01, [from.ary20211025, from.dailyTimes20211119]),
  reported('2021-07/2021-10', 829.977, [from.dailyGulfNews20211121, from.dailyTimes20211229, from.dailyTimesOctober2021]),
  revised(2, '2021-07/2021-10', 829.89, [from.phoneWorld20221222]),
  reported('2021-07/2021-11', 1051.05, [from.app20220118, from.dailyTimesNovember2021]),
  reported('2021-07/2021-12', 1301.88, [
    from.proPakistani20220122,
    from.pakistanToday20220123,
    from.dailyTimes20220124,
    from.proPakistani20220201,
    from.nation20230228,
  ]),
  reported('2021-07/2022-01', 1487, [from.dailyTimes20220226]),
  revised(2, '2021-07/2022-01', 1488, [from.proPakistani20230220]),
  reported('2021-07/2022-02', 1688.862, [from.dailyTimes20220408, from.dunyaNewsFebruary2022]),
  revised(2, '2021-07/2022-02', 1688.845, [from.nation20230422]),
  reported('2021-07/2022-03', 1948, [from.brecorder20220424]),
  revised(2, '2021-07/2022-03', 1950.08, [from.nation20230528]),
  reported('2021-07/2022-04', 2198, [from.urduPoint20220520]),
  reported('2021-07/2022-05', 2381, [from.jasarat20220720]),
  revised(2, '2021-07/2022-05', 2383.14, [from.nation20230723]),
];

const fy2023 = [
  reported('2022-07/2022-08', 426.07, [from.nation20221101]),
  reported('2022-07/2022-09', 633.13, [from.dailyTimes20221122]),
  reported('2022-07/2022-10', 854, [from.phoneWorld20221222]),
  revised(2, '2022-07/2022-10', 854.918, [from.profit20231120, from.nation20240101]),
  reported('2022-07/2022-11', 1087.929, [from.proPakistani20231218, from.nation20240128]),
  reported('2022-07/2022-12', 1333.23, [from.urduPoint20230128, from.nation20230228]),
  revised(2, '2022-07/2022-12', 1334.969, [from.nation20240219]),
  reported('2022-07/2023-01', 1523, [from.proPakistani20230220, from.theNews20230223]),
  revised(2, '2022-07/2023-01', 1524.969, [from.nation20240319]),
  reported('2022-07/2023-02', 1718.25, [from.proPakistani20230320, from.nation20230422]),
  revised(2, '2022-07/2023-02', 1720, [from.proPakistani20240319]),
  reported('2022-07/2023-03', 1940, [from.theNews20230421], toTenMillion),
  reported('2022-07/2023-03', 1941.35, [from.nation20230528], { revision: 2 }),
  revised(3, '2022-07/2023-03', 1945, [from.proPakistani20240422]),
  reported('2022-07/2023-04', 2135, [from.urduPoint20240518, from.nation20240624]),
  reported('2022-07/2023-05', 2370, [from.theNews20230622], toTenMillion),
  reported('2022-07/2023-05', 2369.11, [from.nation20230723], { revision: 2 }),
  revised(3, '2022-07/2023-05', 2371, [from.proPakistani20240621]),
];

const fy2024 = [
  reported('2023-07/2023-08', 449, [from.appUrdu20230923, from.businessTribune202309, from.phoneWorld20240920]),
  reported('2023-07/2023-10', 892.972, [from.profit20231120, from.nation20240101, from.brecorder20241119]),
  reported('2023-07/2023-11', 1151.956, [from.proPakistani20231218, from.nation20240128]),
  reported('2023-07/2023-12', 1454.881, [from.nation20240219]),
  revised(2, '2023-07/2023-12', 1456, [from.dailyQudrat202501], medium),
  reported('2023-07/2024-01', 1719.921, [from.nation20240319]),
  reported('2023-07/2024-02', 1977, [from.proPakistani20240319]),
  revised(2, '2023-07/2024-02', 1978, [from.siasatFebruary2025], { confidence: 'low', note: 'A forum that quotes the State Bank.' }),
  reported('2023-07/2024-03', 2283, [from.proPakistani20240422, from.brecorder20240611]),
  derived('2023-07/2024-03', 2284, '2825 - 541', ['2024-07/2025-03'], [from.dailyTimes20250609, from.weNews20250609], {
    confidence: 'medium',
    revision: 2,
    tolerance: 1,
    note: 'The Economic Survey’s $2,825 million of the next year was $541 million above it.',
  }),
  reported('2023-07/2024-04', 2593, [from.urduPoint20240518, from.nation20240624]),
  reported('2023-07/2024-05', 2925, [from.proPakistani20240621]),
];

const fy2025 = [
  reported('2024-07/2024-08', 584, [from.phoneWorld20240920]),
  reported('2024-07/2024-09', 876, [from.phoneWorld20251020, from.newstechSeptember2024]),
  revised(2, '2024-07/2024-09', 877, [from.ary20251020]),
  reported('2024-07/2024-10', 1206, [from.brecorder20241119]),
  reported('2024-07/2024-11', 1530, [from.nuktaNovember2024], { confidence: 'medium', tolerance: 5 }),
  reported('2024-07/2024-12', 1864, [from.dailyQudrat202501]),
  revised(2, '2024-07/2024-12', 1866, [from.techJuiceDecember2025], {
    confidence: 'low',
    note: 'The page calls the six months July to November; the dated page has $1,864 million.',
  }),
  reported('2024-07/2025-01', 2180, [from.app20260218], toTenMillion),
  reported('2024-07/2025-02', 2480, [from.digitalPostFebruary2026, from.siasatFebruary2025], { confidence: 'medium', tolerance: 5 }),
  reported('2024-07/2025-03', 2824, [from.dailyDunya20250418]),
  revised(2, '2024-07/2025-03', 2825, [from.dailyTimes20250609, from.app20250609]),
  revised(3, '2024-07/2025-03', 2833.53, [from.sbp20260417]),
  reported('2024-07/2025-04', 3142, [from.dailyDunya20250517, from.phoneWorldApril2025]),
  revised(2, '2024-07/2025-04', 3151.17, [from.sbp20260518]),
  reported('2024-07/2025-05', 3480.46, [from.sbp20260617]),
];

const fy2026 = [
  reported('2025-07/2025-08', 691, [from.worldEconomistAugust2025], medium),
  reported('2025-07/2025-09', 1057, [from.ary20251020]),
  reported('2025-07/2025-10', 1443, [from.app20251117]),
  reported('2025-07/2025-11', 1799, [from.dailyDunya20251218]),
  reported('2025-07/2025-12', 2236, [from.dailyDunya20260120, from.arabNews20260120, from.digitalPost202601, from.techJuiceDecember2025], {
    note: 'Two of the pages round it to $2.24 billion and cut it to $2.23 billion.',
  }),
  reported('2025-07/2026-01', 2610, [from.app20260218], {
    tolerance: 5,
    note: 'Printed as $2.61 billion; the half-year and January give the same $2,610 million.',
  }),
  reported('2025-07/2026-02', 2974.29, [from.sbp20260416, from.digitalPostFebruary2026]),
  reported('2025-07/2026-03', 3387.92, [from.sbp20260417]),
  reported('2025-07/2026-04', 3810.178, [from.sbp20260518, from.pktkr20260825]),
  reported('2025-07/2026-05', 4183.44, [from.sbp20260617]),
];

export const yearsToDate = [...fy2019, ...fy2020, ...fy2021, ...fy2022, ...fy2023, ...fy2024, ...fy2025, ...fy2026];
