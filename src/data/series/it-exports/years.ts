/** IT exports by fiscal year: one line a print. The prints of a year stand together, in order. */
import * as from from '../../citations.js';
import { provisional, reported, revised } from '../../notation/rows.js';

export const years = [
  reported('FY2016', 788.64, [from.tvi], { confidence: 'medium', note: 'Base year; one press report.' }),
  reported('FY2017', 938.64, [from.pakObserver20180918, from.tvi], {
    confidence: 'medium',
    note: 'One press report; a dated page gives it rounded to $939 million.',
  }),
  reported('FY2018', 1067, [from.pakObserver20180918], { confidence: 'medium' }),
  revised(2, 'FY2018', 1065, [from.timesOfIslamabad20190905], { confidence: 'medium' }),
  reported('FY2019', 1191.864, [from.urduPoint20200827, from.techJuice20201207]),
  reported('FY2020', 1438.827, [from.urduPoint20200827]),
  revised(2, 'FY2020', 1440, [from.urduPoint20210720, from.brecorder20210721]),
  reported('FY2021', 2123, [from.urduPoint20210720, from.brecorder20210721]),
  revised(2, 'FY2021', 2108, [from.ary20220728, from.proPakistani20230718]),
  reported('FY2022', 2616, [from.ary20220728]),
  revised(2, 'FY2022', 2618, [from.proPakistani20230320]),
  revised(3, 'FY2022', 2619.1, [from.proPakistani20230718, from.dailyTimes20230822]),
  reported('FY2023', 2605.34, [from.proPakistani20230718, from.bolNews20230718, from.dailyTimes20230822]),
  revised(2, 'FY2023', 2593, [from.ecommerceJuly2023], { confidence: 'medium' }),
  revised(3, 'FY2023', 2597, [from.proPakistani20231218]),
  revised(4, 'FY2023', 2596, [from.arabNews20240720, from.brecorder20241119]),
  reported('FY2024', 3223, [from.arabNews20240720, from.brecorder20241119]),
  reported('FY2025', 3800, [from.dailyTimes20250719, from.urduPoint20250808], { tolerance: 50, note: 'Printed as $3.8 billion.' }),
  reported('FY2025', 3810, [from.brecorder20250820], { revision: 2 }),
  revised(3, 'FY2025', 3811.751, [from.pktkr20260825], {
    confidence: 'medium',
    note: 'From the central bank’s export publication of June 2025, read in a copy of August 2026: an older print than $3,814 million.',
  }),
  revised(4, 'FY2025', 3814, [from.sbp20260807]),
  provisional('FY2026', 4600, [from.sbp20260807]),
];
