import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

// Pinned, so that a new release of Playwright cannot change the tests' browser overnight.
const playwright = 'playwright@1.65.1';
const playwrightFolder = resolve('node_modules/.cache/playwright');

/**
 * The path of a Chromium for the browser tests: CHROME_PATH, else an installed one, else one installed now,
 * so that a fresh machine needs nothing but Node. Says in one line which it took.
 */
export async function findBrowser({ env, candidates, starts, installers, log } = thisMachine) {
  const took = (path, how) => {
    log(`Browser: ${path} (${how})`);
    return path;
  };
  if (env.CHROME_PATH) {
    // Whoever names a browser wants that one: another in its place would hide the mistake.
    if (!starts(env.CHROME_PATH)) throw new Error(`CHROME_PATH is ${env.CHROME_PATH}, but no browser starts there. Correct it or unset it.`);
    return took(env.CHROME_PATH, 'from CHROME_PATH');
  }
  const installed = candidates().find(starts);
  if (installed) return took(installed, /chromium/i.test(installed) ? 'installed Chromium' : 'installed Chrome');

  const failures = [];
  for (const { name, install } of installers()) {
    const failure = install();
    const path = candidates().find(starts);
    if (path) return took(path, `Chromium, just installed with ${name}`);
    failures.push(`${name}: ${failure || 'what it installed does not start'}`);
  }
  throw new Error(
    ['No Chrome or Chromium found, and none could be installed.', ...failures, 'Install one, or set CHROME_PATH to the executable of one.'].join('\n'),
  );
}

/** Where browsers usually are. */
export function usualPlaces({ env, platform, home }) {
  const chrome = { darwin: 'Google Chrome.app/Contents/MacOS/Google Chrome', win32: 'Google/Chrome/Application/chrome.exe' }[platform];
  const chromium = { darwin: 'Chromium.app/Contents/MacOS/Chromium', win32: 'Chromium/Application/chrome.exe' }[platform];
  const folders =
    {
      darwin: ['/Applications', join(home, 'Applications')],
      win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean),
    }[platform] ?? [];
  const commands = platform === 'win32' ? [] : ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
  const path = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return [
    ...commands.flatMap((command) => path.map((folder) => join(folder, command))),
    ...folders.flatMap((folder) => [join(folder, chrome), join(folder, chromium)]),
  ];
}

function playwrightBrowsers() {
  if (!existsSync(playwrightFolder)) return [];
  const executable = /[/\\](chrome|chrome\.exe|Chromium|Google Chrome for Testing)$/;
  return readdirSync(playwrightFolder, { recursive: true })
    .filter((file) => executable.test(file))
    .map((file) => join(playwrightFolder, file));
}

/** That a file is there is not enough: on Ubuntu, `chromium-browser` can be a script that only asks for a snap. */
function starts(path) {
  if (!existsSync(path)) return false;
  // Chrome on Windows does not know --version and would open a window.
  return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}

/** Runs a command, and returns what went wrong or nothing. */
function run(command, args, env) {
  console.error(`No browser yet, running: ${command} ${args.join(' ')}`);
  const { status, error, stderr } = spawnSync(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    shell: process.platform === 'win32', // where npx is a .cmd file
  });
  return status === 0 ? '' : error?.message || stderr.trim().split('\n').slice(-5).join('\n') || `exit code ${status}`;
}

const apt = {
  name: 'apt-get',
  install: () => run('apt-get', ['-qq', 'update']) || run('apt-get', ['-qq', '-y', 'install', 'chromium'], { DEBIAN_FRONTEND: 'noninteractive' }),
};
const npx = {
  name: playwright,
  install: () => run('npx', ['--yes', playwright, 'install', '--no-shell', 'chromium'], { PLAYWRIGHT_BROWSERS_PATH: playwrightFolder }),
};

const thisMachine = {
  env: process.env,
  candidates: () => [...usualPlaces({ env: process.env, platform: process.platform, home: homedir() }), ...playwrightBrowsers()],
  starts,
  // Debian's package brings the libraries a browser needs, which Playwright's download does not; but it takes root.
  installers: () => (existsSync('/usr/bin/apt-get') && process.getuid() === 0 ? [apt, npx] : [npx]),
  log: console.log,
};
