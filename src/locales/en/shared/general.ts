/** Notes that more than one figure has, in English. */
import { day, fiscalYear } from '../phrases/periods.js';
import { listed } from '../phrases/sentences.js';
import { isAlone, methodResult } from '../phrases/year-end.js';
import type { GeneralMessages } from '../../messages/shared/general.js';

export const general: GeneralMessages = {
  fiscalYear: 'Fiscal years run from 1 July to 30 June and are named by the year they end in: FY2026 is July 2025 to June 2026.',
  derived: 'Derived figures were worked out from others, mostly by subtraction.',
  secondHand: 'Second-hand figures were read in a page that quotes another, which could not be read itself.',
  provisional: 'Provisional figures are subject to revision by the central bank.',
  doubtful: 'Figures of low or medium confidence rest on a single or an indirect source.',
  projection: (methods, words) =>
    listed(
      [
        isAlone(words)
          ? `The projection of ${fiscalYear(words.fiscalYear)} is ${methodResult(words.low)}.`
          : `The range of ${fiscalYear(words.fiscalYear)} runs from ${methodResult(words.low)} to ${methodResult(words.high)}.`,
        methods.includes('run-rate') && 'The run rate is the year to date divided by its months, times twelve.',
        methods.includes('share-of-year') && 'An earlier year’s share is the part of that year’s total that had been reached by the same month.',
        methods.length > 1 && 'The central value is the mean of the run rate and of the mean of the results by share.',
        'A projection is arithmetic on past figures, not a statement of likelihood.',
      ],
      ' ',
    ),
  remitted: 'Counted is what is remitted through banks: the exchange rate and the rules on keeping dollars abroad move it, not activity alone.',
  dataVersion: (version, on) => `Version ${version} of the data, ${day(on)}.`,
};
