/** The README's snippet with a picture, as it stands there. Needs `npm run build` first. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { writeSet } from '../../stories/images/files.mjs';
import { openStudio } from '../../stories/images/studio.mjs';
import { launch } from '../support/launch.mjs';

const [snippet] = /(?<=```html\n)<style>[^`]+stand-in\.svg[^`]+(?=```)/.exec(readFileSync('README.md', 'utf8')) ?? [''];
const cdn = /^https:\/\/cdn\.jsdelivr\.net\/npm\/it-export-charts@[\d.]+\/dist\//;
const types = { js: 'text/javascript', svg: 'image/svg+xml' };

const article = (part) => `<!doctype html>
<html lang="en">
  <title>An article</title>
  <style>body { margin: 0; font: 16px/1.5 Arial, sans-serif } img { max-width: 100%; height: auto }</style>
  <p>Words before.</p>
  ${part}
  <p id="after">Words after.</p>
  <script type="module" src="https://cdn.jsdelivr.net/npm/it-export-charts@0.1.0/dist/embed.js"></script>
</html>`;

describe('the README’s snippet with a picture', () => {
  const folder = mkdtempSync(join(tmpdir(), 'it-export-images-'));
  let browser;
  let entry;
  before(async () => {
    const studio = await openStudio(assert.fail);
    try {
      entry = (await writeSet(studio, folder, ['en'])).find(({ use, element }) => use === 'stand-in' && element === 'freelance-earnings-chart');
    } finally {
      await studio.close();
    }
    browser = await launch();
  });
  after(async () => {
    rmSync(folder, { recursive: true });
    await browser?.close();
  });

  /** The article with the package where the snippet expects it, but the script on its way until it is called for. */
  async function open(part, width, { script = true, drawing = true } = {}) {
    const page = await browser.newPage();
    await page.setViewport({ width, height: 1000 });
    await page.setJavaScriptEnabled(script);
    await page.setRequestInterception(true);
    let sendScript;
    const sent = new Promise((resolve) => (sendScript = resolve));
    page.on('request', async (request) => {
      const url = request.url();
      if (!cdn.test(url)) return request.respond({ contentType: 'text/html; charset=utf-8', body: url.endsWith('/article') ? article(part) : '' });
      const path = url.replace(cdn, '');
      if (path === 'embed.js') await sent;
      if (path.startsWith('chunks/') && !drawing) return undefined;
      const body = readFileSync(path.startsWith('images/') ? join(folder, path.slice('images/'.length)) : join('dist', path));
      return request.respond({ contentType: types[path.split('.').at(-1)], headers: { 'access-control-allow-origin': '*' }, body });
    });
    const loaded = page.goto('http://article.test/article', { timeout: 10_000 });
    // With a script to come the page is not loaded before that.
    if (script) await page.waitForFunction(() => document.querySelector('#after') && document.images[0]?.naturalWidth > 0, { timeout: 10_000 });
    else await loaded;
    return { page, sendScript: () => (sendScript(), loaded) };
  }

  /** Where the words after the figure stand before and after the script, and how much the page has shifted. */
  async function upgrade(part, width) {
    const { page, sendScript } = await open(part, width);
    const place = () => page.evaluate(() => document.querySelector('#after').getBoundingClientRect().top);
    await page.evaluate(() => {
      window.shifts = 0;
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries()) window.shifts += value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    // Two frames with the picture, so that whatever moves afterwards has moved.
    const frames = () => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    await frames();
    const from = await place();
    await sendScript();
    await page.waitForFunction(() => document.querySelector('freelance-earnings-chart').shadowRoot?.querySelector('.canvas:not([hidden])'), {
      timeout: 10_000,
    });
    await frames();
    await frames();
    const [to, shifts] = [await place(), await page.evaluate(() => window.shifts)];
    await page.close();
    return { from, to, shifts };
  }

  it('has the words and sizes of the set', () => {
    const { files, width, height, alt, headline, source, attributes, heights } = entry;
    for (const piece of [`/dist/images/${files[0]}"`, `width="${width}"`, `height="${height}"`, `alt="${alt}"`, headline, source, attributes['as-of']]) {
      assert.ok(snippet.includes(piece), `the snippet in README.md lacks ${piece}: bring it up to date with images.json`);
    }
    const [, reserved] = /min-height: ([\d.]+)rem/.exec(snippet);
    const highest = Math.max(...Object.values(heights));
    assert.ok(reserved * 16 >= highest && reserved * 16 < highest + 40, `it reserves ${reserved * 16} pixels for ${highest}`);
  });

  for (const width of [360, 640]) {
    it(`moves nothing when the script comes, ${width} pixels wide`, async () => {
      const { from, to, shifts } = await upgrade(snippet, width);
      assert.equal(to, from);
      assert.equal(shifts, 0);
    });
  }

  it('would move the page without its height', async () => {
    const { from, to, shifts } = await upgrade(snippet.replace('min-height: 45rem', 'min-height: 0'), 640);
    assert.notEqual(to, from);
    assert.ok(shifts > 0);
  });

  it('has its picture where key and chart will be until they are drawn, and its words once', async () => {
    const { page, sendScript } = await open(snippet, 640, { drawing: false });
    await sendScript();
    await page.waitForFunction(() => document.querySelector('freelance-earnings-chart').shadowRoot?.querySelector('.stand-in'), { timeout: 10_000 });
    const { image, legend, plot, legendShown, words } = await page.evaluate(() => {
      const box = (element) => element.getBoundingClientRect().toJSON();
      const root = document.querySelector('freelance-earnings-chart').shadowRoot;
      const [key, chart] = ['.legend', '.plot'].map((selector) => root.querySelector(selector));
      return {
        image: box(document.images[0]),
        legend: box(key),
        plot: box(chart),
        legendShown: getComputedStyle(key).visibility,
        words: [...document.querySelectorAll('[slot="words"]')].map((element) => element.checkVisibility()),
      };
    });
    assert.ok(image.top <= legend.top && image.bottom === plot.bottom && image.width === plot.width, JSON.stringify({ image, legend, plot }));
    assert.equal(legendShown, 'hidden');
    assert.deepEqual(words, [false, false]);
    await page.close();
  });

  it('has picture, text alternative and words where no script runs, and no empty room', async () => {
    const { page } = await open(snippet, 360, { script: false });
    const { alt, width, words, room } = await page.evaluate(() => {
      const figure = document.querySelector('freelance-earnings-chart');
      const [image] = document.images;
      const last = figure.lastElementChild.getBoundingClientRect();
      return { alt: image.alt, width: image.width, words: figure.innerText, room: document.querySelector('#after').getBoundingClientRect().top - last.bottom };
    });
    assert.equal(alt, entry.alt);
    assert.equal(width, 360);
    assert.ok(words.includes(entry.headline) && words.includes(entry.source));
    assert.ok(room < 40, `${room} pixels of nothing`);
    await page.close();
  });
});
