/** That something was not found, in English. */
import { day } from './periods.js';

export const nothingFoundOn = (what: string, known: string) => `No page was found that gives ${what} by ${day(known)}.`;

/** Of a figure that has nothing to show. */
export const nothingToShow = (what: string, known: string) => `${nothingFoundOn(what, known)} So nothing is drawn.`;
