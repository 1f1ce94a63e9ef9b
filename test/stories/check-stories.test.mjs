/** The check of the stories, tried on stories with something wrong in them. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { checkStories } from './check-stories.mjs';
import { launch } from '../support/launch.mjs';
import { modes } from './modes.mjs';
import { reportOf } from './report.mjs';

const inEveryMode = modes.map(({ name }) => name);
const atOnce = (script) => `<details open ontoggle="${script}"><summary>More</summary></details>`;

/** What each story is, which problems are to be found in it, and in which modes. */
const stories = {
  flawless: { story: '<p>Words</p>' },
  'flawless-in-colours-of-its-own': { story: '<p style="background: black; color: white">Words</p>' },
  'without-its-picture': { story: '<my-figure></my-figure>', tags: ['undrawn'] },
  'with-an-unlabelled-field': { story: '<input />', rule: 'label', in: inEveryMode },
  'with-one-in-a-shadow-root': { story: '<my-field></my-field>', rule: 'label', in: inEveryMode },
  'with-one-folded-away': { story: '<details><summary>More</summary><input /></details>', rule: 'label', in: inEveryMode },
  'with-small-targets': { story: '<button style="all: unset">a</button><button style="all: unset">b</button>', rule: 'target-size', in: inEveryMode },
  'with-one-in-a-picture-that-comes-late': { story: '<my-late-figure></my-late-figure>', rule: 'label', in: inEveryMode },
  // At a button under two others together, out of the order of focus, axe itself breaks.
  'that-axe-cannot-check': {
    story: ['20px', '0px', '40px']
      .map((left) => `<button tabindex="-1" style="position: absolute; left: ${left}; width: 50px; height: 40px">a</button>`)
      .join(''),
    rule: 'target-size',
    in: inEveryMode,
  },
  'too-pale-in-the-light': { story: '<p style="color: light-dark(#ccc, #fff)">Words</p>', rule: 'color-contrast', in: ['light', '320 px'] },
  'too-dark-in-the-dark': { story: '<p style="color: light-dark(#000, #444)">Words</p>', rule: 'color-contrast', in: ['dark'] },
  'against-forced-colours': {
    story: '<style>@media (forced-colors: active) { p { forced-color-adjust: none; color: #ccc } }</style><p>Words</p>',
    rule: 'color-contrast',
    in: ['forced colours'],
  },
  'too-wide-for-a-phone': { story: '<p style="width: 25rem">Words</p>', rule: 'scrolls-sideways', in: ['320 px'] },
  'with-an-error': { story: atOnce(`throw new Error('broken')`), rule: 'page-error', in: ['light'] },
  'that-complains': { story: atOnce(`console.error('broken')`), rule: 'console-error', in: ['light'] },
  'that-calls-outside': { story: atOnce(`new Image().src = 'http://127.0.0.1:1/'`), rule: 'outside-request', in: ['light'] },
  'whose-play-fails-late': { story: '<p>Words</p>', playFails: true, rule: 'console-error', in: ['light'] },
  'that-is-not-there': { rule: 'not-checked', in: inEveryMode },
};

/** Storybook's page for a story, as far as the check knows it. */
const page = `<!doctype html>
<html lang="en">
  <title>Story</title>
  <style>:root { color-scheme: light dark; line-height: 2 }</style>
  <script>
    const awaited = '<div class="picture"><div class="plot">Words</div></div>';
    const arrived = '<div class="picture"><div class="plot"><div class="canvas"><input /></div></div></div>';
    const elements = { 'my-field': '<input />', 'my-figure': awaited, 'my-late-figure': awaited };
    for (const [tag, markup] of Object.entries(elements)) {
      customElements.define(tag, class extends HTMLElement {
        connectedCallback() {
          this.attachShadow({ mode: 'open' }).innerHTML = markup;
          if (tag === 'my-late-figure') setTimeout(() => { this.shadowRoot.innerHTML = arrived; }, 400);
        }
      });
    }
    const stories = ${JSON.stringify(Object.fromEntries(Object.entries(stories).map(([id, { story }]) => [id, story])))};
    const failing = ${JSON.stringify(Object.keys(stories).filter((id) => stories[id].playFails))};
    addEventListener('DOMContentLoaded', () => {
      const id = new URLSearchParams(location.search).get('id');
      const story = stories[id];
      // Storybook says of a play that failed no more than this.
      const render = { phase: failing.includes(id) ? 'playing' : 'finished' };
      globalThis.__STORYBOOK_PREVIEW__ = { currentRender: render };
      if (render.phase === 'playing') setTimeout(() => {
        console.error(new Error('The reader did not get it.'));
        render.phase = 'finished';
      }, 2000);
      document.body.className = story ? 'sb-show-main' : 'sb-show-nopreview';
      document.querySelector('#storybook-root').innerHTML = story ?? '';
    });
  </script>
  <body><div id="storybook-root"></div></body>
</html>`;

describe('the check of the stories', () => {
  let folder;
  let browser;
  let checks;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stories-'));
    const entries = Object.entries(stories).map(([id, { tags = [] }]) => [id, { id, tags, type: 'story' }]);
    await writeFile(join(folder, 'index.json'), JSON.stringify({ entries: { ...Object.fromEntries(entries), docs: { id: 'docs', tags: [], type: 'docs' } } }));
    await writeFile(join(folder, 'iframe.html'), page);
    browser = await launch();
    checks = await checkStories(folder, browser, 2);
  });
  after(async () => {
    await browser?.close();
    await rm(folder, { recursive: true });
  });

  it('looks at each story in each mode, and at nothing else', () => {
    assert.deepEqual(new Set(checks.map(({ story }) => story)), new Set(Object.keys(stories)));
    assert.equal(checks.length, Object.keys(stories).length * modes.length);
  });

  for (const [id, { rule, in: wrongIn = [] }] of Object.entries(stories)) {
    it(rule ? `finds what is wrong with a story ${id}: ${rule}` : `finds nothing wrong with a story ${id}`, () => {
      for (const mode of inEveryMode) {
        const { problems } = checks.find((check) => check.story === id && check.mode === mode);
        const found = problems.map((problem) => problem.rule);
        if (wrongIn.includes(mode)) assert.ok(found.includes(rule), `${mode}: ${found.join(', ') || 'nothing'}`);
        else assert.deepEqual(found, [], mode);
      }
    });
  }
});

describe('the report', () => {
  const passed = { story: 'a--b', mode: 'light', problems: [] };
  const failed = { story: 'a--b', mode: 'dark', problems: [{ rule: 'label', where: 'input', what: 'No label.' }] };

  it('has a line for each problem, and the totals on the last', () => {
    assert.deepEqual(reportOf([passed, failed]), { lines: ['a--b | dark | label | input | No label.', '', '1 passed, 1 failed'], ok: false });
  });

  it('is good when all passed', () => {
    assert.deepEqual(reportOf([passed]), { lines: ['', '1 passed, 0 failed'], ok: true });
  });

  it('is not when there was nothing to check', () => {
    assert.equal(reportOf([]).ok, false);
  });
});
