/**
 * What Pakistan's freelancers earn abroad, as the central bank counts it: one line a release.
 *
 * Its line 9.2.5 lies inside IT exports (line 9): the two are never added.
 */
import * as from from '../citations.js';
import { collected, derived, reported, secondHand } from '../notation/rows.js';

const derivedMedium = { confidence: 'medium' } as const;
const within = (tolerance: number) => ({ confidence: 'medium', tolerance }) as const;

export const centralBank = collected(
  {
    id: 'freelance-earnings',
    title: 'Freelancers’ earnings, State Bank of Pakistan',
    definition: 'Freelance computer and information services remitted through banks: the central bank’s line 9.2.5 (EBOPS), which is part of IT exports.',
    unit: 'USD million',
    watched: { url: 'https://www.sbp.org.pk/ecodata/dt.xls', through: '2026-11-22' },
  },
  [
    reported('FY2024', 400, [from.daily8Fy2025], { confidence: 'low', note: 'At least: the page says “over $400 million”.' }),
    derived('FY2024', 410, '779 / 1.90', ['FY2025'], [from.dailyTimes20250719, from.daily8Fy2025], {
      confidence: 'medium',
      revision: 2,
      tolerance: 2,
      note: 'Follows from the growth of 90% that is printed for the next year.',
    }),
    reported('FY2025', 779, [from.dailyTimes20250719], {
      reportedGrowth: 0.9,
      note: 'The minister calls it freelancing and remote work; that it is this line is our reading.',
    }),
    secondHand('FY2026', 1160, [from.essay20260919], {
      confidence: 'medium',
      tolerance: 5,
      note: 'About $1.16 billion, as an essay quotes it; the page it quotes could not be read. The same essay quotes about $1.1 billion by the Pakistan Software Export Board.',
    }),

    derived('2024-07/2024-12', 352, '557 / 1.58', ['2025-07/2025-12'], [from.ary20260225], {
      tolerance: 1,
      note: 'Follows from the growth of 58% that is printed for the next year.',
    }),
    reported('2024-07/2024-12', 352, [from.tribune202602], { revision: 2 }),
    reported('2025-07/2025-12', 557, [from.tribune202602, from.arabNews20260222, from.ary20260225], { reportedGrowth: 0.58 }),

    derived('2024-07/2024-09', 160, '273 / 1.71', ['2025-07/2025-09'], [from.dailyDunya20251027], {
      confidence: 'medium',
      tolerance: 1,
      note: 'Follows from the growth of 71% that is printed for the next year.',
    }),
    derived('2024-10/2024-12', 192, '352 - 160', ['2024-07/2024-12', '2024-07/2024-09'], [from.ary20260225, from.dailyDunya20251027], within(1.5)),
    derived('2025-01/2025-03', 215.5, '567.52 - 352', ['2024-07/2025-03', '2024-07/2024-12'], [from.sbp20260417, from.tribune202602], {
      ...within(0.5),
      note: 'Between totals of two prints: the half-year was not printed again in the later one.',
    }),
    derived('2025-04/2025-06', 211.5, '779 - 567.52', ['FY2025', '2024-07/2025-03'], [from.dailyTimes20250719, from.sbp20260417], {
      ...within(0.5),
      note: 'Between totals of two prints: the year was not printed again in the later one.',
    }),
    reported('2025-07/2025-09', 273, [from.dailyDunya20251027], { reportedGrowth: 0.71 }),
    derived('2025-10/2025-12', 284, '557 - 273', ['2025-07/2025-12', '2025-07/2025-09'], [from.arabNews20260222, from.dailyDunya20251027], { tolerance: 1 }),
    derived('2026-01/2026-03', 299.4, '856.37 - 557', ['2025-07/2026-03', '2025-07/2025-12'], [from.sbp20260417, from.arabNews20260222], within(0.5)),
    derived('2026-04/2026-06', 303.6, '1160 - 856.37', ['FY2026', '2025-07/2026-03'], [from.essay20260919, from.sbp20260417], {
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
    derived('2026-06', 99.2, '1160 - 1060.79', ['FY2026', '2025-07/2026-05'], [from.essay20260919, from.sbp20260617], {
      confidence: 'low',
      tolerance: 5,
    }),
  ],
);
