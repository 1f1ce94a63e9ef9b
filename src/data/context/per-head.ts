/** IT exports and freelancers' earnings by person: arithmetic on two sources each. */
import * as from from '../citations.js';
import { essayFootnote3 } from '../citations/context.js';
import { collected, derived, secondHand } from '../notation/rows.js';

export const population = collected(
  { id: 'population', title: 'Pakistan’s population', definition: 'Mid-year estimate of the population, as the World Bank gives it.', unit: 'persons' },
  [secondHand('2025-01/2025-12', 255219554, [essayFootnote3], { confidence: 'medium' })],
);

const people = 'population/2025-01/2025-12';

export const exportsPerHead = collected(
  { id: 'it-exports-per-head', title: 'IT exports a head', definition: 'IT exports by person of the population of 2025.', unit: 'USD' },
  [
    derived('FY2025', 14.94, '3814 / 255.219554', ['it-exports/2024-07/2025-06', people], [from.sbp20260807, essayFootnote3], { confidence: 'medium' }),
    derived('FY2026', 18.02, '4600 / 255.219554', ['it-exports/2025-07/2026-06', people], [from.sbp20260807, essayFootnote3], { confidence: 'medium' }),
  ],
);

export const earningsPerFreelancer = collected(
  {
    id: 'freelance-earnings-per-freelancer',
    title: 'Earnings a freelancer',
    definition: 'Freelancers’ earnings, as the central bank counts them, by the number of freelancers that is quoted most.',
    unit: 'USD',
  },
  [
    derived('FY2026', 489, '1160 / 2.37', ['freelance-earnings/2025-07/2026-06', 'freelancers/2024-01/2024-01'], [from.essay20260919, from.pafla202401], {
      confidence: 'low',
      tolerance: 3,
      note: 'About $490 a year each, which says more about the count than about incomes.',
    }),
  ],
);
