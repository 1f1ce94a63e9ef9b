/** The script built from a changed copy of the modules that `npm run build` left in dist. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * @param change makes its changes in the folder it is given
 * @param read what is returned of the folder, which is gone afterwards
 */
export function builtCopy(change, read) {
  const folder = mkdtempSync(join(tmpdir(), 'it-export-copy-'));
  try {
    for (const path of ['package.json', 'rollup.config.mjs', 'build', 'dist/esm']) cpSync(path, join(folder, path), { recursive: true });
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    change(folder);
    execFileSync(process.execPath, [resolve('node_modules/rollup/dist/bin/rollup'), '-c', '--silent'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    return read(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
