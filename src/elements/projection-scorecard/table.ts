/** The table of `<projection-scorecard>`: few columns to be read, more in the downloaded file. */
import { emptyCell, exactCell, qualityCells, rowKindCell, rowKindColumn, sourceCell, valueCell } from '../../parts/table/cells.js';
import { needsQualityNote, publishedWords } from '../../model/provenance.js';
import { knownFrom } from '../../data/vintage.js';
import { isTarget, type Claim, type ScoredClaim } from './claims.js';
import type { Cell, Column, TableView } from '../../model/figure-view.js';
import type { ClaimNumber } from './numbers.js';
import type { ErrorWords, Messages } from '../../locales/messages.js';
import type { ViewScope } from '../../model/view-envelope.js';

/** The page that proves since when a claim was public; its date is given as exactly as the page says. */
function said({ released, citations }: Claim, messages: Messages): Cell {
  const proof = citations.find((citation) => knownFrom(citation) === released);
  if (!proof) return { text: messages.day(released), value: released };
  return {
    text: publishedWords(proof, messages),
    value: proof.published ?? released,
  };
}

/** A fraction as a file holds it: a tenth of a percent is its third decimal. */
const fractionOf = (fraction: number): number => Math.round(fraction * 1000) / 1000;

/** How far off a claim was: an error with its sign; what is none in words. */
function distanceCells({ claim, result }: ScoredClaim, messages: Messages): Record<'difference' | 'error' | 'errorShare' | 'share', Cell> {
  const { scorecard } = messages;
  const none = emptyCell(messages);
  if (!result) return { difference: none, error: none, errorShare: none, share: none };
  const { difference, judgement } = result;
  const share: Cell = { text: scorecard.errorShare(result.share), value: fractionOf(result.share) };
  const exact = exactCell(difference, messages);
  if (judgement?.error === undefined) {
    const isNoError = judgement && !isTarget(claim);
    const under = isNoError ? scorecard.noError : judgement && messages.percent(Math.abs(result.share), 0);
    return { difference: { ...exact, text: scorecard.difference(difference), ...(under && { under }) }, error: none, errorShare: none, share };
  }
  const errorShare = scorecard.errorShare(judgement.error);
  return {
    difference: { ...exact, text: scorecard.error(difference), under: errorShare },
    error: exact,
    errorShare: { text: errorShare, value: fractionOf(judgement.error) },
    share,
  };
}

/** One row, as the cells of all columns. */
function cellsOf(row: ClaimNumber, { messages }: ViewScope) {
  const { claim, over, result, words, datum } = row;
  const { scorecard } = messages;
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
    ...distanceCells(row, messages),
    group: { text: scorecard.group(isTarget(claim)) },
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
    row: rowKindCell('claim', messages),
  };
  if (!result || !datum) {
    return {
      ...shared,
      verdict: none,
      outcome: { text: over ? scorecard.notFound : scorecard.open, value: '' },
      counts: { text: scorecard.counts('open') },
      outcomeStatus: none,
      outcomeReleased: none,
      outcomeSource: none,
    };
  }
  const { outcome, timing, judgement } = result;
  const verdict = judgement && scorecard.verdict(judgement.verdict);
  const { quality, citations } = datum;
  const amount = messages.shortMoney(outcome.value);
  const [outcomeStatus, outcomeReleased] = quality ? qualityCells(quality, messages) : [none, none];
  return {
    ...shared,
    verdict: {
      text: verdict ?? messages.table.none,
      value: verdict ?? '',
      ...(timing !== 'before' && { under: timing === 'after' ? scorecard.afterOutcome : scorecard.notCounted }),
    },
    outcome: {
      ...valueCell(datum, messages),
      text: quality?.tolerance ? messages.picture.about(amount) : amount,
      ...(quality && needsQualityNote(quality) && { under: messages.status(quality.status) }),
    },
    counts: { text: scorecard.counts(timing === 'before' ? 'counted' : timing) },
    outcomeStatus,
    outcomeReleased,
    outcomeSource: sourceCell(citations, messages),
  };
}

type Cells = Record<keyof ReturnType<typeof cellsOf>, Cell>;

/** The mean error, which the headline names. */
function meanCells({ count, mean }: ErrorWords, { messages }: ViewScope): Cells {
  const { scorecard } = messages;
  const none = emptyCell(messages);
  const share = messages.percent(mean, 1);
  return {
    claim: { text: scorecard.meanError(count), under: scorecard.signsAside },
    verdict: none,
    outcome: none,
    difference: { text: share, value: '' },
    error: none,
    errorShare: { text: share, value: fractionOf(mean) },
    share: none,
    group: { text: scorecard.group(false) },
    series: none,
    period: none,
    kind: none,
    low: none,
    high: none,
    unit: none,
    saidBy: none,
    said: none,
    claimStatus: none,
    counts: none,
    outcomeStatus: none,
    outcomeReleased: none,
    outcomeSource: none,
    source: none,
    row: rowKindCell('other', messages),
  };
}

/** All claims, a row each, under two headings: targets and projections. The mean error of several is a row as well. */
export function tableOf(scored: readonly ClaimNumber[], errors: ErrorWords | undefined, scope: ViewScope): TableView {
  const { messages } = scope;
  const { table, scorecard } = messages;
  const { columns } = scorecard;
  const shown: Record<keyof Cells, Column> = {
    claim: { label: columns.claim },
    verdict: { label: columns.verdict },
    outcome: { label: columns.outcome, numeric: true },
    difference: { label: columns.difference, numeric: true },
    group: { label: columns.group, fileOnly: true },
    error: { label: columns.error, fileOnly: true },
    errorShare: { label: columns.errorShare, fileOnly: true },
    share: { label: columns.share, fileOnly: true },
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
    source: { label: table.source, aside: true, onDemand: true },
    row: rowKindColumn(messages),
  };
  const names = Object.keys(shown) as (keyof typeof shown)[];
  const targets = scored.filter(({ claim }) => isTarget(claim)).length;
  const all: Cells[] = [...scored.map((row) => cellsOf(row, scope)), ...(errors && errors.count > 1 ? [meanCells(errors, scope)] : [])];
  const groups = [
    { heading: scorecard.targets, rows: targets },
    { heading: scorecard.projections, rows: all.length - targets },
  ];
  return {
    caption: scorecard.caption,
    columns: names.map((name) => shown[name]),
    groups: groups.filter(({ rows }) => rows > 0),
    rows: all.map((cells) => names.map((name) => cells[name])),
  };
}
