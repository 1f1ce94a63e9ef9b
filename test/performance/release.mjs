/** A release of new figures, rehearsed: the next version with other numbers, built from what `npm run build` left in dist. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

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
export function keptByRelease(files) {
  const folder = mkdtempSync(join(tmpdir(), 'it-export-release-'));
  try {
    for (const path of ['package.json', 'rollup.config.mjs', 'build', 'dist/esm']) cpSync(path, join(folder, path), { recursive: true });
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    revise(folder);
    execFileSync(process.execPath, [resolve('node_modules/rollup/dist/bin/rollup'), '-c', '--silent'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    const released = (file) => join(folder, 'dist', file);
    return files.filter((file) => existsSync(released(file)) && readFileSync(released(file)).equals(readFileSync(join('dist', file))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
