/** A page that gets the published files, as from the server of a newsroom. Needs `npm run build` first. */
import { readFileSync } from 'node:fs';

const types = { html: 'text/html', css: 'text/css', js: 'text/javascript', json: 'application/json' };

/**
 * A page whose requests are answered without a network.
 *
 * @param answer of an address, gives what is not to be answered with the file of its path in `dist`, the `headers` of that which is, and a
 *   promise to `wait` for
 * @returns the page, and what it says in the console or throws
 */
export async function publishedPage(browser, answer) {
  const page = await browser.newPage();
  const said = [];
  page.on('console', (message) => ['warn', 'error'].includes(message.type()) && said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const url = new URL(request.url());
    if (!url.protocol.startsWith('http')) return void request.continue();
    const { path = url.pathname, status, body, headers, contentType = types[path.split('.').at(-1)], wait } = answer(url) ?? {};
    await wait;
    const missing = body === undefined && status === undefined;
    return void request.respond({ status, headers, contentType, body: missing ? readFileSync(`dist${path}`) : (body ?? '') });
  });
  return { page, said };
}
