/** Changes of the page that its elements are not notified of, watched once for all of them. */
import { ornament } from '../ornament.js';
import { windowOf } from '../document/window-of.js';
import { matches, watchQuery } from './media.js';
import { sharedListener } from './shared-listener.js';

/** The reader's choice of colours, whether they want motion, the resolution of the screen, web fonts that have loaded. */
export type PageChange = 'colours' | 'motion' | 'resolution' | 'fonts';

const lessMotion = '(prefers-reduced-motion: reduce)';

const watched: Readonly<Record<string, PageChange>> = {
  '(prefers-color-scheme: dark)': 'colours',
  '(prefers-contrast: more)': 'colours',
  '(forced-colors: active)': 'colours',
  [lessMotion]: 'motion',
};

/**
 * There is no event for the resolution. A query for the present one changes, once, when it is another.
 *
 * @see https://developer.mozilla.org/en-US/docs/Web/API/Window/devicePixelRatio
 */
function watchResolution(view: Window, changed: () => void, signal: AbortSignal): void {
  const present = new AbortController();
  signal.addEventListener('abort', () => present.abort());
  const again = (): void => {
    present.abort();
    changed();
    watchResolution(view, changed, signal);
  };
  watchQuery(view, `(resolution: ${view.devicePixelRatio}dppx)`, again, present.signal);
}

/** Calls a listener at each change in the window of an element, until the function that is returned is called. */
export const watchPage = sharedListener<PageChange>((view, notify, signal) => {
  for (const [query, change] of Object.entries(watched)) watchQuery(view, query, () => notify(change), signal);
  watchResolution(view, () => notify('resolution'), signal);
  // Safari fires it from 26.2 on (https://bugs.webkit.org/show_bug.cgi?id=304091). Before that, chart controllers watch the width of a text.
  ornament(() => view.document.fonts.addEventListener('loadingdone', () => notify('fonts'), { signal }));
});

/** Whether the reader has asked for less motion. */
export const prefersLessMotion = (element: Element): boolean => matches(windowOf(element), lessMotion);
