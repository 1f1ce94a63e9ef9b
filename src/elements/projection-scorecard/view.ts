/** What `<projection-scorecard>` shows: each published projection and target against what came. */
import { isFiscalYear } from '../../data/period.js';
import { asOf } from '../../data/vintage.js';
import { knownDay, oneOf } from '../../figure/attributes.js';
import { citationsOf, figureNotes, notesAbout, provenanceTeller, seriesOf, standingNotes, throughWords, withSources } from '../../figure/provenance.js';
import { corrections } from '../../figure/since-then.js';
import { isCounted, scoredClaims, type ScoredClaim } from './claims.js';
import { claimWords, tableOf } from './table.js';
import { isKept } from './verdict.js';
import type { Dataset, Observation } from '../../data/observation.js';
import type { FigureAttributes, FigureView, View } from '../../figure/figure-view.js';
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
    ...standingNotes([...outcomes, ...claims.map(({ confidence }) => ({ status: 'reported' as const, confidence }))], messages),
    ...claims.flatMap((claim) => messages.notesOn(claim).map((note) => scorecard.claimNote(claimWords(claim, known), note))),
    ...figureNotes(outcomes, messages),
    general.fiscalYear,
    general.remitted,
  ];
}

/** How the claims that were open on the day of a pinned figure have fared since, and which of its outcomes were corrected. */
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

/** The sources of the outcomes, newest first, then those of the claims. Without an outcome the first is a claim's, which no record stands behind. */
function sourcesOf(scored: readonly ScoredClaim[], outcomes: readonly Observation[], known: Dataset, messages: Messages) {
  const [newest] = outcomes;
  const { record, ...series } = seriesOf(known, newest?.series ?? scored[0]?.claim.series ?? '');
  return withSources(citationsOf([...outcomes, ...scored.map(({ claim }) => claim)]), { ...series, ...(newest && record && { record }) }, messages);
}

/** The view of `<projection-scorecard>`. */
export const scorecardView: View<ScorecardAttributes, never> = (dataset, attributes, { messages, today }): FigureView<never> => {
  const problems: string[] = [];
  const knownOn = knownDay(attributes.asOf, dataset, today, problems);
  const { day, pinned } = knownOn;
  const wanted = oneOf('series', attributes.series, ['all', 'it-exports', 'freelance-earnings'], problems);
  const { scorecard } = messages;
  const known = asOf(dataset, day);
  const id = wanted === 'all' ? undefined : wanted;
  const series = id && seriesOf(known, id);
  const scored = scoredClaims(dataset, known, day, id);
  if (scored.length === 0) {
    return {
      headline: attributes.headline ?? '',
      summary: attributes.summary ?? scorecard.noClaims(series, day),
      details: [],
      legend: [],
      notes: [],
      citations: [],
      problems,
    };
  }

  const outcomes = [...new Set(scored.flatMap(({ result }) => result?.outcome.figures ?? []))];
  const summary: ScorecardSummary = { series, ...summaryOf(scored) };
  return {
    headline: attributes.headline ?? scorecard.headline(summary),
    summary: attributes.summary ?? scorecard.summary(summary),
    details: [],
    ...(attributes.sinceThen && pinned && { sinceThen: sinceThenOf(scored, outcomes, dataset, today, messages) }),
    legend: [],
    table: tableOf(scored, known, provenanceTeller(dataset, day, messages), messages),
    through: throughWords(outcomes, knownOn, messages),
    notes: notesOf(scored, outcomes, known, messages),
    ...sourcesOf(scored, outcomes, known, messages),
    problems,
  };
};
