/** Notes on contradictions between sources. A note is public from the day on which everything it says was public. */
import { budget20260617 } from './citations.js';
import type { Note } from './observation.js';

export const notes: Note[] = [
  {
    id: 'economic-survey-against-central-bank',
    released: '2026-04-17',
    about: ['freelance-earnings-economic-survey/2024-07/2025-03', 'freelance-earnings/2024-07/2025-03'],
    text: 'The two sources disagree: for July 2024 to March 2025 the Economic Survey prints $400 million, the central bank’s own line $567.5 million. No source explains the difference, so the two are never put in one series.',
  },
  {
    id: 'economic-survey-ten-months',
    released: '2025-06-10',
    about: ['freelance-earnings-economic-survey/2024-07/2025-03', 'freelance-earnings-disputed/2024-07/2025-04'],
    text: 'The Economic Survey’s $400 million is said to cover nine months in one report (July to March) and ten in another (to April).',
  },
  {
    id: 'fy2025-counted-twice',
    released: '2025-08-20',
    about: ['freelance-earnings/2024-07/2025-06', 'it-exports/2024-07/2025-06'],
    text: 'A total of $4.6 billion of IT exports for FY2025 is in circulation. It counts freelancers’ $779 million twice: they are already part of the $3.8 billion.',
  },
  {
    id: 'july-to-march-fy2025-misprint',
    released: '2025-06-10',
    about: ['it-exports/2024-07/2025-03'],
    text: 'A newspaper of the next day misprints the $2,825 million of July 2024 to March 2025 as 3.825 billion.',
  },
  {
    id: 'half-year-fy2026-months',
    released: '2026-01-31',
    about: ['it-exports/2025-07/2025-12'],
    text: 'The months of July to December 2025 as printed add up to $2,236 million, the half-year was printed as $2,240 million.',
  },
  {
    id: 'july-to-april-fy2026-two-copies',
    released: '2026-12-31',
    about: ['it-exports/2025-07/2026-04'],
    text: 'Two independent copies of the central bank’s figures agree on July 2025 to April 2026.',
  },
  {
    id: 'fy2019-two-values',
    released: '2020-12-07',
    about: ['it-exports/2018-07/2019-06', 'it-exports-disputed/2018-07/2019-06'],
    text: 'For FY2019 an earlier report printed $1,090 million, which may cover eleven months only.',
  },
  {
    id: 'fourth-quarter-printed-as-year',
    released: '2026-04-17',
    about: ['freelance-earnings-disputed/2025-04/2025-06', 'freelance-earnings/2025-04/2025-06'],
    text: 'A newspaper prints $212 million as the total of FY2025. Against $779 million that cannot be; it equals the last quarter.',
  },
  {
    id: 'freelance-share-contradicted',
    released: '2026-02-25',
    about: ['freelance-share-of-it-exports/2024-07/2024-11', 'freelance-earnings/2024-07/2024-12'],
    text: 'Officials put freelancers at 15% of IT exports in late 2024; the central bank’s lines give 18.9% for July to December 2024.',
  },
  {
    id: 'freelancers-counted-differently',
    released: '2026-02-25',
    about: ['freelancers/2026-02/2026-02', 'freelancers-disputed/2026-02/2026-02'],
    text: 'Counts of freelancers are estimates. The 2.37 million still quoted in 2026 are from a survey of January 2024; another report of the same month says 1 million, without a source.',
  },
  {
    id: 'fy2026-two-targets',
    released: '2025-12-31',
    about: ['it-exports-fy2026', 'it-exports-fy2026-ministry'],
    text: 'Two targets for FY2026 are in circulation: $5 billion, and $5.2 billion as the IT ministry told a Senate committee.',
  },
  {
    id: 'withholding-tax-end',
    released: '2026-06-17',
    about: ['withholding-tax-registered/2026-07/2029-06'],
    citations: [budget20260617],
    text: 'One report has the reduced rate of 0.25% run to June 2029, another to FY2030.',
  },
];
