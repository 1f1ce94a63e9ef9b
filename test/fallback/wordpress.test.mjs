/**
 * What WordPress 7.1 does to what is pasted, as recorded from it, and the snippet held against that. Its filters are PHP and are not
 * run here. Needs `npm run build` first.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { figureTags, snippetHtml } from 'it-export-charts/fallback';

/** `wpautop`: what in a text it acts on, and what it does. */
const paragraphs = [
  { acts: /\n\s*\n/, does: 'a blank line in a figure becomes a paragraph break in it' },
  { acts: /\n/, does: 'a line break becomes <br />' },
  {
    acts: /<(?:p|div|table|ul|ol|h[1-6]|figure|section|blockquote)\b/,
    does: 'a block in a figure on one line of others closes the paragraph, and with it the element',
  },
  { acts: /\s<(?:source|track)|<(?:source|track)[^>]*>\s/, does: 'blanks around tags that begin with “source” or “track” are removed' },
  { acts: /<style/, does: 'where the tag is not allowed its content stays as text' },
];

/** The same in what was recorded to come out changed, so that each rule is known to find what it is about. */
const changed = {
  '<freelance-earnings-chart>\n\n<span>a</span></freelance-earnings-chart>': 0,
  '<freelance-earnings-chart>\n<span>a</span></freelance-earnings-chart>': 1,
  '<freelance-earnings-chart><p slot="words">a</p></freelance-earnings-chart>': 2,
  'They earned <sourced-figure of="a">$557 million</sourced-figure> in half a year.': 3,
  '<style>a {}</style>': 4,
};

/** `wp_kses_post` for all but administrators: these of the snippet's tags stay; of others the content does. */
const allowed = ['a', 'br', 'img', 'span', 'strong', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td'];
const tidied = (markup) => markup.replaceAll(/<\/?([\w-]+)[^>]*>/g, (tag, name) => (allowed.includes(name) ? tag : ''));

const drawing = (width, height) => ({ src: `https://news.test/${width}.svg`, dark: `https://news.test/${width}-dark.svg`, width, height });
const optionsOf = (lang) => ({
  lang,
  today: '2026-11-28',
  picture: { wide: drawing(720, 500), narrow: drawing(360, 430) },
  script: 'https://news.test/embed.js',
  preload: ['https://news.test/figure.js'],
  annotations: [{ at: '2025-07/2025-12', text: 'A note\n\nof two lines' }],
});

describe('WordPress', () => {
  for (const [text, rule] of Object.entries(changed))
    it(`acts on ${JSON.stringify(text)}: ${paragraphs[rule].does}`, () => assert.match(text, paragraphs[rule].acts));

  for (const tag of [...figureTags, 'cited-figure'])
    for (const lang of ['en', 'ur'])
      it(`finds nothing to change in the snippet of <${tag}> in “${lang}”`, () => {
        const attributes = { 'as-of': '2026-02-25', ...(tag === 'cited-figure' && { of: 'freelance-earnings/2025-07/2025-12' }) };
        const snippet = snippetHtml(tag, attributes, optionsOf(lang));
        for (const { acts, does } of paragraphs) assert.doesNotMatch(snippet, acts, does);
        assert.ok(snippet.startsWith(`<${tag} `));
        assert.doesNotMatch(snippet, /[“”″]\s*>|=[“”]/, 'straight quotes around attributes');
      });

  it('leaves headline, picture, sentences and source where an author may not use the element, and no code', () => {
    const markup = tidied(snippetHtml('freelance-earnings-chart', { 'as-of': '2026-02-25' }, optionsOf('en')));
    const words = markup.replaceAll(/<[^>]*>/g, '');
    for (const part of ['Freelancers’ earnings up 58%', 'That is 58% more', 'Source: Arab News Pakistan']) assert.ok(words.includes(part), words);
    assert.doesNotMatch(words, /[<>{}]|https:|slot=/);
    assert.match(markup, /<img src="https:\/\/news\.test\/720\.svg" width="720" height="500"/);
    assert.doesNotMatch(markup, /<(?:script|link|source|picture|freelance)/);
  });
});
