/** What each part added to IT exports or took away: which parts stand alone, what is summed up, and what no part explains. */
import { ownOf } from '../../data/own.js';
import { freelanceId, partNames } from './parts.js';
import type { Comparison, Pair } from './compare.js';

/** `other` is a sum of parts, and of what is not known of the others; `rest` what the parts, all known, do not explain. */
export interface Contribution extends Pair {
  readonly id: string;
  readonly change: number;
  /** Of the change of the total. */
  readonly share: number;
}

export interface Contributions {
  /** Freelancers first, then those in the direction of the total by size, then those against it; of each sums of others last. */
  readonly parts: readonly Contribution[];
  readonly total: Contribution;
}

/** Less than this, in millions, is rounding. */
const least = 1;
/** A part that changed by less than this part of the whole joins others. */
const leastShare = 0.01;

const sumOf = (pairs: readonly Pair[]): Pair => ({
  before: pairs.reduce((sum, { before }) => sum + before, 0),
  after: pairs.reduce((sum, { after }) => sum + after, 0),
  observations: pairs.flatMap(({ observations }) => observations),
});

const less = (one: Pair, others: readonly Pair[]): Pair => {
  const taken = sumOf(others);
  return { before: one.before - taken.before, after: one.after - taken.after, observations: [...one.observations, ...taken.observations] };
};

/** Whether it is a part of its own. */
const isNamed = (id: string): boolean => id !== 'other' && id !== 'rest';

const changeOf = ({ before, after }: Pair): number => after - before;

/** The parts an author wants to stand alone; undefined for all that count. */
export function partsNamed(value: string | undefined, problems: string[]): string[] | undefined {
  if (!value) return undefined;
  const names = value.split(/[\s,]+/).filter(Boolean);
  const unknown = names.filter((name) => !Object.hasOwn(partNames, name));
  // One sentence for all of them: each repeats the value.
  if (unknown.length > 0)
    problems.push(
      `parts="${value}": there is no part ${unknown
        .slice(0, 5)
        .map((name) => `“${name}”`)
        .join(', ')}. Use ${Object.keys(partNames)
        .map((known) => `"${known}"`)
        .join(', ')}.`,
    );
  const ids = names.flatMap((name) => ownOf(partNames, name) ?? []);
  return ids.length > 0 ? ids : undefined;
}

/** @param wanted the series that stand alone */
export function contributionsOf({ total, parts, isWhole }: Comparison, wanted: readonly string[] | undefined): Contributions {
  const whole = changeOf(total);
  const largest = Math.max(Math.abs(whole), ...parts.map((part) => Math.abs(changeOf(part))));
  const stands = (id: string, pair: Pair) => (wanted ? wanted.includes(id) : id === freelanceId || Math.abs(changeOf(pair)) >= largest * leastShare);
  const standing = parts.filter((part) => stands(part.id, part));
  const grouped = parts.filter((part) => !standing.includes(part));
  // One alone has a name that says more than “other”.
  const [only] = grouped;
  const alone = !wanted && isWhole && grouped.length === 1 && only ? [only] : [];
  const shown = [...standing, ...alone];
  const other = isWhole ? sumOf(grouped.filter((part) => !alone.includes(part))) : less(total, shown);
  const rest = less(total, parts);
  const made: readonly (Pair & { readonly id: string })[] = [
    ...shown,
    ...((isWhole ? grouped.length > alone.length : Math.abs(changeOf(other)) >= least) ? [{ ...other, id: 'other' }] : []),
    ...(isWhole && Math.abs(changeOf(rest)) >= least ? [{ ...rest, id: 'rest' }] : []),
  ];
  const contribution = (pair: Pair & { readonly id: string }): Contribution => ({
    ...pair,
    change: changeOf(pair),
    share: whole === 0 ? 0 : changeOf(pair) / whole,
  });
  const onward = whole < 0 ? -1 : 1;
  const place = ({ id, change }: Contribution) => (id === freelanceId ? 0 : change * onward >= 0 ? 1 : 3) + (isNamed(id) ? 0 : 1);
  return {
    parts: made.map(contribution).sort((a, b) => place(a) - place(b) || onward * (b.change - a.change)),
    total: contribution({ ...total, id: 'total' }),
  };
}

/** The part that the story is about: freelancers, or where they are not known the one that made most. Never a sum of others, if there is a part. */
export const mainOf = ({ parts }: Contributions): Contribution | undefined => parts.find(({ id }) => isNamed(id)) ?? parts[0];

/** The part that went furthest against the total, if it is more than a trifle. */
export const againstOf = ({ parts }: Contributions, main: Contribution): Contribution | undefined =>
  parts.filter((part) => part !== main && isNamed(part.id) && part.share < -leastShare && Math.abs(part.change) >= least).sort((a, b) => a.share - b.share)[0];
