/** Figures that give the earnings their context: how many freelancers there are, and two rules of policy. */
import * as from from '../citations.js';
import * as further from './citations.js';
import { collected, reported } from '../rows.js';
import type { Series } from '../observation.js';

const count = (id: string, title: string, definition: string): Series => ({ id, title, definition, unit: 'persons' });
const rate = (id: string, title: string, definition: string): Series => ({ id, title, definition, unit: 'percent' });

const low = { confidence: 'low' } as const;

export const context = [
  collected(count('freelancers', 'Freelancers in Pakistan', 'Estimates of people who freelance, full time or part time.'), [
    reported('2024-01', 2370000, [further.pafla202401], { confidence: 'medium', note: 'An estimate from a survey, full time and part time.' }),
    reported('2024-12', 2320000, [from.ary20241218], low),
    reported('2025-09', 2300000, [further.arabNews20250926], { confidence: 'medium' }),
    reported('2025-01/2025-12', 3000000, [further.gadinsider2025], { confidence: 'low', note: 'The date is approximate.' }),
    reported('2026-02', 2370000, [from.ary20260225, from.tribune202602], {
      confidence: 'medium',
      note: 'The survey estimate of January 2024, quoted again; not a count of 2026.',
    }),
  ]),
  collected(count('freelancers-full-time', 'Full-time freelancers', 'Estimates of people who freelance full time.'), [
    reported('2024-01/2024-12', 550000, [further.znWorld2024], low),
  ]),
  collected(count('freelancers-with-bank-account', 'Freelancers with a bank account', 'People with a bank account for freelancers.'), [
    reported('2024-12', 38000, [from.ary20241218], { confidence: 'medium' }),
  ]),
  collected(count('freelancers-disputed', 'Freelancers, disputed figures', 'Counts that contradict the series without a source. Never charted.'), [
    reported('2026-02', 1000000, [from.arabNews20260222], { confidence: 'low', note: 'Without a source in the article.' }),
  ]),
  collected(
    {
      id: 'freelancers-rank',
      title: 'Pakistan’s rank among freelancing countries',
      definition: 'Place among the countries with most freelancers, as stated in the source.',
      unit: 'rank',
    },
    [
      reported('2026-02', 3, [from.ary20260225], {
        upper: 4,
        confidence: 'low',
        note: 'Third or fourth, in the article’s own words; no dated ranking was found.',
      }),
    ],
  ),
  collected(
    rate(
      'retention-limit',
      'Export earnings that may be kept in dollars',
      'Share of export earnings that an IT exporter may keep in a foreign-currency account.',
    ),
    [
      reported('2023-01/2023-10', 35, [further.enn20231023], { confidence: 'low', note: 'Until 22 October 2023; the start is approximate.' }),
      reported('2023-10/2026-02', 50, [further.profit20231023, from.ary20260225], { note: 'From 23 October 2023; or $5,000 a month, whichever is higher.' }),
    ],
  ),
  collected(
    rate(
      'withholding-tax-registered',
      'Withholding tax on IT exports, registered',
      'Rate on export proceeds of those registered with the Pakistan Software Export Board (section 154A).',
    ),
    [
      reported('2022-07/2026-06', 0.25, [further.pkRevenue20240907]),
      reported('2026-07/2029-06', 0.25, [further.nukta20260612], { confidence: 'medium', note: 'As proposed in the budget.' }),
    ],
  ),
  collected(
    rate(
      'withholding-tax-unregistered',
      'Withholding tax on IT exports, not registered',
      'Rate on export proceeds of those who are not registered with the Pakistan Software Export Board.',
    ),
    [reported('2022-07/2026-06', 1, [further.pkRevenue20240907])],
  ),
];
