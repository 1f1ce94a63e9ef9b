/** A release of new figures, rehearsed: the next version with other numbers, built from what `npm run build` left in dist. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtCopy } from '../support/built-copy.mjs';

function edit(file, change) {
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, change(before));
}

/** Gives the first figure of each file another value, and the package another version. */
function revise(folder) {
  const figures = join(folder, 'dist/esm/data');
  for (const name of readdirSync(figures, { recursive: true }).filter((file) => file.endsWith('.js')))
    edit(join(figures, name), (code) => code.replace(/(?<=\b(?:reported|provisional)\('[^']+', )\d+/, (value) => String(Number(value) + 1)));
  edit(join(folder, 'package.json'), (json) => JSON.stringify({ ...JSON.parse(json), version: '999.0.0' }));
}

/** @returns those of some files below `dist/` that have the same name and content after the release */
export const keptByRelease = (files) =>
  builtCopy(revise, (folder) => {
    const released = (file) => join(folder, 'dist', file);
    return files.filter((file) => existsSync(released(file)) && readFileSync(released(file)).equals(readFileSync(join('dist', file))));
  });
