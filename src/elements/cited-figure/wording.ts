/** What values an amount may stand for, by its digits and by the words around it (English). */

/** From the lowest to the highest value, in the unit of the series, that a writer may mean. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** Words before or after an amount that say on which side of it the value lies. */
const wordings = {
  above: [
    /(?:more than|greater than|over|above|past|beyond|exceed(?:s|ed|ing)?|top(?:s|ped|ping)|at least|upwards? of|north of)\s$/,
    /^\s?(?:\+|-?plus\b|or more\b|and more\b)/,
  ],
  below: [/(?:less than|fewer than|lower than|under|below|up to|at most|short of)\s$/, /^\s(?:or less|or fewer)\b/],
  nearly: [/(?:nearly|almost|just under|just below|just short of|approaching|close to|not quite)\s$/, /(?!)/],
  about: [/(?:about|around|approximately|roughly|some|circa|an? estimated|~|≈)\s?$/, /^(?:-odd|-ish|\sor so|\sor thereabouts)\b/],
} as const;

export type Wording = keyof typeof wordings | 'exactly';

/** What the text around an amount makes of it. */
export const wordingOf = (before: string, after: string): Wording => {
  // “just under” ends in “under”: the narrower wording is tried first.
  const tried = ['nearly', 'above', 'below', 'about'] as const;
  return tried.find((wording) => wordings[wording][0].test(before) || wordings[wording][1].test(after)) ?? 'exactly';
};

/** How far “about” and “nearly” reach, and how far a writer may round. */
const loose = 0.05;

/**
 * What an amount may stand for. `step` is worth one in the last digit the writer gave: half of it may be
 * rounding. A large step does not excuse everything: “$1 billion” is not $1.16 billion, and not $557 million.
 */
export const spanOf = (amount: number, step: number, wording: Wording, mayRound = loose * amount): Span => {
  const half = Math.min(step / 2, mayRound) + amount * 1e-9;
  const room = Math.max(half, loose * amount);
  // “More than $1 billion” is cut, not rounded: any value with that first digit, unless it is far above.
  const cut = Math.max(loose * amount, Math.min(step, amount / 4));
  const hair = amount / 1000;
  return {
    exactly: { low: amount - half, high: amount + half },
    about: { low: amount - room, high: amount + room },
    nearly: { low: amount - room, high: amount + half },
    above: { low: amount - hair, high: amount + cut },
    below: { low: amount - cut, high: amount + hair },
  }[wording];
};

/** What one is worth in the last digit given. The zeros at the end of a whole number are not counted as given. */
export const stepOf = (digits: string): number => {
  const decimals = digits.split('.')[1];
  if (decimals) return 10 ** -decimals.length;
  return 10 ** (/0*$/.exec(digits)?.[0].length ?? 0);
};
