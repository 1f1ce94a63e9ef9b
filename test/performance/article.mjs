/** An article in Chromium with the built script, both figures far below the fold, and a list of what it fetches. */

export const tags = ['freelance-earnings-chart', 'it-export-target-gauge'];

const article = (attributes) => `<!doctype html>
<html lang="en">
  <title>Figures</title>
  <link rel="icon" href="data:," />
  <style>
    main {
      margin-top: 500vh;
    }
  </style>
  <main>${tags.map((tag) => `<${tag} as-of="2026-02-25" ${attributes}></${tag}>`).join('\n')}</main>
  <script type="module" src="/dist/embed.js"></script>
</html>`;

/**
 * @param address where the repository is served
 * @param attributes more attributes for both figures
 * @returns the page as soon as both figures have their words, and the address of each request it makes, in their order
 */
export async function openArticle(browser, address, attributes = '') {
  const page = await browser.newPage();
  await page.setViewport({ width: 640, height: 900 });
  await page.setRequestInterception(true);
  const fetched = [];
  page.on('request', (request) => {
    const url = request.url();
    if (url === `${address}/article`) return request.respond({ contentType: 'text/html; charset=utf-8', body: article(attributes) });
    if (!url.startsWith('data:')) fetched.push(url);
    return request.continue();
  });
  await page.goto(`${address}/article`);
  await page.waitForFunction((all) => all.every((tag) => document.querySelector(tag).shadowRoot?.querySelector('[part="sources"]')), {}, tags);
  await settled(page);
  return { page, fetched };
}

/** Until nothing has been fetched for a moment, in which an idle page would have begun to. */
export const settled = (page) => page.waitForNetworkIdle({ idleTime: 500 });

/** Brings an element on screen and waits for its picture. */
export async function reach(page, selector) {
  await page.$eval(selector, (element) => element.scrollIntoView());
  await page.waitForFunction((found) => document.querySelector(found).shadowRoot.querySelector('.canvas:not([hidden])'), {}, selector);
}
