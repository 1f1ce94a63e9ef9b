/** All that the server has: the pages, their scripts, and what was built of the library. */
import { readdirSync, readFileSync } from 'node:fs';
import { article } from './article.mjs';
import { build } from './build.mjs';
import { pages } from './pages.mjs';

const root = new URL('..', import.meta.url);

/** The files of the library that a page may ask for, as a CDN has them. */
const libraryFiles = () =>
  ['dist', 'dist/chunks', 'dist/images'].flatMap((folder) =>
    readdirSync(new URL(folder, root))
      .filter((file) => /\.(js|svg)$/.test(file))
      .map((file) => [`/${folder}/${file}`, readFileSync(new URL(`${folder}/${file}`, root), 'utf8')]),
  );

/** @returns texts by path; the page of a name is `/<name>.html`, and `/start.html` is where a visit begins */
export async function site(names) {
  const files = new Map([['/start.html', '<!doctype html><link rel="icon" href="data:,">'], ...libraryFiles()]);
  for (const name of names) {
    const page = pages[name];
    const built = page.script && !page.script.startsWith('/') ? `/${page.script}.js` : undefined;
    if (built && !files.has(built)) files.set(built, await build(page.script));
    files.set(`/${name}.html`, article(page, built ?? page.script));
  }
  return files;
}
