/** What a page with every figure asks for, and what of it reaches the page, while a reader does all that can be done. Needs `npm run build` first. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { launch } from '../support/launch.mjs';
import { serve } from '../support/serve.mjs';

const tags = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'))
  .modules.flatMap(({ declarations = [] }) => declarations)
  .flatMap(({ tagName }) => tagName ?? []);

const article = `<!doctype html>
<html lang="en">
  <title>Figures</title>
  <link rel="icon" href="data:," />
  <main>
    ${tags.map((tag) => `<${tag} of="freelance-earnings/2025-07/2025-12" loading="eager" parts="freelance">$557 million</${tag}>`).join('\n')}
    <it-exports-chart lang="ur" loading="eager" period="month"></it-exports-chart>
    <it-exports-chart loading="eager" src="/figures/dataset.json"></it-exports-chart>
  </main>
  <script type="module" src="/dist/embed.js"></script>
</html>`;

/** In the page: opens, presses and chooses everything in a figure. */
async function tryEverything(selector) {
  for (const figure of document.querySelectorAll(selector)) {
    figure.scrollIntoView();
    await figure.updateComplete;
    const all = (wanted) => [...(figure.shadowRoot?.querySelectorAll(wanted) ?? [])];
    for (const each of all('summary, [role="button"]')) each.click();
    await figure.updateComplete;
    for (const each of all('input')) {
      each.value = each.type === 'checkbox' ? each.value : '20';
      each.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      each.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    }
    for (let index = 0; index < all('button').length && index < 60; index += 1) {
      all('button')[index]?.click();
      await figure.updateComplete;
    }
    for (const format of ['svg', 'png']) await figure.toPicture?.(format).catch(() => undefined);
  }
}

describe('a page with every figure, of which a reader tries everything', () => {
  let browser;
  let server;
  let found;
  before(async () => {
    [browser, server] = await Promise.all([launch(), serve('.')]);
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    const requests = [];
    page.on('request', (request) => {
      const url = request.url();
      if (!/^(data|blob):/.test(url)) requests.push(url.replace(server.address, ''));
      if (url === `${server.address}/article`) return request.respond({ contentType: 'text/html; charset=utf-8', body: article });
      return url.endsWith('/figures/dataset.json') ? request.respond({ status: 404 }) : request.continue();
    });
    await page.evaluateOnNewDocument(() => {
      globalThis.reached = [];
      addEventListener('error', ({ message }) => globalThis.reached.push(message));
      addEventListener('unhandledrejection', ({ reason }) => globalThis.reached.push(String(reason)));
      // Files are not handed out, and links are not followed.
      HTMLAnchorElement.prototype.click = () => undefined;
      // Readers pass a figure on by what their system has.
      navigator.share = () => Promise.resolve();
      globalThis.before = new Set(Object.getOwnPropertyNames(globalThis));
    });
    await page.goto(`${server.address}/article`, { waitUntil: 'load' });
    await page.evaluate((all) => Promise.all(all.map((tag) => customElements.whenDefined(tag))), tags);
    await page.evaluate(tryEverything, tags.join());
    await page.waitForNetworkIdle();
    found = await page.evaluate(() => ({
      reached: globalThis.reached,
      globals: Object.getOwnPropertyNames(globalThis).filter((name) => !globalThis.before.has(name) && name !== 'before'),
      links: [...document.querySelectorAll('main > *')].flatMap(({ shadowRoot }) =>
        [...(shadowRoot?.querySelectorAll('a[href]') ?? [])].map(({ href, rel, target }) => ({ href, rel, target })),
      ),
      cookies: document.cookie,
      stored: localStorage.length + sessionStorage.length,
    }));
    found.requests = requests;
  });
  after(() => Promise.all([browser?.close(), server?.stop()]));

  it('asks for nothing but its own folder, and what src names', () => {
    assert.ok(found.requests.length > 10);
    assert.deepEqual(
      found.requests.filter((url) => !/^\/(article|dist\/(embed\.js|chunks\/[\w-]+\.js)|figures\/dataset\.json)$/.test(url)),
      [],
    );
  });

  it('hears of no error and no rejection', () => assert.deepEqual(found.reached, []));

  it('gets no global but those of Lit', () => {
    assert.deepEqual(found.globals.sort(), ['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions']);
  });

  it('has links to pages alone, which get no hold on it', () => {
    assert.ok(found.links.length > 20);
    for (const { href, rel, target } of found.links) {
      // A link within a figure, or to the figure itself, leaves no page.
      if (href.startsWith(server.address)) continue;
      assert.match(href, /^https?:/);
      assert.ok(rel.split(' ').includes('noopener'), `${href} (${target})`);
    }
  });

  it('has no cookie and nothing stored', () => assert.deepEqual([found.cookies, found.stored], ['', 0]));
});
