/** The view of `<projection-scorecard>`: each published projection and target against its outcome. */
import { isFiscalYear } from '../../data/period.js';
import { asOf } from '../../data/vintage.js';
import { oneOf } from '../../model/attributes.js';
import { knownDay } from '../../model/known-day.js';
import { periodNotes, notesAbout, seriesOf, qualityNotes } from '../../model/provenance.js';
import { corrections } from '../../model/since-then.js';
import { emptyView, scopeOf, viewOf } from '../../model/view-envelope.js';
import { isCounted, scoredClaims, type ScoredClaim } from './claims.js';
import { claimWords, tableOf } from './table.js';
import { isKept } from './verdict.js';
import type { Dataset, Observation } from '../../data/observation.js';
import type { FigureAttributes, View } from '../../model/figure-view.js';
import type { ClaimCount, Messages, ScorecardSummary } from '../../locales/messages.js';

export interface ScorecardAttributes extends FigureAttributes {
  readonly series?: string | undefined;
}

const countOf = (scored: readonly ScoredClaim[]): ClaimCount => {
  const checked = scored.filter(isCounted);
  return { checked: checked.length, kept: checked.filter(({ result }) => result?.verdict && isKept(result.verdict)).length };
};

/** The numbers of the headline and the summary. */
const summaryOf = (scored: readonly ScoredClaim[]): Omit<ScorecardSummary, 'series'> => ({
  targets: countOf(scored.filter(({ claim }) => claim.kind === 'target')),
  projections: countOf(scored.filter(({ claim }) => claim.kind !== 'target')),
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
  const count = countOf(scoredClaims(dataset, now, day).filter(({ claim }) => open.has(claim.id)));
  const corrected = outcomes.flatMap((outcome) =>
    corrections([outcome], now.observations, messages).map((line) => messages.sinceThen.ofSeries(seriesOf(now, outcome.series), line)),
  );
  return [...(count.checked > 0 ? [messages.scorecard.sinceThen(count)] : []), ...corrected];
}

export const scorecardView: View<ScorecardAttributes, never> = (dataset, attributes, context) => {
  const scope = scopeOf(dataset, attributes, context);
  const { vintage, known, messages, problems, today } = scope;
  const wanted = oneOf('series', attributes.series, ['all', 'it-exports', 'freelance-earnings'], problems);
  const { scorecard } = messages;
  const id = wanted === 'all' ? undefined : wanted;
  const series = id && seriesOf(vintage, id);
  const scored = scoredClaims(dataset, vintage, known.day, id);
  if (scored.length === 0) return emptyView(scope, scorecard.noClaims(series, known.day));

  const outcomes = [...new Set(scored.flatMap(({ result }) => result?.outcome.observations ?? []))];
  const summary: ScorecardSummary = { series, ...summaryOf(scored) };
  return viewOf(scope, {
    headline: scorecard.headline(summary),
    summary: scorecard.summary(summary),
    sinceThen: () => sinceThenOf(scored, outcomes, dataset, today, messages),
    table: tableOf(scored, scope),
    newest: outcomes,
    notes: notesOf(scored, outcomes, vintage, messages),
    // The outcomes, newest first, then the claims.
    inputs: [...outcomes, ...scored.map(({ claim }) => claim)],
    series: seriesOf(vintage, outcomes[0]?.series ?? scored[0]?.claim.series ?? ''),
  });
};
