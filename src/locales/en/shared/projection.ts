/** How projections have fared at the same point of earlier years, in English. */
import { percent } from '../phrases/numbers.js';
import { counted, inWords, sentences } from '../phrases/sentences.js';
import type { ProjectionMessages } from '../../messages/shared/projection.js';

export const projection: ProjectionMessages = {
  record: (months, error, years, inside) =>
    sentences(
      `After ${counted(months, 'month')}, the range held the outcome in ${inside === years ? 'all' : inside === 0 ? 'none of the' : `${inWords(inside)} of the`} ${counted(years, 'year')} that can be checked`,
      `The central value missed by ${percent(error, 1)} at most`,
    ),
  largestErrorRow: (months) => `Largest miss at ${counted(months, 'month')}`,
  tooFewYears: (months, years) =>
    `After ${counted(months, 'month')}, ${years === 0 ? 'no earlier year' : `only ${counted(years, 'earlier year')}`} can be checked, so the projection is rounded.`,
};
