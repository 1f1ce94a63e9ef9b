/** The README's snippet with a picture, as it stands there. Needs `npm run build` first. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { writeSet } from '../../stories/images/files.mjs';
import { openStudio } from '../../stories/images/studio.mjs';
import { hasChartJs } from '../support/chart-js.mjs';
import { launch } from '../support/launch.mjs';
import { snippet } from '../support/snippet.mjs';

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
  let gauge;
  /** As known when the dataset was compiled. */
  let latest;
  before(async () => {
    const studio = await openStudio(assert.fail);
    try {
      const standIns = (await writeSet(studio, folder, ['en'])).filter(({ use }) => use === 'stand-in');
      [entry, gauge] = standIns.filter(({ attributes }) => snippet.includes(`as-of="${attributes['as-of']}"`));
      [latest] = standIns.filter((other) => other.element === entry.element && other !== entry);
    } finally {
      await studio.close();
    }
    browser = await launch();
  });
  after(async () => {
    rmSync(folder, { recursive: true });
    await browser?.close();
  });

  /** The snippet for another figure of the set, or another day. */
  const snippetFor = ({ element, attributes, height, heights }) =>
    snippet
      .replaceAll(entry.element, element)
      .replaceAll(entry.attributes['as-of'], attributes['as-of'])
      .replace(/height="\d+"/, `height="${height}"`)
      .replace(/min-height: [\d.]+rem/, `min-height: ${Math.ceil(Math.max(...Object.values(heights)) / 16)}rem`);

  /** The article with the package where the snippet expects it, but the script and what draws on their way until they are called for. */
  async function open(part, width, { script = true } = {}) {
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
      if (!cdn.test(url)) return request.respond({ contentType: 'text/html; charset=utf-8', body: url.endsWith('/article') ? article(part) : '' });
      const path = url.replace(cdn, '');
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

  /** Where the words after the figures stand with the pictures, with the script and when all is drawn, and how much the page has shifted. */
  async function upgrade(part, width) {
    const { page, sendScript, sendDrawing } = await open(part, width);
    await page.evaluate(() => {
      window.shifts = 0;
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries()) window.shifts += value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    // Two frames at each stage, so that whatever moves has moved: with the picture painted, a script may come as late as it likes.
    const place = () =>
      page.evaluate(async () => {
        for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
        return document.querySelector('#after').getBoundingClientRect().top;
      });
    const all = (inside) =>
      page.waitForFunction(
        (selector) =>
          [...document.querySelectorAll('freelance-earnings-chart, it-export-target-gauge')].every((figure) => figure.shadowRoot?.querySelector(selector)),
        { timeout: 10_000 },
        inside,
      );
    const places = [await place()];
    await sendScript();
    await all('.stand-in');
    places.push(await place());
    sendDrawing();
    await all('.canvas:not([hidden])');
    places.push(await place());
    await place();
    const shifts = await page.evaluate(() => window.shifts);
    await page.close();
    return { places, shifts };
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

  const forms = {
    'pinned to a day': () => snippet,
    'with the latest figures': () => snippetFor(latest).replace(/ as-of="[^"]+"/, ''),
    'of both figures, one after the other': () => snippet + snippetFor(gauge),
  };
  for (const [form, part] of Object.entries(forms))
    for (const width of [360, 640, 768, 1280])
      it(`moves nothing when the script comes, nor when all is drawn: ${form}, ${width} pixels wide`, async () => {
        const { places, shifts } = await upgrade(part(), width);
        assert.deepEqual(places, [places[0], places[0], places[0]]);
        assert.equal(shifts, 0);
      });

  it('would move the page without its height', async () => {
    const { places, shifts } = await upgrade(snippet.replace(/min-height: [\d.]+rem/, 'min-height: 0'), 640);
    assert.notEqual(places[1], places[0]);
    assert.ok(shifts > 0);
  });

  it('has its picture where the chart will be until that is drawn, and its words once', async () => {
    const { page, sendScript } = await open(snippet, 640);
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
    assert.deepEqual(image, plot);
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
