/** What a newer dataset brings is text wherever it is shown, whatever stands in it: every text of its schema is markup here. */
import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { dataset as bundled } from '../../../src/data/dataset.js';
import { snippetHtml, type SnippetTag } from '../../../src/fallback.js';
import { languageAmongAll } from '../../../src/locales/all-languages.js';
import { messagesFor } from '../../../src/locales/languages.js';
import { forgetDatasets } from '../../../src/page/fresh/fresh-dataset.js';
import { readDataset } from '../../../src/page/fresh/read-dataset.js';
import { csvOf } from '../../../src/parts/table/csv.js';
import { viewAttributes, viewFor } from '../../../src/snippet/views.js';
import { everyForm } from '../../support/every-form.js';
import { drawn, part, warnings } from '../../support/figures.js';
import { handedFiles, svgDocument } from '../../support/files.js';
import { hostileDataset, hostileMarkup } from '../../support/hostile-dataset.js';
import { settled, settledFixture as fixture } from '../../support/settled.js';
import { withAnswers } from '../../support/stubbed-fetch.js';
import { waitUntil } from '../../support/wait-until.js';
import type { Dataset } from '../../../src/data/observation.js';
import type { FigureElement } from '../../../src/element/figure-element.js';

const day = '2026-09-19';
const today = '2026-11-28';
/** What figures look for. */
const series = bundled.series.map(({ id }) => id);
const newer: Dataset = { ...bundled, compiled: '2099-01-15' };
const turns = hostileMarkup.map((_, turn) => hostileDataset(newer, turn, [...series, 'it-exports-fy2029']));

const figures = [...everyForm, ['it-exports-chart', { lang: 'ur' }], ['projection-scorecard', { lang: 'ur' }]] as const;

/** As it stands in a text: without what only keeps words together, or tells their direction. */
const plain = (text: string) => text.replaceAll(/[\p{Cc}\p{Cf}\p{Z}]+/gu, '');
const forms = hostileMarkup.map(plain);

/** The kinds of elements and attributes that a tree is made of. */
function kindsIn(root: ParentNode): Set<string> {
  const kinds = [...root.querySelectorAll('*')].flatMap(({ localName, attributes }) => [
    localName,
    ...[...attributes].map(({ name }) => `${localName}[${name}]`),
  ]);
  return new Set(kinds);
}

/** What would be there by the texts alone, were one of them taken for markup. */
function expectNoMarkup(root: ParentNode, what: string): void {
  const kinds = [...kindsIn(root)];
  expect(
    kinds.filter((kind) => /hostile|\[on|^(script|iframe|object|embed)$/.test(kind)),
    what,
  ).to.deep.equal([]);
  for (const link of root.querySelectorAll('[href], [src]'))
    expect(link.getAttribute('href') ?? link.getAttribute('src'), what).to.match(/^(https?:|data:image\/|#|$)/);
  expect(globalThis, what).not.to.have.property('hostile');
}

/** Where in the schema the texts stand that can be read, or followed, somewhere. Those to be read are there whole. */
function marksIn(root: ParentNode & Node, what: string): string[] {
  const text = plain(root.textContent ?? '');
  const read = [...text.matchAll(/¶([\w[\].]+)¶/g)].map(({ 1: path = '', index }) => {
    const before = text.slice(0, index);
    expect(
      forms.some((form) => before.endsWith(form)),
      `${what}: ${path} after ${before.slice(-80)}`,
    ).to.equal(true);
    return path;
  });
  const addresses = [...root.querySelectorAll('[href]')].map((link) => /¶(.+)¶/.exec(link.getAttribute('href') ?? '')?.[1] ?? '');
  return [...read, ...addresses];
}

/** The fields of a CSV file, by RFC 4180. */
function fieldsOf(csv: string): string[][] {
  const lines: string[][] = [[]];
  for (const [, quoted, bare, end] of csv.replace(/^\uFEFF/, '').matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n)/g)) {
    lines.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end !== ',') lines.push([]);
  }
  return lines.slice(0, -1);
}

const buttonOf = (figure: Element, name: string, label: RegExp) =>
  [...part(figure, name)!.querySelectorAll('button')].find(({ textContent }) => label.test(textContent))!;

/** The picture that a figure hands out. */
async function pictureOf(figure: Element): Promise<Document> {
  const [handed] = await handedFiles(1, () => buttonOf(figure, 'download', /SVG/).click());
  return svgDocument(await handed!.file.text());
}

/** A figure that shows a dataset. */
async function shownWith(dataset: Dataset, tag: SnippetTag, attributes: Readonly<Record<string, string>>): Promise<FigureElement> {
  forgetDatasets();
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries({ ...attributes, 'as-of': day, loading: 'eager', src: '/hostile.json' })) made.setAttribute(name, value);
  let figure!: FigureElement;
  const served = () => Promise.resolve(new Response(JSON.stringify(dataset)));
  const said = await warnings(() => withAnswers(served, async () => (figure = await fixture(made.outerHTML))));
  expect(said).to.deep.equal([]);
  if (tag !== 'cited-figure') await drawn(figure);
  return figure;
}

