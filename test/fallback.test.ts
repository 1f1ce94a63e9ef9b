import { expect, html } from '@open-wc/testing';
import fc from 'fast-check';
import '../src/define.js';
import { fallbackHtml, figureTags, snippetHtml, type SnippetOptions } from '../src/fallback.js';
import { escapeText } from '../src/model/markup/escape.js';
import { element } from '../src/model/markup/markup.js';
import { part, text, warnings } from './support/figures.js';
import { settledFixture as fixture } from './support/settled.js';

const pinned = { 'as-of': '2026-02-25' };
const today = '2026-11-28';
const files = {
  wide: { src: 'https://news.test/720.svg', dark: 'https://news.test/720-dark.svg', width: 720, height: 500 },
  narrow: { src: 'https://news.test/360.svg', dark: 'https://news.test/360-dark.svg', width: 360, height: 430 },
};

/** What a browser makes of it. */
function parsed(markup: string): HTMLElement {
  // In a document of its own, which loads no images.
  const page = document.implementation.createHTMLDocument('').createElement('div');
  page.innerHTML = markup;
  return page;
}

describe('what stands in a figure without script', () => {
  for (const lang of ['en', 'ur'])
    for (const tag of figureTags)
      it(`is what <${tag}> says in “${lang}”: headline, what and when, sentences, day and source`, async () => {
        const live = await fixture<HTMLElement>(html`${parsed(`<${tag} as-of="2026-02-25" lang="${lang}" loading="eager"></${tag}>`).firstElementChild}`);
        const words = text(parsed(fallbackHtml(tag, { ...pinned, lang }, { today }))).replaceAll(/[\u2066\u2069]/g, '');
        for (const name of ['headline', 'subtitle', 'summary', 'through', 'source']) {
          const said = text(part(live, name));
          expect(said, name).not.to.equal('');
          expect(words).to.contain(said);
        }
      });

  it('has a picture for phones and for columns, light and dark, with its size, and a short name beside the sentences', () => {
    const page = parsed(fallbackHtml('freelance-earnings-chart', pinned, { picture: files, today }));
    const sources = [...page.querySelectorAll('picture > source')].map((source) => [source.getAttribute('media'), source.getAttribute('srcset')]);
    expect(sources).to.deep.equal([
      ['(max-width: 480px) and (prefers-color-scheme: dark)', files.narrow.dark],
      ['(max-width: 480px)', files.narrow.src],
      ['(prefers-color-scheme: dark)', files.wide.dark],
    ]);
    const image = page.querySelector('picture > img')!;
    expect(['src', 'width', 'height', 'alt', 'loading'].map((name) => image.getAttribute(name))).to.deep.equal([
      files.wide.src,
      '720',
      '500',
      'Column chart, 3 fiscal years',
      null,
    ]);
    expect(page.querySelectorAll('[slot="words"]').length).to.equal(2);
  });

  it('has the sentences as the picture’s text alternative where they are left out', () => {
    const { summary } = { summary: 'My sentence.' };
    const page = parsed(fallbackHtml('freelance-earnings-chart', { ...pinned, summary }, { picture: files, sentences: false, today }));
    expect(page.querySelector('img')!.alt).to.equal(summary);
    expect(page.textContent).not.to.contain(summary);
  });

  it('has a gauge’s value as the name of its picture', () => {
    const page = parsed(fallbackHtml('it-export-target-gauge', pinned, { picture: files, today }));
    expect(page.querySelector('img')!.alt).to.match(/4\.6 of 10 billion US dollars, 46 percent$/);
  });

  it('takes a drawing as text, in one line', () => {
    const svg = '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1">\n  <title>Mine</title>\n</svg>\n';
    const markup = fallbackHtml('freelance-earnings-chart', pinned, { picture: { svg }, today });
    expect(markup).not.to.contain('\n').and.not.to.contain('<?');
    expect(parsed(markup).querySelector('svg > title')!.textContent).to.equal('Mine');
  });

  it('has a table on request, with heads, and without the columns of the file', () => {
    const page = parsed(fallbackHtml('freelance-earnings-chart', pinned, { table: true, today }));
    expect(page.querySelector('caption')!.textContent).to.contain('Freelancers');
    const heads = [...page.querySelectorAll('thead th')].map((head) => head.textContent);
    expect(heads).to.include('Status').and.not.to.include('Data version');
    expect(page.querySelectorAll('tbody tr').length).to.be.greaterThan(4);
    for (const row of page.querySelectorAll('tbody tr')) expect(row.children.length).to.equal(heads.length);
    expect(page.querySelector('tbody th')!.getAttribute('scope')).to.equal('row');
    expect(parsed(fallbackHtml('freelance-earnings-chart', pinned, { today })).querySelector('table')).to.equal(null);
    expect(parsed(fallbackHtml('projection-scorecard', pinned, { table: true, today })).querySelectorAll('th[scope="rowgroup"]').length).to.be.greaterThan(1);
  });

  it('leaves a number in its sentence where a table is asked for, which it has none of', () => {
    const of = 'freelance-earnings/2025-07/2025-12';
    expect(snippetHtml('cited-figure', { of }, { table: true })).to.equal(snippetHtml('cited-figure', { of }));
  });

  it('names a page by a link to that page, and by none where it has no address', () => {
    const linked = parsed(fallbackHtml('freelance-earnings-chart', pinned, { today })).querySelector('a');
    expect(linked?.textContent).to.match(/^Source: Arab News Pakistan/);
    expect(linked?.href).to.contain('arabnews');
    const without = parsed(fallbackHtml('freelance-earnings-chart', { 'as-of': '2026-09-19' }, { today }));
    expect(without.textContent).to.contain('Source: An essay');
    expect(without.querySelector('a')).to.equal(null);
  });

  it('is in the language of the figure, else in that of the page, else in English, and says so', () => {
    const languageOf = (attributes: object, lang?: string) => {
      const [span] = parsed(fallbackHtml('freelance-earnings-chart', { ...pinned, ...attributes }, { lang, today })).children;
      return [span?.getAttribute('lang'), span?.getAttribute('dir')];
    };
    expect(languageOf({})).to.deep.equal(['en', 'ltr']);
    expect(languageOf({}, 'ur-PK')).to.deep.equal(['ur', 'rtl']);
    expect(languageOf({ lang: 'ur' }, 'en')).to.deep.equal(['ur', 'rtl']);
    expect(languageOf({ lang: 'tlh' })).to.deep.equal(['en', 'ltr']);
  });

  it('falls back where an attribute is wrong and tells why, and where nothing is known says that', () => {
    const told: string[] = [];
    const markup = fallbackHtml('freelance-earnings-chart', { 'as-of': 'yesterday', period: 'week' }, { warn: (problem) => told.push(problem), today });
    expect(text(parsed(markup))).to.contain('Freelancers');
    expect(told.join('\n')).to.contain('<freelance-earnings-chart> as-of="yesterday" is not a day').and.to.contain('period="week"');
    const early = parsed(fallbackHtml('freelance-earnings-chart', { 'as-of': '1999-01-01' }, { picture: files, today }));
    expect(early.querySelector('img')).to.equal(null);
    expect(text(early)).not.to.equal('');
  });

  it('names the elements there are where it is asked for another', () => {
    expect(() => fallbackHtml('pie-chart' as 'projection-scorecard')).to.throw(RangeError, /no element <pie-chart>.*projection-scorecard.*cited-figure/);
  });

  it('is of <cited-figure> its number, or the editor’s words', () => {
    const of = 'freelance-earnings/2025-07/2025-12';
    const numberOf = (options = {}) => parsed(fallbackHtml('cited-figure', { of, ...pinned }, { today, ...options })).textContent;
    expect(numberOf()).to.equal('$557\u00A0million');
    expect(numberOf({ words: 'over half a billion' })).to.equal('over half a billion');
    const told: string[] = [];
    expect(numberOf({ words: '$900 million', warn: (problem: string) => told.push(problem) })).to.equal('$900\u00A0million');
    expect(told[0]).to.contain('contradicts the dataset');
    expect(fallbackHtml('cited-figure', { of: 'nothing' }, { today })).to.equal('');
  });
});

