/** How many freelancers there are, by everyone who published a count: estimates, not one statistic. */
import * as from from '../citations.js';
import { collected, reported } from '../notation/rows.js';
import type { Series } from '../observation.js';

const count = (id: string, title: string, definition: string): Series => ({ id, title, definition, unit: 'persons' });
const low = { confidence: 'low' } as const;

export const freelancers = collected(count('freelancers', 'Freelancers in Pakistan', 'Estimates of people who freelance, full time or part time.'), [
  reported('2024-01', 2370000, [from.pafla202401], { confidence: 'medium', note: 'An estimate from a survey, full time and part time.' }),
  reported('2024-12', 2320000, [from.ary20241218], low),
  reported('2025-09', 2300000, [from.arabNews20250926], { confidence: 'medium' }),
  reported('2025-01/2025-12', 3000000, [from.gadinsider2025], { confidence: 'low', note: 'The date is approximate.' }),
  reported('2026-02', 2370000, [from.ary20260225, from.tribune202602], {
    confidence: 'medium',
    note: 'The survey estimate of January 2024, quoted again; not a count of 2026.',
  }),
]);

export const disputedFreelancers = collected(
  count('freelancers-disputed', 'Freelancers, disputed figures', 'Counts that contradict the series without a source; charted with it as doubtful.'),
  [reported('2026-02', 1000000, [from.arabNews20260222], { confidence: 'low', note: 'Without a source in the article.' })],
);