/** The code that a reader copies of a figure. */
async function codeOf(figure: FigureElement): Promise<string> {
  const passed: string[] = [];
  figure.addEventListener('figure-share', ({ shared }) => passed.push(shared.text));
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: () => Promise.resolve() } });
  try {
    (part(figure, 'share') as HTMLDetailsElement).open = true;
    await waitUntil(() => part(figure, 'share')!.querySelector('button'), 'nothing unfolds');
    buttonOf(figure, 'share', /embed code|کوڈ/).click();
    await waitUntil(() => passed.length > 0, 'nothing is passed on');
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
  return passed[0]!;
}

const nameOf = (tag: string, attributes: Readonly<Record<string, string>>) =>
  `<${[tag, ...Object.entries(attributes).map(([name, value]) => `${name}="${value}"`)].join(' ')}>`;

describe('a dataset all of whose texts are markup', () => {
  const shown = new Set<string>();

  it('is sound, so that it is shown', () => {
    for (const { dataset } of turns) readDataset(JSON.stringify(dataset), series);
  });

  for (const [index, [tag, attributes]] of figures.entries()) {
    const { dataset } = turns[index % turns.length]!;

    it(`is text in ${nameOf(tag, attributes)}: in its words, its table and its panels`, async () => {
      const figure = await shownWith(dataset, tag, attributes);
      const look = (what: string, root: ParentNode & Node = figure.shadowRoot!) => {
        expectNoMarkup(root, what);
        for (const path of marksIn(root, what)) shown.add(path);
      };
      look('figure');
      figure.view = 'table';
      await settled(figure);
      look('table');
      for (const each of figure.shadowRoot!.querySelectorAll<HTMLElement>('.ask')) {
        each.click();
        await settled(figure);
        look('panel', part(figure, 'provenance')!);
      }
    });

    it(`is text in what a reader takes away of ${nameOf(tag, attributes)}`, async () => {
      const figure = await shownWith(dataset, tag, attributes);
      const svg = await pictureOf(figure);
      expectNoMarkup(svg, 'SVG');
      expect([...kindsIn(svg)].filter((kind) => /^(style|image|foreignObject|a|use|animate|set)\b/.test(kind))).to.deep.equal([]);

      const code = await codeOf(figure);
      const page = document.implementation.createHTMLDocument('');
      page.body.innerHTML = code;
      page.body.querySelector(':scope > script')!.remove();
      expectNoMarkup(page, 'embed code');
    });

    for (const lang of ['en', 'ur'])
      it(`is text in the snippet and the table file of ${nameOf(tag, { ...attributes, lang })}`, () => {
        for (const { dataset: each } of turns) {
          const given = { ...attributes, lang, 'as-of': day };
          const page = document.implementation.createHTMLDocument('');
          page.body.innerHTML = snippetHtml(tag, given, { table: true, dataset: each, today });
          expectNoMarkup(page.body, 'snippet');
          for (const path of marksIn(page.body, 'snippet')) shown.add(path);

          const { table } = viewFor(tag)!(each, viewAttributes(given), { messages: messagesFor(languageAmongAll(lang)), today });
          const [heads, ...rows] = fieldsOf(csvOf(table!));
          expect(rows.length).to.equal(table!.rows.length);
          for (const row of rows) expect(row.length, row.join()).to.equal(heads!.length);
          // Signs that begin a formula, but for those of numbers.
          for (const field of rows.flat()) expect(field).not.to.match(/^([=+@\t\r\n]|-\D)/);
        }
      });
  }

  for (const of of ['freelance-earnings/2025-07/2025-12', 'it-exports-fy2029', 'it-exports/2018-07/2019-06'])
    it(`is text in the panel of <cited-figure of="${of}">`, async () => {
      for (const { dataset } of turns) {
        const figure = await shownWith(dataset, 'cited-figure', { of });
        figure.shadowRoot!.querySelector<HTMLElement>('.trigger')!.click();
        await settled(figure);
        expectNoMarkup(figure.shadowRoot!, 'panel');
        for (const path of marksIn(part(figure, 'provenance')!, 'panel')) shown.add(path);
        figure.remove();
      }
    });

  it('is shown, with all that a figure shows of any dataset', () => {
    const never = ['id', 'changes[].version', 'changes[].text', 'series[].watched.url'];
    const ofNotes = ['publisher', 'record', 'quotes', 'title', 'url'].map((name) => `notes[].citations[].${name}`);
    expect([...turns[0]!.paths].filter((path) => !shown.has(path))).to.have.members([...never, ...ofNotes]);
  });
});
