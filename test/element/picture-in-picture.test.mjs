/** A figure that a page moves into a window of its own, which stays over all others. Chromium alone has such windows. Needs `npm run build` first. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from '../support/launch.mjs';
import { openFaulty } from '../support/faulty-page.mjs';

const tag = 'freelance-earnings-chart';

/** In the page: a button that opens the window, moves the figure into it, and back when it is closed. */
const script = `<button>Keep in sight</button><script type="module" src="/embed.js"></script><script>
  const figure = document.querySelector('${tag}');
  const place = figure.parentElement;
  document.querySelector('button').addEventListener('click', async () => {
    globalThis.little = await documentPictureInPicture.requestWindow({ width: 400, height: 500 });
    little.addEventListener('pagehide', () => place.append(figure));
    little.document.body.append(figure);
  });
</script>`;

describe('a window that stays over all others', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser?.close());

  it('has the whole figure, with its panel, and gives it back when it is closed', async () => {
    const opened = await openFaulty(browser, `<div><${tag} as-of="2026-02-25" loading="eager"></${tag}></div>`, { script, address: 'https://news.example/' });
    const { page, until } = opened;
    await opened.go;
    const isDrawn = (selector, inLittle) =>
      (inLittle ? globalThis.little?.document : document)?.querySelector(selector)?.shadowRoot?.querySelector('.canvas:not([hidden]) canvas');
    await until(isDrawn, tag, false);
    // As a reader does it: a page may not by itself.
    await page.click('button');
    await until(isDrawn, tag, true);

    const look = () =>
      page.evaluate((selector) => {
        const view = globalThis.little ?? globalThis;
        const { shadowRoot } = view.document.querySelector(selector);
        const plot = shadowRoot.querySelector('.plot');
        return {
          headline: view.getComputedStyle(shadowRoot.querySelector('[part~="headline"]')).fontSize,
          isWithin: plot.getBoundingClientRect().right <= view.innerWidth,
          // To a pixel: the box may end between two.
          isFilled: Math.abs(shadowRoot.querySelector('canvas').clientHeight - plot.clientHeight) <= 1 && plot.clientHeight > 200,
        };
      }, tag);
    const whole = { headline: '22px', isWithin: true, isFilled: true };
    // The chart takes the measure of its new place in a frame of that window.
    const settled = (inLittle) =>
      until(
        (selector, isThere) => {
          const root = (isThere ? globalThis.little.document : document).querySelector(selector).shadowRoot;
          return Math.abs(root.querySelector('canvas').clientWidth - root.querySelector('.plot').clientWidth) <= 1;
        },
        tag,
        inLittle,
      );
    await settled(true);
    assert.deepEqual(await look(), whole);

    await page.evaluate((selector) => little.document.querySelector(selector).shadowRoot.querySelector('.data-points .ask').click(), tag);
    await until((selector) => little.document.querySelector(selector).shadowRoot.querySelector('.provenance')?.offsetHeight > 0, tag);
    const panel = await page.evaluate((selector) => {
      const { left, top, right, bottom } = little.document.querySelector(selector).shadowRoot.querySelector('.provenance').getBoundingClientRect();
      return left >= 0 && top >= 0 && right <= little.innerWidth && bottom <= little.innerHeight;
    }, tag);
    assert.equal(panel, true);

    await page.evaluate(() => little.close());
    await page.evaluate(() => delete globalThis.little);
    await until(isDrawn, tag, false);
    await settled(false);
    assert.deepEqual(await look(), whole);
    assert.deepEqual(await opened.errors(), []);
    await page.close();
  });
});
