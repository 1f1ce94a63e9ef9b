/**
 * Whatever stands in the attributes of a figure, its view is made: of it the words, the table and the file. Views are pure, so most of the
 * combinations are tried here, without a browser; `hostile-properties.test.ts` tries what only a page can do. Needs `npm run build` first.
 *
 * A failure prints its seed: `SEED=… node --test test/elements/random-attributes.test.mjs` tries the same again.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { dataset } from '../../dist/esm/data/dataset.js';
import { asOf } from '../../dist/esm/data/vintage.js';
import { citedFigureView } from '../../dist/esm/elements/cited-figure/view.js';
import { splitting } from '../../dist/esm/elements/it-exports-chart/by-year/split-view.js';
import { exportsViewOf } from '../../dist/esm/elements/it-exports-chart/exports-view.js';
import { en } from '../../dist/esm/locales/en.js';
import { ur } from '../../dist/esm/locales/ur.js';
import { csvOf } from '../../dist/esm/parts/table/csv.js';
import { figureTags, viewFor } from '../../dist/esm/snippet/views.js';
import { hostileWords, megabyte } from '../support/hostile.mjs';

/** Ten thousand in CI, and some of them at a desk. */
const runs = process.env.CI ? 10_000 : 400;
/** Of both kinds together. */
const [ofFigures, ofNumbers] = [0.75 * runs, 0.25 * runs];
const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));

const languages = { en: en.messages(), ur: ur.messages() };
const today = '2026-11-28';
const views = Object.fromEntries(figureTags.map((tag) => [tag, tag === 'it-exports-chart' ? (...given) => exportsViewOf(splitting, ...given) : viewFor(tag)]));
/** Mostly an early one, of which a view is made sooner. */
const early = asOf(dataset, '2021-12-31');
const view = (tag, attributes, language = 'en', known = dataset) => views[tag](known, attributes, { messages: languages[language], today });

const ids = [...dataset.observations, ...dataset.targets, ...dataset.projections].map(({ id }) => id);
const periods = ['2025-07/2025-12', '2025-07', 'FY2025', 'freelance-earnings/2025-07/2025-12', 'it-exports/2024-07/2025-06'];

/** Values of each attribute that mean something. */
const meant = {
  asOf: ['2018-06-30', '2021-07-01', '2024-01-31', '2025-03-31', '2026-02-25', '2026-11-22'],
  growth: ['0', '20', '29.5', '-10', '1e1'],
  period: ['year', 'half', 'quarter', 'month'],
  definition: ['sbp', 'economic-survey', 'ministry'],
  milestone: ['none', '1000', '0.001', '1000000'],
  compare: ['first-half', 'second-half', 'quarter-1', 'quarter-4', 'year-to-date'],
  highlight: periods,
  target: dataset.targets.map(({ id }) => id),
  parts: ['freelance', 'telecom freelance', 'telecom,freelance,telecom'],
  series: ['it-exports', 'freelance-earnings'],
  headline: ['', 'A headline'],
  summary: ['', 'A sentence.'],
};
const words = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom(...hostileWords) },
  { weight: 20, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.constant(megabyte) },
);
const valueOf = (values) => fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...values) }, { weight: 2, arbitrary: words });
const annotation = fc.record({ at: valueOf([...periods, '']), text: words });
const attributes = fc.record(
  {
    ...Object.fromEntries(Object.entries(meant).map(([name, values]) => [name, valueOf(values)])),
    sinceThen: fc.boolean(),
    annotations: fc.array(annotation, { maxLength: 6 }),
  },
  { requiredKeys: [] },
);

/** What the library has said by mistake, in a text it made itself. */
const slip = /undefined|NaN|Infinity|\[object|\bnull\b|function|=>/;

/** Every text of a view but those that are the author's, and the console's. */
function ownTexts(shown, given) {
  const authors = new Set([given.headline, given.summary]);
  const notes = (given.annotations ?? []).map(({ text }) => text);
  const texts = [];
  const walk = (value, key) => {
    if (key === 'problems' || key === 'note') return;
    if (typeof value === 'string') {
      if (!authors.has(value) && !notes.some((note) => note && value.includes(note))) texts.push(value);
    } else if (typeof value === 'number') {
      if (!Number.isFinite(value)) texts.push(`${key}: ${value}`);
    } else if (value && typeof value === 'object') for (const [name, each] of Object.entries(value)) walk(each, name);
    else if (typeof value === 'function' || typeof value === 'symbol') texts.push(`${key}: [object ${typeof value}]`);
  };
  walk(shown, '');
  return texts;
}

/** The cells of a file, as a program reads them. */
const cellsOf = (csv) =>
  [...csv.slice(1).matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain);
/** A formula is what is no number and begins as one. */
const isFormula = (cell) => /^[=+\-@\t\r\n\uFF0B\uFF0D\uFF1D\uFF20]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell);

describe(`random attributes (SEED=${seed})`, () => {
  it(`make a view of every figure, in both languages: ${ofFigures} combinations`, () => {
    fc.assert(
      fc.property(fc.constantFrom(...figureTags), fc.constantFrom('en', 'ur'), fc.nat(3), attributes, (tag, language, isEarly, given) => {
        const shown = view(tag, given, language, isEarly ? early : dataset);
        for (const text of ownTexts(shown, given)) assert.doesNotMatch(text, slip);
        if (shown.table) assert.deepEqual(cellsOf(csvOf(shown.table)).filter(isFormula), []);
      }),
      { numRuns: ofFigures, seed },
    );
  });

  it(`find the source of a number or say that there is none: ${ofNumbers} combinations`, () => {
    const given = fc.record({ of: valueOf(ids), asOf: valueOf(meant.asOf), words, around: fc.record({ before: words, after: words }) }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.constantFrom('en', 'ur'), given, (language, attributes) => {
        const { provenance, problems } = citedFigureView(dataset, attributes, { messages: languages[language], today });
        assert.ok(provenance ?? problems.length > 0);
        for (const text of ownTexts({ provenance }, {})) assert.doesNotMatch(text, slip);
      }),
      { numRuns: ofNumbers, seed },
    );
  });
});

describe('a value that an attribute does not know', () => {
  const named = { 'it-exports-growth-chart': ['asOf', 'parts'], 'projection-scorecard': ['asOf', 'series'], 'freelancer-count-chart': ['asOf'] };
  const namedBy = {
    'freelance-earnings-chart': ['asOf', 'period', 'definition', 'milestone', 'compare', 'highlight'],
    'it-export-target-gauge': ['asOf', 'target', 'growth'],
    'it-exports-chart': ['asOf', 'period', 'target', 'compare', 'highlight', 'parts', 'growth'],
    ...named,
  };
  /** Some are read as a number, which is meant well. */
  const isMeant = (name, value) => (name === 'growth' && value === '-1') || (['milestone', 'growth'].includes(name) && value === '0x10');
  for (const [tag, names] of Object.entries(namedBy))
    for (const name of names)
      it(`shows <${tag}> as it is without it, and is named: ${name}`, () => {
        const { problems: none, ...without } = view(tag, {});
        assert.deepEqual(none, []);
        for (const value of [...hostileWords, megabyte]) {
          if (isMeant(name, value)) continue;
          const { problems, ...shown } = view(tag, { [name]: value });
          assert.deepEqual(shown, without, value.slice(0, 40));
          assert.equal(problems.length >= 1, true, value.slice(0, 40));
          assert.match(problems.join('\n'), new RegExp(name === 'asOf' ? 'as-of=' : name));
        }
      });
});
