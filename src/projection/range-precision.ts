/** How exactly a projection is shown: two digits say as much as arithmetic on past figures can know. */

export interface Range {
  readonly low: number;
  readonly central: number;
  readonly high: number;
}

const toDigits =
  (digits: number) =>
  (value: number): number =>
    Number(value.toPrecision(digits));

/**
 * The ends and the central value to two digits, or to three where two would make them meet each other or a mark: about 1.2, between
 * 1.1 and 1.2, tells nobody that the range lies past 1.18.
 *
 * @param marks what the range is held against: a milestone, a pace
 */
export function shownRange({ low, central, high }: Range, marks: readonly number[] = []): Range {
  const values = [low, central, high];
  const isTrue = (round: (value: number) => number) =>
    values.every((value, index) =>
      [...values.slice(index + 1).map((other) => [other, round(other)] as const), ...marks.map((mark) => [mark, mark] as const)].every(
        ([other, shown]) => Math.sign(value - other) === Math.sign(round(value) - shown),
      ),
    );
  const round = [2, 3].map(toDigits).find(isTrue) ?? toDigits(3);
  return { low: round(low), central: round(central), high: round(high) };
}
