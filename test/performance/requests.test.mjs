/** What is fetched before a reader reaches the figures, and when. Needs `npm run build` first. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { hasChartJs as isChartJs } from '../support/chart-js.mjs';
import { launch } from '../support/launch.mjs';
import { serve } from '../support/serve.mjs';
import { inPlace, openArticle, openSlowly, reach, settled, tags } from './article.mjs';

const hasChartJs = (file) => isChartJs(readFileSync(`dist/${file}`, 'utf8'));

describe('an article whose figures are five screens below the fold', () => {
  let browser;
  let server;
  before(async () => {
    [browser, server] = await Promise.all([launch(), serve('.')]);
  });
  after(() => Promise.all([browser?.close(), server?.stop()]));

  const filesOf = (urls) => urls.map((url) => url.replace(`${server.address}/dist/`, ''));
  const drawn = (page) => page.evaluate((all) => all.filter((tag) => document.querySelector(tag).shadowRoot?.querySelector('.canvas:not([hidden])')), tags);

  it('fetches the script alone where a picture stands in the place of each', async () => {
    const { page, fetched } = await openArticle(browser, server.address, { children: inPlace });
    assert.deepEqual(filesOf(fetched), ['embed.js']);
    await page.close();
  });

  it('fetches the script and then what the figures say where nothing does, without Chart.js', async () => {
    const { page, fetched } = await openArticle(browser, server.address);
    const [script, ...others] = filesOf(fetched);
    assert.equal(script, 'embed.js');
    const names = others.map((file) => /^chunks\/([\w-]+)-[\w-]{8}\.js$/.exec(file)?.[1]);
    assert.deepEqual(names, ['figure']);
    assert.deepEqual(others.filter(hasChartJs), []);
    await page.close();
  });

  it('fetches nothing but the script before the page has loaded', async () => {
    const { page, fetched, finish } = await openSlowly(browser, server.address);
    assert.deepEqual(filesOf(fetched), ['embed.js']);
    await finish();
    await settled(page);
    assert.ok(fetched.length > 1, 'the figures are not loaded after the page either');
    await page.close();
  });

  it('has headline, summary, table and sources there, where nothing else stands for them', async () => {
    const { page } = await openArticle(browser, server.address);
    for (const tag of tags) {
      const { headline, summary, rows, pages } = await page.$eval(tag, ({ shadowRoot }) => {
        const count = (selector) => shadowRoot.querySelectorAll(selector).length;
        const text = (selector) => shadowRoot.querySelector(selector).textContent.trim();
        return {
          headline: text('[part~="headline"]'),
          summary: text('[part="summary"]'),
          rows: count('[part="table"] tbody tr'),
          pages: count('[part="sources"] a[href^="http"]'),
        };
      });
      assert.match(headline, /\d/, `${tag}: headline`);
      assert.match(summary, /\$.+\d/, `${tag}: summary`);
      assert.ok(rows > 0, `${tag}: table`);
      assert.ok(pages > 0, `${tag}: sources`);
    }
    assert.deepEqual(await drawn(page), []);
    await page.close();
  });

  for (const [what, children] of [
    ['a picture', inPlace],
    ['nothing', ''],
  ])
    it(`fetches Chart.js once for both figures when they come near, and nothing twice, with ${what} in their place`, async () => {
      const { page, fetched } = await openArticle(browser, server.address, { children });
      const before = fetched.length;
      for (const tag of tags) await reach(page, tag);
      await settled(page);
      const files = filesOf(fetched);
      assert.equal(files.slice(before).filter(hasChartJs).length, 1);
      assert.deepEqual([...new Set(files)], files);
      for (const file of files.slice(1)) assert.ok(readdirSync('dist/chunks').includes(file.replace('chunks/', '')), `${file} is no chunk`);
      await page.close();
    });

  it('fetches it before they are on screen', async () => {
    const { page, fetched } = await openArticle(browser, server.address);
    await page.evaluate(() => {
      const { top } = document.querySelector('main').getBoundingClientRect();
      scrollTo(0, top - 1.5 * innerHeight);
    });
    await settled(page);
    assert.equal(filesOf(fetched).filter(hasChartJs).length, 1);
    await page.close();
  });

  describe('with loading="interaction"', () => {
    const ways = {
      'touches it': async (page, tag) => page.touchscreen.tap(...(await centreOf(page, tag))),
      'points at it': async (page, tag) => page.mouse.move(...(await centreOf(page, tag))),
      'focuses something in it': async (page, tag) => page.$eval(tag, ({ shadowRoot }) => shadowRoot.querySelector('summary').focus()),
    };
    const centreOf = (page, tag) =>
      page.$eval(tag, ({ shadowRoot }) => {
        const { left, top, width, height } = shadowRoot.querySelector('[part="plot"]').getBoundingClientRect();
        return [left + width / 2, top + height / 2];
      });

    for (const [way, act] of Object.entries(ways))
      it(`fetches no Chart.js until a reader ${way}`, async () => {
        const { page, fetched } = await openArticle(browser, server.address, { attributes: 'loading="interaction"', children: inPlace });
        const [tag] = tags;
        await page.$eval(tag, (figure) => figure.scrollIntoView());
        await settled(page);
        assert.deepEqual(filesOf(fetched).filter(hasChartJs), []);
        assert.deepEqual(await drawn(page), []);
        await act(page, tag);
        await page.waitForFunction((name) => document.querySelector(name).shadowRoot?.querySelector('.canvas:not([hidden])'), { timeout: 10_000 }, tag);
        await settled(page);
        assert.deepEqual(await drawn(page), [tag]);
        assert.equal(filesOf(fetched).filter(hasChartJs).length, 1);
        await page.close();
      });
  });
});
