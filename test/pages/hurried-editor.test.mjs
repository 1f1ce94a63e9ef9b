/**
 * An editor in a hurry: opens the builder, chooses a figure, copies, pastes into an article, looks at it on a phone. As few clicks as there
 * are choices, and nothing to know of the code. Needs `npm run build` first.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from '../support/launch.mjs';
import { publishedPage } from '../support/published-page.mjs';

const site = 'https://news.example';
const words = '<p>What freelancers earn abroad, and what it is worth to those who work from home.</p>'.repeat(12);
const article = (figure) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>An article</title>` +
  `<link rel="icon" href="data:,"></head><body><h1>An article</h1><p>Freelancers.</p>${figure}${words}</body></html>`;

describe('an editor in a hurry', () => {
  let browser;
  before(async () => {
    browser = await launch();
    await browser.defaultBrowserContext().overridePermissions(site, ['clipboard-read', 'clipboard-sanitized-write']);
  });
  after(() => browser?.close());

  /** Serves the builder, the article, and the library as the public network does. */
  async function open(viewport, pasted) {
    const opened = await publishedPage(browser, ({ pathname, host }) => {
      if (pathname === '/article') return { contentType: 'text/html', body: article(pasted()) };
      const path = host === 'cdn.jsdelivr.net' ? pathname.replace(/^\/npm\/it-export-charts@[\d.]+\/dist/, '') : pathname;
      return { path, headers: { 'access-control-allow-origin': '*' } };
    });
    await opened.page.setViewport({ height: 740, ...viewport });
    return opened;
  }

  for (const [what, width] of [
    ['at a desk', 1280],
    ['with a phone', 360],
  ])
    it(`has a figure of today, pinned, with a picture in it, in three clicks ${what}, and no word to type`, async () => {
      let clicks = 0;
      const { page: builder, said } = await open({ width });
      const click = async (element) => {
        await element.click();
        clicks += 1;
      };
      await builder.goto(`${site}/builder.html`);
      await builder.waitForSelector('.code');
      await click(await builder.waitForSelector('.figures ::-p-text(IT exports against a target)'));
      await builder.waitForFunction(() => document.querySelector('.code').value.startsWith('<it-export-target-gauge as-of="2'));
      await click(await builder.waitForSelector('input[name="drawing"]'));
      await builder.waitForFunction(() => document.querySelector('.code').value.includes('<img src="data:'), { timeout: 20_000 });
      await click(await builder.waitForSelector('.primary'));
      // What to do with it stands beside the button.
      await builder.waitForFunction(() => document.querySelector('.outcome').textContent.includes('Paste it into your article as HTML'));
      const copied = await builder.evaluate(() => navigator.clipboard.readText());
      assert.equal(clicks, 3);
      assert.deepEqual(said, []);
      await builder.close();

      const { page: withoutScript } = await open({ width: 360 }, () => copied);
      await withoutScript.setJavaScriptEnabled(false);
      await withoutScript.goto(`${site}/article`);
      const [image, text] = [await withoutScript.$('img'), await withoutScript.$eval('it-export-target-gauge', (figure) => figure.innerText)];
      const { width: shownWidth, natural } = await image.evaluate((img) => ({ width: img.width, natural: img.naturalWidth }));
      assert.deepEqual({ shownWidth, natural }, { shownWidth: 360, natural: 360 });
      assert.match(text, /\$10.billion[\s\S]+Source:/);
      await withoutScript.close();

      const { page: phone, said: saidThere } = await open({ width: 360 }, () => copied);
      await phone.goto(`${site}/article`);
      await phone.$eval('it-export-target-gauge', (figure) => figure.scrollIntoView());
      await phone.waitForFunction(() => document.querySelector('it-export-target-gauge').shadowRoot?.querySelector('.canvas:not([hidden])'));
      const seen = await phone.$eval('it-export-target-gauge', (figure) => ({
        day: figure.asOf,
        headline: figure.shadowRoot.querySelector('[part~="headline"]').textContent.trim(),
        // As wide as the screen at the most.
        isWithin: figure.getBoundingClientRect().right <= innerWidth && document.documentElement.scrollWidth <= innerWidth,
        smallest: Math.min(
          ...[...figure.shadowRoot.querySelectorAll('figure :is(p, button, h2, h3, summary)')]
            .filter((element) => element.checkVisibility())
            .map((element) => parseFloat(getComputedStyle(element).fontSize)),
        ),
      }));
      assert.match(seen.day, /^\d{4}-\d\d-\d\d$/);
      assert.match(seen.headline, /\$10.billion/);
      assert.ok(seen.isWithin);
      assert.ok(seen.smallest >= 12, `${seen.smallest} px`);
      assert.deepEqual(saidThere, []);
      await phone.close();
    });
});
