/** How the kept pictures are compared, tried on invented ones; and how they are drawn, on a page that stands for Storybook's. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { comparePictures, renewPictures } from './compare-pictures.mjs';
import { drawPictures, leftOut } from './draw-pictures.mjs';
import { difference, isSame, keptPicture } from './kept-picture.mjs';
import { launch } from '../support/launch.mjs';

const svg = `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400.4" viewBox="0 0 640 400.4">
<title>A headline</title>
<desc>What it says.</desc>
<defs><clipPath id="clip-z9"><path d="M0 0L10.6 0Z"/></clipPath></defs>
<g transform="translate(16 82.3)"><g clip-path="url(#clip-z9)"><path d="M-0.3 10.5A3.2 3.2 0 0 1 20 30.04Z" fill="#0b5d46" stroke-width="1.5"/></g>
<text x="7.6" y="47" direction="ltr" textLength="442.05" lengthAdjust="spacingAndGlyphs" font-family="&quot;Source Serif 4 Variable&quot;, Georgia, serif" font-size="20.15" fill="#000000" transform="matrix(0.7071 0.7071 -0.7071 0.7071 10.6 3.2)">Up 58.4% to $557 million</text></g>
</svg>
`;
const kept = keptPicture(svg);

describe('a kept picture', () => {
  it('has an element a line, whole pixels, and what is seen of it', () => {
    assert.equal(
      kept,
      `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400" viewBox="0 0 640 400">
<defs>
<clipPath id="clip-1">
<path d="M0 0L11 0Z"/>
</clipPath>
</defs>
<g transform="translate(16 82)">
<g clip-path="url(#clip-1)">
<path d="M0 11A3 3 0 0 1 20 30Z" fill="#0b5d46" stroke-width="1.5"/>
</g>
<text x="8" y="47" textLength="442" font-family="Source Serif 4 Variable" font-size="20.15" fill="#000000" transform="matrix(0.71 0.71 -0.71 0.71 11 3)">Up 58.4% to $557 million</text>
</g>
</svg>
`,
    );
  });

  it('is the same where a length is off by a pixel, as between two machines', () => {
    assert.ok(isSame(kept, kept.replace('x="8"', 'x="9"').replace('M0 11A3 3', 'M0 10A3 3')));
  });

  const looks = {
    'a word': ['58.4%', '58.5%'],
    'a colour': ['#0b5d46', '#0b5d47'],
    'a thickness': ['stroke-width="1.5"', 'stroke-width="2"'],
    'a size of type': ['20.15', '21'],
    'a font': ['Source Serif 4 Variable', 'Georgia'],
    'a place': ['x="8"', 'x="10"'],
    'a bend': ['0 0 1 20 30', '0 0 0 20 30'],
    'a larger bend': ['0 0 1 20 30', '0 1 1 20 30'],
    'a shape': ['A3 3 0 0 1 20 30Z', 'L20 30Z'],
  };
  for (const [what, [was, is]] of Object.entries(looks))
    it(`is another one where ${what} is`, () => {
      assert.ok(kept.includes(was));
      assert.equal(isSame(kept, kept.replace(was, is)), false);
    });

  it('says which lines have come, from which on', () => {
    assert.deepEqual(difference(kept, kept.replace('</svg>', '<path d="M1 1"/>\n</svg>')), { line: 13, gone: [], come: ['<path d="M1 1"/>'] });
  });
});

describe('the kept pictures', () => {
  let folder;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'pictures-'))));
  afterEach(() => rmSync(folder, { recursive: true }));
  const keep = (pictures) => Object.entries(pictures).forEach(([name, text]) => writeFileSync(join(folder, name), text));
  const report = (pictures) => comparePictures(new Map(Object.entries(pictures)), folder);

  it('pass where all look as they did', () => {
    keep({ 'a.svg': kept });
    assert.deepEqual(report({ 'a.svg': kept.replace('x="8"', 'x="9"') }), { ok: true, lines: [`1 pictures, 0 unlike those in ${folder}`] });
  });

  it('fail where one looks different, is missing or is left over, by name, with the lines and the command that renews them', () => {
    keep({ 'changed.svg': kept, 'left-over.svg': kept });
    const { ok, lines } = report({ 'changed.svg': kept.replace('58.4%', '60%'), 'new.svg': kept });
    assert.equal(ok, false);
    const text = lines.join('\n');
    assert.match(text, /changed\.svg looks different from line 11 on:\n {2}- <text .*58\.4%.*\n {2}\+ <text .*60%/);
    assert.match(text, /left-over\.svg is kept, and no story/);
    assert.match(text, /new\.svg is not kept yet/);
    assert.match(text, /2 pictures, 3 unlike/);
    assert.match(text, /npm run pictures/);
  });

  it('fail where none was drawn', () => {
    assert.equal(report({}).ok, false);
  });

  it('are renewed where they look different, and stay to the letter where they do not', () => {
    keep({ 'same.svg': kept, 'changed.svg': kept, 'left-over.svg': kept });
    const changed = kept.replace('58.4%', '60%');
    renewPictures(new Map(Object.entries({ 'same.svg': kept.replace('x="8"', 'x="9"'), 'changed.svg': changed, 'new.svg': kept })), folder);
    assert.deepEqual(readdirSync(folder).sort(), ['changed.svg', 'new.svg', 'same.svg']);
    assert.equal(readFileSync(join(folder, 'same.svg'), 'utf8'), kept);
    assert.equal(readFileSync(join(folder, 'changed.svg'), 'utf8'), changed);
  });
});

/** Storybook's page for a story, as far as it matters here: figures whose picture says what they were asked. */
const page = `<!doctype html>
<title>Story</title>
<script>
  customElements.define('my-figure', class extends HTMLElement {
    async toPicture(format, size = {}) {
      if (this.hasAttribute('empty')) throw new Error('There is no chart to make a picture of.');
      const context = document.createElement('canvas').getContext('2d');
      const asked = [this.getAttribute('as-of'), this.getAttribute('theme'), size.width, size.preset, context.textRendering].filter(Boolean);
      return new Blob(['<svg><text>' + asked.join(' ') + '</text></svg>']);
    }
  });
  const stories = {
    'a--latest': '<my-figure></my-figure>',
    'a--bad-days': ['yesterday', '2026-02-30', '2999-01-01'].map((day) => '<my-figure as-of="' + day + '"></my-figure>').join(''),
    'a--pinned': '<my-figure as-of="2024-05-06"></my-figure><div><my-figure as-of="2023-05-06"></my-figure></div>',
    'a--empty': '<my-figure empty></my-figure>',
  };
  addEventListener('DOMContentLoaded', () => {
    document.body.className = 'sb-show-main';
    globalThis.__STORYBOOK_PREVIEW__ = { currentRender: { phase: 'finished' } };
    document.querySelector('#storybook-root').innerHTML = stories[new URLSearchParams(location.search).get('id')] ?? '<p>Words</p>';
  });
</script>
<body><div id="storybook-root"></div></body>`;

