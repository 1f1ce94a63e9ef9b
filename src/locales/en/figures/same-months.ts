/** The same months of several years, in English. */
import { mostNames } from '../../variants.js';
import { nothingToShow } from '../phrases/not-found.js';
import { day, monthsOfAYear } from '../phrases/periods.js';
import { inWords } from '../phrases/sentences.js';
import type { SameMonthsMessages } from '../../messages/figures/same-months.js';

export const sameMonths: SameMonthsMessages = {
  months: monthsOfAYear,
  exports: 'Pakistan’s IT exports',
  nothingEarlier: 'No figure of a year before was found.',
  unsplit: (years, known) =>
    `No page that splits ${years.length > mostNames ? `${inWords(years.length)} of the years shown` : years.join(' or ')} was found by ${day(known)}.`,
  nothingFound: (known) => nothingToShow('these months of a year', known),
};
