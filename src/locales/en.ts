/** English, as far as it comes with the script itself. The rest is in en-later.ts. */
import { isFiscalYear } from '../data/period.js';
import { changeOf, isOwnGrowth } from './choices.js';
import {
  aYear,
  amount,
  change,
  counted,
  day,
  firstMonths,
  fiscalYear,
  listed,
  marked,
  method,
  money,
  month,
  number,
  ofTarget,
  percent,
  period,
  roundMoney,
  shortMoney,
  signedPercent,
  size,
} from './en-phrases.js';
import type { Period } from '../data/period.js';
import type { FirstLanguage, FreelanceDefinition, ProjectionWords } from './messages.js';

const counters: Record<FreelanceDefinition, string> = {
  sbp: 'Freelancers in Pakistan earned',
  'economic-survey': 'By the Economic Survey’s count freelancers in Pakistan earned',
  ministry: 'By the IT ministry’s count freelancers in Pakistan earned',
};
const counts: Record<FreelanceDefinition, string> = {
  sbp: 'in the central bank’s statistics',
  'economic-survey': 'in the Economic Survey',
  ministry: 'from the IT ministry',
};
const captions: Record<FreelanceDefinition, string> = {
  sbp: 'Freelancers’ foreign-exchange earnings, State Bank of Pakistan',
  'economic-survey': 'Freelancers’ earnings as printed by the Economic Survey of Pakistan',
  ministry: 'Freelancers’ earnings as counted by the Ministry of IT and Telecommunication',
};
const places = { ahead: 'ahead of', behind: 'behind', on: 'on' } as const;

const methodResult = (result: ProjectionWords['low']) => `${money(result.value)} (${method(result)})`;
const between = ({ low, high }: ProjectionWords) => `between ${methodResult(low)} and ${methodResult(high)}`;
/** The one result there is, or nothing where there are several. */
const only = ({ low, high, central }: ProjectionWords) => low.value === high.value && `${money(central)} (${method(low)}; no earlier year can be compared)`;
const during = (span: Period) => `${span.first === span.last || isFiscalYear(span) ? 'in' : 'from'} ${period(span)}`;
const exported = (value: number, months: number, year: number) =>
  `Pakistan’s IT exports ${months === 12 ? 'came to' : 'reached'} ${money(value)} ${firstMonths(months, year)}`;
const noFigures = (what: string, known: string) => `No figures on ${what} were public by ${day(known)}.`;

