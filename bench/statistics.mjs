/** Medians of rounds, and of ratios between two pages of the same round. */

/** Between the nearest two where there is none in the middle. */
function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low + (high - low) * (place % 1);
}

/** The median and the quartiles about it. */
const spread = (values) => ({ median: quantile(values, 0.5), quartiles: [quantile(values, 0.25), quantile(values, 0.75)] });

const complete = (values) => values.every((value) => Number.isFinite(value));

/**
 * Work is what a page has above the empty one of the same round.
 * @param rounds of visits, by page
 */
const valuesOf = (rounds, page, measure) =>
  rounds.map((visits) => (measure === 'work' && visits[page] ? visits[page].work - visits.empty.work : visits[page]?.[measure]));

/** @returns undefined where the page has no such measure, or was left out */
export function measured(rounds, page, measure) {
  const values = valuesOf(rounds, page, measure);
  return complete(values) ? spread(values) : undefined;
}

/** The ratio of a page to another, round by round, because the machine drifts. */
export function ratio(rounds, page, base, measure) {
  const bases = valuesOf(rounds, base, measure);
  const ratios = valuesOf(rounds, page, measure).map((value, round) => value / bases[round]);
  return complete(ratios) ? spread(ratios) : undefined;
}
