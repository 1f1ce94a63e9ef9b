/** One listener to the page for all who want to be told the same. */

/**
 * @param begin listens to the page, when the first wants to be told; the signal ends it when the last has gone
 * @returns what has a listener told from now on, and gives back what ends it
 */
export function sharedListener<News>(begin: (tell: (news: News) => void, signal: AbortSignal) => void): (listener: (news: News) => void) => () => void {
  const listeners = new Set<(news: News) => void>();
  let stop: AbortController | undefined;
  return (listener) => {
    listeners.add(listener);
    if (!stop) {
      stop = new AbortController();
      begin((news) => listeners.forEach((each) => each(news)), stop.signal);
    }
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      stop?.abort();
      stop = undefined;
    };
  };
}
