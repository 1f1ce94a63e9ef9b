import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from '../support/launch.mjs';
import { serve } from '../support/serve.mjs';
import { readPdf, textOf } from './read-pdf.mjs';

describe('figures on paper', () => {
  let browser;
  let server;
  before(async () => {
    [browser, server] = await Promise.all([launch(), serve('.')]);
  });
  after(() => Promise.all([browser?.close(), server?.stop()]));

  async function open(path) {
    const page = await browser.newPage();
    await page.setViewport({ width: 900, height: 600 });
    await page.goto(`${server.address}${path}`);
    await page.waitForFunction(() => customElements.get('freelance-earnings-chart'));
    await page.evaluate(() => Promise.all([...document.body.querySelectorAll('*')].map((element) => element.updateComplete)));
    return page;
  }

  const print = async (page, format) => readPdf(await page.pdf({ format, margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } }));

  /** Goes down the page until every picture is drawn; says how many there are. */
  const readAll = (page) =>
    page.evaluate(async () => {
      const figures = [...document.querySelectorAll('.figure')];
      for (const figure of figures) {
        figure.scrollIntoView();
        while (!figure.shadowRoot?.querySelector('.canvas:not([hidden])')) await new Promise(requestAnimationFrame);
      }
      return figures.length;
    });

  const count = (text, words) => text.split(words).length - 1;

  const expectWhole = (pages) => {
    for (const [index, { width, words }] of pages.entries()) {
      for (const { text, left, right, bottom } of words) {
        assert.ok(left >= 0 && right <= width + 1 && bottom >= 0, `page ${index + 1} cuts “${text}”: from ${left} to ${right} of ${width}`);
      }
    }
  };

  for (const format of ['A4', 'Letter']) {
    it(`have picture, sentence and sources, sharp and whole, on ${format}`, async () => {
      const page = await open('/stories/article/');
      assert.equal(await readAll(page), 8);
      const pages = await print(page, format);
      const text = textOf(pages);
      // Written into the pictures only: there as text, because they are printed as drawings and not as pixels.
      assert.equal(count(text, '$1bn milestone'), 3);
      assert.equal(count(text, 'Needed: '), 1);
      assert.equal(count(text, '$10bn target for FY2029'), 2);
      assert.equal(pages.flatMap(({ images }) => images).length, 0);
      // The summaries of the article's own two figures on money, and the sources of all eight.
      assert.match(text, /Freelancers in Pakistan earned \$557 million from July to December 2025\. That is 58% more/);
      assert.match(text, /Pakistan’s IT exports reached \$2\.61 billion in the first seven months/);
      assert.equal(count(text, 'Source: '), 8);
      assert.match(text, /Pakistan says freelancers earned/);
      // Nothing that has to be pressed.
      assert.doesNotMatch(text, /Table|Download|What if/);
      expectWhole(pages);
      await page.close();
    });

    it(`have a table where they were not reached, or the page’s own picture and words, on ${format}`, async () => {
      const page = await open('/test/print/dark-page.html');
      await page.waitForFunction(() => document.querySelector('freelance-earnings-chart').shadowRoot?.querySelector('.canvas:not([hidden])'));
      const pages = await print(page, format);
      const text = textOf(pages);
      assert.match(text, /Pakistan’s IT exports against a target/);
      assert.match(text, /Pace at FY2026 .*5,069/);
      assert.doesNotMatch(text, /\$10bn target/);
      assert.equal(pages.flatMap(({ images }) => images).length, 1);
      assert.doesNotMatch(text, /Pakistan’s IT exports by fiscal year/);
      assert.match(text, /The page’s own words/);
      assert.equal(count(text, 'Source: '), 2);
      expectWhole(pages);
      await page.close();
    });
  }

  it('stand with headline, picture and sentence on one page, wherever that ends', async () => {
    for (const room of [60, 300, 480]) {
      const page = await open('/test/print/dark-page.html');
      await page.waitForFunction(() => document.querySelector('freelance-earnings-chart').shadowRoot?.querySelector('.canvas:not([hidden])'));
      await page.evaluate(
        (height) => {
          const space = document.createElement('div');
          space.style.height = `${height}px`;
          document.body.prepend(space);
          document.querySelectorAll('.far, it-export-target-gauge, it-exports-chart').forEach((other) => other.remove());
          // 267 mm of an A4 page are left to print on.
        },
        (267 / 25.4) * 96 - room,
      );
      const pages = await print(page, 'A4');
      const on = (words) => pages.flatMap((each, index) => (textOf([each]).includes(words) ? [index] : []));
      const [headline, picture, sentence] = ['up 58% to', '$1bn milestone', 'Freelancers in Pakistan earned'].map(on);
      assert.deepEqual([headline, picture, sentence], [[1], [1], [1]], `${room} pixels from the end of a page`);
      await page.close();
    }
  });

  it('are dark on white, also on a dark page', async () => {
    const page = await open('/test/print/dark-page.html');
    await page.waitForFunction(() => document.querySelector('freelance-earnings-chart').shadowRoot?.querySelector('figure'));
    const colour = () =>
      page.evaluate(() => getComputedStyle(document.querySelector('freelance-earnings-chart').shadowRoot.querySelector('[part="summary"]')).color);
    assert.equal(await colour(), 'rgb(238, 238, 238)');
    await page.emulateMediaType('print');
    assert.equal(await colour(), 'rgb(0, 0, 0)');
    await page.close();
  });
});
