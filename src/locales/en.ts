/** English. */
import { fiscalYearOf, isFiscalYear, monthsIn, startsInJuly } from '../data/period.js';
import { shownRate } from '../projection/scenario-precision.js';
import { aloud } from './en-aloud.js';
import { billion, changeOf, errorWay, growthStory, isOwnGrowth, mostNames, nearFraction, scenarioEnd, scenarioReached, toldApart } from './variants.js';
import {
  amount,
  aYear,
  between,
  capital,
  change,
  counted,
  day,
  firstMonths,
  fiscalYear,
  inMillions,
  inWords,
  languageName,
  listed,
  withQualityNote,
  qualityNote,
  method,
  money,
  moneyTo,
  month,
  monthName,
  number,
  ofTarget,
  people,
  percent,
  period,
  sentences,
  shortMoney,
  shortRange,
  signedPercent,
  size,
  targetYear,
} from './en-phrases.js';
import type { Series, Unit } from '../data/observation.js';
import type { Period } from '../data/period.js';
import type {
  ClaimKind,
  ClaimWords,
  ClaimVerdict,
  CountWords,
  FreelanceDefinition,
  GrowthWords,
  Language,
  PointWords,
  ProjectionWords,
  PublishedDay,
  Quality,
  Score,
  ScorecardSummary,
  Subject,
} from './messages.js';

const counters: Record<FreelanceDefinition, string> = {
  sbp: 'Freelancers in Pakistan earned',
  'economic-survey': 'By the Economic Survey’s count freelancers earned',
  ministry: 'By the IT ministry’s count freelancers earned',
};
const counts: Record<FreelanceDefinition, string> = {
  sbp: 'the central bank',
  'economic-survey': 'the Economic Survey',
  ministry: 'the IT ministry',
};
const captions: Record<FreelanceDefinition, string> = {
  sbp: 'Freelancers’ foreign-exchange earnings, State Bank of Pakistan',
  'economic-survey': 'Freelancers’ earnings as printed by the Economic Survey of Pakistan',
  ministry: 'Freelancers’ earnings as counted by the Ministry of IT and Telecommunication',
};
const comparedToPace = { ahead: 'ahead of', behind: 'behind', on: 'about on' } as const;

/** `Jul` */
const brief = (of: string): string => monthName(of).slice(0, 3);

const methodResult = (result: ProjectionWords['low']) => `${inMillions(result.value)} (${method(result)})`;
/** Where a year may end. With only one result there is no range. */
const ends = ({ low, high, shown }: ProjectionWords) => `about ${money(shown.central)}${low.value === high.value ? '' : `, ${between(shown.low, shown.high)}`}`;
const isAlone = ({ low, high }: ProjectionWords) => low.value === high.value;
const noYearToCompare = 'no earlier year can be compared';
/** Growth a year that a target takes. */
const takes = ({ rate, years, fromYear }: { readonly rate: number; readonly years: number; readonly fromYear: number }) =>
  `takes growth of ${years === 1 ? `${percent(rate, 1)} in the year after` : `${aYear(rate)} over the ${counted(years, 'year')} from`} ${fiscalYear(fromYear)}`;
/** Before a rounded value that was read at second hand. */
const nearly = ({ status, tolerance }: Quality) => (tolerance && status === 'second-hand' ? 'about ' : '');
const during = (span: Period) => `${span.first === span.last || isFiscalYear(span) ? 'in' : 'from'} ${period(span)}`;
const exported = (value: number, months: number, year: number) =>
  `Pakistan’s IT exports ${months === 12 ? 'came to' : 'reached'} ${money(value)} ${firstMonths(months, year)}`;
const published = ({ day: on, isExact }: PublishedDay) => `${isExact ? '' : 'by '}${day(on)}`;
const nothingFoundOn = (what: string, known: string) => `No page was found that gives ${what} by ${day(known)}.`;

/** Of a figure that has nothing to show. */
const nothingToShow = (what: string, known: string) => `${nothingFoundOn(what, known)} So nothing is drawn.`;

/** The series of a claim, short enough for the head of a row. */
const claimSubjects: Record<string, string> = { 'it-exports': 'IT exports', 'freelance-earnings': 'freelance earnings' };
const claimKinds: Record<ClaimKind, string> = { target: 'target', 'at-least': 'at least', 'up-to': 'up to', between: 'range', about: 'about' };

/** Growth a year that may be a fall. */
const ratePerYear = (rate: number) => `${shownRate(rate) < 0 ? '−' : ''}${aYear(Math.abs(rate))}`;
const within = (span: Period) =>
  span.first === span.last || !startsInJuly(span) ? `in ${period(span)}` : firstMonths(monthsIn(span), fiscalYearOf(span.last));

const inMonths = ({ first, last }: Period) =>
  first === last ? month(first) : `${first.slice(0, 4) === last.slice(0, 4) ? monthName(first) : month(first)} to ${month(last)}`;
const fiscalYears = ({ first, last }: Period) => listed([...new Set([fiscalYear(fiscalYearOf(first)), fiscalYear(fiscalYearOf(last))])], ' to ');
/** Without a year: the same in every one. */
const monthsOfAYear = ({ first, last }: Period) => (first === last ? monthName(first) : `${monthName(first)} to ${monthName(last)}`);
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

