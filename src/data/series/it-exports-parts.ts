/**
 * IT exports by parts: lines under line 9 of the central bank's trade in services (EBOPS). Freelancers, line 9.2.5, are a series of
 * their own; before FY2025 no page has them apart from other computer services.
 */
import * as from from '../citations.js';
import { brResearch2025 } from '../citations/context.js';
import { collected, derived, reported } from '../notation/rows.js';
import type { Series } from '../observation.js';

const medium = { confidence: 'medium' } as const;

const part = (id: string, title: string, definition: string): Series => ({
  id: `it-exports-${id}`,
  title: `IT exports: ${title}`,
  definition: `${definition} A part of IT exports, line 9 of the central bank’s trade in services (EBOPS).`,
  unit: 'USD million',
});

export const telecom = collected(part('telecom', 'telecommunications', 'Telecommunication services.'), [
  derived(
    'FY2019',
    294.294,
    '1191.864 - 895.99 - 1.58',
    ['it-exports/2018-07/2019-06', 'it-exports-computer-services/2018-07/2019-06', 'it-exports-information/2018-07/2019-06'],
    [from.urduPoint20200827],
    medium,
  ),
  derived(
    'FY2020',
    330.25,
    '1438.827 - 1106.027 - 2.55',
    ['it-exports/2019-07/2020-06', 'it-exports-computer-services/2019-07/2020-06', 'it-exports-information/2019-07/2020-06'],
    [from.urduPoint20200827],
    medium,
  ),
  reported('2020-07/2021-02', 272.19, [from.dailyTimes20210427]),
  reported('FY2022', 504.5, [from.dailyTimes20230822]),
  reported('FY2023', 488.83, [from.dailyTimes20230822]),
  reported('2022-07/2023-04', 402.26, [from.nation20240624]),
  reported('2023-07/2024-04', 430.59, [from.nation20240624]),
  reported('2024-07/2025-03', 402.56, [from.sbp20260417]),
  reported('2024-07/2025-04', 450.76, [from.sbp20260518]),
  reported('2024-07/2025-05', 498.77, [from.sbp20260617]),
  reported('FY2025', 554, [brResearch2025], medium),
  reported('2025-07/2026-02', 461.46, [from.sbp20260416]),
  reported('2025-07/2026-03', 515.63, [from.sbp20260417]),
  reported('2025-07/2026-04', 591.12, [from.sbp20260518]),
  reported('2025-07/2026-05', 640.18, [from.sbp20260617]),
  reported('2025-05', 48.01, [from.sbp20260622]),
  reported('2026-04', 75.49, [from.sbp20260622]),
  reported('2026-05', 49.05, [from.sbp20260622]),
]);

export const softwareConsultancy = collected(part('software-consultancy', 'software consultancy', 'Software consultancy services.'), [
  reported('FY2019', 354.397, [from.urduPoint20200827]),
  reported('FY2020', 407.492, [from.urduPoint20200827]),
  reported('2020-07/2021-02', 341.352, [from.dailyTimes20210427]),
  reported('FY2022', 795.464, [from.dailyTimes20230822]),
  reported('FY2023', 760.78, [from.dailyTimes20230822]),
  reported('2022-07/2023-04', 633.107, [from.nation20240624]),
  reported('2023-07/2024-04', 701.456, [from.nation20240624]),
  reported('2024-07/2025-03', 827.77, [from.sbp20260417]),
  reported('2024-07/2025-04', 912.66, [from.sbp20260518]),
  reported('2024-07/2025-05', 1011.73, [from.sbp20260617]),
  reported('2025-07/2026-02', 817, [from.sbp20260416]),
  reported('2025-07/2026-03', 936.59, [from.sbp20260417]),
  reported('2025-07/2026-04', 1047.58, [from.sbp20260518]),
  reported('2025-07/2026-05', 1159.58, [from.sbp20260617]),
  reported('2025-05', 99.08, [from.sbp20260622]),
  reported('2026-04', 110.99, [from.sbp20260622]),
  reported('2026-05', 112.01, [from.sbp20260622]),
]);

export const computerSoftware = collected(part('computer-software', 'computer software', 'Export and import of computer software.'), [
  reported('FY2019', 285.235, [from.urduPoint20200827]),
  reported('FY2020', 318.368, [from.urduPoint20200827]),
  reported('2020-07/2021-02', 249.803, [from.dailyTimes20210427]),
  reported('FY2022', 566.393, [from.dailyTimes20230822]),
  reported('FY2023', 598.02, [from.dailyTimes20230822]),
  reported('2022-07/2023-04', 489.737, [from.nation20240624]),
  reported('2023-07/2024-04', 522.909, [from.nation20240624]),
  reported('2024-07/2025-03', 445.93, [from.sbp20260417]),
  reported('2024-07/2025-04', 490.49, [from.sbp20260518]),
  reported('2024-07/2025-05', 539.65, [from.sbp20260617]),
  reported('2025-07/2026-02', 416.13, [from.sbp20260416]),
  reported('2025-07/2026-03', 473.57, [from.sbp20260417]),
  reported('2025-07/2026-04', 542.13, [from.sbp20260518]),
  reported('2025-07/2026-05', 589.85, [from.sbp20260617]),
  reported('2025-05', 49.15, [from.sbp20260622]),
  reported('2026-04', 68.56, [from.sbp20260622]),
  reported('2026-05', 47.72, [from.sbp20260622]),
]);

