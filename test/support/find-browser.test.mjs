import assert from 'node:assert/strict';
import { delimiter, join } from 'node:path';
import { describe, it } from 'node:test';
import { chromium, findBrowser, firefox, usualPlaces, webkit } from './find-browser.mjs';

/** A machine on which the given commands start, and that logs what it is told. */
const machine = ({ working = [], env = {}, installers = [] }) => {
  const lines = [];
  return {
    lines,
    env,
    candidates: ({ commands }) => ['stub', ...commands].map((command) => `/bin/${command}`),
    starts: (command) => working.includes(command),
    installers: () => installers,
    log: (line) => lines.push(line),
  };
};

for (const [engine, path] of [
  [chromium, '/bin/chromium'],
  [firefox, '/bin/firefox'],
  [webkit, '/bin/WebKitWebDriver'],
]) {
  const { name, variable, packages } = engine;
  const complete = [path, 'Xvfb'];

  describe(`findBrowser, looking for ${name}`, () => {
    it('takes the one it is told to', async () => {
      const told = machine({ working: ['/opt/mine', ...complete], env: { [variable]: '/opt/mine' } });
      assert.equal(await findBrowser(engine, told), '/opt/mine');
      assert.deepEqual(told.lines, [`Browser: /opt/mine (from ${variable})`]);
    });

    it('takes no other when that one does not start', async () => {
      const told = machine({ working: complete, env: { [variable]: '/opt/mine' } });
      await assert.rejects(findBrowser(engine, told), new RegExp(`${variable} is /opt/mine, but no ${name} starts there`));
    });

    it('takes an installed one that starts', async () => {
      const installed = machine({ working: complete });
      assert.equal(await findBrowser(engine, installed), path);
      assert.deepEqual(installed.lines, [`Browser: ${path} (installed)`]);
    });

    it('installs one where there is none, the second way when the first fails', async () => {
      const working = [];
      const bare = machine({
        working,
        installers: [
          { name: 'one', install: () => 'no network' },
          { name: 'two', install: () => void working.push(...complete) },
        ],
      });
      assert.equal(await findBrowser(engine, bare), path);
      assert.deepEqual(bare.lines, [`Browser: ${path} (just installed with two)`]);
    });

    it('says what failed and what to do when there is no way', async () => {
      const hopeless = machine({ installers: [{ name: 'one', install: () => 'no network' }] });
      await assert.rejects(findBrowser(engine, hopeless), new RegExp(`one: no network\n.*apt-get install ${packages.join(' ')}\\).*${variable}`));
      assert.deepEqual(hopeless.lines, []);
    });
  });
}

describe('findBrowser', () => {
  it('looks for a Chromium unless it is told otherwise', async () => {
    assert.equal(await findBrowser(undefined, machine({ working: ['/bin/firefox', '/bin/chromium'] })), '/bin/chromium');
  });

  it('takes no WebKit without a screen for its windows', async () => {
    await assert.rejects(findBrowser(webkit, machine({ working: ['/bin/WebKitWebDriver'] })), /xvfb/);
  });
});

describe('usualPlaces', () => {
  it('are on the PATH on Linux', () => {
    const there = { env: { PATH: `/a${delimiter}/b` }, platform: 'linux', home: '/home/me' };
    const places = usualPlaces(chromium, there);
    assert.ok(places.includes(join('/b/chromium')) && places.includes(join('/a/google-chrome')));
    assert.ok(usualPlaces(firefox, there).includes(join('/a/firefox-esr')));
    assert.deepEqual(usualPlaces(webkit, there), [join('/a/WebKitWebDriver'), join('/b/WebKitWebDriver')]);
  });

  it('are in the applications on a Mac', () => {
    const there = { env: { PATH: '' }, platform: 'darwin', home: '/Users/me' };
    assert.ok(usualPlaces(chromium, there).includes(join('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')));
    assert.ok(usualPlaces(firefox, there).includes(join('/Users/me/Applications/Firefox.app/Contents/MacOS/firefox')));
    assert.deepEqual(usualPlaces(webkit, there), []);
  });

  it('are in the program folders on Windows, as far as there are any', () => {
    const places = usualPlaces(chromium, { env: { LOCALAPPDATA: '/local' }, platform: 'win32', home: '/me' });
    assert.deepEqual(places, [join('/local/Google/Chrome/Application/chrome.exe'), join('/local/Chromium/Application/chrome.exe')]);
  });
});
