/** English, once a reader has come to a figure. What comes with the script itself is in en.ts. */
import { fiscalYearOf, isFiscalYear, monthsIn } from '../data/period.js';
import { billion, changeOf, isOwnGrowth } from './choices.js';
import {
  aYear,
  amount,
  change,
  counted,
  day,
  firstMonths,
  fiscalYear,
  inWords,
  listed,
  marked,
  marks,
  method,
  money,
  month,
  monthName,
  number,
  ofTarget,
  percent,
  period,
  roundMoney,
  shortMoney,
  signedPercent,
  size,
  targetYear,
} from './en-phrases.js';
import { checkedClaims, checkedKind, scenarioEnd } from './later-choices.js';
import type { Series, Unit } from '../data/observation.js';
import type { Period } from '../data/period.js';
import type { ClaimCount, ClaimKind, ClaimWords, LaterMessages, PointWords, ScorecardSummary } from './messages.js';

/** What a claim is about, short enough for the head of a row. */
const claimSubjects: Record<string, string> = { 'it-exports': 'IT exports', 'freelance-earnings': 'freelance earnings' };
const claimKinds: Record<ClaimKind, string> = { target: 'target', 'at-least': 'at least', 'up-to': 'up to', between: 'range', about: 'about' };

const billions = (value: number) => (value >= billion ? `$${number(value / billion, 1)} billion` : money(value));
const within = (span: Period) => (span.first === span.last ? `in ${month(span.first)}` : firstMonths(monthsIn(span), fiscalYearOf(span.last)));

const spokenPercent = (fraction: number, digits = 0) => `${number(fraction * 100, digits)} percent`;
const spokenPeriod = (span: Period) => (isFiscalYear(span) ? `fiscal year ${fiscalYearOf(span.last)}` : period(span));
const spokenName = ({ kind, period: span, rate = 0 }: PointWords) =>
  ({
    figure: spokenPeriod(span),
    projected: `${spokenPeriod(span)}, projected`,
    target: `target for ${spokenPeriod(span)}`,
    pace: `pace to the target in ${spokenPeriod(span)}`,
    path: `path at ${spokenPercent(rate, 1)} a year, ${spokenPeriod(span)}`,
  })[kind];
const spokenAmount = (value: number, unit: Unit) => {
  if (unit === 'percent') return `${number(value, 2)} percent`;
  if (unit !== 'USD million') return amount(value, unit);
  return value >= 1000 ? `${number(value / 1000, 3)} billion US dollars` : `${number(value, 3)} million US dollars`;
};
const spokenGrowth = (rate: number) =>
  `${{ same: 'unchanged', more: `up ${spokenPercent(rate)}`, less: `down ${spokenPercent(-rate)}` }[changeOf(rate)]} on a year earlier`;

const claimSubject = (series: Series) => claimSubjects[series.id] ?? series.title;
const claimAmount = ({ kind, value, upper = value }: ClaimWords) =>
  ({
    target: `target ${roundMoney(value)}`,
    'at-least': `at least ${roundMoney(value)}`,
    'up-to': `up to ${roundMoney(value)}`,
    between: `${roundMoney(value)} to ${roundMoney(upper)}`,
    about: `about ${roundMoney(value)}`,
  })[kind];
const claimWords = (claim: ClaimWords) => `${targetYear(claim.period)} ${claimSubject(claim.series)}: ${claimAmount(claim)}`;
const closedYears = (count: number, { series }: ScorecardSummary) =>
  `${count === 1 ? 'a closed year' : 'closed years'}${series ? ` of ${claimSubject(series)}` : ''}`;
const claimNoun = (summary: ScorecardSummary) => {
  const noun = { targets: 'target', projections: 'projection', both: 'projections and target' }[checkedKind(summary)];
  return `${noun}${checkedClaims(summary).checked === 1 ? '' : 's'}`;
};
const oneChecked = (summary: ScorecardSummary, kept: number) =>
  `The one published ${claimNoun(summary)} for ${closedYears(1, summary)} was ${kept ? 'met or beaten' : 'missed'}`;

