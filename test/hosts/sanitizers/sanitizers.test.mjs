/**
 * What a reader sees of a snippet that was tidied on its way, by each with its own defaults. `npm run test:sanitizers` installs them;
 * they are not among the tools of the repository. Needs `npm run build` first.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { evaluate } from '@mdx-js/mdx';
import markdownIt from 'markdown-it';
import { marked } from 'marked';
import rehypeParse from 'rehype-parse';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';
import { snippetHtml } from '../../../dist/esm/fallback.js';
import { launch } from '../../support/launch.mjs';
import { scriptOf } from './in-browser.mjs';
import * as runtime from './jsx-as-text.mjs';

const tag = 'freelance-earnings-chart';
const drawing = (width, height) => ({ src: `https://news.test/${width}.svg`, width, height });
const options = {
  today: '2026-11-28',
  picture: { wide: drawing(720, 500), narrow: drawing(360, 430) },
  script: 'https://news.test/embed.js',
  preload: ['https://news.test/figure.js'],
};
const attributes = { 'as-of': '2026-02-25', lang: 'en' };
const snippet = snippetHtml(tag, attributes, options);
const withTable = snippetHtml(tag, attributes, { ...options, table: true });
/** As a reader’s Share writes it where the page keeps no picture. */
const withDrawing = snippetHtml(tag, attributes, {
  today: options.today,
  picture: { wide: { src: 'data:image/svg+xml;base64,PHN2Zy8+', width: 360, height: 430 } },
});