const spokenPercent = (fraction: number, digits = 0) => `${number(fraction * 100, digits)} percent`;
const spokenPeriod = (span: Period) => (isFiscalYear(span) ? `fiscal year ${fiscalYearOf(span.last)}` : period(span));
const spokenName = ({ kind, period: span, name, rate = 0 }: PointWords) =>
  ({
    observed: name ?? spokenPeriod(span),
    projected: `${spokenPeriod(span)}, projected`,
    target: `target for ${spokenPeriod(span)}`,
    pace: `pace to the target in ${spokenPeriod(span)}`,
    path: `path at ${spokenPercent(rate, 1)} a year, ${spokenPeriod(span)}`,
  })[kind];
const spokenAmount = (value: number, unit: Unit) => {
  if (unit === 'percent') return `${number(value, 2)} percent`;
  if (unit === 'USD') return `${number(value, 2)} US dollars`;
  if (unit !== 'USD million') return amount(value, unit);
  return value >= 1000 ? `${number(value / 1000, 3)} billion US dollars` : `${number(value, 3)} million US dollars`;
};
const spokenGrowth = (rate: number) =>
  `${{ same: 'unchanged', more: `up ${spokenPercent(rate)}`, less: `down ${spokenPercent(-rate)}` }[changeOf(rate)]} on a year earlier`;

/** “1 to 3 million” */
const countSpread = (low: number, high: number) => {
  if (low === high) return people(low);
  return `${low >= 1_000_000 ? people(low).replace(' million', '') : people(low)} to ${people(high)}`;
};
const countWords = ({ value, quality, by, when }: CountWords) => `${people(value)}${withQualityNote(quality)}, by ${by} (${when})`;

const claimSubject = (series: Series) => claimSubjects[series.id] ?? series.title;
const claimAmount = ({ kind, value, upper = value, isCeiling }: ClaimWords) =>
  ({
    target: `target ${isCeiling ? 'up to ' : ''}${money(value)}`,
    'at-least': `at least ${money(value)}`,
    'up-to': `up to ${money(value)}`,
    between: `${money(value)} to ${money(upper)}`,
    about: `about ${money(value)}`,
  })[kind];
/** In pictures: `at least $1bn`. */
const saidInBrief = ({ kind, value, upper = value, isCeiling }: ClaimWords) => {
  const brief = (one: number) => (one >= billion ? `$${number(one / billion, 2)}bn` : shortMoney(one));
  const range = value >= billion ? `$${number(value / billion, 2)}–${number(upper / billion, 2)}bn` : `${brief(value)}–${brief(upper)}`;
  return {
    target: `${isCeiling ? 'up to ' : ''}${brief(value)}`,
    'at-least': `at least ${brief(value)}`,
    'up-to': `up to ${brief(value)}`,
    between: range,
    about: `about ${brief(value)}`,
  }[kind];
};
const claimWords = (claim: ClaimWords) => `${targetYear(claim.period)} ${claimSubject(claim.series)}: ${claimAmount(claim)}`;
const verdicts: Record<ClaimVerdict, string> = {
  reached: 'reached',
  missed: 'missed',
  'too-low': 'too low',
  'too-high': 'too high',
  inside: 'inside the range',
  exact: 'right',
  true: 'came true',
};
/** “none of five targets was reached”. @param nouns in the plural, with what follows it */
const share = (part: number, whole: number, nouns: string, done: string) => {
  if (part === whole) return `${whole === 2 ? 'both' : `all ${inWords(whole)}`} ${nouns} ${done.replace('was', 'were')}`;
  return `${part === 0 ? (whole === 2 ? 'neither' : 'none') : inWords(part)} of ${inWords(whole)} ${nouns} ${part > 1 ? done.replace('was', 'were') : done}`;
};
/** @param which what the targets are for; @param before a word before them */
const targetsFared = ({ targets: { checked, reached } }: Score, which: (count: number) => string, before = '') =>
  checked === 1
    ? `${before ? `one ${before}` : 'the one '}target${which(1)} was ${reached ? 'reached' : 'missed'}`
    : share(reached, checked, `${before}targets${which(checked)}`, 'was reached');
const off = (error: number) => (errorWay(error) === 'none' ? 'right' : `${percent(Math.abs(error), 1)} too ${errorWay(error)}`);
const boundsFared = ({ bounds }: Score, which = '') => {
  const nouns = `${which} of “at least” or “up to”`;
  if (bounds.checked === 1) return `the one projection${nouns} ${bounds.true ? 'came true' : 'did not come true'}`;
  return share(bounds.true, bounds.checked, `projections${nouns}`, 'came true');
};
/** @param isFull with the largest error, which a headline has no room for */
const errorsFared = ({ count, mean, largest }: NonNullable<Score['errors']>, which = '', isFull = false) => {
  if (count === 1) return `the one projection${which} was ${off(largest.error)}`;
  if (errorWay(largest.error) === 'none') return `projections${which} were right`;
  const most = percent(Math.abs(largest.error), 1);
  // Of equal ones none is the largest.
  if (percent(mean, 1) === most) return `projections${which} were off by ${most} each`;
  return `projections${which} were off by ${percent(mean, 1)} on average${isFull ? ` and by ${most} at most (${targetYear(largest.claim.period)})` : ''}`;
};
const closedYears =
  ({ series }: ScorecardSummary) =>
  (count: number) =>
    ` for ${count === 1 ? 'a closed year' : 'closed years'}${series ? ` of ${claimSubject(series)}` : ''}`;
