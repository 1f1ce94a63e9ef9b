/** What Pakistan's freelancers earn abroad, as the Economic Survey has it: never in one series with the central bank's line. */
import * as from from '../citations.js';
import { collected, reported } from '../notation/rows.js';

export const economicSurvey = collected(
  {
    id: 'freelance-earnings-economic-survey',
    title: 'Freelancers’ earnings, Economic Survey',
    definition: 'Freelancers’ remittances as the Economic Survey of Pakistan prints them. It does not say what they cover.',
    unit: 'USD million',
  },
  [
    reported('2023-07/2024-03', 350.15, [from.brecorder20240611], { confidence: 'medium' }),
    reported('2024-07/2025-03', 400, [from.dailyTimes20250609, from.techJuice20250609, from.brecorder20250610], {
      confidence: 'low',
      tolerance: 50,
      note: 'Approximately, as one of the pages says; the scope is not stated.',
    }),
  ],
);