describe('the snippet', () => {
  let browser;
  let page;
  before(async () => {
    browser = await launch();
    page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => request.respond({ contentType: 'text/html', body: '<!doctype html>' }));
    await page.goto('https://news.test/');
    await page.addScriptTag({ content: await scriptOf(`${import.meta.dirname}/tiptap.mjs`, 'tiptap') });
    await page.addScriptTag({ content: readFileSync(createRequire(import.meta.url).resolve('dompurify/dist/purify.min.js'), 'utf8') });
  });
  after(() => browser?.close());

  /** What a browser makes of markup: the words, the pictures, and whether the figure, its slots and its script are there. */
  const seen = (markup) =>
    page.evaluate(
      (html, figure) => {
        const article = document.createElement('article');
        // What follows must not end up in it.
        article.innerHTML = `<p>Before.</p>${html}<p>After.</p>`;
        document.body.replaceChildren(article);
        const element = article.querySelector(figure);
        return {
          words: article.innerText,
          pictures: [...article.querySelectorAll('img')].map((image) => image.getAttribute('src')),
          narrow: article.querySelector('picture > source')?.getAttribute('srcset'),
          figure: element?.getAttribute('as-of'),
          inside: element ? [...element.children].map(({ localName, slot }) => (slot && localName !== 'table' ? slot : localName)) : [],
          script: article.querySelector('script[type="module"]')?.getAttribute('src'),
          lastIsOutside: article.lastElementChild.textContent === 'After.',
        };
      },
      markup,
      tag,
    );

  const parts = ['Freelancers’ earnings up 58% to $557\u00A0million', 'Pakistan, July to December 2025', 'That is 58% more', 'Source: Arab News Pakistan'];

  function showsWords({ words, lastIsOutside }) {
    for (const part of parts) assert.ok(words.includes(part), `“${part}” is not in “${words}”`);
    assert.doesNotMatch(words, /[<>{}]|slot=|https:|modulepreload|&#/, 'no code is seen');
    assert.ok(lastIsOutside);
  }

  /** @param more the slots or tags that follow what every snippet has */
  function isWhole({ figure, inside, pictures, narrow, script }, more = []) {
    assert.equal(figure, '2026-02-25');
    assert.deepEqual(inside, ['words', 'picture', 'words', ...more]);
    assert.deepEqual(pictures, ['https://news.test/720.svg']);
    assert.equal(narrow, 'https://news.test/360.svg');
    assert.equal(script, 'https://news.test/embed.js');
  }

  /** As a paragraph among others. */
  const between = (markup) => `Text.\n\n${markup}\n\nMore.`;
  const keepsAll = {
    nothing: (markup) => markup,
    marked: (markup) => marked.parse(between(markup)),
    'markdown-it with html: true': (markup) => markdownIt({ html: true }).render(between(markup)),
    'remark with rehype-raw': async (markup) =>
      String(await unified().use(remarkParse).use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw).use(rehypeStringify).process(between(markup))),
    MDX: async (markup) => {
      const { default: content } = await evaluate(between(markup), runtime);
      return String(content({}));
    },
  };
  for (const [name, tidy] of Object.entries(keepsAll)) {
    it(`passes ${name} whole`, async () => {
      const shown = await seen(await tidy(snippet));
      showsWords(shown);
      isWhole(shown);
    });

    it(`passes ${name} whole with its table in it`, async () => {
      const shown = await seen(await tidy(withTable));
      showsWords(shown);
      isWhole(shown, ['table']);
    });
  }

  it('leaves words and picture where TipTap has no node for the element', async () => {
    const shown = await seen(await page.evaluate((html) => window.tiptap.passThrough(html), snippet));
    showsWords(shown);
    assert.deepEqual(shown.pictures, ['https://news.test/720.svg']);
    assert.equal(shown.figure, undefined);
    assert.equal(shown.script, undefined);
  });

  it('leaves the words in TipTap as its starter kit is, which has no images', async () => {
    const shown = await seen(await page.evaluate((html) => window.tiptap.passThroughBare(html), snippet));
    showsWords(shown);
    assert.deepEqual(shown.pictures, []);
  });

  it('keeps a drawing in the code with DOMPurify, and leaves no broken one elsewhere', async () => {
    const data = ['data:image/svg+xml;base64,PHN2Zy8+'];
    const purified = await seen(await page.evaluate((html) => window.DOMPurify.sanitize(html), withDrawing));
    assert.deepEqual(purified.pictures, data);
    const tidied = await unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize).use(rehypeStringify).process(withDrawing);
    for (const markup of [String(tidied), sanitizeHtml(withDrawing, { allowedTags: sanitizeHtml.defaults.allowedTags.concat('img') })]) {
      const shown = await seen(markup);
      showsWords(shown);
      assert.deepEqual(shown.pictures, [null]);
    }
  });

  it('leaves words and picture where DOMPurify takes out the element', async () => {
    const shown = await seen(await page.evaluate((html) => window.DOMPurify.sanitize(html), snippet));
    showsWords(shown);
    assert.deepEqual(shown.pictures, ['https://news.test/720.svg']);
    assert.equal(shown.figure, undefined);
    assert.equal(shown.script, undefined);
  });

  it('leaves words and picture where rehype-sanitize takes out the element', async () => {
    const tidied = await unified().use(rehypeParse, { fragment: true }).use(rehypeSanitize).use(rehypeStringify).process(snippet);
    const shown = await seen(String(tidied));
    showsWords(shown);
    assert.deepEqual(shown.pictures, ['https://news.test/720.svg']);
  });

  it('leaves the words where sanitize-html takes out the element and, as it does with all, the picture, which stays if images may', async () => {
    const bare = await seen(sanitizeHtml(snippet));
    showsWords(bare);
    assert.deepEqual(bare.pictures, []);
    const shown = await seen(sanitizeHtml(snippet, { allowedTags: sanitizeHtml.defaults.allowedTags.concat('img') }));
    showsWords(shown);
    assert.deepEqual(shown.pictures, ['https://news.test/720.svg']);
  });

  it('leaves the words where remark drops all HTML', async () => {
    const shown = await seen(String(await unified().use(remarkParse).use(remarkRehype).use(rehypeStringify).process(snippet)));
    showsWords(shown);
  });

  it('is seen as code in markdown-it as it comes, which shows all HTML so: the page on embedding says it', async () => {
    const { words } = await seen(markdownIt().render(snippet));
    assert.match(words, /<freelance-earnings-chart/);
  });
});
