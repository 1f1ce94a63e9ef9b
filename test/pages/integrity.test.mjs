/** The builder’s code with hashes, on a page whose files are tampered with. Needs `npm run build` first. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { defaultLanguage, messagesFor } from '../../dist/esm/locales/languages.js';
import { integrityCode } from '../../dist/esm/pages/builder/code/integrity-code.js';
import { elementsIn } from '../../dist/esm/pages/builder/chosen/elements.js';
import { stateAt } from '../../dist/esm/pages/builder/chosen/state.js';
import { launch } from '../support/launch.mjs';

const { version, files } = JSON.parse(readFileSync('dist/chunks.json', 'utf8'));
const elements = elementsIn(JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')));
const state = stateAt('?figure=freelancer-count-chart&as-of=2026-02-25&form=integrity&loading=eager', elements, '2026-11-22', []);
const code = integrityCode(state, {
  version,
  files,
  today: '2026-11-22',
  here: 'https://news.example/builder.html',
  pictures: [],
  messages: messagesFor(defaultLanguage),
});

describe('the code with hashes', () => {
  let browser;
  before(async () => (browser = await launch()));
  after(() => browser?.close());

  /** @param tampered what a file’s address has in it to which something is added on the way */
  async function open(tampered) {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const { host, pathname } = new URL(request.url());
      if (host === 'news.example') return void request.respond({ contentType: 'text/html', body: `<!doctype html><title>An article</title>${code}` });
      const [, path] = /\/dist\/(.+)$/.exec(pathname);
      const body = readFileSync(`dist/${path}`, 'utf8') + (tampered && path.includes(tampered) ? '\nglobalThis.tampered = true;' : '');
      return void request.respond({ contentType: 'text/javascript', headers: { 'access-control-allow-origin': '*' }, body });
    });
    const failed = new Promise((resolve) => page.on('console', (message) => message.type() === 'error' && resolve(message.text())));
    await page.goto('https://news.example/');
    return { page, failed };
  }

  it('draws the figure where the files are what they should be', async () => {
    const { page } = await open();
    await page.waitForFunction(() => {
      const root = document.querySelector('freelancer-count-chart').shadowRoot;
      return root?.querySelector('.canvas') && !root.querySelector('.canvas').hidden;
    });
    await page.close();
  });

  for (const file of ['embed.js', 'chunks/figure-', 'chunks/freelancer-count-chart-drawing-'])
    it(`does not run ${file} where somebody has changed it`, async () => {
      assert.ok(Object.keys(files).some((path) => path.includes(file)));
      const { page, failed } = await open(file);
      assert.match(await failed, /integrity|digest/i);
      assert.equal(await page.evaluate(() => globalThis.tampered), undefined);
      // What stands in the figure’s place stays, or its table: nobody is left without the numbers.
      assert.match(await page.$eval('freelancer-count-chart', (figure) => figure.textContent), /freelancers/);
      await page.close();
    });
});
