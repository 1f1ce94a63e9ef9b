/** Media queries, as far as a window can be asked: without an answer, no query holds. */
import { ornament } from '../ornament.js';

type Lists = Partial<Pick<MediaQueryList, 'matches' | 'addEventListener'>> & {
  addListener?(listener: () => void): void;
  removeListener?(listener: () => void): void;
};

// Some stand-ins answer null, and some throw.
const listOf = (view: Window, query: string): Lists | null | undefined => ornament(() => view.matchMedia(query) as Lists | null);

export const matches = (view: Window, query: string): boolean => listOf(view, query)?.matches === true;

/** Calls a listener at each change, until the signal is aborted. */
export function watchQuery(view: Window, query: string, listener: () => void, signal: AbortSignal): void {
  ornament(() => {
    const list = listOf(view, query);
    if (list?.addEventListener) list.addEventListener('change', listener, { signal });
    else {
      // Safari before 14, and what stands in for media queries in its likeness (https://developer.mozilla.org/en-US/docs/Web/API/MediaQueryList/addListener).
      list?.addListener?.(listener);
      signal.addEventListener('abort', () => ornament(() => list?.removeListener?.(listener)));
    }
  });
}
