/** Opens every story of a built Storybook in every mode, and tells what axe and the browser have against it. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { enter, modes } from './modes.mjs';
import { serve } from '../support/serve.mjs';

const scripts = [createRequire(import.meta.url).resolve('axe-core/axe.min.js'), fileURLToPath(new URL('in-the-page.js', import.meta.url))];

/** Notes down what goes wrong in a page. Taking it empties the list. */
export function listen(page, address, allowed = /^(data|blob):/) {
  const heard = [];
  const hear = (rule, what, where = '') => heard.push({ rule, where, what });
  page.on('pageerror', (error) => hear('page-error', String(error)));
  page.on('console', (message) => message.type() === 'error' && hear('console-error', message.text(), message.location().url));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${address}/`) && !allowed.test(url)) hear('outside-request', url);
  });
  return () => heard.splice(0);
}

/** Opens a story, with what waits for it and looks for problems in it. */
export async function openStory(page, address, id) {
  // Storybook's own run of axe knows one mode only and other rules.
  await page.goto(`${address}/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`);
  for (const path of scripts) await page.addScriptTag({ path });
}

/** What is wrong with a story in one mode. */
async function problemsIn(mode, page, opened, drawn) {
  try {
    await opened;
    await enter(page, mode);
    if (!(await page.evaluate(mode.entered))) throw new Error('The page did not enter this mode.');
    await page.evaluate((expected) => globalThis.inThePage.settled(expected), drawn);
    return await page.evaluate(() => globalThis.inThePage.problems());
  } catch (error) {
    return [{ rule: 'not-checked', where: '', what: error.message.split('\n')[0] }];
  }
}

/** A story in all modes. The page is loaded once: readers change these settings while they read, too. */
async function checkStory(page, heard, address, { id, tags }) {
  const opened = enter(page, modes[0]).then(() => openStory(page, address, id));
  const checks = [];
  for (const mode of modes) {
    const problems = await problemsIn(mode, page, opened, !tags.includes('undrawn'));
    checks.push({ story: id, mode: mode.name, problems: [...heard(), ...problems] });
  }
  return checks;
}

/**
 * @param folder where Storybook was built to
 * @param browser of puppeteer
 * @param pages how many pages are open at a time
 * @param names parts of the ids of the stories to look at; all where there are none
 * @returns a check for each story and mode, with the problems found
 */
export async function checkStories(folder, browser, pages, names = ['']) {
  const index = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'));
  const stories = Object.values(index.entries).filter(({ type, id }) => type === 'story' && names.some((name) => id.includes(name)));
  const { address, stop } = await serve(folder);
  const queue = stories.values();
  const worker = async () => {
    // A window of its own: a page behind another one does not draw.
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const heard = listen(page, address);
    const checks = [];
    for (const story of queue) checks.push(...(await checkStory(page, heard, address, story)));
    await context.close();
    return checks;
  };
  try {
    return (await Promise.all(Array.from({ length: pages }, worker))).flat();
  } finally {
    await stop();
  }
}
