/** The picture of `<projection-scorecard>` as data: how far what came was from what was said, a row a claim, on one scale. */
import { times } from '../../data/times.js';
import { needsQualityNote } from '../../model/provenance.js';
import { isTarget } from './claims.js';
import { columnsOf, type Columns } from './columns.js';
import { namesValue } from './judgement.js';
import type { Datum } from '../../model/datum.js';
import type { Messages, Score } from '../../locales/messages.js';
import type { ClaimNumber } from './numbers.js';

/** Whether a verdict is good or bad. That a projection was off is neither. */
export type Tone = 'good' | 'bad' | 'neutral';

export interface ClaimRow {
  /** What was said, for which year and by whom. */
  readonly said: string;
  readonly year: string;
  readonly by: string;
  readonly verdict: string;
  readonly came: string;
  readonly tone: Tone;
  readonly isTarget: boolean;
  /** What came, less what was said, as a part of that: of a range its nearest end. */
  readonly share: number;
  /** The ends of a range, on the same scale. */
  readonly range?: { readonly from: number; readonly to: number };
  readonly datum: Datum;
}

export interface ClaimGroup {
  /** What came of all, as a large number, and of what it is. */
  readonly result: string;
  readonly name: string;
  readonly tone: Tone;
  /** The newest year first. */
  readonly rows: readonly ClaimRow[];
}

export interface ScorecardPlot {
  readonly groups: readonly ClaimGroup[];
  readonly columns: Columns;
  /** The ends of the scale of all rows, about 0, which is as it was said. */
  readonly from: number;
  readonly to: number;
  /** What is still open: what it is called, and each claim. */
  readonly open: readonly [label: string, ...claims: string[]] | undefined;
  readonly words: { readonly asSaid: string; readonly more: readonly string[]; readonly comma: string };
}

const tones: Readonly<Record<string, Tone>> = { reached: 'good', true: 'good', inside: 'good', exact: 'good', missed: 'bad' };

function rowOf({ claim, words, result, datum }: ClaimNumber, messages: Messages): ClaimRow | undefined {
  const { scorecard } = messages;
  if (!result?.judgement || !datum) return undefined;
  const { outcome, judgement, share, difference } = result;
  const said = outcome.value + difference;
  const amount = messages.shortMoney(outcome.value);
  const isAbout = datum.quality?.tolerance !== undefined && needsQualityNote(datum.quality);
  return {
    said: scorecard.saidInBrief(words),
    year: scorecard.yearInBrief(claim.period),
    by: messages.name(claim.by),
    verdict: scorecard.mark(judgement.verdict, share),
    came: scorecard.came(isAbout ? messages.picture.about(amount) : amount),
    tone: tones[judgement.verdict] ?? 'neutral',
    isTarget: isTarget(claim),
    share,
    ...(claim.upper !== undefined && { range: { from: claim.value / said - 1, to: claim.upper / said - 1 } }),
    datum,
  };
}

/** Undefined as long as nothing can be checked. */
export function plotOf(numbers: readonly ClaimNumber[], { targets, errors, bounds }: Score, messages: Messages): ScorecardPlot | undefined {
  const { scorecard, punctuation } = messages;
  const rowsOf = (belongs: (number: ClaimNumber) => boolean) => numbers.filter(belongs).flatMap((number) => rowOf(number, messages) ?? []);
  const isBound = ({ claim }: ClaimNumber) => !isTarget(claim) && !namesValue(claim);
  const groups: ClaimGroup[] = [
    {
      result: targets.checked > 0 ? scorecard.partOf(targets.reached, targets.checked) : '',
      name: scorecard.groupNames.targets,
      tone: targets.reached < targets.checked ? ('bad' as const) : ('good' as const),
      rows: rowsOf(({ claim }) => isTarget(claim)),
    },
    {
      result: errors ? scorecard.off(errors.mean) : '',
      name: scorecard.groupNames.errors(errors?.count ?? 0),
      tone: 'neutral' as const,
      rows: rowsOf(({ claim }) => namesValue(claim)),
    },
    {
      result: bounds.checked > 0 ? scorecard.partOf(bounds.true, bounds.checked) : '',
      name: scorecard.groupNames.bounds,
      tone: bounds.true === bounds.checked ? ('good' as const) : ('neutral' as const),
      rows: rowsOf(isBound),
    },
  ].filter(({ rows }) => rows.length > 0);
  if (groups.length === 0) return undefined;
  const shares = groups.flatMap(({ rows }) => rows.flatMap(({ share, range }) => [share, ...(range ? [range.from, range.to] : [])]));
  const open = numbers.filter(({ result }) => !result).map(({ words }) => scorecard.openInBrief(words));
  return {
    groups,
    columns: columnsOf(groups.map(({ rows }) => rows.length)),
    from: Math.min(-0.05, ...shares),
    to: Math.max(0.05, ...shares),
    open: open.length > 0 ? [scorecard.openLabel, ...open] : undefined,
    words: {
      asSaid: scorecard.asSaid,
      more: times(Math.max(open.length, ...groups.map(({ rows }) => rows.length)) + 1, (count) => scorecard.more(count)),
      comma: punctuation.comma,
    },
  };
}
