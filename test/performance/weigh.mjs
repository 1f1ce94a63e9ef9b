/** Walks a page through the steps of steps.mjs, and weighs what each of them loads. */
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { inPlace } from '../../stories/images/files.mjs';
import { openStudio } from '../../stories/images/studio.mjs';
import { launch } from '../support/launch.mjs';
import { serve } from '../support/serve.mjs';
import { snippet } from '../support/snippet.mjs';
import { openArticle, settled, tags } from './article.mjs';
import { afar, near } from './steps.mjs';

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** Each file by itself, as a server sends it: gzip at its best, brotli at its best. Node's defaults are both. */
const weightOf = (files) => ({
  gzip: sum(files.map((file) => gzipSync(file, { level: 9 }).length)),
  brotli: sum(files.map((file) => brotliCompressSync(file).length)),
});

/** @returns for each step that loads something its row, with the paths of the files below `dist/`, and its weight in bytes */
async function weighSteps() {
  const [browser, server] = await Promise.all([launch(), serve('.')]);
  try {
    const rows = [];
    const counted = new Set();
    for (const { children, steps } of [afar, near]) {
      const { page, fetched } = await openArticle(browser, server.address, { children });
      for (const { act, ...step } of steps) {
        await act(page);
        await settled(page);
        const urls = [...new Set(fetched)].filter((url) => !counted.has(url));
        urls.forEach((url) => counted.add(url));
        if (urls.length === 0) continue;
        const files = urls.map((url) => url.replace(`${server.address}/dist/`, ''));
        rows.push({ ...step, files, ...weightOf(files.map((file) => readFileSync(`dist/${file}`))) });
      }
      await page.close();
    }
    return rows;
  } finally {
    await Promise.all([browser.close(), server.stop()]);
  }
}

/** The picture that the snippet shows before and without script, drawn in the fonts of this machine. */
async function weighStandIn() {
  const studio = await openStudio(() => undefined);
  try {
    await studio.show(tags[0], { 'as-of': /as-of="([\d-]+)"/.exec(snippet)[1], lang: 'en' });
    const { bytes } = await studio.picture('svg', inPlace.find(({ use }) => use === 'wide').size);
    return weightOf([bytes]);
  } finally {
    await studio.close();
  }
}

/** @returns a row for each thing a reader's page can load, with its weight in bytes */
export async function weigh() {
  return [
    { id: 'snippet', what: 'The snippet, one figure', when: 'in the article', files: [], ...weightOf([Buffer.from(snippet)]) },
    { id: 'stand-in', what: 'Its picture', when: 'with the page', files: ['images/…-720.svg'], ...(await weighStandIn()) },
    ...(await weighSteps()),
  ];
}