/** The sentence or two on the errors. */
const errorSentences = ({ count, mean, largest }: NonNullable<Score['errors']>) => {
  const whose = `${largest.by} for ${targetYear(largest.claim.period)} ${claimSubject(largest.claim.series)}`;
  if (count === 1) return [`One projection names a value or a range: ${whose}, ${off(largest.error)}`];
  const named = `Projections that name a value or a range, ${inWords(count)} in all, were`;
  if (errorWay(largest.error) === 'none') return [`${named} right`];
  return [`${named} off by ${percent(mean, 1)} on average`, `The furthest off was ${whose}: ${off(largest.error)}`];
};

/** Both with as many digits as it takes to tell them apart. */
const revisedFrom = (from: number, to: number, unit: Unit) => {
  const [before = '', after = ''] = toldApart([from, to], unit === 'USD million' ? [money, moneyTo(3), moneyTo(6)] : [(value) => amount(value, unit)]);
  return `${before} was later revised to ${after}`;
};

/** The parts of IT exports, by the ids of their series; where there is less room in fewer words. */
const growthParts: Record<string, readonly [name: string, brief?: string]> = {
  total: ['All IT exports'],
  'freelance-earnings': ['Freelancers'],
  'it-exports-telecom': ['Telecoms'],
  'it-exports-software-consultancy': ['Software consultancy'],
  'it-exports-computer-software': ['Computer software'],
  'it-exports-information': ['Information services'],
  'it-exports-other-computer': ['Other computer services'],
  'it-exports-other-computer-and-freelance': ['Freelancers and other computer services', 'Freelancers and others'],
  'it-exports-hardware': ['Hardware consultancy', 'Hardware'],
  'it-exports-computer-repair': ['Computer repair'],
  other: ['Other services'],
  rest: ['Not attributed'],
};
const growthPart = (id: string) => growthParts[id]?.[0] ?? id;
const they = (id: string) => (growthPart(id).endsWith('s') ? 'they' : 'it');
const fractionWords = ['a tenth', 'a fifth', 'a quarter', 'a third', 'half', 'two thirds', 'three quarters'];
const shareWords = (share: number, isAbout = false) => {
  const near = nearFraction(share);
  const named = near && fractionWords[near.index];
  if (isAbout) return `about ${named ?? percent(share)}`;
  return named ? `${{ as: '', under: 'nearly ', over: 'just over ' }[near.way]}${named}` : percent(share);
};
const movedBy = (change: number) => (Math.abs(change) < 0.5 ? 'unchanged' : `${change > 0 ? 'up' : 'down'} ${money(Math.abs(change))}`);
const growthHeadline = (words: GrowthWords) => {
  const { main, before, after } = words;
  const story = growthStory(words);
  if (story === 'apart') return `${growthPart(main.id)} ${movedBy(main.change)}, IT exports ${movedBy(after - before)}`;
  return `${growthPart(main.id)} made ${shareWords(main.share, main.isAbout)} of the ${story} in IT exports`;
};
const signed = (value: number, words: string) => `${Math.abs(value) < 0.5 ? '±' : value < 0 ? '−' : '+'}${words}`;
const exactly = (value: number, words: string) => `${value < 0 ? '−' : '+'}${words}`;

