/** Listens to the page once for all listeners of the same thing. */

/**
 * @param begin called for the first listener, to listen to the page; the signal is aborted when the last one has gone
 * @returns adds a listener, and returns the function that removes it
 */
export function sharedListener<Change>(
  begin: (notify: (change: Change) => void, signal: AbortSignal) => void,
): (listener: (change: Change) => void) => () => void {
  const listeners = new Set<(change: Change) => void>();
  let listening: AbortController | undefined;
  return (listener) => {
    listeners.add(listener);
    if (!listening) {
      listening = new AbortController();
      begin((change) => listeners.forEach((each) => each(change)), listening.signal);
    }
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      listening?.abort();
      listening = undefined;
    };
  };
}
