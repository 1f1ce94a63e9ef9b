/** An article in Chromium with the built script, both figures far below the fold, and a list of what it fetches. */
import { snippet } from '../support/snippet.mjs';

export const tags = ['freelance-earnings-chart', 'it-export-target-gauge'];

/** What the README's snippet puts in the place of a figure: a picture, and words around it. */
export const [inPlace] = /(?<=<freelance-earnings-chart [^>]+>)[^]+(?=<\/freelance)/.exec(snippet);
const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="444"/>';

const article = (attributes, children) => `<!doctype html>
<html lang="en">
  <title>Figures</title>
  <link rel="icon" href="data:," />
  <style>
    main {
      margin-top: 500vh;
    }
  </style>
  <main>${tags.map((tag) => `<${tag} as-of="2026-02-25" ${attributes}>${children}</${tag}>`).join('\n')}</main>
  <script type="module" src="/dist/embed.js"></script>
</html>`;

/**
 * @param address where the repository is served
 * @param attributes more attributes for both figures
 * @param children what stands in the place of each; its pictures are not counted
 * @returns the page as soon as both figures show what they show from afar, and the address of each request it makes, in their order
 */
export async function openArticle(browser, address, { attributes = '', children = '' } = {}) {
  const page = await browser.newPage();
  await page.setViewport({ width: 640, height: 900 });
  await page.setRequestInterception(true);
  const fetched = [];
  page.on('request', (request) => {
    const url = request.url();
    if (url === `${address}/article`) return request.respond({ contentType: 'text/html; charset=utf-8', body: article(attributes, children) });
    if (request.resourceType() === 'image' && !url.startsWith('data:')) return request.respond({ contentType: 'image/svg+xml', body: picture });
    if (!url.startsWith('data:')) fetched.push(url);
    return request.continue();
  });
  await page.goto(`${address}/article`);
  await page.evaluate((all) => Promise.all(all.map((tag) => customElements.whenDefined(tag).then(() => document.querySelector(tag).updateComplete))), tags);
  await settled(page);
  return { page, fetched };
}

/** Opens the article with bare tags and an image that comes only when it is told to: until then the page has not loaded. */
export async function openSlowly(browser, address) {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  const fetched = [];
  let finish;
  page.on('request', (request) => {
    const url = request.url();
    if (url === `${address}/article`)
      return request.respond({ contentType: 'text/html; charset=utf-8', body: article('', '').replace('<main>', '<img src="/late.svg" alt=""><main>') });
    if (url.endsWith('/late.svg')) return void (finish = () => request.respond({ contentType: 'image/svg+xml', body: picture }));
    if (!url.startsWith('data:')) fetched.push(url);
    return request.continue();
  });
  await page.goto(`${address}/article`, { waitUntil: 'domcontentloaded' });
  await page.evaluate((all) => Promise.all(all.map((tag) => customElements.whenDefined(tag))), tags);
  // Idle moments come and go in this time.
  await new Promise((resolve) => setTimeout(resolve, 500));
  return { page, fetched, finish };
}

/** Until nothing has been fetched for a moment, in which an idle page would have begun to. */
export const settled = (page) => page.waitForNetworkIdle({ idleTime: 500 });

/** Brings an element on screen and waits for its picture. */
export async function reach(page, selector) {
  await page.$eval(selector, (element) => element.scrollIntoView());
  await page.waitForFunction((found) => document.querySelector(found).shadowRoot?.querySelector('.canvas:not([hidden])'), {}, selector);
}
