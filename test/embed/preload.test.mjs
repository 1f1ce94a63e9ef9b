import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { launch } from '../support/launch.mjs';

const policy = "default-src 'none'; script-src 'nonce-news'; require-trusted-types-for 'script'; trusted-types lit-html";

/** Two figures some screens below the top, and the script on another origin. */
const article = (screens) => `<!doctype html><html lang="en"><title>Figures</title><script nonce="news">
    globalThis.violations = [];
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => violations.push(violatedDirective + ' ' + blockedURI));
  </script><script nonce="news" type="module" src="http://cdn.example/embed.js"></script>
  <svg width="1" height="${screens * 600}"></svg>
  <freelance-earnings-chart as-of="2026-02-25"></freelance-earnings-chart>
  <it-export-target-gauge as-of="2026-02-25"></it-export-target-gauge>
  <svg width="1" height="6000"></svg>`;

describe('the chunk that draws', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser?.close());

  /** Opens figures some screens away; `fetched` holds the chunks that were asked for. */
  async function open(screens) {
    const page = await browser.newPage();
    const fetched = [];
    await page.setViewport({ width: 800, height: 600 });
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const { host, pathname } = new URL(request.url());
      if (host === 'news.example')
        return void request.respond({ contentType: 'text/html', headers: { 'content-security-policy': policy }, body: article(screens) });
      const isChunk = pathname.startsWith('/chunks/');
      if (isChunk) fetched.push(pathname);
      const body = `${readFileSync(`dist${pathname}`, 'utf8')}\n${isChunk ? 'globalThis.chunkRan = true;' : ''}`;
      return void request.respond({ contentType: 'text/javascript', headers: { 'access-control-allow-origin': '*' }, body });
    });
    await page.goto('http://news.example/');
    await page.waitForFunction(() => document.querySelector('it-export-target-gauge').shadowRoot?.querySelector('.plot'));
    // Long enough for what is near to be told, and for an idle moment.
    const settle = () => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
    await settle();
    const state = () =>
      page.evaluate(() => ({
        links: document.head.querySelectorAll('link[rel="modulepreload"]').length,
        ran: globalThis.chunkRan === true,
        violations: globalThis.violations,
      }));
    return { page, fetched, settle, state };
  }

  it('is not fetched for a figure that is far away', async () => {
    const { page, fetched, state } = await open(5);
    assert.deepEqual([fetched, await state()], [[], { links: 0, ran: false, violations: [] }]);
    await page.close();
  });

  it('is fetched ahead and not run until the reader is near, once, from another origin and under a strict policy', async () => {
    const { page, fetched, settle, state } = await open(3);
    assert.equal(fetched.length, 1);
    assert.deepEqual(await state(), { links: 1, ran: false, violations: [] });
    await page.evaluate(() => scrollTo(0, 1700));
    await page.waitForFunction(() =>
      document
        .querySelectorAll('freelance-earnings-chart, it-export-target-gauge')
        .values()
        .every(({ shadowRoot }) => shadowRoot.querySelector('.canvas:not([hidden])')),
    );
    await settle();
    assert.equal(fetched.length, 1);
    assert.deepEqual(await state(), { links: 1, ran: true, violations: [] });
    await page.close();
  });
});
