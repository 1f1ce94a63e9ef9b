/** Takes the code that Storybook’s page of each element shows, and pastes it into an article: it has to work there as it stands. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listen } from './check-stories.mjs';
import { serve } from '../support/serve.mjs';

/** Where the code says that the script is: answered from the build, so that nothing is asked of another server. */
const published = /^https:\/\/cdn\.jsdelivr\.net\/npm\/it-export-charts@[^/]+\/dist\/(.+)$/;
/** The page of a story with more than one figure: the code is the whole of it. */
export const severalFigures = 'three-looks';
/** How long a page may take, in milliseconds. */
const patience = 20_000;

/** The code of the first story, which its page shows at once. */
async function codeShown(page, address, id) {
  await page.goto(`${address}/iframe.html?id=${id}&viewMode=docs`);
  const shown = await page.waitForFunction(() => /<script.*<\/script>$/.exec(document.querySelector('.sbdocs-preview pre')?.textContent ?? '')?.input);
  return shown.jsonValue();
}

/** An article at an address of its own, with the code in it. */
async function paste(page, address, folder, code) {
  const article = `${address}/article`;
  const answers = async (request) => {
    const [, path] = published.exec(request.url()) ?? [];
    if (request.url() === article)
      await request.respond({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><html lang="en"><title>Article</title><h1>Article</h1>${code}` });
    else if (path)
      await request.respond({
        contentType: 'text/javascript; charset=utf-8',
        headers: { 'Access-Control-Allow-Origin': '*' },
        body: await readFile(join(folder, 'dist', path)),
      });
    else await request.continue();
  };
  await page.setRequestInterception(true);
  page.on('request', answers);
  try {
    await page.goto(article);
    await page.waitForFunction((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('.canvas:not([hidden]) canvas, .trigger'), {}, tagOf(code));
  } finally {
    page.off('request', answers);
    await page.setRequestInterception(false);
  }
}

/** The first figure in it. */
const tagOf = (code) => /<(\w+-[\w-]+)/.exec(code)?.[1] ?? 'none';

/** What a reader has of a figure where no script runs. */
const wordsIn = (code) => code.replace(/<style>.*<\/style>|<[^>]*>/gs, '').trim();

async function problemsOf(name, page, address, folder, { id } = {}) {
  try {
    if (!id) throw new Error(`There is no page of it: its stories stand in stories/${name}.stories.ts.`);
    const code = await codeShown(page, address, id);
    if (name !== severalFigures && tagOf(code) !== name) throw new Error(`The code is not that of <${name}>: ${code.slice(0, 80)}`);
    if (!wordsIn(code)) throw new Error('It has no words for readers without script.');
    await paste(page, address, folder, code);
    return [];
  } catch (error) {
    return [{ rule: 'code-does-not-work', where: name, what: error.message.split('\n')[0] }];
  }
}

/**
 * @param folder where Storybook was built to, with the published files in its folder `dist`
 * @param browser of puppeteer
 * @param timeout how long a page may take, in milliseconds
 * @returns a check for each element, and for a page with several
 */
export async function checkCode(folder, browser, timeout = patience) {
  const read = async (file) => JSON.parse(await readFile(join(folder, file), 'utf8'));
  const [index, { modules }] = await Promise.all([read('index.json'), read('dist/custom-elements.json')]);
  const { address, stop } = await serve(folder);
  const page = await browser.newPage();
  page.setDefaultTimeout(timeout);
  // As high as brings the figure near.
  await page.setViewport({ width: 1280, height: 2000 });
  const heard = listen(page, address, new RegExp(`^(data|blob):|${published.source}`));
  const checks = [];
  const tags = modules.flatMap(({ declarations }) => declarations).map(({ tagName }) => tagName);
  for (const name of [...tags, severalFigures]) {
    const docs = Object.values(index.entries).find(({ type, importPath }) => type === 'docs' && importPath.endsWith(`/${name}.stories.ts`));
    const problems = await problemsOf(name, page, address, folder, docs);
    checks.push({ story: docs?.id ?? name, mode: 'its code', problems: [...heard(), ...problems] });
  }
  await page.close();
  await stop();
  return checks;
}
