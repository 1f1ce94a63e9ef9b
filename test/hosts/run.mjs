/**
 * `npm run test:hosts`, or `npm run test:hosts -- react vue`: the packed package in the frameworks and bundlers that newsrooms use. Each
 * is installed into a folder of its own, checks its types, builds, and is looked at in Chromium. Not a part of `npm test`: it installs
 * some hundred megabytes. HOSTS_FOLDER names a folder to keep, so that a second run has less to install.
 */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { hosts } from './hosts.mjs';
import { lookAt } from './look.mjs';

const run = promisify(execFile);
const here = import.meta.dirname;
const kept = process.env.HOSTS_FOLDER;
const folder = kept ?? mkdtempSync(join(tmpdir(), 'it-export-charts-hosts-'));
mkdirSync(folder, { recursive: true });

const quiet = { NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', CI: 'true', NODE_ENV: '' };
const npm = (cwd, ...args) => run('npm', args, { cwd, env: { ...process.env, ...quiet }, shell: process.platform === 'win32', maxBuffer: 2 ** 26 });

/** The last lines of what a command said, which name what went wrong. */
const reason = ({ stdout = '', stderr = '', message }) => `${stdout}\n${stderr}`.trim().split('\n').slice(-25).join('\n') || message;

const steps = {
  install: (cwd, { tarball }) => npm(cwd, 'install', '--no-audit', '--no-fund', '--prefer-offline', tarball),
  types: (cwd, { scripts }) => (scripts.check ? npm(cwd, 'run', 'check') : undefined),
  build: (cwd) => npm(cwd, 'run', 'build'),
  look: async (cwd, { host }) => {
    const problems = await lookAt(join(cwd, host.out), host);
    if (problems.length > 0) throw new Error(problems.join('\n'));
  },
};

/** Runs the steps of a host up to the first that fails. */
async function tryHost(name, tarball) {
  const cwd = join(folder, name);
  cpSync(join(here, name), cwd, { recursive: true });
  const { scripts } = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8'));
  const result = { host: name };
  for (const [step, go] of Object.entries(steps)) {
    const begin = performance.now();
    try {
      const done = go(cwd, { tarball, scripts, host: hosts[name] });
      result[step] = done ? (await done, `${((performance.now() - begin) / 1000).toFixed(0)} s`) : 'none';
    } catch (error) {
      console.error(`\n${name}: ${step} failed\n${reason(error)}\n`);
      return { ...result, [step]: 'FAILED' };
    }
  }
  return result;
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(hosts, name));
if (unknown.length > 0) {
  console.error(`There is no host ${unknown.join(', ')}. There are: ${Object.keys(hosts).join(', ')}.`);
  process.exit(2);
}

try {
  // Without scripts: what is built is packed.
  const { stdout } = await npm(join(here, '../..'), 'pack', '--json', '--ignore-scripts', '--pack-destination', folder);
  const tarball = join(folder, JSON.parse(stdout)[0].filename);
  const results = [];
  for (const name of asked.length > 0 ? asked : Object.keys(hosts)) results.push(await tryHost(name, tarball));
  console.table(Object.fromEntries(results.map(({ host, ...result }) => [host, result])));
  if (results.some((result) => Object.values(result).includes('FAILED'))) process.exitCode = 1;
} finally {
  if (!kept) rmSync(folder, { recursive: true });
}