describe('a snippet', () => {
  const options: SnippetOptions = { picture: files, script: 'https://news.test/embed.js', today };

  it('is one line: the element with its attributes, what stands in it, and the script', async () => {
    const markup = snippetHtml('freelance-earnings-chart', { ...pinned, 'since-then': true, highlight: undefined, milestone: 900 }, options);
    expect(markup).not.to.match(/\n|<style|<p[ >]/);
    expect(markup).to.match(/^<freelance-earnings-chart as-of="2026-02-25" since-then milestone="900"><span /);
    expect(markup).to.match(/<\/freelance-earnings-chart><script type="module" async src="https:\/\/news\.test\/embed\.js"><\/script>$/);
    const said = await warnings(() => fixture(html`${parsed(markup.replaceAll(/<picture>.*<\/picture>|<script .*/g, '')).firstElementChild}`));
    expect(said).to.deep.equal([]);
  });

  it('has what is fetched at once, with hashes, and the hashes of what comes later before all', () => {
    const markup = snippetHtml('projection-scorecard', pinned, {
      ...options,
      script: { src: 'https://news.test/embed.js', integrity: 'sha384-AAAA' },
      preload: ['https://news.test/one.js', { src: 'https://news.test/two.js', integrity: 'sha384-BBBB' }],
      importIntegrity: { 'https://news.test/</script>.js': 'sha384-CCCC' },
    });
    const page = parsed(markup);
    const [map, script] = page.querySelectorAll('script');
    expect(page.firstElementChild === map).to.equal(true);
    expect(JSON.parse(map!.textContent)).to.deep.equal({ integrity: { 'https://news.test/</script>.js': 'sha384-CCCC' } });
    expect(script!.integrity).to.equal('sha384-AAAA');
    expect([...page.querySelectorAll('link')].map(({ rel, href, integrity }) => [rel, href, integrity])).to.deep.equal([
      ['modulepreload', 'https://news.test/one.js', ''],
      ['modulepreload', 'https://news.test/two.js', 'sha384-BBBB'],
    ]);
  });

  it('has the editor’s notes on numbers', () => {
    const annotations = [{ at: '2025-07/2025-12', text: 'Rule <widened>' }];
    const note = parsed(snippetHtml('freelance-earnings-chart', pinned, { ...options, annotations })).querySelector('[slot="annotation"]')!;
    expect(note.getAttribute('data-at')).to.equal('2025-07/2025-12');
    expect(note.textContent).to.equal('Rule <widened>');
  });

  it('says what an editor writes, and nothing else, in text and in attributes', () => {
    const headline = '<b>“5 & 6”</b> {a} *b* _c_ `d` [e](f) \\ ~g~ "h" \u00A0\u0000\n\n<p>';
    const page = parsed(snippetHtml('freelance-earnings-chart', { ...pinned, headline }, { picture: { wide: { src: headline, width: 1, height: 1 } }, today }));
    const meant = '<b>“5 & 6”</b> {a} *b* _c_ `d` [e](f) \\ ~g~ "h" \u00A0 <p>';
    expect(page.children.length).to.equal(1);
    expect(page.firstElementChild!.getAttribute('headline')).to.equal(meant);
    expect(page.querySelector('img')!.getAttribute('src')).to.equal(meant);
    expect(page.querySelector('strong')!.textContent).to.equal(meant);
  });

  it('writes any text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const page = parsed(element('span', { title: words }, escapeText(words)));
        const meant = words
          .replaceAll(/[\t\n\f\r ]+/g, ' ')
          .replaceAll(/\p{Cc}/gu, '')
          .trim();
        expect(page.children.length).to.equal(1);
        expect(page.firstElementChild!.getAttribute('title')).to.equal(meant);
        expect(page.firstElementChild!.textContent).to.equal(meant);
      }),
    );
  });
});
