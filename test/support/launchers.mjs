/** The engines the tests run in, each found or installed first. */
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import * as engines from './find-browser.mjs';
import { WebKitLauncher } from './webkit-launcher.mjs';

const { findBrowser, nameOf } = engines;

/** How the results call a browser: by its version, and by the reader's preferences it was started with. */
const named = (launcher, path, preferences) => Object.assign(launcher, { name: [nameOf(path) ?? launcher.name, preferences].filter(Boolean).join(', ') });

export async function chromium() {
  const executablePath = await findBrowser(engines.chromium);
  // The sandbox does not start as root, as in most containers. The rest keeps a test run from talking to the network on its own.
  const args = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
  return named(chromeLauncher({ launchOptions: { executablePath, args } }), executablePath);
}

/** Gives a function that starts it, with other settings if need be: it cannot change a reader's preferences while it runs. */
export async function firefox() {
  const executablePath = await findBrowser(engines.firefox);
  return (preferences, extraPrefsFirefox = {}) =>
    // One page at a time: a second one would take the focus from the first.
    named(puppeteerLauncher({ launchOptions: { browser: 'firefox', executablePath, extraPrefsFirefox }, concurrency: 1 }), executablePath, preferences);
}

/** Gives a function that starts it, in another environment if need be. */
export async function webkit() {
  const path = await findBrowser(engines.webkit);
  return (preferences, env = {}) => new WebKitLauncher(path, { preferences, env });
}
