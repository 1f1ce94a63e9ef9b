import { expect } from '@open-wc/testing';
import { matches, watchQuery } from '../../../src/page/observers/media.js';

const own = globalThis.matchMedia;

/** Has the page ask something else than the browser. */
const askInstead = (ask: unknown) => void (globalThis.matchMedia = ask as typeof matchMedia);

describe('a media query', () => {
  afterEach(() => askInstead(own));

  it('holds for nobody where the page has nothing to ask, and is watched all the same', () => {
    const { signal } = new AbortController();
    for (const ask of [
      undefined,
      () => null,
      () => ({}),
      () => {
        throw new Error('not here');
      },
    ]) {
      askInstead(ask);
      expect(matches(window, '(color)')).to.equal(false);
      watchQuery(window, '(color)', () => undefined, signal);
    }
    askInstead(own);
    expect(matches(window, 'all')).to.equal(true);
  });

  it('is watched by its older listeners where it has no others, and no longer than it is asked', () => {
    const listeners = new Set<() => void>();
    askInstead(() => ({
      matches: false,
      addListener: (listener: () => void) => listeners.add(listener),
      removeListener: (listener: () => void) => listeners.delete(listener),
    }));
    const watching = new AbortController();
    let told = 0;
    watchQuery(window, '(color)', () => (told += 1), watching.signal);
    for (const listener of listeners) listener();
    expect([told, listeners.size]).to.deep.equal([1, 1]);
    watching.abort();
    expect(listeners.size).to.equal(0);
  });
});
