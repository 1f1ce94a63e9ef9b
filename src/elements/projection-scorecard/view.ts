/** The view of `<projection-scorecard>`: each published projection and target against its outcome. */
import { isFiscalYear } from '../../data/period.js';
import { asOf } from '../../data/vintage.js';
import { oneOf } from '../../model/attributes.js';
import { knownDay } from '../../model/known-day.js';
import { periodNotes, notesAbout, seriesOf, qualityNotes } from '../../model/provenance.js';
import { corrections } from '../../model/since-then.js';
import { emptyView, scopeOf, spanOf, viewOf } from '../../model/view-envelope.js';
import { isCounted, isTarget, scoredClaims, type ScoredClaim } from './claims.js';
import { largestOf, meanError, namesValue } from './judgement.js';
import { claimWords, numberOf } from './numbers.js';
import { plotOf, type ScorecardPlot } from './plot.js';
import { tableOf } from './table.js';
import type { Dataset, Observation } from '../../data/observation.js';
import type { FigureAttributes, View } from '../../model/figure-view.js';
import type { ErrorWords, Messages, Score, ScorecardSummary } from '../../locales/messages.js';

export interface ScorecardAttributes extends FigureAttributes {
  readonly series?: string | undefined;
}

/** The errors of projections that name a value or a range. */
function errorsOf(counted: readonly ScoredClaim[], known: Dataset): ErrorWords | undefined {
  const errors = counted.flatMap(({ claim, result }) => {
    const error = result?.judgement?.error;
    return namesValue(claim) && error !== undefined ? [{ error, by: claim.by, claim: claimWords(claim, known) }] : [];
  });
  const largest = largestOf(errors);
  return largest && { count: errors.length, mean: meanError(errors.map(({ error }) => error)), largest };
}

/** How the claims fared that count. */
function scoreOf(scored: readonly ScoredClaim[], known: Dataset): Score {
  const counted = scored.filter(isCounted);
  const targets = counted.filter(({ claim }) => isTarget(claim));
  const bounds = counted.filter(({ claim }) => !isTarget(claim) && !namesValue(claim));
  return {
    targets: { checked: targets.length, reached: targets.filter(({ result }) => result?.judgement?.verdict === 'reached').length },
    errors: errorsOf(counted, known),
    bounds: { checked: bounds.length, true: bounds.filter(({ result }) => result?.judgement?.verdict === 'true').length },
  };
}

/** The numbers of the headline and the summary. */
const summaryOf = (scored: readonly ScoredClaim[], known: Dataset): Omit<ScorecardSummary, 'series'> => ({
  ...scoreOf(scored, known),
  open: scored.filter(({ result }) => !result).length,
  uncounted: scored.filter((row) => row.result && !isCounted(row)).length,
});

function notesOf(scored: readonly ScoredClaim[], outcomes: readonly Observation[], known: Dataset, messages: Messages): string[] {
  const { scorecard, general, freelance } = messages;
  const claims = scored.map(({ claim }) => claim);
  const series = [...new Set(claims.map((claim) => claim.series))];
  return [
    ...scorecard.rules,
    ...(scored.some((row) => row.result && !isCounted(row)) ? [scorecard.uncounted] : []),
    ...(outcomes.some(({ status }) => status === 'provisional') ? [scorecard.provisional] : []),
    ...(claims.some(({ period }) => !isFiscalYear(period)) ? [scorecard.calendarYear] : []),
    ...series.map((id) => messages.definition(seriesOf(known, id))),
    ...(series.includes('it-exports') && series.includes('freelance-earnings') ? [freelance.insideExports] : []),
    ...notesAbout(
      known,
      [...claims, ...outcomes].map(({ id }) => id),
      messages,
    ),
    ...qualityNotes([...outcomes, ...claims.map(({ confidence }) => ({ status: 'reported' as const, confidence }))], messages),
    ...claims.flatMap((claim) => messages.notesOn(claim).map((note) => scorecard.claimNote(claimWords(claim, known), note))),
    ...periodNotes(outcomes, messages),
    general.fiscalYear,
    general.remitted,
  ];
}

/** The outcomes since the day of a pinned figure of claims that were open then, and corrections of its outcomes. */
function sinceThenOf(scored: readonly ScoredClaim[], outcomes: readonly Observation[], dataset: Dataset, today: string, messages: Messages): string[] {
  const { day } = knownDay(undefined, dataset, today, []);
  const open = new Set(scored.filter(({ result }) => !result).map(({ claim }) => claim.id));
  const now = asOf(dataset, day);
  const score = scoreOf(
    scoredClaims(dataset, now, day).filter(({ claim }) => open.has(claim.id)),
    now,
  );
  const hasCome = score.targets.checked > 0 || score.errors !== undefined || score.bounds.checked > 0;
  const corrected = outcomes.flatMap((outcome) =>
    corrections([outcome], now.observations, messages).map((line) => messages.sinceThen.ofSeries(seriesOf(now, outcome.series), line)),
  );
  return [...(hasCome ? [messages.scorecard.sinceThen(score)] : []), ...corrected];
}

export const scorecardView: View<ScorecardAttributes, ScorecardPlot> = (dataset, attributes, context) => {
  const scope = scopeOf(dataset, attributes, context);
  const { vintage, known, messages, problems, today } = scope;
  const wanted = oneOf('series', attributes.series, ['all', 'it-exports', 'freelance-earnings'], problems);
  const { scorecard } = messages;
  const id = wanted === 'all' ? undefined : wanted;
  const series = id && seriesOf(vintage, id);
  const scored = scoredClaims(dataset, vintage, known.day, id);
  if (scored.length === 0) return emptyView(scope, scorecard.noClaims(series, known.day));

  const outcomes = [...new Set(scored.flatMap(({ result }) => result?.outcome.observations ?? []))];
  const summary: ScorecardSummary = { series, ...summaryOf(scored, vintage) };
  const numbers = scored.map((row) => numberOf(row, scope));
  const plot = plotOf(numbers, summary, messages);
  return viewOf(scope, {
    headline: scorecard.headline(summary),
    summary: scorecard.summary(summary),
    shown: { subject: 'claims', period: spanOf(scored.map(({ claim }) => claim)), count: scored.length },
    sinceThen: () => sinceThenOf(scored, outcomes, dataset, today, messages),
    ...(plot && { plot }),
    table: tableOf(numbers, summary.errors, scope),
    newest: outcomes,
    notes: notesOf(scored, outcomes, vintage, messages),
    // The outcomes, newest first, then the claims.
    inputs: [...outcomes, ...scored.map(({ claim }) => claim)],
    series: seriesOf(vintage, outcomes[0]?.series ?? scored[0]?.claim.series ?? ''),
  });
};
