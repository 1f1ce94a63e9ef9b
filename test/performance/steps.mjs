/**
 * What a reader's page loads, in the order in which it comes. Each step counts what no step before it has loaded, and `limit` is
 * the most that may be, in kB (1,000 bytes) by brotli. A new chunk takes a step that loads it, and a limit.
 */
import { inPlace, reach, tags } from './article.mjs';

/** Puts one more element on the page, goes there, and waits until it is complete, and for its picture if it has one. */
const add =
  (tag, attributes = {}) =>
  async (page) => {
    await page.evaluate(
      (name, values) => {
        const element = document.createElement(name);
        for (const [attribute, value] of Object.entries(values)) element.setAttribute(attribute, value);
        element.id = 'added';
        document.querySelector('#added')?.remove();
        document.querySelector('main').append(element);
      },
      tag,
      attributes,
    );
    await page.$eval('#added', (element) => {
      element.scrollIntoView();
      return element.updateComplete;
    });
    if (await page.$eval('#added', ({ shadowRoot }) => shadowRoot.querySelector('.plot') !== null)) await reach(page, '#added');
  };

const inFigure = (action) => (page) => page.$eval(tags[1], action);
const nothing = async () => undefined;

/** An article with the README's snippet, before its reader comes near the figures. */
export const afar = {
  children: inPlace,
  // Without what asks again for a chunk that failed, the hash of each, and the words of a figure that could not be loaded, it was 7.8.
  steps: [{ id: 'first', what: 'The script', when: 'with the page', limit: 9.4, act: nothing }],
};

/** An article with bare tags, and all that its reader may do. */
export const near = {
  children: '',
  steps: [
    {
      id: 'figure',
      what: 'Both figures: all they say and do, in English',
      when: 'when the first of them is a few screens away; when the page has loaded and is idle where no picture stands in its place',
      // Without the history of FY2019 to FY2024, from which the projections are made, it was 37.7; without what readers share, what fits a
      // figure into the place of its picture, newer datasets and the words of three more charts 52.0.
      // Other documents, falsified canvases, hostile and translated pages, and the network are 1.5 of it.
      limit: 57.2,
      act: nothing,
    },
    {
      id: 'drawing',
      what: 'Chart.js and what draws both figures with it',
      when: 'with those; not run before the first of them comes near the screen',
      limit: 40,
      act: async (page) => {
        for (const tag of tags) await reach(page, tag);
      },
    },
    {
      id: 'provenance',
      what: 'Where a number comes from',
      when: 'when a reader first comes to a number',
      act: inFigure(({ shadowRoot }) => shadowRoot.querySelector('.data-points button').click()),
    },
    {
      id: 'what-if',
      what: 'The what-if',
      when: 'when a reader unfolds it',
      act: inFigure(({ shadowRoot }) => shadowRoot.querySelector('[part="what-if"] summary').click()),
    },
    {
      id: 'download',
      what: 'What makes picture files',
      when: 'at the first download',
      limit: 6.5,
      act: inFigure((figure) => figure.toPicture('svg').then(() => undefined)),
    },
    {
      id: 'share',
      what: 'What a reader can pass on: links, code, citations, in every language',
      when: 'when a reader unfolds it',
      // Without the picture in its code it was 3.6.
      limit: 4.3,
      act: inFigure(({ shadowRoot }) => shadowRoot.querySelector('[part="share"] summary').click()),
    },
    {
      id: 'mended',
      what: 'What mends curly quotes and missing end tags',
      when: 'where a page has them',
      limit: 0.9,
      act: add('it-export-target-gauge', { 'as-of': '”2026-02-25”' }),
    },
    // Without labels that look for their place, the bracket, the words in gaps and what draws columns with a part it was 7.5.
    { id: 'years', what: '`<it-exports-chart>`, by year', when: 'when it comes near the screen', limit: 13.9, act: add('it-exports-chart') },
    { id: 'months', what: '`<it-exports-chart>`, by month', when: 'when it comes near the screen', act: add('it-exports-chart', { period: 'month' }) },
    {
      id: 'parts',
      what: '`<it-exports-chart>` by freelancers’ part',
      when: 'where `parts` asks for it',
      limit: 2.9,
      act: add('it-exports-chart', { parts: 'freelance' }),
    },
    {
      id: 'growth',
      what: '`<it-exports-growth-chart>`, with the parts of IT exports',
      when: 'when it comes near the screen',
      // Without the two shares on its cards it was 11.9.
      limit: 13,
      act: add('it-exports-growth-chart'),
    },
    {
      id: 'fresh',
      what: 'What fetches and checks a dataset of the page',
      when: 'with a figure that has `src`',
      limit: 5,
      // Not the address of a file, so that nothing more is fetched.
      act: add('it-exports-chart', { src: 'data:,' }),
    },
    // Without a picture, of which a card and a download can be made, it was 3.6.
    { id: 'scorecard', what: '`<projection-scorecard>`', when: 'when it comes near the screen', limit: 8.3, act: add('projection-scorecard') },
    // Without dollars a head it was 4.2.
    { id: 'counts', what: '`<freelancer-count-chart>`', when: 'when it comes near the screen', limit: 4.9, act: add('freelancer-count-chart') },
    {
      id: 'cited-figure',
      what: '`<cited-figure>`',
      when: 'when it is a few screens away',
      limit: 6.3,
      act: add('cited-figure', { of: 'freelance-earnings/2025-07/2025-12' }),
    },
    // Without the parts of IT exports, their growth and their share it was 16.3.
    { id: 'ur', what: 'The words of Urdu', when: 'with a page in Urdu', limit: 19.1, act: add(tags[0], { lang: 'ur' }) },
  ],
};
