/**
 * What Pakistan's freelancers earn abroad, as the central bank counts it: one line a release.
 *
 * Its line 9.2.5 lies inside IT exports (line 9): the two are never added.
 */
import * as from from '../citations.js';
import { collected, derived, reported, revised, secondHand } from '../rows.js';

const derivedMedium = { confidence: 'medium' } as const;

export const centralBank = collected(
  {
    id: 'freelance-earnings',
    title: 'Freelancers’ earnings, State Bank of Pakistan',
    definition: 'Freelance computer and information services remitted through banks: the central bank’s line 9.2.5 (EBOPS), which is part of IT exports.',
    unit: 'USD million',
  },
  [
    derived('FY2024', 410, '779 / 1.90', ['2024-07/2025-06'], [from.dailyTimes20250719], { confidence: 'medium', tolerance: 1 }),
    reported('FY2025', 779, [from.dailyTimes20250719], { note: 'The minister calls it freelancing and remote work.' }),
    secondHand('FY2026', 1160, [from.proPakistani20260720], {
      confidence: 'medium',
      tolerance: 5,
      note: 'Rounded; quoted by another publication, the page itself could not be read.',
    }),

    derived('2024-07/2024-12', 352, '557 / 1.58', ['2025-07/2025-12'], [from.ary20260225], { tolerance: 1 }),
    revised(2, '2024-07/2024-12', 352, [from.tribune202602]),
    reported('2025-07/2025-12', 557, [from.arabNews20260222, from.ary20260225, from.tribune202602]),

    derived('2024-07/2024-09', 160, '273 / 1.71', ['2025-07/2025-09'], [from.dailyDunya20251027], derivedMedium),
    derived('2024-10/2024-12', 192, '352 - 160', ['2024-07/2024-12', '2024-07/2024-09'], [from.ary20260225, from.dailyDunya20251027], derivedMedium),
    derived('2025-01/2025-03', 215.5, '567.52 - 352', ['2024-07/2025-03', '2024-07/2024-12'], [from.sbp20260417, from.tribune202602], derivedMedium),
    derived('2025-04/2025-06', 211.5, '779 - 567.52', ['2024-07/2025-06', '2024-07/2025-03'], [from.dailyTimes20250719, from.sbp20260417], derivedMedium),
    reported('2025-07/2025-09', 273, [from.dailyDunya20251027]),
    derived('2025-10/2025-12', 284, '557 - 273', ['2025-07/2025-12', '2025-07/2025-09'], [from.arabNews20260222, from.dailyDunya20251027]),
    derived('2026-01/2026-03', 299.4, '856.37 - 557', ['2025-07/2026-03', '2025-07/2025-12'], [from.sbp20260417, from.arabNews20260222], derivedMedium),
    derived('2026-04/2026-06', 303.6, '1160 - 856.37', ['2025-07/2026-06', '2025-07/2026-03'], [from.proPakistani20260720, from.sbp20260417], {
      confidence: 'low',
      tolerance: 5,
    }),

    reported('2024-07/2025-03', 567.52, [from.sbp20260417]),
    reported('2024-07/2025-04', 642.26, [from.sbp20260518]),
    reported('2024-07/2025-05', 708.05, [from.sbp20260617]),
    reported('2025-07/2026-02', 743.39, [from.sbp20260416]),
    reported('2025-07/2026-03', 856.37, [from.sbp20260417]),
    reported('2025-07/2026-04', 959.28, [from.sbp20260518]),
    reported('2025-07/2026-05', 1060.79, [from.sbp20260617]),

    derived('2025-04', 74.74, '642.26 - 567.52', ['2024-07/2025-04', '2024-07/2025-03'], [from.sbp20260518, from.sbp20260417], derivedMedium),
    reported('2025-05', 65.79, [from.sbp20260622]),
    derived('2026-03', 112.98, '856.37 - 743.39', ['2025-07/2026-03', '2025-07/2026-02'], [from.sbp20260417, from.sbp20260416], {
      confidence: 'medium',
      note: 'Takes no account of a revision between the two prints.',
    }),
    reported('2026-04', 102.91, [from.sbp20260622]),
    reported('2026-05', 101.51, [from.sbp20260622]),
    derived('2026-06', 99.2, '1160 - 1060.79', ['2025-07/2026-06', '2025-07/2026-05'], [from.proPakistani20260720, from.sbp20260617], {
      confidence: 'low',
      tolerance: 5,
    }),
  ],
);