export const en: FirstLanguage = {
  tag: 'en',
  direction: 'ltr',
  messages: () => ({
    money,
    roundMoney,
    shortMoney,
    amount,
    range: (low, high) => (Math.round(low) === Math.round(high) ? shortMoney(low) : `${shortMoney(low)}–${number(high)}m`),
    exact: (value) => number(value, 3),
    percent,
    signedPercent,
    fiscalYear,
    period,
    day,
    unit: (unit) => unit,
    percentAYear: 'percent a year',
    standing: ({ status, confidence, tolerance }) =>
      listed([status, confidence !== 'high' && `${confidence} confidence`, tolerance ? `±${number(tolerance, 2)}` : '']),
    methodResult,
    note: ({ text }) => text,
    definition: ({ definition }) => definition,
    notesOn: ({ note }) => (note ? [note] : []),
    figureNote: (span, note) => `${period(span)}: ${note}`,
    name: (name) => name,
    punctuation: { comma: ', ', semicolon: '; ', stop: '. ' },

    shell: {
      showTable: 'Show table',
      showChart: 'Show chart',
      download: 'Download',
      downloadTable: 'Download data (CSV)',
      legend: 'Key',
      notes: (count) => `Notes and method (${count})`,
      sources: (count) => `All sources (${count})`,
      source: (first, more) => `Source: ${first}${more > 0 ? `, and ${counted(more, 'more page')}` : ''}`,
      through: (last, released) => `Figures to ${month(last)}, released ${day(released)}`,
      asOf: (known) => `As known on ${day(known)}`,
      cited: (record, publisher) => (record ? `${record}, read at ${publisher}` : publisher),
      inLanguage: (tag) => (tag === 'ur' ? 'in Urdu' : tag),
      readAt: (read) => `undated, read ${day(read)}`,
      whatIf: 'What if exports grew at another rate?',
      drawingFailed: 'The chart could not be drawn. Its figures are in the table.',
      failed: 'This figure could not be shown.',
    },
    projection: {
      largestMiss: (months, miss, years) =>
        `At ${counted(months, 'month')} this method has missed by at most ${percent(miss, 1)} in the ${counted(years, 'year')} that can be checked.`,
      missRow: (months) => `Largest miss at ${counted(months, 'month')}`,
      tooFewYears: (months, years) =>
        `How far this method may miss cannot be said: at ${counted(months, 'month')} only ${counted(years, 'earlier year')} can be checked.`,
    },
    table: {
      fiscalYear: 'Fiscal year',
      period: 'Period',
      measure: 'Measure',
      value: 'Value',
      unit: 'Unit',
      growth: 'On a year earlier',
      status: 'Status',
      released: 'Released',
      source: 'Source',
      projected: 'projected',
      scenario: 'scenario',
      none: '–',
      wholeYear: (year) => `${fiscalYear(year)}, whole year`,
      projectedBy: (result) => `Projected year end, ${method(result)}`,
      projectedCentral: 'Projected year end, central value',
    },
    general: {
      fiscalYear: 'Fiscal years run from 1 July to 30 June and are named by the year they end in: FY2026 is July 2025 to June 2026.',
      derived: 'Derived figures were worked out from others, mostly by subtraction.',
      secondHand: 'Second-hand figures were read in a page that quotes another, which could not be read itself.',
      provisional: 'Provisional figures are subject to revision by the central bank.',
      doubtful: 'Figures of low or medium confidence rest on a single or an indirect source.',
      projection: (methods) =>
        listed(
          [
            methods.includes('run-rate') && 'The run rate is the year to date divided by its months, times twelve.',
            methods.includes('share-of-year') && 'An earlier year’s share is the part of that year’s total that had been reached by the same month.',
            methods.length > 1 && 'The central value is the mean of the run rate and of the mean of the results by share.',
            'A projection is arithmetic on past figures, not a statement of likelihood.',
          ],
          ' ',
        ),
      remitted: 'Counted is what is remitted through banks: the exchange rate and the rules on keeping dollars abroad move it, not activity alone.',
    },
    freelance: {
      headline: (value, growth, span) => {
        if (growth === undefined) return `Freelancers earned ${money(value)} ${during(span)}`;
        const step = { same: 'unchanged at', more: `up ${size(growth)} to`, less: `down ${size(growth)} to` }[changeOf(growth)];
        return `Freelancers’ earnings ${step} ${money(value)}`;
      },
      summary: ({ definition, period: span, value, standing, growth, projection, milestone }) => {
        const earned = `${counters[definition]} ${standing.tolerance && standing.status === 'second-hand' ? 'about ' : ''}${money(value)} ${during(span)}${marked(standing)}`;
        const grown = growth ? `${isOwnGrowth(growth, span) ? ', ' : `; ${during(growth.period)} it was `}${change(growth.rate)}` : '';
        const goal = milestone && `the ${roundMoney(milestone.value)} milestone`;
        const reached = milestone && { past: `past ${goal}`, within: `with ${goal} inside the range`, short: `short of ${goal}` }[milestone.reached];
        if (!projection) return `${earned}${grown}${reached ? `${grown ? ' and' : ','} ${reached}` : ''}.`;
        const alone = only(projection);
        const projected = alone ? `at ${alone}` : `${between(projection)}, central value ${money(projection.central)}`;
        return `${earned}${grown}; ${fiscalYear(projection.fiscalYear)} is projected to end ${listed([projected, reached])}.`;
      },
      caption: (definition) => captions[definition],
      noFigures: (definition, known) => noFigures(`freelancers’ earnings ${counts[definition]}`, known),
      outcomeMissing: (year) => `The figure for the whole of ${fiscalYear(year)} was not found under this definition.`,
      milestone: (value) => `${roundMoney(value)} milestone`,
      insideExports: 'Freelancers’ earnings are part of IT exports; the two must not be added.',
      parts: {
        half: ['July–December', 'January–June'],
        quarter: ['July–September', 'October–December', 'January–March', 'April–June'],
        year: ['Fiscal year'],
      },
      undivided: 'Not split further by the source',
      projectedRest: 'Projected rest of the year',
      derivedMark: 'Dashed edge: derived, second-hand or less certain',
    },
    gauge: {
      headline: (place, target) =>
        `IT exports ${place === 'met' || place === 'missed' ? `${place} the ${ofTarget(target)}` : `are ${places[place]} the pace to ${roundMoney(target.value)}`}`,
      plainHeadline: (value, year, months) => `IT exports: ${money(value)} ${firstMonths(months, year)}`,
      summary: ({ fiscalYear: year, months, value, standing, target, attainment, pace, required, shortfall }) => {
        const start = `${exported(value, months, year)}${marked(standing)}, ${percent(attainment)} of the ${ofTarget(target)}`;
        if (shortfall !== undefined) return `${start}: ${shortfall > 0 ? `missed by ${money(shortfall)}` : 'met'}.`;
        const paced =
          pace &&
          `${fiscalYear(year)} is ${months === 12 ? '' : 'projected to end '}${places[pace.place]} the pace of ${aYear(pace.rate)} from ${fiscalYear(pace.baseYear)} (${money(pace.value)})`;
        const needed =
          required &&
          (required.rate > 0
            ? `the target takes ${aYear(required.rate)} over the ${counted(required.years, 'year')} from ${fiscalYear(required.fromYear)}`
            : `${fiscalYear(required.fromYear)} was already above the target`);
        return `${listed([start, listed([paced, needed], ', and ')], '; ')}.`;
      },
      projection: (projection) =>
        `Projected end of ${fiscalYear(projection.fiscalYear)}: ${only(projection) || `about ${money(projection.central)}, ${between(projection)}`}.`,
      newYear: (year, value, span, standing) => `${fiscalYear(year)} so far: ${money(value)} ${during(span)}${marked(standing)}.`,
      caption: 'Pakistan’s IT exports against a target',
      noFigures: (known) => noFigures('Pakistan’s IT exports', known),
      targetNotPublic: (value, year, months, known) => `${exported(value, months, year)}; the target asked for was not public by ${day(known)}.`,
      soFar: (year, months, standing) => `${fiscalYear(year)}${months === 12 ? '' : ' so far'}${marked(standing)}`,
      projectedYearEnd: 'Projected year end',
      range: 'Range',
      paceMark: 'Pace to the target',
      rows: {
        soFar: (year) => `${fiscalYear(year)} so far`,
        lastYear: (year) => `${fiscalYear(year)}, last closed year`,
        pace: (year) => `Pace at ${fiscalYear(year)}`,
        target: 'Target',
        required: (year) => `Growth required from ${fiscalYear(year)} on`,
        paceRate: (year) => `Growth of the pace, from ${fiscalYear(year)} on`,
        attainment: 'Attainment of the target',
        shortfall: 'Shortfall against the target',
      },
      paceNote: (baseYear, base, rate) =>
        `The pace is steady growth of ${aYear(rate)} to the target from ${fiscalYear(baseYear)} (${money(base)}), the last year closed when the target was set.`,
    },
  }),
};