export const information = collected(part('information', 'information services', 'Information services.'), [
  reported('FY2019', 1.58, [from.urduPoint20200827]),
  reported('FY2020', 2.55, [from.urduPoint20200827]),
  reported('2020-07/2021-02', 2.48, [from.dailyTimes20210427]),
  reported('FY2022', 5.23, [from.dailyTimes20230822]),
  reported('FY2023', 5.52, [from.dailyTimes20230822]),
  reported('2022-07/2023-04', 4.24, [from.nation20240624]),
  reported('2023-07/2024-04', 8.73, [from.nation20240624]),
  reported('2024-07/2025-03', 19.72, [from.sbp20260417]),
  reported('2024-07/2025-04', 20.26, [from.sbp20260518]),
  reported('2024-07/2025-05', 20.64, [from.sbp20260617]),
  reported('FY2025', 21, [brResearch2025], medium),
  reported('2025-07/2026-02', 3.09, [from.sbp20260416]),
  reported('2025-07/2026-03', 3.53, [from.sbp20260417]),
  reported('2025-07/2026-04', 3.93, [from.sbp20260518]),
  reported('2025-07/2026-05', 4.25, [from.sbp20260617]),
  reported('2025-05', 0.38, [from.sbp20260622]),
  reported('2026-04', 0.4, [from.sbp20260622]),
  reported('2026-05', 0.32, [from.sbp20260622]),
]);

/** What a month’s total leaves after the five parts that are printed for it. */
const leftOf = (month: string): string[] =>
  ['it-exports', 'it-exports-telecom', 'it-exports-software-consultancy', 'it-exports-computer-software', 'freelance-earnings', 'it-exports-information'].map(
    (series) => `${series}/${month}/${month}`,
  );

export const otherComputer = collected(
  part(
    'other-computer',
    'other computer services',
    'Computer services other than software, its consultancy and freelancers; with hardware consultancy and repairs.',
  ),
  [
    reported('2024-07/2025-03', 570.03, [from.sbp20260417]),
    reported('2024-07/2025-04', 634.74, [from.sbp20260518]),
    reported('2024-07/2025-05', 701.62, [from.sbp20260617]),
    reported('2025-07/2026-02', 533.23, [from.sbp20260416]),
    reported('2025-07/2026-03', 602.22, [from.sbp20260417]),
    reported('2025-07/2026-04', 666.14, [from.sbp20260518]),
    reported('2025-07/2026-05', 728.8, [from.sbp20260617]),
    derived('2025-05', 66.88, '329.29 - 48.01 - 99.08 - 49.15 - 65.79 - 0.38', leftOf('2025-05'), [from.sbp20260622], medium),
    derived('2026-04', 63.91, '422.26 - 75.49 - 110.99 - 68.56 - 102.91 - 0.4', leftOf('2026-04'), [from.sbp20260622, from.sbp20260518], medium),
    derived('2026-05', 62.66, '373.27 - 49.05 - 112.01 - 47.72 - 101.51 - 0.32', leftOf('2026-05'), [from.sbp20260622, from.sbp20260617], medium),
  ],
);

export const otherComputerAndFreelance = collected(
  part(
    'other-computer-and-freelance',
    'other computer services and freelancers',
    'Computer services other than software and its consultancy, freelancers among them: wider than the line of later tables, which have freelancers apart.',
  ),
  [
    reported('FY2019', 247.976, [from.urduPoint20200827]),
    reported('FY2020', 376.699, [from.urduPoint20200827]),
    reported('2020-07/2021-02', 431.498, [from.dailyTimes20210427]),
    reported('FY2022', 743.149, [from.dailyTimes20230822]),
    reported('FY2023', 743.85, [from.dailyTimes20230822]),
  ],
);

export const hardware = collected(part('hardware', 'hardware consultancy', 'Hardware consultancy services.'), [
  reported('FY2019', 2.345, [from.urduPoint20200827]),
  reported('FY2020', 1.957, [from.urduPoint20200827]),
  reported('2020-07/2021-02', 0.38, [from.dailyTimes20210427]),
  reported('FY2022', 2.918, [from.dailyTimes20230822]),
  reported('FY2023', 5.485, [from.dailyTimes20230822]),
]);

export const computerRepair = collected(part('computer-repair', 'repair of computers', 'Repair and maintenance of computers.'), [
  reported('FY2019', 6.037, [from.urduPoint20200827]),
  reported('FY2020', 1.511, [from.urduPoint20200827]),
  reported('2020-07/2021-02', 0.377, [from.dailyTimes20210427]),
  reported('FY2022', 1.446, [from.dailyTimes20230822]),
  reported('FY2023', 2.855, [from.dailyTimes20230822]),
]);
