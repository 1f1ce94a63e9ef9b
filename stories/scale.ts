/** What a story costs its readers and a CDN: sums of what was weighed, by `npm run sizes`, under assumptions that the page on scale names. */

/** A row of `weights.json`: something that a page loads, in kB of 1,000 bytes. */
export interface Weight {
  readonly id: string;
  readonly requests: number;
  readonly gzip: number;
  readonly brotli: number;
  /** Whether a release of new figures leaves its files as they are, with their names. */
  readonly keptByRelease: boolean;
}

/** How much more it is by gzip than by brotli, as a share. */
export const moreByGzip = (weights: readonly Weight[]): number =>
  weights.reduce((sum, { gzip }) => sum + gzip, 0) / weights.reduce((sum, { brotli }) => sum + brotli, 0) - 1;

/** What is fetched: in requests, and in kB by brotli. */
export interface Load {
  readonly requests: number;
  readonly kB: number;
}

export const plus = (...loads: readonly Load[]): Load => ({
  requests: loads.reduce((sum, { requests }) => sum + requests, 0),
  kB: loads.reduce((sum, { kB }) => sum + kB, 0),
});

export const times = (count: number, { requests, kB }: Load): Load => ({ requests: count * requests, kB: count * kB });

/**
 * What a page with both figures, each in a snippet with its picture, has its reader fetch.
 *
 * @throws an error if something that the page needs was not weighed
 */
export function visits(weights: readonly Weight[]) {
  const weightOf = (id: string): Weight => {
    const weight = weights.find((other) => other.id === id);
    if (!weight) throw new Error(`There is no weight of "${id}".`);
    return weight;
  };
  const load = (id: string): Load => ({ requests: weightOf(id).requests, kB: weightOf(id).brotli });
  const article = times(2, plus(load('snippet'), load('stand-in')));
  const scripts = ['first', 'figure', 'drawing'];
  const changed = scripts.filter((id) => !weightOf(id).keptByRelease);
  return {
    /** The first visit of a reader who never comes near the figures. */
    unreached: plus(article, load('first')),
    /** The first visit of a reader who does. */
    reached: plus(article, ...scripts.map(load)),
    /** Another article with figures of the same version: the scripts are in the browser's cache. */
    next: article,
    /** The same after a release of new figures, with a cache in which what has not changed has kept its address. */
    released: plus(article, ...changed.map(load)),
  };
}

/**
 * Many visits, of which a share reaches the figures and a share comes with the scripts in its cache.
 *
 * @param reached from 0 to 1
 * @param cached from 0 to 1
 */
export function story(weights: readonly Weight[], reads: number, reached: number, cached: number): Load {
  const visit = visits(weights);
  const fresh = reads * (1 - cached);
  return plus(times(fresh * (1 - reached), visit.unreached), times(fresh * reached, visit.reached), times(reads * cached, visit.next));
}
