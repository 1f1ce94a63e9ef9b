/** What stands around a picture: the line under its headline, its buttons, its foot, in English. */
import { ownOf } from '../../../data/own.js';
import { fiscalYearOf } from '../../../data/period.js';
import { number } from '../phrases/numbers.js';
import { day, fiscalYear, month, monthName, monthsOfAYear, published } from '../phrases/periods.js';
import { counted, listed } from '../phrases/sentences.js';
import type { Period } from '../../../data/period.js';
import type { ShellMessages, Subject } from '../../messages/shared/shell.js';

/** The languages of the sources, which Intl would be slow to name the first time: the list of sources is there from the start. */
const languageNames: Readonly<Record<string, string>> = { ur: 'Urdu' };

const languageName = (tag: string): string => ownOf(languageNames, tag) ?? new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;

const inMonths = ({ first, last }: Period) =>
  first === last ? month(first) : `${first.slice(0, 4) === last.slice(0, 4) ? monthName(first) : month(first)} to ${month(last)}`;
const fiscalYears = ({ first, last }: Period) => listed([...new Set([fiscalYear(fiscalYearOf(first)), fiscalYear(fiscalYearOf(last))])], ' to ');
/** What a figure shows: when it is of, in what unit, and what its chart is called. */
const subjects: Record<Subject, { when: (span: Period) => string; unit: string; chart: string; counted: string }> = {
  parts: { when: inMonths, unit: 'US dollars', chart: 'Column chart', counted: 'fiscal year' },
  'same-months': { when: monthsOfAYear, unit: 'US dollars', chart: 'Column chart', counted: 'fiscal year' },
  years: { when: fiscalYears, unit: 'billions of US dollars', chart: 'Column chart', counted: 'fiscal year' },
  months: { when: inMonths, unit: 'US dollars a month', chart: 'Column chart', counted: 'month' },
  counts: { when: inMonths, unit: 'persons', chart: 'Dot chart', counted: 'count' },
  growth: { when: (span) => `${inMonths(span)} against a year before`, unit: 'US dollars', chart: 'Bar chart', counted: 'part' },
  claims: { when: (span) => `claims for ${fiscalYears(span)}`, unit: 'US dollars', chart: 'Chart', counted: 'claim' },
};

export const shell: ShellMessages = {
  subtitle: (subject, span) => `Pakistan, ${subjects[subject].when(span)}, ${subjects[subject].unit}`,
  chart: (subject, count) => `${subjects[subject].chart}, ${number(count)} ${subjects[subject].counted}${count === 1 ? '' : 's'}`,
  table: 'Table',
  download: 'Download',
  downloadTable: 'Download data (CSV)',
  share: 'Share',
  shareFailed: 'Sharing could not be loaded.',
  legend: 'Key',
  notes: 'Notes',
  sources: (count) => `All sources (${count})`,
  source: (first, more) => `Source: ${first}${more > 0 ? `, and ${counted(more, 'more page')}` : ''}`,
  through: (last, on) => `Figures to ${month(last)}, published ${published(on)}`,
  asOf: (known, last) => `${last ? `Figures to ${month(last)}, as` : 'As'} known on ${day(known)}`,
  newerLikely: 'Newer figures are likely out',
  newer: 'Look at the source',
  cited: ({ record, publisher, quotes }) => {
    const read = quotes ? `${publisher}, quoting ${quotes}` : publisher;
    return record && record !== publisher ? `${record}, read at ${read}` : read;
  },
  inLanguage: (tag) => `in ${languageName(tag)}`,
  readAt: (read) => `undated, read ${day(read)}`,
  outBy: (known) => `undated, out by ${day(known)}`,
  whatIfButton: 'What if?',
  whatIf: 'What if exports grew at another rate?',
  drawingFailed: 'The chart could not be drawn. Its figures are in the table.',
  failed: 'This figure could not be shown.',
};
