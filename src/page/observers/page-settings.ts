/** What changes on a page without a word to its elements, watched once for all of them. */
import { sharedListener } from './shared-listener.js';

/** Colours the reader has chosen, whether they want motion, dots a pixel of the screen, web fonts that have arrived. */
export type PageChange = 'colours' | 'motion' | 'resolution' | 'fonts';

const lessMotion = '(prefers-reduced-motion: reduce)';

const watched: Readonly<Record<string, PageChange>> = {
  '(prefers-color-scheme: dark)': 'colours',
  '(prefers-contrast: more)': 'colours',
  '(forced-colors: active)': 'colours',
  [lessMotion]: 'motion',
};

/** The resolution has no event of its own, but a query for the present one has, which is answered once. */
function watchResolution(changed: () => void, signal: AbortSignal): void {
  const again = (): void => {
    changed();
    watchResolution(changed, signal);
  };
  matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener('change', again, { once: true, signal });
}

/** Calls a listener at each change from now on; what is returned ends it, and the page is left alone once nobody listens. */
export const watchPage = sharedListener<PageChange>((tell, signal) => {
  for (const [query, change] of Object.entries(watched)) matchMedia(query).addEventListener('change', () => tell(change), { signal });
  watchResolution(() => tell('resolution'), signal);
  // Not in Safari before 26.2, which says so nowhere: there the words of each figure tell, by their width.
  document.fonts.addEventListener('loadingdone', () => tell('fonts'), { signal });
});

/** Whether the reader has asked for less motion. */
export const prefersLessMotion = (): boolean => matchMedia(lessMotion).matches;