/** The English words that come later. */
export const laterEnglish: LaterMessages = {
  yearOnAxis: fiscalYear,
  status: (status) => status,
  method,
  seriesTitle: ({ title }) => title,
  picture: {
    centre: (year, months, standing) => `${fiscalYear(year)}${months === 12 ? marked(standing) : `, ${counted(months, 'month')}`}`,
    attained: (attainment, target) => `${percent(attainment)} of ${roundMoney(target.value)}`,
    targetLabel: (target) => `${targetYear(target.period)} target ${roundMoney(target.value)}`,
    inColumn: shortMoney,
    about: (amount) => `≈ ${amount}`,
    until: (last) => `to ${monthName(last)}`,
  },
  downloads: {
    pictureFile: (kind) => `Picture (${kind})`,
    tableFile: 'Data (CSV)',
    downloaded: 'Downloaded.',
    downloadFailed: 'The file could not be made.',
  },
  provenance: {
    grown: (amount, rate) => `${amount}, ${signedPercent(rate)} on a year earlier`,
    label: 'Where this number comes from',
    released: (on) => `Released ${day(on)}`,
    earlier: (value, unit, on) => `Earlier print: ${amount(value, unit)}, released ${day(on)}`,
    derived: (formula) => `Worked out: ${formula.replaceAll(' - ', ' − ').replaceAll(' / ', ' ÷ ')}`,
    setBy: (who) => `Set by ${who}`,
    morePages: (count) => `and ${counted(count, 'more page')}, under “All sources”`,
  },
  points: {
    label: 'Numbers in the chart, one by one',
    keys: 'Keyboard: the left and right arrow keys move between the numbers of the chart, up and down within a column, Home and End to the first and the last. Enter keeps the source of a number open, Escape closes it.',
    spoken: (point) =>
      listed([
        spokenName(point),
        spokenAmount(point.value, point.unit),
        point.range &&
          point.range.low < point.range.high &&
          `between ${spokenAmount(point.range.low, point.unit)} and ${spokenAmount(point.range.high, point.unit)}`,
        point.growth !== undefined && spokenGrowth(point.growth),
        point.standing && marks(point.standing),
      ]),
    placed: (spoken, place, count) => `${spoken}, ${place} of ${count}`,
  },
  sinceThen: {
    ofSeries: ({ title }, line) => `${title}, ${line}`,
    outcome: (year, value, standing) => `Since then: ${fiscalYear(year)} came in at ${money(value)}${marked(standing)}.`,
    further: (year, months, value, standing) => `Since then: ${money(value)} ${firstMonths(months, year)}${marked(standing)}.`,
    corrected: (span, from, to, on) => `${period(span)}: ${amount(from, 'USD million')} was later revised to ${amount(to, 'USD million')} (${day(on)}).`,
  },
  whatIf: {
    slider: 'Growth a year',
    field: 'Percent a year',
    reset: 'Reset',
    presets: 'Rates to try',
    required: 'Required',
    lastYear: (year) => `As in ${fiscalYear(year)}`,
    average: (year) => `Average since ${fiscalYear(year)}`,
    legend: (rate, { period: span }) => `${targetYear(span)} at ${aYear(rate)}`,
    shortfallRow: (rate) => `Scenario, ${aYear(rate)}: shortfall against the target`,
    row: (rate) => `Scenario, ${aYear(rate)}`,
    rate: aYear,
    sentence: (words) => {
      const { rate, fromYear, target, atTarget, shortfall, reachedIn } = words;
      const end = scenarioEnd(words);
      const ends = `At ${aYear(rate)} from ${fiscalYear(fromYear)}, ${targetYear(target.period)} ends at ${billions(atTarget)}`;
      const missing =
        end === 'on'
          ? ', on the target'
          : `, ${billions(Math.abs(shortfall))} ${end === 'short' ? 'short of' : 'above'} the ${roundMoney(target.value)} target`;
      const reached =
        end !== 'short' ? '' : reachedIn === undefined ? '; at that rate it is not reached within fifty years' : `; it is reached in ${fiscalYear(reachedIn)}`;
      return `${ends}${missing}${reached}.`;
    },
  },
  exports: {
    headline: (value, growth, span) => {
      if (growth === undefined) return `IT exports: ${money(value)} ${within(span)}`;
      if (changeOf(growth) === 'same') return `IT exports unchanged at ${money(value)} ${within(span)}`;
      return `IT exports ${growth > 0 ? 'up' : 'down'} ${size(growth)} to ${money(value)} ${within(span)}`;
    },
    summary: ({ period: span, value, standing, growth, projected, average, required, outcome }) => {
      const start = `Pakistan’s IT exports ${isFiscalYear(span) ? 'came to' : 'reached'} ${money(value)} ${within(span)}${marked(standing)}`;
      const grown = growth ? (isOwnGrowth(growth, span) ? `, ${change(growth.rate)}` : `; ${within(growth.period)} they were ${change(growth.rate)}`) : '';
      const ahead = projected === undefined ? '' : `, and the year is projected to end at about ${money(projected)}`;
      const averaged =
        average &&
        `${average.toYear === fiscalYearOf(span.last) ? `since ${fiscalYear(average.fromYear)}` : `from ${fiscalYear(average.fromYear)} to ${fiscalYear(average.toYear)}`} they grew by ${aYear(average.rate)} on average`;
      const goal = outcome
        ? outcome.shortfall > 0
          ? `the ${ofTarget(outcome.target)} was missed by ${money(outcome.shortfall)}`
          : `the ${ofTarget(outcome.target)} was met`
        : required &&
          (required.rate > 0
            ? `the ${ofTarget(required.target)} takes ${aYear(required.rate)} over the ${counted(required.years, 'year')} from ${fiscalYear(required.fromYear)}`
            : `${fiscalYear(required.fromYear)} was already above the ${ofTarget(required.target)}`);
      return `${listed([`${start}${grown}${ahead}`, listed([averaged, goal], ', and ')], '; ')}.`;
    },
    monthSummary: ({ period: span, value, standing, growth, record }) => {
      const start = `Pakistan’s IT exports came to ${money(value)} in ${period(span)}${marked(standing)}`;
      const grown = growth === undefined ? '' : `, ${change(growth)}`;
      const highest = record && `the highest month since ${month(record.from)}`;
      if (!record) return `${start}${grown}.`;
      return record.period.last === span.last
        ? `${start}${grown}${growth === undefined ? ', ' : ' and '}${highest}.`
        : `${start}${grown}; ${highest} was ${period(record.period)} with ${money(record.value)}.`;
    },
    caption: (split) => (split === 'year' ? 'Pakistan’s IT exports by fiscal year, with targets and paths to the target' : 'Pakistan’s IT exports by month'),
    noFigures: (split, known) => `No ${split === 'year' ? '' : 'monthly '}figures on Pakistan’s IT exports were public by ${day(known)}.`,
    targetNotPublic: (known) => `No path to a target is shown: the one asked for was not public by ${day(known)}.`,
    missing: (names) => `No figure was public for ${names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names.join('')}.`,
    pathNote: (fromYear, target) =>
      `A path is steady growth from ${fiscalYear(fromYear)}, the last closed year, to the time of the ${ofTarget(target)}; it is no projection.`,
    axis: (split) => (split === 'year' ? 'USD billion a fiscal year' : 'USD million a month'),
    onAxis: (value, split) => number(split === 'year' ? value / 1000 : value, 2),
    inColumn: (value, split) => (split === 'year' ? number(value / 1000, 1) : number(value)),
    briefMoney: (value) => (value >= 1000 ? `$${number(value / 1000, 1)}bn` : shortMoney(value)),
    briefYear: (year) => `’${String(year % 100).padStart(2, '0')}`,
    briefMonth: (of) => monthName(of).slice(0, 3),
    calendarYear: (of) => of.slice(0, 4),
    required: (rate) => `${aYear(rate)} needed`,
    targetMark: ({ value }) => `Target ${roundMoney(value).replace(' billion', 'bn')}`,
    rows: {
      year: 'Whole year',
      base: 'Whole year, base of growth only',
      month: 'Month',
      missing: 'not public',
      average: 'Average growth a year',
      target: (who) => `Target, ${who}`,
      span: (fromYear, toYear) => `${fiscalYear(fromYear)} to ${fiscalYear(toYear)}`,
    },
    legend: {
      provisional: 'Hatched top: provisional',
      revised: 'Dot: revised since it was first printed',
      target: (doubtful) => `Published target${doubtful ? ' (dashed: less certain)' : ''}`,
      path: (target) => `Path to ${roundMoney(target.value)}`,
    },
  },
  scorecard: {
    headline: (summary) => {
      const { checked, kept } = checkedClaims(summary);
      if (checked === 0) return 'No published claim can be checked yet';
      if (checked === 1) return oneChecked(summary, kept);
      return `${kept} of ${checked} published ${claimNoun(summary)} for ${closedYears(checked, summary)} ${kept === 1 ? 'was' : 'were'} met or beaten`;
    },
    summary: (summary) => {
      const { targets, projections, open, uncounted } = summary;
      const { checked, kept } = checkedClaims(summary);
      const share = (count: ClaimCount, noun: string) => `${count.kept} of ${count.checked} ${noun}${count.checked === 1 ? '' : 's'}`;
      const split = targets.checked > 0 && projections.checked > 0 ? `: ${share(targets, 'target')} and ${share(projections, 'projection')}` : '';
      const start =
        checked === 0
          ? `No published projection or target${summary.series ? ` for ${claimSubject(summary.series)}` : ''} can be checked yet`
          : checked === 1
            ? oneChecked(summary, kept)
            : `Of ${checked} published ${claimNoun(summary)} for ${closedYears(checked, summary)}, ${kept} ${kept === 1 ? 'was' : 'were'} met or beaten${split}`;
      const rest = [
        open > 0 && `${open} ${checked > 0 ? 'more ' : ''}${open === 1 ? 'awaits its' : 'await their'} outcome`,
        uncounted > 0 && `${uncounted} ${uncounted === 1 ? 'is' : 'are'} not counted`,
      ];
      return `${listed([start, listed(rest, ' and ')], '; ')}.`;
    },
    caption: (bars) => (bars ? 'What was claimed (line) and what came (bar)' : 'What was claimed and what came'),
    noClaims: (series, known) => `No published projections or targets${series ? ` for ${claimSubject(series)}` : ''} were public by ${day(known)}.`,
    claim: claimWords,
    saidBy: (who, when, confidence) => listed([who, when, confidence === 'low' && 'low confidence']),
    kind: (kind) => claimKinds[kind],
    verdict: (verdict) => verdict,
    difference: (value) => (Math.abs(value) < 0.5 ? '0' : `${value < 0 ? '−' : '+'}${shortMoney(Math.abs(value))}`),
    open: 'still open',
    notPublic: 'year over, total not public',
    notCounted: 'not counted',
    afterOutcome: 'stated after the outcome',
    counts: (why) =>
      ({ counted: 'yes', open: 'no: no outcome yet', unclear: 'no: perhaps stated after the outcome', after: 'no: stated after the outcome' })[why],
    columns: {
      claim: 'Claim',
      verdict: 'Verdict',
      outcome: 'Outcome',
      difference: 'Difference',
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
      'A target, and a claim of “at least”, is missed below its value, met at it and beaten above it. “About” is met where outcome and claim round to the same two digits. A range is met inside and beaten above. “Up to” is a ceiling: it held, and counts as met, as long as the outcome is not above it; falling short of it is no miss.',
      'Beaten says that more came than was claimed, not that the claim was close. The difference says how close: outcome less claim, for a range from its nearest end and nothing inside it. In each row bar and claim share one scale from zero.',
    ],
    provisional: 'A verdict rests on the total of the year as it stood on the day shown, and may change where that is provisional.',
    uncounted:
      'Counted are only claims that were certainly made before the total of the year was public. A source dated to no more than a year or a month proves that from the end of it only; one from later than the total has no verdict.',
    calendarYear: 'Only totals of fiscal years are compared; a claim for another span stays open.',
    claimNote: (claim, note) => `${claimWords(claim)}. ${note}`,
    sinceThen: ({ checked, kept }) =>
      checked === 1
        ? `Since then: one more claim has come due, and was ${kept ? 'met or beaten' : 'missed'}.`
        : `Since then: ${counted(checked, 'more claim')} have come due; ${inWords(kept)} ${kept === 1 ? 'was' : 'were'} met or beaten, ${inWords(checked - kept)} missed.`,
  },
  sourced: {
    source: 'source',
    sources: (count) => (count === 1 ? 'Source' : 'Sources'),
    target: (series) => `Target: ${series}`,
    projection: (series) => `Published projection: ${series}`,
    period: (span) => (isFiscalYear(span) ? `${period(span)}, ${month(span.first)} to ${month(span.last)}` : period(span)),
    value: ({ value, upper = value, unit }) => {
      // In billions only where it is round, so that the prints of one figure can be compared.
      const full = (one: number) => (unit === 'USD million' && one % 100 === 0 ? roundMoney(one) : amount(one, unit));
      if (upper === value) return full(value);
      return unit === 'rank' ? `${full(value)} or ${number(upper)}` : `${full(value)} to ${full(upper)}`;
    },
    claim: (kind, value) => (kind === 'between' ? value : `${{ 'at-least': 'at least', 'up-to': 'up to', about: 'about' }[kind]} ${value}`),
    saidBy: (who) => `Said by ${who}`,
    confidence: (confidence) => `${confidence} confidence`,
    earlier: (value, { print, status, released }) =>
      `${print === 1 ? 'First' : 'Then'} ${status === 'derived' ? 'worked out as' : 'printed as'} ${value} on ${day(released)}`,
    notPublic: (known) => `Not public by ${day(known)}`,
  },
};
