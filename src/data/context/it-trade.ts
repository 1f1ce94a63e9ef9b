/** What Pakistan buys of the same services, and what is left of IT exports after it. */
import * as from from '../citations.js';
import { bolNews202510, essayFootnote6, urduPoint20240622 } from '../citations/context.js';
import { collected, reported, revised, secondHand } from '../notation/rows.js';

export const itImports = collected(
  {
    id: 'it-imports',
    title: 'IT imports',
    definition: 'Payments for telecommunications, computer and information services: line 9 of the central bank’s trade in services (EBOPS), debit.',
    unit: 'USD million',
  },
  [
    reported('2024-07/2025-03', 396.88, [from.sbp20260417]),
    reported('2024-07/2025-04', 425.96, [from.sbp20260518]),
    reported('2024-07/2025-05', 461.11, [from.sbp20260617]),
    reported('2025-07/2026-02', 422.04, [from.sbp20260416]),
    reported('2025-07/2026-03', 474.79, [from.sbp20260417]),
    reported('2025-07/2026-04', 542.65, [from.sbp20260518]),
    reported('2025-07/2026-05', 606.88, [from.sbp20260617]),
  ],
);

export const netExports = collected(
  {
    id: 'it-exports-net',
    title: 'IT exports less imports',
    definition: 'The trade surplus of telecommunications, computer and information services: exports less imports of line 9 (EBOPS).',
    unit: 'USD million',
  },
  [
    reported('2020-07/2020-10', 423, [from.dailyTimesOctober2021], { confidence: 'medium' }),
    reported('2020-07/2020-11', 554, [from.dailyTimesNovember2021], { confidence: 'medium' }),
    reported('2020-07/2020-12', 681, [from.dailyTimes20220124]),
    reported('2020-07/2021-01', 804, [from.dailyTimes20220226]),
    reported('2020-07/2021-02', 947, [from.dailyTimes20220408]),
    reported('2020-07/2021-03', 1126, [from.brecorder20220424]),
    reported('2020-07/2021-04', 1274, [from.urduPoint20220520]),
    reported('FY2021', 1573, [from.urduPoint20210720]),
    revised(2, 'FY2021', 1578, [from.news247June2022], { confidence: 'medium' }),
    reported('2021-07/2021-10', 630, [from.dailyGulfNews20211121]),
    reported('2021-07/2021-11', 797, [from.dailyTimesNovember2021], { confidence: 'medium' }),
    reported('2021-07/2021-12', 972, [from.dailyTimes20220124]),
    reported('2021-07/2022-01', 1116, [from.dailyTimes20220226]),
    revised(2, '2021-07/2022-01', 1117, [from.proPakistani20230220]),
    reported('2021-07/2022-02', 1268, [from.dailyTimes20220408]),
    reported('2021-07/2022-03', 1472, [from.brecorder20220424]),
    reported('2021-07/2022-04', 1665, [from.urduPoint20220520]),
    reported('FY2022', 2004, [from.news247June2022], { confidence: 'medium' }),
    reported('2022-07/2023-01', 1344, [from.proPakistani20230220]),
    reported('2022-07/2023-05', 2102, [urduPoint20240622]),
    reported('2023-07/2023-08', 394, [from.phoneWorld20240920]),
    reported('2023-07/2024-03', 1990, [from.weNews20250609], { confidence: 'medium', tolerance: 5 }),
    reported('2023-07/2024-05', 2571, [urduPoint20240622]),
    reported('2024-07/2024-08', 509, [from.phoneWorld20240920]),
    reported('2024-07/2024-09', 765, [bolNews202510]),
    reported('2024-07/2025-03', 2429, [from.techJuice20250609]),
    revised(2, '2024-07/2025-03', 2436.64, [from.sbp20260417]),
    reported('2024-07/2025-04', 2725.21, [from.sbp20260518]),
    reported('2024-07/2025-05', 3019.35, [from.sbp20260617]),
    reported('2025-07/2025-09', 953, [bolNews202510]),
    reported('2025-07/2025-10', 1274, [from.app20251117]),
    reported('2025-07/2025-11', 1583, [from.dailyDunya20251218]),
    reported('2025-07/2026-02', 2552.25, [from.sbp20260416]),
    reported('2025-07/2026-03', 2913.13, [from.sbp20260417]),
    reported('2025-07/2026-04', 3267.53, [from.sbp20260518]),
    reported('2025-07/2026-05', 3576.57, [from.sbp20260617]),
    secondHand('FY2026', 3900, [essayFootnote6], { confidence: 'low', tolerance: 50, note: 'Printed as $3.9 billion.' }),
  ],
);
