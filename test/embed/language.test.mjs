import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from '../support/launch.mjs';
import { serve } from '../support/serve.mjs';

const article = (lang) => `<!doctype html><html lang="${lang}"><title>Figures</title><link rel="icon" href="data:,">
  <freelance-earnings-chart as-of="2026-02-25" view="table"></freelance-earnings-chart>
  <it-export-target-gauge as-of="2026-02-25" view="table"></it-export-target-gauge>
  <p><cited-figure of="freelance-earnings/2025-07/2025-12">557</cited-figure></p>
  <script type="module" src="/dist/embed.js"></script>`;

describe('the words of a language', () => {
  let browser;
  let server;
  before(async () => {
    [browser, server] = await Promise.all([launch(), serve('.')]);
  });
  after(() => Promise.all([browser?.close(), server?.stop()]));

  /** Opens figures in a language; says what they say, what was fetched and what was said in the console. */
  async function read(lang, isBlocked = () => false) {
    const page = await browser.newPage();
    const said = [];
    const fetched = [];
    page.on('console', (message) => message.type() === 'warn' && said.push(message.text()));
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const name = new URL(request.url()).pathname.split('/').at(-1);
      fetched.push(name);
      if (name === 'article') void request.respond({ contentType: 'text/html', body: article(lang) });
      else if (isBlocked(name)) void request.abort();
      else void request.continue();
    });
    await page.goto(`${server.address}/article`);
    await page.waitForFunction(() => document.querySelector('it-export-target-gauge').shadowRoot?.querySelector('[part="summary"]'));
    const [words, direction] = await page.evaluate(() => {
      const root = document.querySelector('it-export-target-gauge').shadowRoot;
      return [root.querySelector('[part="summary"]').textContent, root.querySelector('figure').dir];
    });
    await page.close();
    return { words, direction, said, languages: fetched.filter((name) => /^[a-z]{2}-[\w-]{8}\.js$/.test(name)) };
  }

  it('are not fetched for a page in English, nor for one in a language that there is not', async () => {
    for (const lang of ['en', 'fr']) {
      const { words, languages } = await read(lang);
      assert.match(words, /Pakistan’s IT exports/);
      assert.deepEqual(languages, []);
    }
  });

  it('are fetched once for all figures of a page that is in it', async () => {
    const { words, direction, languages, said } = await read('ur-PK');
    assert.match(words, /برآمدات/);
    assert.equal(direction, 'rtl');
    assert.equal(languages.length, 1);
    assert.match(languages[0], /^ur-/);
    assert.deepEqual(said, []);
  });

  it('are English where they cannot be fetched, and the console says so once', async () => {
    const { words, direction, said } = await read('ur', (name) => name.startsWith('ur-'));
    assert.match(words, /Pakistan’s IT exports/);
    assert.equal(direction, 'ltr');
    assert.equal(said.length, 1);
    assert.match(said[0], /could not load its words for lang="ur" and speaks "en"/);
  });
});
