/** What a figure does when the dataset of its `src` is moved, or comes slowly or never. Needs `npm run build` first. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { holdTime } from '../support/faulty-page.mjs';
import { launch } from '../support/launch.mjs';

const tag = 'it-exports-chart';

/** A version that nobody has published, by which a figure is told from one with its bundled figures. */
const bundled = JSON.parse(readFileSync('dist/dataset.json', 'utf8'));
const version = { version: '2099.1', day: '2099-01-15', text: 'An invented version.' };
const fresh = JSON.stringify({ ...bundled, version: version.version, changes: [version, ...bundled.changes], compiled: version.day });
const half = fresh.length / 2;

/** Serves what is asked for. @returns its address, and what stops it */
async function serving(answer) {
  const server = createServer((request, response) => void answer(new URL(request.url, 'http://server').pathname, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://127.0.0.1:${server.address().port}`, stop };
}

describe('The dataset that a page names', () => {
  let browser;
  let newsroom;
  let elsewhere;
  /** By address: how often it was asked for, and whether the one who asked has gone before all of it was there. */
  const asked = new Map();
  const gone = new Set();

  const redirect = (response, location, status = 302) => response.writeHead(status, { location }).end();
  const answers = {
    '/moved.json': (response) => redirect(response, '/fresh.json'),
    '/moved-for-good.json': (response) => redirect(response, '/moved.json', 301),
    '/fresh.json': (response) => response.end(fresh),
    '/loop.json': (response) => redirect(response, '/loop-back.json'),
    '/loop-back.json': (response) => redirect(response, '/loop.json'),
    '/nowhere.json': (response) => response.writeHead(302).end(),
    '/script.json': (response) => redirect(response, 'javascript:globalThis.ran = true'),
    '/data.json': (response) => redirect(response, `data:application/json,${encodeURIComponent(fresh)}`),
    '/elsewhere-open.json': (response) => redirect(response, `${elsewhere.address}/open.json`),
    '/elsewhere-closed.json': (response) => redirect(response, `${elsewhere.address}/closed.json`),
    '/login.json': (response) => redirect(response, '/login'),
    '/login': (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Log in</title>'),
    '/stalled.json': (response) => response.writeHead(200, { 'content-length': fresh.length }).flushHeaders(),
    '/half.json': (response) => response.writeHead(200, { 'content-type': 'application/json' }).write(fresh.slice(0, half)),
    '/cut-off.json': (response) => {
      response.writeHead(200, { 'content-length': fresh.length }).write(fresh.slice(0, half));
      // After what was written.
      setImmediate(() => response.destroy());
    },
    '/trickling.json': (response) => {
      const dripping = setInterval(() => response.write(' '), 5);
      response.once('close', () => clearInterval(dripping));
    },
    '/in-pieces.json': async (response) => {
      const size = Math.ceil(fresh.length / 40);
      for (let at = 0; at < fresh.length; at += size) {
        response.write(fresh.slice(at, at + size));
        await new Promise(setImmediate);
      }
      response.end();
    },
  };

  before(async () => {
    newsroom = await serving((path, response) => {
      const article = /^\/article\/(.+)$/.exec(path)?.[1];
      if (article) {
        const figure = `<${tag} loading="eager" view="table" src="/${article}.json"></${tag}>`;
        return response
          .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
          .end(
            `<!doctype html><html lang="en"><title>An article</title><link rel="icon" href="data:,">${figure}<script type="module" src="/embed.js"></script>`,
          );
      }
      asked.set(path, (asked.get(path) ?? 0) + 1);
      response.once('close', () => response.writableEnded || gone.add(path));
      if (answers[path]) return answers[path](response);
      return response.writeHead(200, { 'content-type': 'text/javascript' }).end(readFileSync(`dist${path}`));
    });
    elsewhere = await serving((path, response) => response.writeHead(200, path === '/open.json' ? { 'access-control-allow-origin': '*' } : {}).end(fresh));
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    newsroom?.stop();
    elsewhere?.stop();
  });

  /** A page with a figure that asks for a dataset, and what the console says there. */
  async function open(name) {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(holdTime);
    const said = [];
    page.on('console', (message) => message.type() === 'warn' && said.push(message.text()));
    await page.goto(`${newsroom.address}/article/${name}`, { waitUntil: 'domcontentloaded' });
    const until = (condition, ...values) => page.waitForFunction(condition, { timeout: 8000 }, ...values);
    return { page, said, until };
  }

  const shows = (selector) => document.querySelector(selector).shadowRoot?.querySelector('[part~="notes"]')?.textContent;

  /** What the figure has said it shows: the version of its data. */
  async function shown({ page, until }) {
    await until(shows, tag);
    const notes = await page.evaluate(shows, tag);
    assert.deepEqual(await page.evaluate(() => globalThis.failures), []);
    return notes.includes('Version 2099.1') ? 'fresh' : 'bundled';
  }

  /** That it shows its own figures, says so once, and the page hears of it. */
  async function expectBundled(opened, words) {
    assert.equal(await shown(opened), 'bundled');
    await opened.until(() => globalThis.told);
    assert.deepEqual(await opened.page.evaluate(() => globalThis.told), ['data']);
    assert.equal(opened.said.length, 1);
    assert.match(opened.said[0], words);
    assert.equal(await opened.page.evaluate(() => globalThis.ran), undefined);
  }

  for (const [name, how] of [
    ['moved', 'it has another address'],
    ['moved-for-good', 'it has moved twice'],
    ['elsewhere-open', 'it has moved to another host, which lets it be read'],
    ['in-pieces', 'it comes in pieces'],
  ])
    it(`A dataset that has moved, or comes in pieces, is shown (${how})`, async () => {
      const opened = await open(name);
      assert.equal(await shown(opened), 'fresh');
      assert.deepEqual(opened.said, []);
      await opened.page.close();
    });

  for (const [name, how, words] of [
    ['loop', 'its addresses lead in a circle', /could not be fetched/],
    ['nowhere', 'it has moved nowhere', /was answered with 302/],
    ['script', 'its address leads to a script', /could not be fetched/],
    ['data', 'its address leads to a text', /could not be fetched/],
    ['elsewhere-closed', 'it has moved to another host, which lets nobody read it', /could not be fetched.*access-control-allow-origin/],
    ['login', 'its address leads to a form', /is a web page/],
    ['cut-off', 'the connection breaks in the middle of it', /could not be fetched/],
  ])
    it(`A dataset that cannot be had leaves the bundled figures, and the console says so once (${how})`, async () => {
      const opened = await open(name);
      await expectBundled(opened, words);
      await opened.page.close();
    });

  for (const [name, how] of [
    ['stalled', 'its headers come, and nothing of it'],
    ['half', 'half of it comes, and then nothing'],
    ['trickling', 'it comes drop by drop, without an end'],
  ])
    it(`A dataset that stalls or trickles leaves the bundled figures after five seconds, and is given up (${how})`, async () => {
      const opened = await open(name);
      await opened.until(() => globalThis.holds(5000));
      // Not shown before, so that no number changes under a reader’s eyes.
      assert.equal(await opened.page.evaluate(shows, tag), undefined);
      await opened.page.evaluate(() => globalThis.pass(5000));
      await expectBundled(opened, /took longer than 5 seconds/);
      assert.equal(asked.get(`/${name}.json`), 1);
      // The connection is a reader’s, and free again.
      for (let turns = 0; !gone.has(`/${name}.json`); turns += 1) {
        assert.ok(turns < 400, 'it is still being loaded');
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      await opened.page.close();
    });
});
