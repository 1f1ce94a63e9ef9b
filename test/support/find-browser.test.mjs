import assert from 'node:assert/strict';
import { delimiter, join } from 'node:path';
import { describe, it } from 'node:test';
import { findBrowser, usualPlaces } from './find-browser.mjs';

/** A machine on which the given paths start as browsers, and that logs what it is told. */
const machine = ({ working = [], env = {}, installers = [] }) => {
  const lines = [];
  return {
    lines,
    env,
    candidates: () => ['/bin/stub', '/bin/chromium'],
    starts: (path) => working.includes(path),
    installers: () => installers,
    log: (line) => lines.push(line),
  };
};

describe('findBrowser', () => {
  it('takes the browser it is told to', async () => {
    const told = machine({ working: ['/opt/mine', '/bin/chromium'], env: { CHROME_PATH: '/opt/mine' } });
    assert.equal(await findBrowser(told), '/opt/mine');
    assert.deepEqual(told.lines, ['Browser: /opt/mine (from CHROME_PATH)']);
  });

  it('takes no other when that one does not start', async () => {
    await assert.rejects(findBrowser(machine({ working: ['/bin/chromium'], env: { CHROME_PATH: '/opt/mine' } })), /CHROME_PATH is \/opt\/mine/);
  });

  it('takes an installed one that starts', async () => {
    const installed = machine({ working: ['/bin/chromium'] });
    assert.equal(await findBrowser(installed), '/bin/chromium');
    assert.deepEqual(installed.lines, ['Browser: /bin/chromium (installed Chromium)']);
  });

  it('installs one where there is none, the second way when the first fails', async () => {
    const working = [];
    const bare = machine({
      working,
      installers: [
        { name: 'one', install: () => 'no network' },
        { name: 'two', install: () => void working.push('/bin/chromium') },
      ],
    });
    assert.equal(await findBrowser(bare), '/bin/chromium');
    assert.deepEqual(bare.lines, ['Browser: /bin/chromium (Chromium, just installed with two)']);
  });

  it('says what failed and what to do when there is no way', async () => {
    const hopeless = machine({ installers: [{ name: 'one', install: () => 'no network' }] });
    await assert.rejects(findBrowser(hopeless), /one: no network\n.*CHROME_PATH/);
    assert.deepEqual(hopeless.lines, []);
  });
});

describe('usualPlaces', () => {
  it('are on the PATH on Linux', () => {
    const places = usualPlaces({ env: { PATH: `/a${delimiter}/b` }, platform: 'linux', home: '/home/me' });
    assert.ok(places.includes(join('/b/chromium')) && places.includes(join('/a/google-chrome')));
  });

  it('are in the applications on a Mac', () => {
    const places = usualPlaces({ env: { PATH: '' }, platform: 'darwin', home: '/Users/me' });
    assert.ok(places.includes(join('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')));
  });

  it('are in the program folders on Windows, as far as there are any', () => {
    const places = usualPlaces({ env: { LOCALAPPDATA: '/local' }, platform: 'win32', home: '/me' });
    assert.deepEqual(places, [join('/local/Google/Chrome/Application/chrome.exe'), join('/local/Chromium/Application/chrome.exe')]);
  });
});
