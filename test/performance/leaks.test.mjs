/** What figures leave behind that were created and removed. Needs `npm run build` first. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { launch } from '../support/launch.mjs';
import { serve } from '../support/serve.mjs';
import { openArticle, tags } from './article.mjs';

/** What would still be there if something were forgotten. A Chart that was not destroyed keeps its canvas. */
const kinds = [
  ...tags.map((tag) => `customElements.get('${tag}')`),
  'HTMLCanvasElement',
  'CanvasRenderingContext2D',
  'IntersectionObserver',
  'ResizeObserver',
  'MutationObserver',
  'MediaQueryList',
  'AbortController',
];

/** How many objects of a kind there are, after a collection of what nothing holds. */
async function countOf(page, kind) {
  const prototype = await page.evaluateHandle(`${kind}.prototype`);
  const objects = await page.queryObjects(prototype);
  const count = await objects.evaluate(({ length }) => length);
  await Promise.all([objects.dispose(), prototype.dispose()]);
  return count;
}

/** Creates figures, waits for their words, and for their pictures if they are to be drawn, and removes them, a few at a time. */
async function come(tags, count, drawn) {
  const frame = () => new Promise(requestAnimationFrame);
  const main = document.querySelector('main');
  const isDrawn = (figure) => figure.shadowRoot?.querySelector('.canvas:not([hidden])') !== null;
  for (let left = count; left > 0; left -= 10) {
    const figures = Array.from({ length: 10 }, (_, index) => {
      const figure = document.createElement(tags[index % tags.length]);
      figure.setAttribute('as-of', '2026-02-25');
      if (drawn) figure.setAttribute('loading', 'eager');
      return figure;
    });
    main.replaceChildren(...figures);
    await Promise.all(figures.map((figure) => figure.updateComplete));
    while (drawn && !figures.every(isDrawn)) await frame();
    await frame();
    if (!drawn && figures.some(isDrawn)) throw new Error('The figures were reached.');
    // Kept for the test of the measure alone.
    globalThis.kept?.push(...figures);
    main.replaceChildren();
    await frame();
  }
}

describe('figures that were created and removed', () => {
  let browser;
  let server;
  before(async () => {
    // Code that is optimised takes heap as well, now and then: without it, figures that leave nothing measure 0 bytes to a few.
    [browser, server] = await Promise.all([launch('--js-flags=--no-opt --no-maglev'), serve('.')]);
  });
  after(() => Promise.all([browser?.close(), server?.stop()]));

  /** A page with a way to have figures come and go, and to measure what is there. */
  async function open(drawn) {
    const { page } = await openArticle(browser, server.address);
    const client = await page.createCDPSession();
    await client.send('HeapProfiler.enable');
    return {
      page,
      /** Some at a time, so that no call takes too long on a busy machine. */
      async comeAndGo(count) {
        for (let left = count; left > 0; left -= 50) await page.evaluate(come, tags, Math.min(left, 50), drawn);
      },
      /** Bytes of heap in use: the least of some looks, because not every collection gets all. */
      async heap() {
        let least = Infinity;
        for (let look = 0; look < 6; look++) {
          await client.send('HeapProfiler.collectGarbage');
          least = Math.min(least, (await client.send('Runtime.getHeapUsage')).usedSize);
        }
        return least;
      },
      /** How many there are of everything that could be forgotten, when the browser has let go of the last figures, or does not. */
      async things() {
        for (let patience = 15; patience > 0 && (await countOf(page, kinds[0])) + (await countOf(page, kinds[1])) > 0; patience--) await setTimeout(200);
        const counts = {};
        for (const kind of kinds) counts[kind] = await countOf(page, kind);
        const { documents, nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
        return { ...counts, documents, nodes, jsEventListeners };
      },
    };
  }

  for (const [what, drawn] of [
    ['that nobody reached', false],
    ['that were drawn', true],
  ]) {
    it(`leave no more than 200 bytes each, and nothing that listens or draws: figures ${what}`, async (test) => {
      const { page, comeAndGo, heap, things } = await open(drawn);
      // The first ones fill what is computed once.
      await comeAndGo(200);
      const [thingsBefore, heapBefore] = [await things(), await heap()];
      await comeAndGo(300);
      const [thingsAfter, heapAfter] = [await things(), await heap()];
      const each = Math.round((heapAfter - heapBefore) / 300);
      test.diagnostic(`${each} bytes of heap a figure, ${thingsAfter.jsEventListeners} listeners, ${thingsAfter.nodes} nodes on the page`);
      assert.deepEqual(thingsAfter, thingsBefore);
      assert.ok(each <= 200, `${each} bytes of heap a figure`);
      await page.close();
    });
  }

  it('would be noticed if something kept them', async () => {
    const { page, comeAndGo, heap, things } = await open(true);
    await comeAndGo(20);
    const [thingsBefore, heapBefore] = [await things(), await heap()];
    await page.evaluate(() => (globalThis.kept = []));
    // More than a slow collection may have left of those before.
    await comeAndGo(40);
    const [thingsAfter, heapAfter] = [await things(), await heap()];
    for (const kind of kinds.slice(0, 3)) assert.ok(thingsAfter[kind] >= thingsBefore[kind] + 10, `${thingsAfter[kind]} of ${kind}`);
    assert.ok(thingsAfter.nodes > thingsBefore.nodes);
    assert.ok((heapAfter - heapBefore) / 40 > 200, `${heapAfter - heapBefore} bytes of heap for 40 figures`);
    await page.close();
  });
});
