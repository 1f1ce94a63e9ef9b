/** The pages that are compared. Each is the same article with something else in the place of the figure. */
import { readFileSync } from 'node:fs';
import { snippetHtml } from '../dist/esm/fallback.js';
import { day } from './bars.mjs';

const standIn = `freelance-earnings-chart-en-${day}-360.svg`;
const standInFile = new URL(`../dist/images/${standIn}`, import.meta.url);

const tag = 'freelance-earnings-chart';
const library = '/dist/embed.js';
const figure = (element = tag, loading = 'lazy') => `<${element} as-of="${day}" lang="en" loading="${loading}"></${element}>`;
const peer = '<div class="peer"></div>';
const image = `<img src="/dist/images/${standIn}" width="360" height="430" alt="">`;
/** So far apart that one figure is near the screen at most. */
const far = (parts) => `<div class="far">${parts}</div>`;
const many = (part) => Array.from({ length: 50 }, () => far(part)).join('');
const watch = (what, selector) => `<script>bench.watch${what}(document.querySelector('${selector}'))</script>`;
const watchedFigure = (markup) => markup + watch('Figure', tag);

/** The README's snippet with a picture, as it stands there, on a page that has its images as wide as its column at most. */
function snippet() {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const [markup] = /(?<=```html\n)<[^`\n]+-720\.svg[^`\n]+(?=\n```)/.exec(readme) ?? [];
  if (!markup) throw new Error('README.md has no snippet with a picture.');
  return markup.replaceAll(/https:\/\/cdn\.jsdelivr\.net\/npm\/it-export-charts@[\d.]+\//g, '/').replaceAll(/<script\b[^>]*><\/script>/g, '');
}

/** The same with what `snippetHtml` has a page fetch at once, for a figure on the first screen. */
function hintedSnippet() {
  const { elements } = JSON.parse(readFileSync(new URL('../dist/chunks.json', import.meta.url), 'utf8'));
  const drawing = (width, height) => ({ src: `/dist/images/freelance-earnings-chart-en-${day}-${width}.svg`, width, height });
  const picture = { wide: drawing(720, 500), narrow: drawing(360, 430) };
  return snippetHtml(tag, { 'as-of': day, lang: 'en' }, { picture, preload: elements[tag].map((file) => `/dist/${file}`) });
}

/** The same as the README has it below the first screen. */
const laterSnippet = snippet().replace('<img', '<img loading="lazy"');

/**
 * By name: what the page shows, what stands in the figure's place, its script, and what it waits for.
 * `script` is a module of pages/ that is built, or an address. Of a page with `workOnly` no time until something is seen is asked
 * for, so that a slow line need not bring it.
 */
export const pages = {
  empty: { title: 'the article alone', markup: '', until: 'loaded' },
  'inline-svg': {
    title: 'static SVG in the page',
    /** Read when it is asked for: the list of pages is needed where no picture was made yet. */
    get markup() {
      return `${readFileSync(standInFile, 'utf8')}<script>bench.mark('picture')</script>`;
    },
    until: 'loaded',
  },
  image: { title: 'static image', markup: image + watch('Image', 'img'), until: 'loaded' },
  'chart-js': { title: '**Chart.js**, bare', markup: peer, script: 'chart-js', until: 'drawn' },
  echarts: { title: 'ECharts', markup: peer, script: 'echarts', until: 'drawn' },
  'observable-plot': { title: 'Observable Plot', markup: peer, script: 'observable-plot', until: 'drawn' },
  'vega-embed': { title: 'Vega-Embed', markup: peer, script: 'vega-embed', until: 'drawn' },
  eager: { title: 'this library, `loading="eager"`', markup: watchedFigure(figure(tag, 'eager')), script: library, until: 'drawn' },
  lazy: { title: 'this library, `lazy`, on the screen', markup: watchedFigure(figure()), script: library, until: 'drawn' },
  snippet: {
    title: 'this library, README’s snippet with a picture, on the screen',
    markup: watchedFigure(snippet()) + watch('Image', `${tag} img`),
    script: library,
    until: 'drawn',
  },
  'snippet-hinted': {
    title: 'this library, snippet with a picture and hints what to fetch at once, on the screen',
    markup: watchedFigure(hintedSnippet()) + watch('Image', `${tag} img`),
    script: library,
    until: 'drawn',
  },
  'snippet-unreached': {
    workOnly: true,
    title: 'this library, README’s snippet with a picture, not reached',
    markup: far('') + laterSnippet,
    script: library,
    until: 'loaded',
  },
  unreached: { workOnly: true, title: 'this library, not reached', markup: far('') + figure(), script: library, until: 'loaded' },
  'both-unreached': {
    workOnly: true,
    title: 'this library, both figures, not reached',
    markup: far('') + figure() + figure('it-export-target-gauge'),
    script: library,
    until: 'loaded',
  },
  '50-figures': {
    workOnly: true,
    title: 'this library, 50 figures, one on the screen',
    markup: watchedFigure(many(figure())),
    script: library,
    until: 'drawn',
  },
  '50-snippets': {
    workOnly: true,
    title: 'this library, README’s snippet with a picture 50 times, one on the screen',
    markup: watchedFigure(many(laterSnippet)),
    script: library,
    until: 'drawn',
  },
  '50-chart-js': { workOnly: true, title: 'Chart.js, bare, 50 drawn', markup: many(peer), script: 'chart-js', until: 'drawn' },
};
