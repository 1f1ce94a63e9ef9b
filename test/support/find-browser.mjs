import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

// Pinned, so that a new release of Playwright cannot change the tests' browser overnight.
const playwright = 'playwright@1.65.1';
const playwrightFolder = resolve('node_modules/.cache/playwright');

/**
 * An engine the tests run in: the variable that names an executable of it, where one usually is, what starts
 * if it is complete, and Debian's packages of it.
 */
export const chromium = {
  name: 'Chrome or Chromium',
  variable: 'CHROME_PATH',
  commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
  applications: {
    darwin: ['Google Chrome.app/Contents/MacOS/Google Chrome', 'Chromium.app/Contents/MacOS/Chromium'],
    win32: ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe'],
  },
  probes: (path) => [[path, '--version']],
  packages: ['chromium'],
  // The others it downloads are builds of its own, which only Playwright can drive.
  playwright: true,
};

export const firefox = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  commands: ['firefox-esr', 'firefox'],
  applications: { darwin: ['Firefox.app/Contents/MacOS/firefox'], win32: ['Mozilla Firefox/firefox.exe'] },
  probes: (path) => [[path, '--version']],
  packages: ['firefox-esr'],
};

/** WebKitGTK, found by its driver. It opens windows, so that it also takes a screen that only exists in memory. */
export const webkit = {
  name: 'WebKitGTK driver with Xvfb',
  variable: 'WEBKIT_DRIVER_PATH',
  commands: ['WebKitWebDriver'],
  applications: {},
  probes: (path) => [
    [path, '--help'],
    ['Xvfb', '-help'],
  ],
  packages: ['webkit2gtk-driver', 'xvfb'],
};

/**
 * The path of an engine for the browser tests: the one its variable names, else an installed one, else one
 * installed now, so that a fresh machine needs nothing but Node. Says in one line which it took.
 */
export async function findBrowser(engine = chromium, { env, candidates, starts, installers, log } = thisMachine) {
  const { name, variable, packages } = engine;
  const complete = (path) => engine.probes(path).every(([command, ...args]) => starts(command, args));
  const took = (path, how) => {
    log(`Browser: ${path} (${how})`);
    return path;
  };
  if (env[variable]) {
    // Whoever names a browser wants that one: another in its place would hide the mistake.
    if (!complete(env[variable])) throw new Error(`${variable} is ${env[variable]}, but no ${name} starts there. Correct it or unset it.`);
    return took(env[variable], `from ${variable}`);
  }
  const installed = candidates(engine).find(complete);
  if (installed) return took(installed, 'installed');

  const failures = [];
  for (const { name: way, install } of installers(engine)) {
    const failure = install();
    const path = candidates(engine).find(complete);
    if (path) return took(path, `just installed with ${way}`);
    failures.push(`${way}: ${failure || 'what it installed does not start'}`);
  }
  throw new Error(
    [
      `No ${name} found, and none could be installed.`,
      ...failures,
      `Install it (on Debian: apt-get install ${packages.join(' ')}), or set ${variable} to its executable.`,
    ].join('\n'),
  );
}

/** Where an engine usually is. */
export function usualPlaces({ commands, applications }, { env, platform, home }) {
  const folders =
    {
      darwin: ['/Applications', join(home, 'Applications')],
      win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean),
    }[platform] ?? [];
  const path = platform === 'win32' ? [] : (env.PATH ?? '').split(delimiter).filter(Boolean);
  return [
    ...commands.flatMap((command) => path.map((folder) => join(folder, command))),
    ...folders.flatMap((folder) => (applications[platform] ?? []).map((application) => join(folder, application))),
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
function starts(command, args) {
  // Chrome on Windows does not know --version and would open a window.
  return process.platform === 'win32' ? existsSync(command) : spawnSync(command, args, { timeout: 30_000 }).status === 0;
}

/** What a browser calls itself: `Chromium 156.0`. */
export const nameOf = (path) => /\S+ \d+(\.\d+)?/.exec(process.platform === 'win32' ? '' : spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout)?.[0];

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

const apt = (packages) => ({
  name: 'apt-get',
  install: () => run('apt-get', ['-qq', 'update']) || run('apt-get', ['-qq', '-y', 'install', ...packages], { DEBIAN_FRONTEND: 'noninteractive' }),
});
const npx = {
  name: playwright,
  install: () => run('npx', ['--yes', playwright, 'install', '--no-shell', 'chromium'], { PLAYWRIGHT_BROWSERS_PATH: playwrightFolder }),
};

const thisMachine = {
  env: process.env,
  candidates: (engine) =>
    [...usualPlaces(engine, { env: process.env, platform: process.platform, home: homedir() }), ...(engine.playwright ? playwrightBrowsers() : [])].filter(
      existsSync,
    ),
  starts,
  // Debian's packages bring the libraries a browser needs, which Playwright's download does not; but they take root.
  installers: ({ packages, playwright: downloads }) => [
    ...(existsSync('/usr/bin/apt-get') && process.getuid() === 0 ? [apt(packages)] : []),
    ...(downloads ? [npx] : []),
  ],
  log: console.log,
};
