/** What the embed builder makes keeps the place of the live figure: nothing under it moves. Needs `npm run build` first. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from '../support/launch.mjs';
import { publishedPage } from '../support/published-page.mjs';

const site = 'https://news.example';
/** What many pages have, and the column and the lines of many articles. */
const style = 'body { margin: 0; font: 16px/1.6 Arial, sans-serif } article { max-width: 42rem; margin: auto } img { max-width: 100%; height: auto }';
const article = (figure, lang) =>
  `<!doctype html><html lang="${lang}" dir="${lang === 'ur' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8">` +
  `<meta name="viewport" content="width=device-width"><title>An article</title><link rel="icon" href="data:,"><style>${style}</style></head>` +
  `<body><article><p>Words before.</p>${figure}<p id="after">Words after.</p></article></body></html>`;

/** What stands in the place of the figure, and how the builder is asked for them. */
const kinds = { 'a picture in the code': 'drawing=yes', 'pictures in a folder': 'pictures=/pictures' };

describe('the code of the builder, in an article', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser?.close());

  /** The code, and the files that go with it. */
  async function built(query) {
    const { page } = await publishedPage(browser, () => undefined);
    await page.goto(`${site}/builder.html?${query}`);
    await page.waitForFunction(() => document.querySelector('.code')?.value.includes('<img '), { timeout: 30_000 });
    const files = await page.evaluate(async () => {
      const links = [];
      HTMLAnchorElement.prototype.click = function () {
        links.push([this.download, this.href]);
      };
      document.querySelector('.pictures button')?.click();
      return Object.fromEntries(await Promise.all(links.map(async ([name, href]) => [name, await (await fetch(href)).text()])));
    });
    const code = await page.$eval('.code', (field) => field.value);
    await page.close();
    return { code, files };
  }

  /** Where the words under the figure stand while the script is on its way, and once the chart is drawn. */
  async function places({ code, files }, { lang, figure, width }) {
    let send;
    const sent = new Promise((resolve) => (send = resolve));
    const { page } = await publishedPage(browser, ({ pathname, host }) => {
      if (pathname === '/article') return { contentType: 'text/html', body: article(code, lang) };
      const { [pathname.replace('/pictures/', '')]: picture } = files;
      if (picture) return { contentType: 'image/svg+xml', body: picture };
      const path = host === 'cdn.jsdelivr.net' ? pathname.replace(/^\/npm\/it-export-charts@[\d.]+\/dist/, '') : pathname;
      return { path, headers: { 'access-control-allow-origin': '*' }, wait: path === '/embed.js' && sent };
    });
    await page.setViewport({ width, height: 1000 });
    const loaded = page.goto(`${site}/article`);
    await page.waitForFunction(() => document.querySelector('#after') && document.images[0]?.naturalWidth > 0);
    const place = () =>
      page.evaluate(async () => {
        for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
        return Math.round(document.querySelector('#after').getBoundingClientRect().top);
      });
    const early = await place();
    send();
    await loaded;
    await page.waitForFunction((tag) => document.querySelector(tag).shadowRoot?.querySelector('.canvas:not([hidden])'), {}, figure);
    const late = await place();
    await page.close();
    return [early, late];
  }

  for (const [what, asked] of Object.entries(kinds))
    for (const lang of ['en', 'ur'])
      for (const figure of ['freelance-earnings-chart', 'it-export-target-gauge', 'it-exports-growth-chart'])
        it(`moves nothing under it, with ${what}: ${figure}, ${lang}`, async () => {
          const made = await built(`figure=${figure}&as-of=2026-02-25&lang=${lang}&${asked}`);
          const moved = {};
          for (const width of [360, 1280]) {
            const [first, last] = await places(made, { lang, figure, width });
            moved[width] = last - first;
          }
          assert.deepEqual(moved, { 360: 0, 1280: 0 });
        });
});
