import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../support/wait-until.js';
import { census, type Census } from '../support/census.js';
import { InventedFigure } from '../support/invented-figure.js';

describe('what figures hold of a page', () => {
  let held: Census;
  let draws = 0;
  beforeEach(() => {
    draws = 0;
    InventedFigure.done = (what) => (draws += Number(what === 'draw'));
    InventedFigure.line = Promise.resolve();
    held = census();
  });
  afterEach(() => held.end());

  async function figures(count: number, loading: string): Promise<HTMLElement> {
    const page = await fixture<HTMLElement>(
      html`<div>${Array.from({ length: count }, () => html`<invented-figure loading=${loading}><p>In words</p></invented-figure>`)}</div>`,
    );
    await Promise.all([...page.querySelectorAll('invented-figure')].map(({ updateComplete }) => updateComplete));
    return page;
  }

  const now = () => ({ listeners: held.listeners(), sizes: held.observers.ResizeObserver.now, places: held.observers.IntersectionObserver.now });
  const nothing = { listeners: 0, sizes: 0, places: 0 };

  it('is the same for twenty as for one, and nothing when they have gone', async () => {
    const one = await figures(1, 'eager');
    await waitUntil(() => draws === 1);
    const { listeners } = now();
    expect(listeners).to.be.greaterThan(0);
    one.replaceChildren();
    expect(now()).to.deep.equal(nothing);
    const twenty = await figures(20, 'lazy');
    // As many as are near are drawn.
    await waitUntil(() => draws > 2);
    expect(now().listeners).to.equal(listeners);
    expect(held.observers.ResizeObserver.most).to.equal(1);
    // One for each distance: what comes with the words, with the picture, and with a picture that is seen.
    expect(held.observers.IntersectionObserver.most).to.be.within(1, 3);
    twenty.replaceChildren();
    expect(now()).to.deep.equal(nothing);
  });

  it('is nothing after a figure has gone while it was loaded or waited for, and comes back with it', async () => {
    InventedFigure.line = new Promise(() => undefined);
    for (const loading of ['eager', 'lazy', 'interaction']) {
      const page = await figures(3, loading);
      expect(now().listeners, loading).to.be.greaterThan(0);
      const all = [...page.children];
      page.replaceChildren();
      expect(now(), loading).to.deep.equal(nothing);
      page.append(...all);
      await Promise.all([...page.querySelectorAll('invented-figure')].map(({ updateComplete }) => updateComplete));
      // Only whether its reader comes near again, which is when what is missing is asked for again.
      if (loading === 'interaction') expect([now().sizes, now().places]).to.deep.equal([0, 1]);
      else await waitUntil(() => now().sizes === 1, `${loading}: the size of the picture’s place is not watched`);
      page.replaceChildren();
      expect(now(), loading).to.deep.equal(nothing);
    }
  });
});
