/** What was claimed and what came, in English. */
import { errorWay } from '../../variants.js';
import { claimKinds, claimSubject, claimWords, saidInBrief, verdicts } from '../phrases/claims.js';
import { nothingToShow } from '../phrases/not-found.js';
import { percent, shortMoney } from '../phrases/numbers.js';
import { boundsFared, closedYears, errorSentences, errorsFared, targetsFared } from '../phrases/score.js';
import { capital, inWords, listed } from '../phrases/sentences.js';
import { targetYear } from '../phrases/targets.js';
import type { ScorecardMessages } from '../../messages/figures/scorecard.js';

export const scorecard: ScorecardMessages = {
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
};
