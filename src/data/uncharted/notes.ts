/** What contradicts what among figures that no chart shows. */
import { budget20260617 } from './citations.js';
import type { Note } from '../observation.js';

export const notesOnCounts: Note[] = [
  {
    id: 'freelancers-counted-differently',
    released: '2026-02-25',
    about: ['freelancers/2026-02/2026-02', 'freelancers-disputed/2026-02/2026-02'],
    text: 'Counts of freelancers are estimates. The 2.37 million still quoted in 2026 are from a survey of January 2024; another report of the same month says 1 million, without a source.',
  },
];

export const notesOnPolicy: Note[] = [
  {
    id: 'withholding-tax-end',
    released: '2026-06-17',
    about: ['withholding-tax-registered/2026-07/2029-06'],
    citations: [budget20260617],
    text: 'One report has the reduced rate of 0.25% run to June 2029, another to FY2030.',
  },
];
