/**
 * `npm run test:next-month`: the tests that may speak of the figures, on a copy of the repository to which next month's were added. So
 * it stays true that these take a line and a citation, and turn nothing red.
 *
 * `npm run test:next-month -- npm test` runs all of them there, or whichever command is given.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { addNextMonth } from './next-month.mjs';

const given = process.argv.slice(2);
const commands =
  given.length > 0
    ? [given]
    : [
        ['npm', 'run', 'build'],
        ['npm', 'run', 'test:quick'],
        [
          process.execPath,
          '--test',
          '--test-reporter=spec',
          ...['images/images', 'images/snippet', 'package/package', 'performance/sizes'].map((name) => `test/${name}.test.mjs`),
        ],
      ];

const folder = mkdtempSync(join(tmpdir(), 'it-export-next-month-'));
const left = ['.git', 'coverage', 'dist', 'node_modules', 'storybook-static'];

function copyWithNextMonth() {
  cpSync('.', folder, { recursive: true, filter: (path) => !left.includes(path.split(/[\\/]/).at(-1)) });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  addNextMonth(join(folder, 'src/data'));
}

function succeeds([command, ...args]) {
  console.log(`\nWith next month's figures: ${[command, ...args].join(' ')}`);
  return spawnSync(command, args, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

try {
  copyWithNextMonth();
  // All of them, so that one run names all that has to be changed.
  if (commands.map(succeeds).includes(false)) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
