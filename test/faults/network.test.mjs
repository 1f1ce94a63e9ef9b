/** What a figure does when its files fail, hang or are gone. Needs `npm run build` first. The names of these tests say what a reader may rely on. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { openFaulty } from '../support/faulty-page.mjs';
import { launch } from '../support/launch.mjs';

const tag = 'freelance-earnings-chart';
const bare = `<${tag} as-of="2026-02-25"></${tag}>`;
const gauge = '<it-export-target-gauge as-of="2026-02-25"></it-export-target-gauge>';
const exports_ = '<it-exports-chart as-of="2026-02-25"></it-exports-chart>';
const scorecard = '<projection-scorecard as-of="2026-02-25"></projection-scorecard>';
const inline = '<p>They earned <cited-figure of="freelance-earnings/2025-07/2025-12" as-of="2026-02-25">$557 million</cited-figure>.</p>';
const picture = `<img alt="Freelancers’ earnings" width="640" height="400" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='640' height='400'><rect width='640' height='400' fill='teal'/></svg>">`;
const words = '<p>Freelancers earned $557 million from July to December 2025.</p>';
const long = 1000;

const speaks = (selector) => Boolean(document.querySelector(selector).shadowRoot?.querySelector('[part="summary"]'));
const draws = (selector) => Boolean(document.querySelector(selector).shadowRoot?.querySelector('.canvas:not([hidden])'));
const showsTable = (selector) => Boolean(document.querySelector(selector).shadowRoot?.querySelector('.table:not(.visually-hidden)'));
const saysItFailed = (selector) => /could not be loaded|لوڈ نہیں/.test(document.querySelector(selector).shadowRoot?.textContent ?? '');
const visibleText = (page, selector) => page.$eval(selector, (figure) => figure.shadowRoot?.textContent.trim() ?? '');
const timesAsked = (asked, name) => asked.filter((each) => each.split('?')[0] === name).length;

describe('The network', () => {
  let browser;
  let open;
  before(async () => {
    browser = await launch();
    open = async (...given) => {
      const opened = await openFaulty(browser, ...given);
      await opened.go;
      return opened;
    };
  });
  after(() => browser?.close());

  /** Until a figure that could not be loaded has told the page so. */
  const failed = ({ until }, count = 1) => until((least) => (globalThis.told ?? []).length >= least, count);

  /** Until a figure has waited for what hangs as long as it waits. */
  const timesOut = async (opened) => {
    await opened.loading();
    await opened.pass(21 * long);
    await failed(opened);
  };

  /** Until a chunk has been asked for. */
  const askedFor = async ({ asked, page }, name, times = 1) => {
    for (let turns = 0; timesAsked(asked, name) < times; turns += 1) {
      assert.ok(turns < 5000, `${name} is not asked for ${times} times`);
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
    }
  };
  const painted = ({ page }) => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

  it('A chunk that fails once is asked for again, under another address, when the network is back', async () => {
    const opened = await open(bare, { fault: { figure: 'fail' } });
    await failed(opened);
    opened.fault.figure = undefined;
    await opened.online();
    await opened.until(draws, tag);
    assert.deepEqual(
      opened.asked.filter((each) => each.startsWith('figure')),
      ['figure', 'figure?again=2'],
    );
    assert.deepEqual(await opened.errors(), []);
    assert.equal(opened.warnings.length, 1);
    await opened.page.close();
  });

  it('A chunk that fails is asked for again after a growing pause, a bounded number of times', async () => {
    const opened = await open(bare, { fault: { figure: 'fail' } });
    await failed(opened);
    const counts = [timesAsked(opened.asked, 'figure')];
    for (const pause of [2, 8, 30]) {
      await opened.pass((pause - 1) * long);
      counts.push(timesAsked(opened.asked, 'figure'));
      await opened.pass(1.5 * long);
      await askedFor(opened, 'figure', counts.length);
      // The next pause begins when it has been refused.
      await opened.loaded();
    }
    assert.deepEqual(counts, [1, 1, 2, 3]);
    await opened.pass(600 * long);
    assert.equal(timesAsked(opened.asked, 'figure'), 4);
    for (let times = 5; times < 12; times += 1) {
      await opened.online();
      if (times <= 8) await askedFor(opened, 'figure', times);
      await opened.loaded();
    }
    assert.equal(timesAsked(opened.asked, 'figure'), 8);
    assert.equal(opened.warnings.length, 1);
    assert.deepEqual(await opened.told(), ['load']);
    assert.deepEqual(await opened.errors(), []);
    await opened.page.close();
  });

  it('A chunk that failed is asked for again when the figure comes near again', async () => {
    const opened = await open(`<div>${bare}</div><div id="far"></div>`, { fault: { figure: 'fail' } });
    await failed(opened);
    await opened.page.evaluate(() => {
      document.querySelector('#far').style.height = '6000px';
      scrollTo(0, 6000);
    });
    // Until the figure is known to be far away.
    await painted(opened);
    opened.fault.figure = undefined;
    await opened.page.evaluate(() => scrollTo(0, 0));
    await opened.until(draws, tag);
    await opened.page.close();
  });

  it('What a failed chunk needs, and is there, is not asked for again and does not run twice', async () => {
    const opened = await open(scorecard + bare, { fault: { 'projection-scorecard': 'fail' } });
    await failed(opened);
    await opened.until(draws, tag);
    opened.fault['projection-scorecard'] = undefined;
    await opened.online();
    await opened.until(draws, 'projection-scorecard');
    for (const chunk of ['figure', 'chart']) assert.equal(timesAsked(opened.asked, chunk), 1, chunk);
    assert.deepEqual(await opened.errors(), []);
    await opened.page.close();
  });

  it('A chunk that hangs counts as failed after a time, and is taken when it comes after all', async () => {
    const opened = await open(bare, { fault: { figure: 'hang' } });
    await timesOut(opened);
    assert.equal(await opened.page.evaluate(saysItFailed, tag), true);
    await opened.arrive();
    await opened.until(speaks, tag);
    assert.equal(timesAsked(opened.asked, 'figure'), 1);
    assert.deepEqual(await opened.errors(), []);
    await opened.page.close();
  });

  it('A chunk that hangs for ever is asked for under another address in the end', async () => {
    const opened = await open(bare, { fault: { figure: 'hang' } });
    await timesOut(opened);
    opened.fault.figure = undefined;
    await opened.pass(20 * long);
    await opened.online();
    await opened.pass(21 * long);
    await opened.online();
    await opened.until(speaks, tag);
    assert.equal(timesAsked(opened.asked, 'figure'), 2);
    await opened.page.close();
  });

  it('What the page has in the place of a figure stays while its chunk hangs and when it has failed', async () => {
    for (const children of [picture, words])
      for (const how of ['hang', 'fail', 'gone']) {
        const opened = await open(`<${tag} as-of="2026-02-25">${children}</${tag}>`, { fault: { figure: how } });
        const stands = () => opened.page.$eval(`${tag} > *`, (child) => child.checkVisibility());
        assert.equal(await stands(), true);
        if (how === 'hang') {
          await opened.loading();
          await opened.pass(21 * long);
        }
        await failed(opened);
        assert.equal(await stands(), true);
        assert.equal(await opened.shift(), 0);
        await opened.page.close();
      }
  });

  for (const [lang, sentence] of [
    ['en', 'This figure could not be loaded.'],
    ['ur', 'یہ خاکہ لوڈ نہیں ہو سکا۔'],
    ['fr', 'This figure could not be loaded.'],
  ])
    it(`A figure with nothing in its place is no hole when it cannot be loaded: it says so (lang="${lang}"), and nothing moves`, async () => {
      const opened = await open(`<h1>Article</h1>${bare}<p>After it.</p>`, { fault: { figure: 'hang' }, lang });
      await opened.loading();
      await painted(opened);
      const before = await opened.shift();
      await opened.pass(21 * long);
      await failed(opened);
      await painted(opened);
      assert.equal(await visibleText(opened.page, tag), sentence);
      assert.equal(await opened.shift(), before);
      await opened.page.close();
    });

  it('A figure whose words come after the script has them alone when it cannot be loaded', async () => {
    // As where the script is in the cache: the element is there before its children.
    const opened = await open(
      `<script type="module">
        await customElements.whenDefined('${tag}');
        const figure = document.body.appendChild(document.createElement('${tag}'));
        figure.innerHTML = '<p>In words</p>';
      </script>`,
      { fault: { figure: 'gone' } },
    );
    await failed(opened);
    assert.equal(await visibleText(opened.page, tag), '');
    assert.equal(await opened.page.$eval(`${tag} > p`, (words) => words.checkVisibility()), true);
    await opened.page.close();
  });

  it('A figure that cannot be loaded has the editor’s own headline and summary', async () => {
    const opened = await open(`<${tag} headline="A record half-year" summary="Freelancers earned $557 million."></${tag}>`, { fault: { figure: 'gone' } });
    await failed(opened);
    const lines = await opened.page.$$eval(`${tag}`, ([figure]) => [...figure.shadowRoot.querySelectorAll('p')].map(({ textContent }) => textContent));
    assert.deepEqual(lines, ['A record half-year', 'Freelancers earned $557 million.', 'This figure could not be loaded.']);
    await opened.page.close();
  });

  it('A drawing that fails leaves headline, sentence and table, and is drawn when the network is back', async () => {
    const opened = await open(bare, { fault: { chart: 'fail' } });
    await failed(opened);
    await opened.until(showsTable, tag);
    assert.match(await visibleText(opened.page, tag), /\$557 million[^]*could not be drawn/);
    opened.fault.chart = undefined;
    await opened.online();
    await opened.until(draws, tag);
    assert.equal(await opened.page.evaluate(showsTable, tag), false);
    assert.doesNotMatch(await visibleText(opened.page, tag), /could not be drawn/);
    assert.deepEqual(await opened.errors(), []);
    await opened.page.close();
  });

  it('A drawing that hangs leaves the table after a time, and is drawn when it comes', async () => {
    const opened = await open(bare, { fault: { chart: 'hang' } });
    await opened.until(speaks, tag);
    await opened.loading();
    await opened.pass(21 * long);
    await opened.until(showsTable, tag);
    await opened.arrive();
    await opened.until(draws, tag);
    await opened.page.close();
  });

  for (const how of ['fail', 'gone', 'hang'])
    it(`A picture in the place of a chart whose drawing cannot be loaded stays as it stands, uncut and uncovered (${how})`, async () => {
      const opened = await open(`<${tag} as-of="2026-02-25">${picture}</${tag}><p>After it.</p>`, { fault: { chart: how } });
      await opened.until(speaks, tag);
      const place = () =>
        opened.page.evaluate((selector) => {
          const figure = document.querySelector(selector);
          const { left, top, width, height } = figure.querySelector('img').getBoundingClientRect();
          return [left, top, width, height, figure.getBoundingClientRect().height];
        }, tag);
      const before = await place();
      if (how === 'hang') {
        await opened.loading();
        await opened.pass(21 * long);
      }
      await failed(opened);
      await painted(opened);
      assert.deepEqual(await place(), before);
      assert.equal(await opened.page.$eval(`${tag} > img`, (image) => image.checkVisibility()), true);
      assert.ok((await opened.shift()) < 0.01, `it moves by ${await opened.shift()}`);
      // The numbers are a press away.
      await opened.page.$eval(tag, ({ shadowRoot }) => shadowRoot.querySelector('button[aria-pressed]').click());
      await opened.until(showsTable, tag);
      await opened.page.close();
    });

  it('One missing chunk takes nothing with it that does not need it', async () => {
    const all = { [tag]: bare, 'it-export-target-gauge': gauge, 'it-exports-chart': exports_, 'projection-scorecard': scorecard, 'cited-figure': inline };
    const needs = { chart: [], 'it-exports-chart': ['it-exports-chart'], 'projection-scorecard': ['projection-scorecard'], 'cited-figure': ['cited-figure'] };
    for (const [chunk, lost] of Object.entries(needs)) {
      const opened = await open(Object.values(all).join(''), { fault: { [chunk]: 'gone' } });
      for (const name of Object.keys(all).filter((each) => !lost.includes(each))) {
        await opened.page.$eval(name, (figure) => figure.scrollIntoView());
        await opened.until((selector) => document.querySelector(selector).shadowRoot?.querySelector('[part="summary"], [part="trigger"]'), name);
      }
      assert.deepEqual(await opened.errors(), []);
      await opened.page.close();
    }
  });

  it('The words of Urdu that fail are English until the network is back', async () => {
    const opened = await open(bare, { fault: { ur: 'fail' }, lang: 'ur' });
    await opened.until(draws, tag);
    assert.match(await visibleText(opened.page, tag), /\$557 million/);
    opened.fault.ur = undefined;
    await opened.online();
    await opened.until((selector) => document.querySelector(selector).shadowRoot.querySelector('figure').dir === 'rtl', tag);
    assert.equal(opened.warnings.length, 1);
    assert.deepEqual(await opened.errors(), []);
    await opened.page.close();
  });

  it('The words of Urdu that hang are English after a time, and Urdu when they come', async () => {
    const opened = await open(bare, { fault: { ur: 'hang' }, lang: 'ur' });
    await askedFor(opened, 'ur');
    await opened.loading();
    await opened.pass(21 * long);
    await opened.until(draws, tag);
    assert.match(await visibleText(opened.page, tag), /\$557 million/);
    await opened.arrive();
    await opened.until((selector) => document.querySelector(selector).shadowRoot.querySelector('figure').dir === 'rtl', tag);
    await opened.page.close();
  });

  it('What a reader can share is asked for again when the network is back', async () => {
    const opened = await open(bare, { fault: { share: 'fail' } });
    await opened.until(draws, tag);
    await opened.page.$eval(tag, ({ shadowRoot }) => shadowRoot.querySelector('[part="share"] summary').click());
    await opened.until((selector) => /could not be loaded/.test(document.querySelector(selector).shadowRoot.querySelector('[part="share"]').textContent), tag);
    opened.fault.share = undefined;
    await opened.online();
    await opened.until((selector) => document.querySelector(selector).shadowRoot.querySelector('[part="share"] button'), tag);
    await opened.page.close();
  });

  it('A picture file that could not be made for want of a chunk is made at the next press', async () => {
    const opened = await open(bare, { fault: { picture: 'fail' } });
    await opened.until(draws, tag);
    const ask = () =>
      opened.page.$eval(tag, (figure) =>
        figure.toPicture('svg').then(
          ({ type }) => type,
          () => 'failed',
        ),
      );
    assert.equal(await ask(), 'failed');
    opened.fault.picture = undefined;
    assert.equal(await ask(), 'image/svg+xml');
    await opened.page.close();
  });

  it('What splits columns comes when the network is back', async () => {
    const opened = await open('<it-exports-chart as-of="2026-09-19" parts="freelance"></it-exports-chart>', { fault: { 'split-view': 'fail' } });
    await opened.until(draws, 'it-exports-chart');
    const before = await visibleText(opened.page, 'it-exports-chart');
    opened.fault['split-view'] = undefined;
    await opened.online();
    await opened.until((text) => document.querySelector('it-exports-chart').shadowRoot.textContent.trim() !== text, before);
    assert.deepEqual(await opened.errors(), []);
    await opened.page.close();
  });

  it('A value that no figure shows is cited when the network is back', async () => {
    const opened = await open('<p>They were <cited-figure of="it-exports-computer-services/2018-07/2019-06">some</cited-figure>.</p>', {
      fault: { dataset: 'fail' },
    });
    await opened.until(() => document.querySelector('cited-figure').shadowRoot?.querySelector('slot'));
    assert.equal(await opened.page.$eval('cited-figure', ({ shadowRoot }) => shadowRoot.querySelector('.trigger')), null);
    opened.fault.dataset = undefined;
    await opened.online();
    await opened.until(() => document.querySelector('cited-figure').shadowRoot.querySelector('.trigger'));
    await opened.page.close();
  });

  it('A chunk that an import map names by its hash is asked for again under its own address', async () => {
    const { files } = JSON.parse(readFileSync('dist/chunks.json', 'utf8'));
    const integrity = Object.fromEntries(Object.entries(files).map(([file, hash]) => [`http://news.example/${file}`, hash]));
    const head = `<script type="importmap">${JSON.stringify({ integrity })}</script>`;
    const opened = await open(bare, { fault: { figure: 'fail' }, head });
    await failed(opened);
    opened.fault.figure = undefined;
    await opened.online();
    await opened.until(draws, tag);
    assert.deepEqual(
      opened.asked.filter((each) => each.startsWith('figure')),
      ['figure', 'figure'],
    );
    await opened.page.close();
  });

  it('A script that hangs holds nothing of the page back', async () => {
    const opened = await openFaulty(browser, `<p>The article</p><${tag}>${words}</${tag}>`, { fault: { embed: 'hang' } });
    // It is settled by DOMContentLoaded.
    await opened.go;
    assert.equal(await opened.page.$eval(`${tag} > p`, (child) => child.checkVisibility()), true);
    await opened.page.close();
  });

  it('A script that was made of text, as blob:, throws nothing, and says once that it has no files beside it', async () => {
    const script = `<script>
      void fetch('/embed.js').then((file) => file.text()).then((code) => {
        const script = document.createElement('script');
        Object.assign(script, { type: 'module', src: URL.createObjectURL(new Blob([code], { type: 'text/javascript' })) });
        document.head.append(script);
      });
    </script>`;
    const opened = await open(`<${tag} as-of="2026-02-25">${picture}</${tag}>`, { script });
    await failed(opened);
    for (const pause of [2, 8, 30, 600]) await opened.pass(pause * long);
    assert.equal(await opened.page.$eval(`${tag} > img`, (image) => image.checkVisibility()), true);
    assert.equal(opened.warnings.length, 1);
    assert.match(opened.warnings[0], /could not be loaded.*URL/);
    assert.deepEqual(await opened.errors(), []);
    await opened.page.close();
  });

  for (const [what, break_] of [
    ['is missing', 'delete console.warn'],
    ['throws', 'console.warn = () => { throw new Error("no console") }'],
    ['is no function', 'console.warn = 1'],
  ])
    it(`A console whose warn ${what} takes nothing from a figure with a misspelt attribute`, async () => {
      const head = `<script>${break_}</script>`;
      const opened = await open(`<${tag} as-of="yesterday" theme="drak" loading="eager">${picture}</${tag}>`, { head });
      await opened.until(draws, tag);
      assert.deepEqual(await opened.errors(), []);
      await opened.page.close();
    });

  it('A listener of the page that throws takes nothing from the figure', async () => {
    const head = '<script>for (const type of ["figure-error", "figure-ready"]) addEventListener(type, () => { throw new Error("of the page") }, true)</script>';
    const opened = await open(bare, { fault: { figure: 'fail' }, head });
    await failed(opened);
    opened.fault.figure = undefined;
    await opened.online();
    await opened.until(draws, tag);
    await opened.page.close();
  });
});
