/** Where Pakistan is said to stand among the countries with most freelancers. */
import * as from from '../citations.js';
import { collected, reported } from '../notation/rows.js';

export const freelancersRank = collected(
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
);