export const en: Language = {
  tag: 'en',
  direction: 'ltr',
  messages: () => ({
    money,
    shortMoney,
    amount,
    range: shortRange,
    exact: (value) => number(value, 3),
    percent,
    signedPercent,
    fiscalYear,
    calendarYear: (date) => date.slice(0, 4),
    period,
    day,
    monthName,
    unit: (unit) => unit,
    percentAYear: 'percent a year',
    quality: ({ status, confidence, tolerance }) =>
      listed([status, confidence !== 'high' && `${confidence} confidence`, tolerance ? `±${number(tolerance, 2)}` : '']),
    methodResult,
    note: ({ text }) => text,
    definition: ({ definition }) => definition,
    notesOn: ({ note }) => (note ? [note] : []),
    periodNote: (span, note) => `${period(span)}: ${note}`,
    name: (name) => name,
    aloud,
    punctuation: { comma: ', ', semicolon: '; ', stop: '. ' },
    yearOnAxis: fiscalYear,
    status: (status) => status,
    method,
    seriesTitle: ({ title }) => title,

    shell: {
      subtitle: (subject, span) => `Pakistan, ${subjects[subject].when(span)}, ${subjects[subject].unit}`,
      chart: (subject, count) => `${subjects[subject].chart}, ${number(count)} ${subjects[subject].counted}${count === 1 ? '' : 's'}`,
      table: 'Table',
      download: 'Download',
      downloadTable: 'Download data (CSV)',
      legend: 'Key',
      notes: 'Notes, sources',
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
    },
    projection: {
      record: (months, error, years, inside) =>
        sentences(
          `After ${counted(months, 'month')}, the range held the outcome in ${inside === years ? 'all' : inside === 0 ? 'none of the' : `${inWords(inside)} of the`} ${counted(years, 'year')} that can be checked`,
          `The central value missed by ${percent(error, 1)} at most`,
        ),
      largestErrorRow: (months) => `Largest miss at ${counted(months, 'month')}`,
      tooFewYears: (months, years) =>
        `After ${counted(months, 'month')}, ${years === 0 ? 'no earlier year' : `only ${counted(years, 'earlier year')}`} can be checked, so the projection is rounded.`,
    },
    table: {
      fiscalYear: 'Fiscal year',
      period: 'Period',
      measure: 'Measure',
      value: 'Value',
      unit: 'Unit',
      growth: 'On a year earlier',
      status: 'Status',
      released: 'Known by',
      source: 'Source',
      version: 'Data version',
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
    },
    freelance: {
      headline: (value, growth, span, quality) => {
        const earned = `${nearly(quality)}${money(value)}`;
        if (growth === undefined) return `Freelancers earned ${earned} ${during(span)}`;
        const step = { same: 'unchanged at', more: `up ${size(growth)} to`, less: `down ${size(growth)} to` }[changeOf(growth)];
        return `Freelancers’ earnings ${step} ${earned}`;
      },
      summary: ({ definition, period: span, value, quality, growth, projection, milestone }) => {
        const earned = `${counters[definition]} ${nearly(quality)}${money(value)} ${during(span)}${withQualityNote(quality)}`;
        const grown = growth && `${isOwnGrowth(growth, span) ? 'that is' : `${during(growth.period)} earnings were`} ${change(growth.rate)}`;
        const goal = milestone && `the ${money(milestone.value)} milestone`;
        const reached = milestone && { past: `past ${goal}`, within: '', short: `short of ${goal}` }[milestone.reached];
        if (!projection) return sentences(earned, listed([grown, reached && (grown ? reached : `that is ${reached}`)], ' and '));
        return sentences(
          earned,
          grown,
          listed([`${fiscalYear(projection.fiscalYear)} is projected to end at ${ends(projection)}`, reached]),
          milestone?.reached === 'within' && `${goal} lies inside that range`,
          isAlone(projection) && noYearToCompare,
        );
      },
      caption: (definition) => captions[definition],
      nothingFound: (definition, known) => nothingToShow(`what freelancers earned, as ${counts[definition]} counts it,`, known),
      outcomeMissing: (year) => `The figure for the whole of ${fiscalYear(year)} was not found under this definition.`,
      milestone: (value) => `${money(value)} milestone`,
      insideExports: 'Freelancers’ earnings are part of IT exports; the two must not be added.',
      doubtfulEdge: 'Dashed edge: derived, second-hand or less certain',
    },
    sameMonths: {
      months: monthsOfAYear,
      exports: 'Pakistan’s IT exports',
      nothingEarlier: 'No figure of a year before was found.',
      unsplit: (years, known) =>
        `No page that splits ${years.length > mostNames ? `${inWords(years.length)} of the years shown` : years.join(' or ')} was found by ${day(known)}.`,
      nothingFound: (known) => nothingToShow('these months of a year', known),
    },
    gauge: {
      headline: ({ place, target, attainment, isProjected }) => {
        if (place === 'met' || place === 'missed') return `IT exports ${place} the ${ofTarget(target)}`;
        return listed([
          `IT exports ${isProjected ? 'heading for about' : 'at'} ${percent(attainment)} of ${money(target.value)}`,
          place && `${comparedToPace[place]} the pace`,
        ]);
      },
      plainHeadline: (value, year, months) => `IT exports: ${money(value)} ${firstMonths(months, year)}`,
      summary: ({ fiscalYear: year, months, value, quality, target, attainment, pace, required, shortfall }) => {
        const share = attainment !== undefined && `${percent(attainment)} of the ${ofTarget(target)}`;
        const reached = `${exported(value, months, year)}${withQualityNote(quality)}`;
        if (shortfall !== undefined)
          return sentences(reached, share && `that is ${share}, which was ${shortfall > 0 ? `missed by ${money(shortfall)}` : 'met'}`);
        return sentences(
          reached,
          share && `${months === 12 ? 'that is' : 'the year is projected to end at about'} ${share}`,
          pace &&
            `${months === 12 ? fiscalYear(year) : 'that'} is ${comparedToPace[pace.place]} the pace to the target${money(pace.value) === money(target.value) ? '' : ` (${money(pace.value)})`}${pace.judgedBy === 1 ? ', judged by one earlier year' : pace.judgedBy === 0 ? ', judged without an earlier year' : ''}`,
          required && (required.rate > 0 ? `the target ${takes(required)}` : `${fiscalYear(required.fromYear)} was already above the target`),
        );
      },
      projection: (projection) =>
        sentences(`projected end of ${fiscalYear(projection.fiscalYear)}: ${ends(projection)}`, isAlone(projection) && noYearToCompare),
      newYear: (year, value, span, quality) => `${fiscalYear(year)} so far: ${money(value)} ${during(span)}${withQualityNote(quality)}.`,
      caption: 'Pakistan’s IT exports against a target',
      meter: (value, target, projectedYear) =>
        `${projectedYear === undefined ? '' : `projected for fiscal year ${projectedYear}: `}${number(value / billion, 1)} of ${number(target / billion, 1)} billion US dollars, ${spokenPercent(value / target)}`,
      nothingFound: (known) => nothingToShow('Pakistan’s IT exports', known),
      targetNotFound: (value, year, months, known) => `${exported(value, months, year)}. ${nothingFoundOn('the target asked for', known)}`,
      projectedYearEnd: 'Projected year end',
      range: 'Range',
      rows: {
        soFar: (year) => `${fiscalYear(year)} so far`,
        lastYear: (year) => `${fiscalYear(year)}, last closed year`,
        pace: (year) => `Pace at ${fiscalYear(year)}`,
        target: 'Target',
        required: (year) => `Growth required from ${fiscalYear(year)} on`,
        paceRate: (year) => `Growth of the pace, from ${fiscalYear(year)} on`,
        attainment: 'Attainment of the target',
        projectedAttainment: 'Attainment of the target, projected',
        shortfall: 'Shortfall against the target',
      },
      paceNote: (baseYear, base, rate) =>
        `The pace is steady growth of ${aYear(rate)} to the target from ${fiscalYear(baseYear)} (${money(base)}), the last year closed when the target was set.`,
    },
    picture: {
      centre: (year, months, quality) => `${fiscalYear(year)}${months === 12 ? withQualityNote(quality) : `, ${counted(months, 'month')}`}`,
      share: percent,
      ofTarget: (amount, target) => `${amount} of ${shortMoney(target.value)}`,
      soFar: (amount, months, quality) => `${amount} in ${counted(months, 'month')}${withQualityNote(quality)}`,
      yearEnd: (amount) => `about ${amount} by June`,
      pace: (amount) => `pace ${amount}`,
      targetFor: (target) => `target for ${targetYear(target.period)}`,
      targetLabel: (target) => `${targetYear(target.period)} target ${money(target.value)}`,
      inColumn: shortMoney,
      about: (amount) => `about ${amount}`,
      nearly: (amount) => `≈ ${amount}`,
      months: ({ first, last }) => listed([brief(first), last !== first && brief(last)], '–'),
      notSplit: 'not split',
      partly: (status) => `partly ${status}`,
      milestone: (value) => `${shortMoney(value)} milestone`,
      until: (last) => `to ${monthName(last)}`,
    },
    downloads: {
      pictureFile: (kind) => `Picture (${kind})`,
      presets: {
        landscape: 'Card (1200 × 630)',
        square: 'Square (1080 × 1080)',
        portrait: 'Portrait (1080 × 1350)',
        story: 'Story (1080 × 1920)',
      },
      tableFile: 'Data (CSV)',
      downloaded: 'Downloaded.',
      downloadFailed: 'The file could not be made.',
    },
    provenance: {
      label: 'Where this number comes from',
      source: 'source',
      sources: (count) => (count === 1 ? 'Source' : 'Sources'),
      grown: (rate, earlier) => `${signedPercent(rate)} on a year earlier${earlier ? ` (${earlier})` : ''}`,
      value: ({ value, upper = value, unit }) => {
        // In billions only where it is round, so that the revisions of one figure can be compared.
        const full = (one: number) => (unit === 'USD million' && one % 100 === 0 ? money(one) : amount(one, unit));
        if (upper === value) return full(value);
        return unit === 'rank' ? `${full(value)} or ${number(upper)}` : `${full(value)} to ${full(upper)}`;
      },
      claim: (kind, value) => (kind === 'between' ? value : `${{ 'at-least': 'at least', 'up-to': 'up to', about: 'about' }[kind]} ${value}`),
      target: (series) => `Target: ${series}`,
      projection: (series) => `Published projection: ${series}`,
      period: (span) => (isFiscalYear(span) ? `${period(span)}, ${month(span.first)} to ${month(span.last)}` : period(span)),
      published: (on, isDerived) => (isDerived ? `Follows from pages published ${published(on)}` : `Published ${published(on)}`),
      notFound: (known) => `No page was found that gives it by ${day(known)}`,
      earlier: (value, { revision, status }, on) =>
        `${revision === 1 ? 'First' : 'Then'} ${status === 'derived' ? 'worked out as' : 'published as'} ${value} ${on.isExact ? 'on ' : ''}${published(on)}`,
      derived: (formula) => `Worked out: ${formula.replaceAll(' - ', ' − ').replaceAll(' / ', ' ÷ ')}`,
      setBy: (who) => `Set by ${who}`,
      reportedGrowth: (rate) => `Growth of ${percent(rate)} on a year earlier, as its source reports it`,
      saidBy: (who) => `Said by ${who}`,
      confidence: (confidence) => `${confidence} confidence`,
      morePages: (count) => `and ${counted(count, 'more page')}, under “All sources”`,
    },
    points: {
      label: 'Numbers in the chart, one by one',
      keys: 'Keyboard: the left and right arrow keys move from column to column, up and down within one, Page Up and Page Down by a year, Home and End to the first and the last. In the table the arrow keys move between its numbers and sources. Enter keeps the source of a number open, Escape closes it.',
      spoken: (point) =>
        listed([
          spokenName(point),
          spokenAmount(point.value, point.unit),
          point.range &&
            point.range.low < point.range.high &&
            `between ${spokenAmount(point.range.low, point.unit)} and ${spokenAmount(point.range.high, point.unit)}`,
          point.growth !== undefined && spokenGrowth(point.growth),
          point.quality && qualityNote(point.quality),
        ]),
      placed: (spoken, place, count) => `${spoken}, ${place} of ${count}`,
    },
    sinceThen: {
      ofSeries: ({ title }, line) => `${title}, ${line}`,
      outcome: (year, value, quality) => `Since then: ${fiscalYear(year)} came in at ${money(value)}${withQualityNote(quality)}.`,
      further: (year, months, value, quality) => `Since then: ${money(value)} ${firstMonths(months, year)}${withQualityNote(quality)}.`,
      corrected: (span, from, to, unit, on) => `${period(span)}: ${revisedFrom(from, to, unit)} (${published(on)}).`,
    },
    whatIf: {
      slider: 'Growth a year',
      field: 'Percent a year',
      reset: 'Reset',
      presets: 'Rates to try',
      required: 'Required',
      lastYear: (year) => `As in ${fiscalYear(year)}`,
      average: (year) => `Average since ${fiscalYear(year)}`,
      legend: (rate, { period: span }) => `${targetYear(span)} at ${ratePerYear(rate)}`,
      shortfallRow: (rate) => `Scenario, ${ratePerYear(rate)}: shortfall against the target`,
      row: (rate) => `Scenario, ${ratePerYear(rate)}`,
      rate: ratePerYear,
      sentence: (words) => {
        const { rate, fromYear, target, atTarget, shortfall, reachedIn = 0, isOver } = words;
        const end = scenarioEnd(words);
        const atEnd = `At ${ratePerYear(rate)} from ${fiscalYear(fromYear)}, ${targetYear(target.period)} would ${isOver ? 'have ended' : 'end'} at ${money(atTarget)}`;
        const missing =
          end === 'on' ? ', on the target' : `, ${money(Math.abs(shortfall))} ${end === 'short' ? 'short of' : 'above'} the ${money(target.value)} target`;
        const reached = {
          never: 'at that rate the target would not be reached within fifty years',
          known: `the target was reached in ${fiscalYear(reachedIn)}`,
          past: `the target would have been reached in ${fiscalYear(reachedIn)}`,
          'to-come': `the target would be reached in ${fiscalYear(reachedIn)}`,
        }[scenarioReached(words)];
        return sentences(`${atEnd}${missing}`, end === 'short' && reached);
      },
    },
    growth: {
      headline: growthHeadline,
      summary: (words) => {
        const { main, against, before, after } = words;
        const story = growthStory(words);
        const base = `${growthPart(main.id)} made up ${shareWords(main.shareBefore)} of IT exports a year before`;
        return sentences(
          base,
          story !== 'apart' &&
            `${they(main.id)} made ${shareWords(main.share, main.isAbout)} of what was ${story === 'growth' ? 'added' : 'lost'} since${withQualityNote(main.quality)}`,
          story === 'apart' &&
            `since then ${they(main.id)} ${Math.abs(main.change) < 0.5 ? 'stayed the same' : `${main.change > 0 ? 'rose' : 'fell'} by ${money(Math.abs(main.change))}`}${withQualityNote(main.quality)}`,
          against && `${growthPart(against.id)} ${after > before ? 'shrank' : 'grew'} by ${money(Math.abs(against.change))}`,
        );
      },
      detail: ({ before, after, quality }) => {
        const change = after - before;
        if (Math.abs(change) < 0.5) return `IT exports stayed at ${money(after)}${withQualityNote(quality)}.`;
        return `IT exports ${change > 0 ? 'rose' : 'fell'} by ${money(Math.abs(change))}, from ${money(before)} to ${money(after)}${withQualityNote(quality)}.`;
      },
      partsNotFound: (known) => nothingFoundOn('all parts of both years', known),
      nothingFound: (known) => nothingToShow('a part of Pakistan’s IT exports in two years', known),
      caption: 'Growth of Pakistan’s IT exports by parts, in millions of US dollars and percent of all',
      part: growthPart,
      partInBrief: (id) => growthParts[id]?.[1] ?? growthPart(id),
      change: (value) => signed(value, shortMoney(Math.abs(value))),
      exactChange: (value) => exactly(value, amount(Math.abs(value), 'USD million')),
      bareChange: (value) => exactly(value, number(Math.abs(value), 3)),
      share: (share) => `${share < 0 ? '−' : ''}${percent(Math.abs(share), 1)}`,
      fromTo: (before, after) => `From ${amount(before, 'USD million')} to ${amount(after, 'USD million')}`,
      spoken: ({ id, change, share, quality }) =>
        listed([
          growthPart(id),
          `${change < 0 ? 'down' : 'up'} ${spokenAmount(Math.abs(change), 'USD million')}`,
          id !== 'total' && share > 0 && `${spokenPercent(share)} of the change in all IT exports`,
          qualityNote(quality),
        ]),
      columns: { part: 'Part', change: 'Change', share: 'Share of the change', shareBefore: 'Share of all, a year before' },
      revised: 'The year before is as last revised by the day shown, not as first printed: both years are held to the newest table.',
      rounded: 'In the picture each part is rounded to the million, so that they may miss their sum by one. The table has them exactly.',
      other: 'Other services are what the parts that stand alone leave of IT exports.',
      rest: 'Not attributed is what the parts, all known, leave of the total: it was revised, and they were not printed again.',
      sinceThen: (words) => `Since then: ${growthHeadline(words)} (${period(words.period)}).`,
    },
    exports: {
      headline: (value, growth, span) => {
        if (growth === undefined) return `IT exports: ${money(value)} ${within(span)}`;
        if (changeOf(growth) === 'same') return `IT exports unchanged at ${money(value)} ${within(span)}`;
        return `IT exports ${growth > 0 ? 'up' : 'down'} ${size(growth)} to ${money(value)} ${within(span)}`;
      },
      summary: ({ period: span, value, quality, growth, projected, average, required, outcome }) => {
        const own = growth && isOwnGrowth(growth, span);
        return sentences(
          `Pakistan’s IT exports ${isFiscalYear(span) ? 'came to' : 'reached'} ${money(value)} ${within(span)}${withQualityNote(quality)}`,
          growth && `${own ? 'that is' : `${within(growth.period)} exports were`} ${change(growth.rate)}`,
          projected !== undefined && `the year is projected to end at about ${money(projected)}`,
          average &&
            `${average.toYear === fiscalYearOf(span.last) ? `since ${fiscalYear(average.fromYear)}` : `from ${fiscalYear(average.fromYear)} to ${fiscalYear(average.toYear)}`} exports ${average.rate < 0 ? 'fell' : 'grew'} by ${aYear(Math.abs(average.rate))} on average`,
          outcome && `the ${ofTarget(outcome.target)} was ${outcome.shortfall > 0 ? `missed by ${money(outcome.shortfall)}` : 'met'}`,
          !outcome &&
            required &&
            (required.rate > 0
              ? `the ${ofTarget(required.target)} ${takes(required)}`
              : `${fiscalYear(required.fromYear)} was already above the ${ofTarget(required.target)}`),
        );
      },
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
    },
    scorecard: {
      headline: (summary) => {
        const { targets, errors, bounds, series } = summary;
        const of = series ? ` for ${claimSubject(series)}` : '';
        const first = targets.checked > 0 && targetsFared(summary, () => of);
        const which = first ? '' : of;
        const second = errors ? errorsFared(errors, which) : bounds.checked > 0 && boundsFared(summary, which);
        return capital(listed([first, second], '; ')) || 'No published claim can be checked yet';
      },
      summary: (summary) => {
        const { series, targets, errors, bounds, open, uncounted } = summary;
        const fared = [
          targets.checked > 0 && capital(targetsFared(summary, closedYears(summary))),
          ...(errors ? errorSentences(errors) : []),
          bounds.checked > 0 && capital(boundsFared(summary)),
        ].filter((sentence) => sentence !== false);
        const none = `No published projection or target${series ? ` for ${claimSubject(series)}` : ''} can be checked yet`;
        const others = listed(
          [
            open > 0 && `${inWords(open)} ${fared.length > 0 ? 'more ' : ''}${open === 1 ? 'awaits its' : 'await their'} outcome`,
            uncounted > 0 && `${inWords(uncounted)} ${uncounted === 1 ? 'is' : 'are'} not counted`,
          ],
          ' and ',
        );
        return `${(fared.length > 0 ? [...fared, capital(others)] : [listed([none, others], '; ')]).filter(Boolean).join('. ')}.`;
      },
      caption: 'What was claimed and what came',
      noClaims: (series, known) => nothingToShow(`a projection or target${series ? ` for ${claimSubject(series)}` : ''}`, known),
      claim: claimWords,
      saidBy: (who, when, confidence) => listed([who, when, confidence === 'low' && 'low confidence']),
      kind: (kind) => claimKinds[kind],
      verdict: (verdict) => verdicts[verdict],
      difference: (value) => `${shortMoney(Math.abs(value))}${Math.abs(value) < 0.5 ? '' : value > 0 ? ' short' : ' more'}`,
      error: (value) => `${Math.abs(value) < 0.5 ? '' : value < 0 ? '−' : '+'}${shortMoney(Math.abs(value))}`,
      errorShare: (error) => `${{ none: '', low: '−', high: '+' }[errorWay(error)]}${percent(Math.abs(error), 1)}`,
      noError: 'no error',
      mark: (verdict, share) => {
        if (verdict === 'missed') return `${percent(Math.abs(share))} short`;
        return verdict === 'too-low' || verdict === 'too-high'
          ? `${percent(Math.abs(share), 1)} ${verdicts[verdict]}`
          : verdicts[verdict].replace(' the range', '');
      },
      came: (amount) => `came ${amount}`,
      saidInBrief,
      yearInBrief: (span) => targetYear(span).replace(/^FY20/, 'FY'),
      openInBrief: (claim) => `${claim.series.id === 'it-exports' ? '' : `${claimSubject(claim.series)} `}${saidInBrief(claim)} (${targetYear(claim.period)})`,
      openLabel: 'Still open:',
      partOf: (part, whole) => `${part} of ${whole}`,
      off: (mean) => `${percent(mean, 1)} off`,
      groupNames: {
        targets: 'targets reached',
        errors: (count) => (count === 1 ? 'the one projection' : `${inWords(count)} projections, on average`),
        bounds: '“at least” or “up to” came true',
      },
      asSaid: 'as said',
      more: (count) => `${inWords(count)} more in the table`,
      meanError: (count) => `Mean error of the ${inWords(count)} projections that name a value or a range and are counted`,
      signsAside: 'signs aside',
      targets: 'Targets: reached or missed',
      projections: 'Projections: how far off',
      group: (isTarget) => (isTarget ? 'target' : 'projection'),
      open: 'still open',
      notFound: 'year over, total not found',
      notCounted: 'not counted',
      afterOutcome: 'stated after the outcome',
      counts: (why) =>
        ({ counted: 'yes', open: 'no: no outcome yet', unclear: 'no: perhaps stated after the outcome', after: 'no: stated after the outcome' })[why],
      columns: {
        claim: 'Claim',
        verdict: 'Verdict',
        outcome: 'Outcome',
        difference: 'Difference or error',
        group: 'Group',
        error: 'Error',
        errorShare: 'Error as a share of the claim',
        share: 'Outcome less claim, as a share of the claim',
        series: 'Series',
        kind: 'Kind of claim',
        low: 'Claimed',
        high: 'Claimed, upper end',
        saidBy: 'Who',
        said: 'When',
        claimStatus: 'Status of the claim',
        counts: 'Counted',
        outcomeStatus: 'Status of the outcome',
        outcomeReleased: 'Outcome released',
        outcomeSource: 'Source of the outcome',
      },
      rules: [
        'The projections we found; not a survey.',
        'A target is reached where no less came than it names, and missed where less came; that holds for one worded “up to” as well.',
        'A projection is judged by its error: what was said less what came, in money and as a share of what was said. A minus says that it was too low. A range is measured from its nearest end, and has no error inside.',
        '“At least” comes true where no less came, “up to” where no more came. How far they lie from what came is told then, and is no error. Mean and largest error are of projections that name a value or a range.',
        'In the chart every row has one scale: how far what came was from what was said, in percent of what was said.',
      ],
      provisional: 'A verdict rests on the total of the year as it stood on the day shown, and may change where that is provisional.',
      uncounted:
        'Counted are only claims that were certainly made before the first page found with the total of the year. A source dated to no more than a year or a month proves that from the end of it only; one from later than the total has no verdict.',
      calendarYear: 'Only totals of fiscal years are compared; a claim for another span stays open.',
      claimNote: (claim, note) => `${claimWords(claim)}. ${note}`,
      sinceThen: (score) => {
        const { targets, errors, bounds } = score;
        const fared = [
          targets.checked > 0 && targetsFared(score, () => '', 'more '),
          errors && errorsFared(errors, ' then open', true),
          bounds.checked > 0 && boundsFared(score, ' then open'),
        ].filter((words) => typeof words === 'string');
        return `Since then: ${fared.map((words, index) => (index > 0 ? capital(words) : words)).join('. ')}.`;
      },
    },
    counts: {
      headline: (low, high) => `Pakistan’s freelancers are counted at ${countSpread(low, high)}`,
      summary: ({ count, low, high, newest }) =>
        count === 1
          ? `One count of freelancers was found. It is ${countWords(newest)}.`
          : sentences(
              `${inWords(count)} counts of freelancers ${low === high ? 'agree on' : 'range from'} ${countSpread(low, high)}`,
              `The newest is ${countWords(newest)}`,
            ),
      caption: 'Published counts of freelancers in Pakistan',
      noFigures: (known) => nothingToShow('the number of Pakistan’s freelancers', known),
      inPicture: people,
      doubtful: 'Dashed edge: low confidence or disputed',
      estimates: 'The counts come from different publishers and are not one statistic: the line shows how far apart they lie, and no growth.',
      otherDefinitions: 'Counts of full-time freelancers, or of those with a bank account for it, are other definitions and not on this line.',
      noteColumn: 'Note',
      sinceThen: (count) => `Since then ${count === 1 ? 'one more count has' : `${inWords(count)} more counts have`} been published:`,
      laterCount: (count) => `${countWords(count)}.`,
    },
  }),
};
