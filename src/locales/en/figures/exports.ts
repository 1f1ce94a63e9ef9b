/** IT exports by year and by month, in English. */
import { isFiscalYear } from '../../../data/period.js';
import { billion, changeOf, isOwnGrowth, mostNames } from '../../variants.js';
import { nothingFoundOn, nothingToShow } from '../phrases/not-found.js';
import { money, number, shortMoney } from '../phrases/numbers.js';
import { brief, day, fiscalYear, month, period, within } from '../phrases/periods.js';
import { withQualityNote } from '../phrases/quality.js';
import { aYear, change, size, takes } from '../phrases/rates.js';
import { inWords, listed, sentences } from '../phrases/sentences.js';
import { ofTarget } from '../phrases/targets.js';
import type { ExportsMessages } from '../../messages/figures/exports.js';

export const itExports: ExportsMessages = {
  headline: (value, growth, span) => {
    if (growth === undefined) return `IT exports: ${money(value)} ${within(span)}`;
    if (changeOf(growth) === 'same') return `IT exports unchanged at ${money(value)} ${within(span)}`;
    return `IT exports ${growth > 0 ? 'up' : 'down'} ${size(growth)} to ${money(value)} ${within(span)}`;
  },
  summary: ({ period: span, value, quality, growth, projected, required, outcome }) => {
    const own = growth && isOwnGrowth(growth, span);
    return sentences(
      `Pakistan’s IT exports ${isFiscalYear(span) ? 'came to' : 'reached'} ${money(value)} ${within(span)}${withQualityNote(quality)}`,
      growth && `${own ? 'that is' : `${within(growth.period)} exports were`} ${change(growth.rate)}`,
      projected !== undefined && `the year is projected to end at about ${money(projected)}`,
      outcome && `the ${ofTarget(outcome.target)} was ${outcome.shortfall > 0 ? `missed by ${money(outcome.shortfall)}` : 'met'}`,
      !outcome &&
        required &&
        (required.rate > 0
          ? `the ${ofTarget(required.target)} ${takes(required)}`
          : `${fiscalYear(required.fromYear)} was already above the ${ofTarget(required.target)}`),
    );
  },
  averageNote: ({ rate, fromYear, toYear }) =>
    `From ${fiscalYear(fromYear)} to ${fiscalYear(toYear)} exports ${rate < 0 ? 'fell' : 'grew'} by ${aYear(Math.abs(rate))} on average.`,
  monthSummary: ({ period: span, value, quality, growth, record }) => {
    const highest = record && `the highest month since ${month(record.from)}`;
    return sentences(
      listed([`Pakistan’s IT exports came to ${money(value)} in ${period(span)}${withQualityNote(quality)}`, growth !== undefined && change(growth)]),
      growth === undefined && 'no figure of a year earlier was found',
      record && (record.period.last === span.last ? `that is ${highest}` : `${highest} was ${period(record.period)}, with ${money(record.value)}`),
    );
  },
  caption: (split) => (split === 'year' ? 'Pakistan’s IT exports by fiscal year, with targets and paths to the target' : 'Pakistan’s IT exports by month'),
  nothingFound: (split, known) => nothingToShow(`Pakistan’s ${split === 'year' ? '' : 'monthly '}IT exports`, known),
  targetNotFound: (known) => `No path to a target is shown: no page was found that gives the one asked for by ${day(known)}.`,
  missing: (split, names, count, known) =>
    nothingFoundOn(
      names.length > mostNames
        ? `${inWords(count)} of the ${split === 'year' ? 'years' : 'months'} shown`
        : `a ${split === 'year' ? '' : 'monthly '}figure for ${names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${names.at(-1)}` : names.join('')}`,
      known,
    ),
  pathNote: (fromYear, target) =>
    `A path is steady growth from ${fiscalYear(fromYear)}, the last closed year, to the time of the ${ofTarget(target)}; it is no projection.`,
  inColumn: (value, split) => (split === 'year' ? number(value / 1000, 1) : number(value)),
  briefMoney: (value) => (value >= billion ? `$${number(value / billion, 1)}bn` : shortMoney(value)),
  briefYear: (year) => `’${String(year % 100).padStart(2, '0')}`,
  briefMonth: brief,
  required: (rate) => `Needed: ${aYear(rate)}`,
  grown: (rate) => `${rate < 0 ? '−' : '+'}${aYear(Math.abs(rate))}`,
  rangeInColumn: (from, to) => `${from}–${to}`,
  yearInBrief: (year) => `FY${String(year % 100).padStart(2, '0')}`,
  earlierTargets: 'earlier targets',
  noFigure: 'no figure found',
  record: 'record',
  recordIn: (when) => `${when}, record`,
  lessSure: (quality) => (quality && quality.status !== 'reported' && quality.status !== 'revised' ? quality.status : 'less certain'),
  unsureTargets: 'Targets that are less certain stand in the table, and not in the chart.',
  targetMark: ({ value }) => `Target ${money(value).replace(' billion', 'bn')}`,
  rows: {
    year: 'Whole year',
    base: 'Whole year, base of growth only',
    month: 'Month',
    missing: 'not found',
    average: 'Average growth a year',
    target: (who) => `Target, ${who}`,
    span: (fromYear, toYear) => `${fiscalYear(fromYear)} to ${fiscalYear(toYear)}`,
  },
};
