/** The table of `<projection-scorecard>`: few columns to be read, more in the downloaded file. */
import { emptyCell, exactCell, qualityCells, sourceCell, valueCell } from '../../parts/table/cells.js';
import { needsQualityNote, publishedWords, seriesOf } from '../../model/provenance.js';
import { fiscalYear } from '../../data/period.js';
import { totalDatum } from '../../model/make-datum.js';
import { knownFrom } from '../../data/vintage.js';
import { isKept } from './verdict.js';
import type { Dataset } from '../../data/observation.js';
import type { Bar, Cell, Column, TableView } from '../../model/figure-view.js';
import type { ClaimWords, Messages } from '../../locales/messages.js';
import type { ViewScope } from '../../model/view-envelope.js';
import type { Claim, Result, ScoredClaim } from './claims.js';

/** How far along its bar a claim is, in all rows alike unless an outcome takes more room. */
const claimPart = 0.625;

/** A claim as messages take it. */
export const claimWords = (claim: Claim, dataset: Dataset): ClaimWords => ({ ...claim, series: seriesOf(dataset, claim.series) });

/** The bar of a result: the outcome, against the claim. */
function barOf({ value, upper = value }: Claim, { outcome, verdict }: Result): Bar {
  const room = Math.max(upper / claimPart, outcome.value);
  return { value: outcome.value, mark: { from: value, to: upper }, of: room, swatch: verdict && !isKept(verdict) ? 'undivided' : 'part-1' };
}

/** The page that proves since when a claim was public; its date is given as exactly as the page says. */
function said({ released, citations }: Claim, messages: Messages): Cell {
  const proof = citations.find((citation) => knownFrom(citation) === released);
  if (!proof) return { text: messages.day(released), value: released };
  return {
    text: publishedWords(proof, messages),
    value: proof.published ?? released,
  };
}

/** One row, as the cells of all columns. */
function cellsOf({ claim, over, result }: ScoredClaim, scope: ViewScope) {
  const { vintage: dataset, messages } = scope;
  const { scorecard } = messages;
  const words = claimWords(claim, dataset);
  const none = emptyCell(messages);
  const when = said(claim, messages);
  const name = scorecard.claim(words);
  const saidBy = scorecard.saidBy(claim.by, when.text, claim.confidence);
  const provenance = {
    title: name,
    value: claim.upper === undefined ? messages.amount(claim.value, claim.unit) : messages.range(claim.value, claim.upper),
    attribution: [saidBy],
    lines: messages.notesOn(claim),
    citations: claim.citations,
  };
  const shared = {
    claim: { text: name, under: saidBy, provenance },
    series: { text: messages.seriesTitle(words.series) },
    period: { text: messages.period(claim.period) },
    kind: { text: scorecard.kind(claim.kind) },
    low: exactCell(claim.value, messages),
    high: claim.upper === undefined ? none : exactCell(claim.upper, messages),
    unit: { text: messages.unit(claim.unit) },
    saidBy: { text: messages.name(claim.by) },
    said: when,
    claimStatus: { text: messages.quality({ status: 'reported', confidence: claim.confidence }) },
    source: sourceCell(claim.citations, messages),
  };
  if (!result) {
    return {
      ...shared,
      verdict: none,
      outcome: { text: over ? scorecard.notPublic : scorecard.open, value: '' },
      difference: none,
      counts: { text: scorecard.counts('open') },
      outcomeStatus: none,
      outcomeReleased: none,
      outcomeSource: none,
    };
  }
  const { outcome, difference, timing, verdict } = result;
  const datum = totalDatum(scope, outcome, {
    label: messages.table.wholeYear(outcome.fiscalYear),
    period: fiscalYear(outcome.fiscalYear),
    unit: claim.unit,
  });
  const { quality, citations } = datum;
  const amount = messages.shortMoney(outcome.value);
  const [outcomeStatus, outcomeReleased] = quality ? qualityCells(quality, messages) : [none, none];
  return {
    ...shared,
    verdict: {
      text: verdict ? scorecard.verdict(verdict) : messages.table.none,
      value: verdict ? scorecard.verdict(verdict) : '',
      ...(timing !== 'before' && { under: timing === 'after' ? scorecard.afterOutcome : scorecard.notCounted }),
      bar: barOf(claim, result),
    },
    outcome: {
      ...valueCell(datum, messages),
      text: quality?.tolerance ? messages.picture.about(amount) : amount,
      ...(quality && needsQualityNote(quality) && { under: messages.status(quality.status) }),
    },
    difference: { ...exactCell(difference, messages), text: scorecard.difference(difference) },
    counts: { text: scorecard.counts(timing === 'before' ? 'counted' : timing) },
    outcomeStatus,
    outcomeReleased,
    outcomeSource: sourceCell(citations, messages),
  };
}

/** All claims, a row each. */
export function tableOf(scored: readonly ScoredClaim[], scope: ViewScope): TableView {
  const { messages } = scope;
  const { table, scorecard } = messages;
  const { columns } = scorecard;
  const shown: Record<keyof ReturnType<typeof cellsOf>, Column> = {
    claim: { label: columns.claim },
    verdict: { label: columns.verdict },
    outcome: { label: columns.outcome, numeric: true },
    difference: { label: columns.difference, numeric: true },
    series: { label: columns.series, fileOnly: true },
    period: { label: table.period, fileOnly: true },
    kind: { label: columns.kind, fileOnly: true },
    low: { label: columns.low, fileOnly: true },
    high: { label: columns.high, fileOnly: true },
    unit: { label: table.unit, fileOnly: true },
    saidBy: { label: columns.saidBy, fileOnly: true },
    said: { label: columns.said, fileOnly: true },
    claimStatus: { label: columns.claimStatus, fileOnly: true },
    counts: { label: columns.counts, fileOnly: true },
    outcomeStatus: { label: columns.outcomeStatus, fileOnly: true },
    outcomeReleased: { label: columns.outcomeReleased, fileOnly: true },
    outcomeSource: { label: columns.outcomeSource, fileOnly: true },
    source: { label: table.source },
  };
  const names = Object.keys(shown) as (keyof typeof shown)[];
  return {
    caption: scorecard.caption(scored.some(({ result }) => result)),
    columns: names.map((name) => shown[name]),
    rows: scored.map((row) => {
      const cells: Record<keyof typeof shown, Cell> = cellsOf(row, scope);
      return names.map((name) => cells[name]);
    }),
  };
}
