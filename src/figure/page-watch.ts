/** What changes on a page without a word to its elements, watched once for all of them. */

/** Colours the reader has chosen, whether they want motion, dots a pixel of the screen, web fonts that have arrived. */
export type PageChange = 'colours' | 'motion' | 'resolution' | 'fonts';

type Listener = (change: PageChange) => void;

const lessMotion = '(prefers-reduced-motion: reduce)';

const watched: Readonly<Record<string, PageChange>> = {
  '(prefers-color-scheme: dark)': 'colours',
  '(prefers-contrast: more)': 'colours',
  '(forced-colors: active)': 'colours',
  [lessMotion]: 'motion',
};

const listeners = new Set<Listener>();
let stop: AbortController | undefined;

const tell = (change: PageChange): void => listeners.forEach((listener) => listener(change));

/** The resolution has no event of its own, but a query for the present one has, which is answered once. */
function watchResolution(signal: AbortSignal): void {
  const changed = (): void => {
    tell('resolution');
    watchResolution(signal);
  };
  matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener('change', changed, { once: true, signal });
}

function start(): AbortController {
  const controller = new AbortController();
  const { signal } = controller;
  for (const [query, change] of Object.entries(watched)) matchMedia(query).addEventListener('change', () => tell(change), { signal });
  watchResolution(signal);
  // Not in Safari before 26.2, which says so nowhere: there the words of each figure tell, by their width.
  document.fonts.addEventListener('loadingdone', () => tell('fonts'), { signal });
  return controller;
}

/**
 * Calls a listener at each change from now on.
 *
 * @returns what ends it; the page is left alone once nobody listens
 */
export function watchPage(listener: Listener): () => void {
  listeners.add(listener);
  stop ??= start();
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    stop?.abort();
    stop = undefined;
  };
}

/** Whether the reader has asked for less motion. */
export const prefersLessMotion = (): boolean => matchMedia(lessMotion).matches;