describe('the pictures of stories', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  let pictures;
  let browser;
  const index = (ids) =>
    writeFileSync(join(folder, 'index.json'), JSON.stringify({ entries: Object.fromEntries(ids.map((id) => [id, { id, type: 'story', tags: [] }])) }));
  before(async () => {
    writeFileSync(join(folder, 'iframe.html'), page);
    index(['a--latest', 'a--bad-days', 'a--pinned', 'a--empty', ...Object.keys(leftOut).map((name) => (name.includes('--') ? name : `${name}--any`))]);
    browser = await launch();
    pictures = await drawPictures(folder, browser, 2);
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });
  const said = (name) => /<text>(.*)<\/text>/.exec(pictures.get(`${name}.svg`))?.[1];

  it('are of each figure in each story, pinned to a day, in letters measured alike everywhere', () => {
    assert.match(said('a--latest'), /^2026-\d\d-\d\d geometricPrecision$/);
    assert.equal(said('a--pinned'), '2024-05-06 geometricPrecision');
    assert.equal(said('a--pinned-2'), '2023-05-06 geometricPrecision');
  });

  it('are kept once where two are the same, and not at all where there is nothing to draw', () => {
    assert.deepEqual([...pictures.keys()].filter((name) => name.startsWith('a--')).sort(), ['a--latest.svg', 'a--pinned-2.svg', 'a--pinned.svg']);
  });

  it('are besides of each figure in every size and dark', () => {
    const looks = [...pictures.keys()].filter((name) => name.startsWith('my-figure.')).map((name) => name.split('.')[1]);
    assert.deepEqual(looks.sort(), ['card', 'dark', 'phone', 'portrait', 'square', 'story']);
    assert.match(said('my-figure.dark'), / dark /);
    assert.match(said('my-figure.card'), / landscape /);
  });

  it('say so where what is left out is there no more', async () => {
    index(['a--latest']);
    await assert.rejects(drawPictures(folder, browser, 1), /cited-figure.*take it from the list/);
  });
});
