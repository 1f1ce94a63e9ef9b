/** `builder.html`, as an editor uses it. Needs `npm run build` first. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { launch } from '../support/launch.mjs';
import { publishedPage } from '../support/published-page.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const origin = 'https://news.example';
const font = createRequire(import.meta.url).resolve('@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-latin-400-normal.woff2');
const fontName = 'noto-nastaliq-urdu-latin-400-normal';
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; frame-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

describe('builder.html', () => {
  let browser;
  before(async () => {
    browser = await launch();
    await browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read', 'clipboard-sanitized-write']);
  });
  after(() => browser?.close());

  /** @param missing a file that the server does not have */
  async function open(query, { width = 1280, missing, scheme = 'light', prepare } = {}) {
    const { page, said } = await publishedPage(browser, ({ pathname }) => {
      if (pathname.endsWith(missing)) return { status: 404 };
      if (pathname.startsWith('/type/')) return { contentType: 'font/woff2', body: readFileSync(font) };
      return { headers: { 'content-security-policy': policy } };
    });
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    if (prepare) await page.evaluateOnNewDocument(prepare);
    await page.goto(`${origin}/builder.html${query}`);
    await page.waitForSelector('embed-builder > *');
    const code = () => page.$eval('.code', (field) => field.value);
    const codeWith = async (part) => {
      await page.waitForFunction((text) => document.querySelector('.code')?.value.includes(text), { timeout: 20_000 }, part);
      return code();
    };
    /** The address of the preview, once it shows its figure. */
    const preview = async (part = '') => {
      await page.waitForFunction(
        (text) => {
          const frame = document.querySelector('.paper iframe');
          return frame?.dataset.height && frame.src.includes(text) && frame.contentDocument?.querySelector('body > :defined')?.shadowRoot;
        },
        { timeout: 20_000 },
        part,
      );
      return page.$eval('.paper iframe', ({ src }) => src);
    };
    const query_ = () => new URL(page.url()).searchParams;
    return { page, said, code, codeWith, preview, query: query_ };
  }

  it('has a pinned figure ready to be copied, before anything is chosen', async () => {
    const { page, said, codeWith, preview } = await open('');
    const text = await codeWith('<freelance-earnings-chart as-of="2');
    assert.match(await preview(), /embed\.html\?figure=freelance-earnings-chart&as-of=\d{4}-\d\d-\d\d/);
    await page.click('.primary');
    await page.waitForFunction(() => document.querySelector('.outcome').textContent.includes('Copied'));
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), text);
    assert.deepEqual(said, []);
    await page.close();
  });

  it('follows each choice, and keeps it in its address', async () => {
    const { page, said, codeWith, preview, query } = await open('?figure=freelance-earnings-chart&as-of=2026-02-25');
    await page.evaluate(() => [...document.querySelectorAll('.figures label')].find((label) => label.textContent.includes('by year or month')).click());
    await codeWith('<it-exports-chart as-of="2026-02-25">');
    await page.select('select[name="period"]', 'month');
    await page.select('select[name="lang"]', 'ur');
    await codeWith('period="month"');
    assert.match(await codeWith(' lang="ur">'), /lang="ur" dir="rtl"/);
    assert.match(await preview('lang=ur'), /period=month/);
    assert.deepEqual(Object.fromEntries(query()), { figure: 'it-exports-chart', 'as-of': '2026-02-25', period: 'month', lang: 'ur' });
    await page.evaluate(() => document.querySelectorAll('.days input[type="radio"]')[1].click());
    await page.waitForFunction(() => !document.querySelector('.code').value.includes('as-of'));
    assert.match(await codeWith('<it-exports-chart'), /it-export-charts@\d+(\.\d+)?\/dist/);
    // As it was left, on coming back.
    const [address, left] = [page.url(), await page.$eval('.code', (field) => field.value)];
    await page.goto(address);
    assert.equal(await codeWith('<it-exports-chart'), left);
    assert.equal(await page.$eval('select[name="period"]', ({ value }) => value), 'month');
    assert.deepEqual(said, []);
    await page.close();
  });

  for (const [fold, name, query] of [
    ['Your site', 'scripts', ''],
    ['Words', 'headline', ''],
    ['Pictures', 'pictures', '&pictures=/p'],
  ])
    it(`leaves the fold “${fold}” open while a field is emptied and filled again`, async () => {
      const { page, codeWith } = await open(`?figure=it-exports-chart&as-of=2026-02-25${query}`);
      await codeWith('<it-exports-chart');
      const summary = await page.waitForSelector(`summary ::-p-text(${fold})`);
      const isOpen = () => summary.evaluate((element) => element.closest('details').open);
      if (!(await isOpen())) await summary.click();
      const field = await page.$(`input[name="${name}"]`);
      await field.click({ count: 3 });
      await field.type('/one');
      await field.click({ count: 3 });
      await page.keyboard.press('Delete');
      await page.keyboard.type('/two');
      assert.equal(await isOpen(), true);
      await codeWith('/two');
      await page.close();
    });

  it('opens a fold in which the address of the page has filled something, and lets the editor close it', async () => {
    const { page, codeWith } = await open('?figure=it-exports-chart&as-of=2026-02-25&headline=One');
    await codeWith('headline="One"');
    const summary = await page.waitForSelector('summary ::-p-text(Words)');
    const isOpen = () => summary.evaluate((element) => element.closest('details').open);
    assert.equal(await isOpen(), true);
    await summary.click();
    await page.select('select[name="period"]', 'month');
    await codeWith('period="month"');
    assert.equal(await isOpen(), false);
    await page.close();
  });

  it('says beside a field that what is written there is no address, and takes one on the same site', async () => {
    const { page, codeWith } = await open('?figure=it-exports-chart&as-of=2026-02-25&scripts=/figures');
    await codeWith('src="/figures/embed.js"');
    const field = await page.$('input[name="scripts"]');
    const state = () =>
      field.evaluate((input) => [input.matches(':invalid'), input.ariaInvalid, document.querySelector('#own-scripts-wrong')?.textContent ?? null]);
    assert.deepEqual(await state(), [false, null, null]);
    await field.click({ count: 3 });
    await field.type('paper.example/figures');
    await page.waitForSelector('#own-scripts-wrong');
    assert.deepEqual(await state(), [false, 'true', 'Begin with https:// or /']);
    assert.match(await codeWith('cdn.jsdelivr.net'), /<it-exports-chart/);
    await page.close();
  });

  it('shows the figure in the width and on the page that are chosen', async () => {
    const { page, preview } = await open('?figure=it-export-target-gauge&as-of=2026-02-25');
    await preview();
    for (const [name, value] of [
      ['width', '360'],
      ['width', '1200'],
      ['scheme', 'dark'],
    ])
      await page.$eval(`input[name="${name}"][value="${value}"]`, (input) => input.click());
    assert.match(await preview('theme=dark'), /theme=dark/);
    const { paper, stage, inside } = await page.evaluate(() => ({
      paper: document.querySelector('.paper').getBoundingClientRect().width,
      stage: document.querySelector('.stage').getBoundingClientRect().width,
      inside: document.querySelector('.paper iframe').contentWindow.innerWidth,
    }));
    assert.ok(paper <= stage);
    assert.ok(inside > 1100 && inside <= 1200, `${inside}`);
    await page.close();
  });

  it('draws the pictures itself: wide and narrow, light and dark', async () => {
    const { page, said, codeWith } = await open(
      '?figure=it-export-target-gauge&as-of=2026-02-25&form=picture&pictures=/pictures&link=https://news.example/article',
    );
    const text = await codeWith('<img ');
    assert.match(text, /^<a href="https:\/\/news\.example\/article"><picture>/);
    for (const [size, scheme] of [
      [720, 'light'],
      [360, 'light'],
      [720, 'dark'],
      [360, 'dark'],
    ])
      assert.match(text, new RegExp(`/pictures/it-export-target-gauge-en-2026-02-25-${size}-${scheme}\\.png`));
    assert.match(text, /<img [^>]*width="720" height="\d{3}"/);
    const saved = await page.evaluate(() => {
      const names = [];
      HTMLAnchorElement.prototype.click = function () {
        names.push([this.download, this.href.slice(0, 5)]);
      };
      document.querySelector('.pictures button').click();
      return names;
    });
    assert.equal(saved.length, 4);
    for (const [name, scheme] of saved) assert.ok(text.includes(name) && scheme === 'blob:');
    assert.deepEqual(said, []);
    await page.close();
  });

  it('measures how high a frame has to be', async () => {
    const { page, codeWith, preview } = await open('?figure=freelance-earnings-chart&as-of=2026-02-25&form=frame&width=360');
    await preview();
    await page.waitForFunction(() => !document.querySelector('.code').value.includes('height="720"'), { timeout: 20_000 });
    const height = Number(/ height="(\d+)"/.exec(await codeWith('<iframe'))[1]);
    const shown = Number(await page.$eval('.paper iframe', (frame) => frame.dataset.height));
    assert.ok(height >= shown && height < shown + 150, `${height} for ${shown}`);
    await page.close();
  });

  it('says where the font of the articles is not on this device', async () => {
    const { page, codeWith } = await open('?figure=it-exports-chart&as-of=2026-02-25&font=Nobody%20Has%20This');
    await codeWith('<it-exports-chart');
    const notes = () => page.$eval('.notes', (list) => list.textContent);
    assert.match(await notes(), /does not have the font/);
    for (const font of ['', 'sans-serif']) {
      await page.$eval('input[name="font"]', (input, value) => ((input.value = value), input.dispatchEvent(new Event('input'))), font);
      await page.waitForFunction(() => !document.querySelector('.notes').textContent.includes('does not have the font'));
    }
    await page.close();
  });

  for (const [what, query, take] of [
    ['from an address', `&fontfile=${origin}/type/Sample.woff2`],
    ['from this device', '', async (page) => (await page.$('input[type="file"]')).uploadFile(font)],
  ])
    it(`shows, measures and draws the figure in a font of the editor’s, ${what}`, async () => {
      const { page, said, codeWith } = await open(`?figure=it-exports-chart&as-of=2026-02-25${query}`);
      await codeWith('<it-exports-chart');
      await take?.(page);
      // Called as its file, because no name was given.
      const name = take ? fontName : 'Sample';
      await page.waitForFunction((family) => document.querySelector('input[name="font"]').value === `"${family}"`, {}, name);
      for (const frame of ['.paper iframe', '.studio iframe'])
        await page.waitForFunction(
          (selector, family) => {
            const { contentDocument } = document.querySelector(selector) ?? {};
            return [...(contentDocument?.fonts ?? [])].some((face) => face.family.includes(family)) && contentDocument.body.style.fontFamily.includes(family);
          },
          {},
          frame,
          name,
        );
      assert.doesNotMatch(await page.$eval('.notes', (list) => list.textContent), /font/);
      assert.deepEqual(said, []);
      await page.close();
    });

  it('says where the file of a font is none, or is not there', async () => {
    for (const file of ['embed.html', 'type/gone.woff2']) {
      const { page, said, codeWith } = await open(`?figure=it-exports-chart&as-of=2026-02-25&font=Mine&fontfile=/${file}`, { missing: 'gone.woff2' });
      await codeWith('<it-exports-chart');
      await page.waitForFunction(() => document.querySelector('.notes').textContent.includes('font file could not be read'));
      assert.equal(said.filter((text) => text.startsWith('The embed builder could not read the font')).length, 1, said.join());
      await page.close();
    }
  });

  it('offers one number in a sentence, with the list of what there is', async () => {
    const { page, said, codeWith } = await open('?figure=cited-figure&as-of=2026-02-25');
    assert.ok((await page.$$eval('#of-list option', (options) => options.map(({ value }) => value))).includes('freelance-earnings/2025-07/2025-12'));
    await page.type('input[name="of"]', 'freelance-earnings/2025-07/2025-12');
    assert.match(await codeWith('of="freelance-earnings/2025-07/2025-12"'), />\$557/);
    await page.waitForFunction(() => document.querySelector('.sentence cited-figure')?.shadowRoot);
    assert.deepEqual(
      said.filter((text) => !text.startsWith('<cited-figure> of=')),
      [],
    );
    await page.close();
  });

  it('says what in its address is not known, and goes on', async () => {
    const { page, codeWith } = await open('?figure=pie&as-of=yesterday&form=gif&nonsense=1');
    await codeWith('<freelance-earnings-chart>');
    const alert = await page.$eval('[role="alert"]', (element) => element.textContent);
    for (const part of ['figure="pie"', 'as-of="yesterday"', 'form="gif"', '"nonsense"']) assert.ok(alert.includes(part), part);
    await page.close();
  });

  it('says so where a part of it is not on the server', async () => {
    const { page, said } = await open('', { missing: 'custom-elements.json' });
    assert.match(await page.$eval('[role="alert"]', (element) => element.textContent), /custom-elements\.json/);
    assert.equal(said.filter((text) => text.includes('could not begin')).length, 1);
    await page.close();
  });

  it('goes on without the hashes, and without the page for frames', async () => {
    const { page, codeWith } = await open('?figure=it-exports-chart&as-of=2026-02-25&form=integrity', { missing: 'chunks.json' });
    assert.ok(!(await codeWith('<it-exports-chart')).includes('integrity'));
    assert.match(await page.$eval('.notes', (notes) => notes.textContent), /no list of hashes/);
    await page.close();
    const other = await open('?figure=it-exports-chart&as-of=2026-02-25', { missing: 'embed.html' });
    await other.codeWith('<it-exports-chart as-of="2026-02-25">');
    await other.page.close();
  });

  it('selects the code where the browser does not let it copy', async () => {
    const { page, codeWith } = await open('', {
      prepare: () => (navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'))),
    });
    const text = await codeWith('<freelance-earnings-chart');
    await page.click('.primary');
    await page.waitForFunction(() => document.querySelector('.outcome').textContent.includes('Ctrl+C'));
    assert.equal(
      await page.evaluate(() => document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd)),
      text,
    );
    await page.close();
  });

  it('speaks Urdu, from right to left, and keeps that on choosing', async () => {
    const { page, query, codeWith } = await open('?figure=it-exports-chart&ui=ur');
    await codeWith('<it-exports-chart');
    assert.deepEqual(
      await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir, document.querySelector('h1').textContent === document.title]),
      ['ur', 'rtl', true],
    );
    await page.select('select[name="period"]', 'month');
    await codeWith('period="month"');
    assert.equal(query().get('ui'), 'ur');
    await page.close();
  });

  for (const [what, query, options] of [
    ['on a wide screen', '?figure=it-exports-chart&as-of=2026-02-25&form=picture', {}],
    ['in the dark', '?figure=cited-figure&as-of=2026-02-25&of=it-exports-fy2029', { scheme: 'dark' }],
    ['on a phone', '?figure=it-exports-growth-chart&as-of=2026-08-18&headline=One', { width: 320 }],
    ['in Urdu', '?figure=it-export-target-gauge&ui=ur&form=frame', { width: 768 }],
  ])
    it(`has nothing against it by axe, and needs no scrolling sideways, ${what}`, async () => {
      const { page, codeWith } = await open(query, options);
      await codeWith('<');
      // As a tool of the browser would bring it, past the policy of the page.
      const session = await page.createCDPSession();
      await session.send('Page.setBypassCSP', { enabled: true });
      await page.evaluate(`${axe}; 0`);
      const { violations } = await page.evaluate(() => globalThis.axe.run('main', { iframes: false }));
      assert.deepEqual(
        violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
        [],
      );
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= (options.width ?? 1280));
      await page.close();
    });
});
