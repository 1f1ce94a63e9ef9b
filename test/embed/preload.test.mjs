import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { launch } from '../support/launch.mjs';

const policy = "default-src 'none'; style-src 'nonce-news'; script-src 'nonce-news'; require-trusted-types-for 'script'; trusted-types lit-html";

/** Two figures some screens below the top, with something in their place or nothing, and the script on another origin. */
const article = (screens, inPlace) => `<!doctype html><html lang="en"><title>Figures</title>
  <style nonce="news">svg, freelance-earnings-chart, it-export-target-gauge { display: block }</style><script nonce="news">
    globalThis.violations = [];
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => violations.push(violatedDirective + ' ' + blockedURI));
  </script><script nonce="news" type="module" src="http://cdn.example/embed.js"></script>
  <svg width="1" height="${screens * 600}"></svg>
  <freelance-earnings-chart as-of="2026-02-25">${inPlace}</freelance-earnings-chart>
  <it-export-target-gauge as-of="2026-02-25">${inPlace}</it-export-target-gauge>
  <svg width="1" height="6000"></svg>`;

const pair = ['freelance-earnings-chart', 'it-export-target-gauge'];
/** What both figures say is in the chunk that all share. */
const said = ['figure'];
const drawing = ['chart', ...pair.map((tag) => `${tag}-drawing`)];
const picture = '<svg width="640" height="400"></svg>';

describe('what a figure comes in', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser?.close());

  /** Opens figures some screens away; `fetched` holds the names of the chunks that were asked for. */
  async function open(screens, inPlace) {
    const page = await browser.newPage();
    const fetched = [];
    await page.setViewport({ width: 800, height: 600 });
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const { host, pathname } = new URL(request.url());
      if (host === 'news.example')
        return void request.respond({ contentType: 'text/html', headers: { 'content-security-policy': policy }, body: article(screens, inPlace) });
      const [, chunk] = /^\/chunks\/([\w-]+)-[\w-]{8}\.js$/.exec(pathname) ?? [];
      if (chunk) fetched.push(chunk);
      const body = `${readFileSync(`dist${pathname}`, 'utf8')}\n${chunk ? `(globalThis.ran ??= []).push('${chunk}');` : ''}`;
      return void request.respond({ contentType: 'text/javascript', headers: { 'access-control-allow-origin': '*' }, body });
    });
    await page.goto('http://news.example/');
    await page.waitForFunction(() => customElements.get('it-export-target-gauge'));
    // Long enough for what is near to be told, and for an idle moment.
    const settle = () => page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
    await settle();
    const state = async () => {
      const { links, ran, violations } = await page.evaluate(() => ({
        links: document.head.querySelectorAll('link[rel="modulepreload"]').length,
        ran: globalThis.ran ?? [],
        violations: globalThis.violations,
      }));
      return { links, fetched: fetched.toSorted(), ran: ran.sort(), violations };
    };
    return { page, settle, state };
  }

  it('is not fetched while the figure is far away and a picture stands in its place', async () => {
    const { page, state } = await open(5, picture);
    assert.deepEqual(await state(), { links: 0, fetched: [], ran: [], violations: [] });
    await page.close();
  });

  it('is what figures say, without what draws them, while they are far away and no picture speaks for them', async () => {
    for (const inPlace of ['', '<p>In words</p>']) {
      const { page, state } = await open(5, inPlace);
      assert.deepEqual(await state(), { links: 0, fetched: said, ran: said, violations: [] });
      await page.close();
    }
  });

  it('is fetched ahead, once, and Chart.js not run until the reader is near, from another origin and under a strict policy', async () => {
    const { page, settle, state } = await open(3, picture);
    // The second stands too far below the first.
    const [near] = pair;
    const ahead = ['chart', 'figure', `${near}-drawing`];
    assert.deepEqual(await state(), { links: ahead.length, fetched: ahead, ran: said, violations: [] });
    await page.evaluate(() => scrollTo(0, 1700));
    await page.waitForFunction(() =>
      document
        .querySelectorAll('freelance-earnings-chart, it-export-target-gauge')
        .values()
        .every(({ shadowRoot }) => shadowRoot?.querySelector('.canvas:not([hidden])')),
    );
    await settle();
    const fetched = [...said, ...drawing].sort();
    assert.deepEqual(await state(), { links: fetched.length, fetched, ran: fetched, violations: [] });
    await page.close();
  });
});
