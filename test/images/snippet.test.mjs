/** The README's snippet, as it stands there, and its like, on pages of several kinds. Needs `npm run build` first. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { snippetDay, writeSet } from '../../stories/images/files.mjs';
import { packageAddress, snippetFromSet } from '../../stories/images/snippet.mjs';
import { openStudio } from '../../stories/images/studio.mjs';
import { hasChartJs } from '../support/chart-js.mjs';
import { launch } from '../support/launch.mjs';
import { snippet } from '../support/snippet.mjs';
import { themes } from '../support/themes.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const address = packageAddress(version);
const types = { js: 'text/javascript', svg: 'image/svg+xml' };

/** What many pages have for all their images. */
const images = 'img { max-width: 100%; height: auto }';
const plain = `body { margin: 0; font: 16px/1.5 Arial, sans-serif } ${images}`;

const article = (part, { style = plain, lang = 'en' } = {}) => `<!doctype html>
<html lang="${lang}" dir="${lang === 'ur' ? 'rtl' : 'ltr'}">
  <title>An article</title>
  <style>${style}</style>
  <p>Words before.</p>
  ${part}
  <p id="after">Words after.</p>
</html>`;

const figures = 'freelance-earnings-chart, it-export-target-gauge';

describe('the README’s snippet', () => {
  const folder = mkdtempSync(join(tmpdir(), 'it-export-images-'));
  let entries;
  let browser;
  before(async () => {
    const studio = await openStudio(assert.fail);
    try {
      entries = await writeSet(studio, folder, ['en', 'ur']);
    } finally {
      await studio.close();
    }
    browser = await launch();
  });
  after(async () => {
    rmSync(folder, { recursive: true });
    await browser?.close();
  });

  /** A snippet of the set: of the day of the README's, unless another is asked for. */
  const snippetOf = ({ element = 'freelance-earnings-chart', lang = 'en', day = snippetDay, ...options } = {}) =>
    snippetFromSet(entries, { element, attributes: { 'as-of': day, lang } }, { address, today: '2026-11-28', ...options });

  /** A page with the package where the snippet expects it, but the script and what draws on their way until they are called for. */
  async function open(html, width, { script = true } = {}) {
    const page = await browser.newPage();
    await page.setViewport({ width, height: 1000 });
    await page.setJavaScriptEnabled(script);
    await page.setRequestInterception(true);
    let sendScript;
    let sendDrawing;
    const sent = new Promise((resolve) => (sendScript = resolve));
    const drawingSent = new Promise((resolve) => (sendDrawing = resolve));
    page.on('request', async (request) => {
      const url = request.url();
      if (!url.startsWith(`${address}/`)) return request.respond({ contentType: 'text/html; charset=utf-8', body: url.endsWith('/article') ? html : '' });
      const path = url.slice(address.length + 1);
      if (path === 'embed.js') await sent;
      const body = readFileSync(path.startsWith('images/') ? join(folder, path.slice('images/'.length)) : join('dist', path));
      if (hasChartJs(body)) await drawingSent;
      return request.respond({ contentType: types[path.split('.').at(-1)], headers: { 'access-control-allow-origin': '*' }, body });
    });
    const loaded = page.goto('http://article.test/article', { timeout: 10_000 });
    // With a script to come the page is not loaded before that.
    if (script) await page.waitForFunction(() => document.querySelector('#after') && document.images[0]?.naturalWidth > 0, { timeout: 10_000 });
    else await loaded;
    return { page, sendScript: () => (sendScript(), loaded), sendDrawing };
  }

  /**
   * Where the words after the figures stand with the pictures, with the script and when all is drawn; how much the page has shifted,
   * before the script came (`early`) and since; and how high the sentences of the last figure are.
   */
  async function upgrade(html, width) {
    const { page, sendScript, sendDrawing } = await open(html, width);
    await page.evaluate(() => {
      window.moves = [];
      new PerformanceObserver((list) => window.moves.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
    });
    // Two frames at each stage, so that whatever moves has moved: with the picture painted, a script may come as late as it likes.
    const place = () =>
      page.evaluate(async () => {
        for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
        return Math.round(document.querySelector('#after').getBoundingClientRect().top * 10) / 10;
      });
    const all = (inside) =>
      page.waitForFunction(
        (selector, tags) => [...document.querySelectorAll(tags)].every((figure) => figure.shadowRoot?.querySelector(selector)),
        { timeout: 10_000 },
        inside,
        figures,
      );
    const places = [await place()];
    const since = await page.evaluate(() => performance.now());
    await sendScript();
    await all('.stand-in');
    places.push(await place());
    sendDrawing();
    await all('.canvas:not([hidden])');
    places.push(await place());
    await place();
    const measured = await page.evaluate(
      (tags, start) => {
        const sum = (moves) => moves.reduce((total, { value }) => total + value, 0);
        const { shadowRoot } = [...document.querySelectorAll(tags)].at(-1);
        const summary = shadowRoot.querySelector('[part~="summary"]');
        const { marginTop, marginBottom } = getComputedStyle(summary);
        return {
          early: sum(window.moves.filter(({ startTime }) => startTime < start)),
          shifts: sum(window.moves.filter(({ startTime }) => startTime >= start)),
          sentences: summary.offsetHeight + parseFloat(marginTop) + parseFloat(marginBottom),
        };
      },
      figures,
      since,
    );
    await page.close();
    return { places, ...measured };
  }

  it('is what the package makes', () => assert.equal(snippet, snippetOf()));

  it('is on one line, without a style sheet', () => {
    assert.doesNotMatch(snippet, /\n|<style|<p[ >]/);
    assert.match(snippet, /^<freelance-earnings-chart as-of="2026-09-19" lang="en"></);
  });

  const pages = {
    'on a plain page': () => article(snippet),
    'in the paragraph that an editor puts around it': () => article(`<p>${snippet}</p>`),
    'where html has a font size of 62.5%': () => article(snippet, { style: `html { font-size: 62.5% } body { margin: 0; font: 1.6rem/1.5 Arial } ${images}` }),
    'in another type': () => article(snippet, { style: `body { margin: 0; font: 18px/1.6 Georgia, serif } ${images}` }),
    'of both figures, one after the other': () => article(snippet + snippetOf({ element: 'it-export-target-gauge' })),
    'without its sentences': () => article(snippetOf({ sentences: false })),
    'of the other figure, without its sentences': () => article(snippetOf({ element: 'it-export-target-gauge', sentences: false })),
    'in Urdu, without its sentences': () => article(snippetOf({ lang: 'ur', sentences: false }), { lang: 'ur', style: plain.replace('1.5', '2') }),
    'in Urdu': () => article(snippetOf({ lang: 'ur' }), { lang: 'ur', style: plain.replace('1.5', '2') }),
  };
  for (const [page, html] of Object.entries(pages))
    for (const width of /plain page|^without/.test(page) ? [360, 640, 768, 1280] : [360, 768])
      it(`moves nothing when the script comes, nor when all is drawn: ${page}, ${width} pixels wide`, async () => {
        const { places, early, shifts } = await upgrade(html(), width);
        assert.deepEqual(places, [places[0], places[0], places[0]]);
        assert.deepEqual([early, shifts], [0, 0]);
      });

  const forms = {
    'one figure, in a paragraph': () => `<p>${snippet}</p>`,
    'the other figure, with its table': () => snippetOf({ element: 'it-export-target-gauge', table: true }),
  };
  for (const [theme, { style, content }] of Object.entries(themes))
    for (const [form, markup] of Object.entries(forms))
      for (const width of [360, 768, 1280])
        it(`moves nothing under it in the style of ${theme}: ${form}, ${width} pixels wide`, async () => {
          const { places, early, shifts } = await upgrade(article(`<div class="${content}">${markup()}</div>`, { style }), width);
          assert.deepEqual(places, [places[0], places[0], places[0]]);
          assert.equal(shifts, 0);
          // Casper takes the width that an image has in the markup from it, so that it has no place before it is loaded: as all of that page.
          if (theme !== 'Casper') assert.equal(early, 0);
        });

  for (const [theme, { style, content }] of Object.entries(themes))
    for (const element of ['freelance-earnings-chart', 'it-export-target-gauge'])
      for (const width of [360, 768])
        it(`makes room for sentences that were left out, and for no more, in the style of ${theme}: ${element}, ${width} pixels wide`, async () => {
          const markup = `<div class="${content}"><p>${snippetOf({ element, sentences: false })}</p></div>`;
          const { places, sentences } = await upgrade(article(markup, { style }), width);
          const moved = places[2] - places[0];
          assert.equal(places[1], places[2]);
          // In Casper's large type the other words and buttons need more than the chart can give as well.
          const most = theme === 'Casper' ? 1.5 * sentences : sentences;
          assert.ok(moved >= 0 && moved <= most, `${moved} for ${sentences}`);
          if (element === 'freelance-earnings-chart' && theme !== 'Casper') assert.equal(moved, 0);
        });

  it('has its picture where the chart will be until that is drawn, and its words once', async () => {
    const { page, sendScript } = await open(article(snippet), 640);
    await sendScript();
    await page.waitForFunction(() => document.querySelector('freelance-earnings-chart').shadowRoot?.querySelector('.stand-in'), { timeout: 10_000 });
    const { image, plot, words } = await page.evaluate(() => {
      const box = (element) => element.getBoundingClientRect().toJSON();
      return {
        image: box(document.images[0]),
        plot: box(document.querySelector('freelance-earnings-chart').shadowRoot.querySelector('.plot')),
        words: [...document.querySelectorAll('[slot="words"]')].map((element) => element.checkVisibility()),
      };
    });
    assert.ok(Math.abs(image.top - plot.top) < 1 && image.bottom < plot.bottom + 1, JSON.stringify({ image, plot }));
    assert.ok(image.left > plot.left - 1 && image.right < plot.right + 1);
    assert.ok(image.height > 0.8 * plot.height);
    assert.deepEqual(words, [false, false]);
    await page.close();
  });

  for (const [width, file] of [
    [360, /-360\.svg$/],
    [768, /-720\.svg$/],
  ])
    it(`has the drawing for ${width} pixels, whose labels can be read, where no script runs`, async () => {
      const { page } = await open(article(snippet), width, { script: false });
      const { source, scale, words } = await page.evaluate(() => {
        const [image] = document.images;
        return {
          source: image.currentSrc,
          scale: image.width / Number(image.naturalWidth),
          words: document.querySelector('freelance-earnings-chart').innerText,
        };
      });
      assert.match(source, file);
      assert.ok(scale > 0.9);
      for (const part of ['Freelancers’ earnings up 49%', 'Pakistan, July 2025 to June 2026', 'That is 49% more', 'Source: '])
        assert.ok(words.includes(part), words);
      await page.close();
    });

  it('takes its own height again when the window gets another width', async () => {
    const { page, sendScript, sendDrawing } = await open(article(snippet), 360);
    await sendScript();
    sendDrawing();
    await page.waitForFunction(() => document.querySelector('freelance-earnings-chart').shadowRoot?.querySelector('.canvas:not([hidden])'), {
      timeout: 10_000,
    });
    const isFitted = () => page.evaluate(() => 'fitted' in document.querySelector('freelance-earnings-chart').shadowRoot.querySelector('figure').dataset);
    assert.equal(await isFitted(), true);
    await page.setViewport({ width: 700, height: 1000 });
    await page.waitForFunction(() => !document.querySelector('freelance-earnings-chart').shadowRoot.querySelector('figure[data-fitted]'));
    await page.close();
  });
});
