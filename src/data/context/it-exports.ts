/** IT exports by narrower definitions, and disputed values. */
import * as from from '../citations.js';
import { app20250418, brResearch2025, urduPoint20200726 } from '../citations/context.js';
import { collected, reported, revised } from '../notation/rows.js';

const medium = { confidence: 'medium' } as const;

export const computerServices = collected(
  {
    id: 'it-exports-computer-services',
    title: 'IT exports, computer services only',
    definition: 'Computer services alone (EBOPS 9.2), without telecommunications, call centres and information services.',
    unit: 'USD million',
  },
  [
    reported('FY2019', 895.99, [from.urduPoint20200827]),
    reported('FY2020', 1106.027, [from.urduPoint20200827]),
    revised(2, 'FY2020', 1109, [from.pktkr20260825], medium),
    reported('2020-07/2021-02', 1023.41, [from.dailyTimes20210427]),
    reported('FY2021', 1666, [from.pktkr20260825], medium),
    reported('FY2022', 2109.37, [from.dailyTimes20230822, from.pktkr20260825]),
    reported('FY2023', 2110.99, [from.dailyTimes20230822]),
    revised(2, 'FY2023', 2097, [from.pktkr20260825], medium),
    reported('2022-07/2023-04', 1729, [from.nation20240624]),
    reported('2023-07/2024-04', 2153, [from.nation20240624]),
    reported('FY2024', 2650, [from.pktkr20260825, brResearch2025], medium),
    reported('FY2025', 3237.196, [from.pktkr20260825], medium),
  ],
);

export const pseb = collected(
  {
    id: 'it-exports-pseb',
    title: 'IT and IT-enabled services exports, Pakistan Software Export Board',
    definition: 'Computer services and call centres, as the Pakistan Software Export Board counted them: narrower than IT exports.',
    unit: 'USD million',
  },
  [reported('FY2019', 994.848, [urduPoint20200726], medium), reported('FY2020', 1230, [urduPoint20200726], medium)],
);

export const disputedExports = collected(
  {
    id: 'it-exports-disputed',
    title: 'IT exports, disputed figures',
    definition: 'Printed figures that contradict the series and are kept for the record. Never charted.',
    unit: 'USD million',
  },
  [
    reported('FY2019', 1090, [from.timesOfIslamabad20190905], { confidence: 'low' }),
    reported('2024-07/2025-03', 2828, [app20250418], { confidence: 'low', note: 'A statement of the Prime Minister’s office; no other page has it.' }),
  ],
);
