/** What ESLint holds of the rooms of src: imports run one way, and in no circle, those of types as well. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { ESLint, Linter } from 'eslint';
import { noImportCycle } from '../../build/no-import-cycle.mjs';

describe('a circle of imports', () => {
  let folder;
  before(() => (folder = mkdtempSync(join(tmpdir(), 'it-export-circle-'))));
  after(() => rmSync(folder, { recursive: true }));

  /** Writes modules and lints the first. */
  function problemsIn(modules) {
    const [[first, code]] = Object.entries(modules);
    for (const [name, text] of Object.entries(modules)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    const config = { files: ['**/*.js'], plugins: { house: { rules: { 'no-import-cycle': noImportCycle } } }, rules: { 'house/no-import-cycle': 'error' } };
    return new Linter({ cwd: folder }).verify(code, [config], { filename: join(folder, first) }).map(({ message }) => message);
  }

  it('is named with the way it takes', () => {
    const [problem, ...others] = problemsIn({
      'one.js': "import { two } from './deep/two.js';\nexport const one = two;\n",
      'deep/two.js': "import {\n  three,\n} from './three.js';\nexport const two = three;\n",
      'deep/three.js': "export * from '../one.js';\nexport const three = 3;\n",
    });
    assert.match(problem, /deep\/two\.js → deep\/three\.js → one\.js/);
    assert.deepEqual(others, []);
  });

  it('is one as well where TypeScript imports only types', () => {
    const problems = problemsIn({
      'a.js': "import { b } from './b.js';\nexport const a = b;\n",
      'b.ts': "import type { A } from './a.js';\nexport const b = 1;\n",
    });
    assert.equal(problems.length, 1);
  });

  it('is none where a module is loaded on demand, or where two share a third', () => {
    const common = { 'c.js': 'export const c = 1;\n' };
    assert.deepEqual(
      problemsIn({ 'e.js': "import './f.js';\nimport './c.js';\n", 'f.js': "import './c.js';\nexport const f = () => import('./e.js');\n", ...common }),
      [],
    );
  });
});

describe('the rooms of src', () => {
  const eslint = new ESLint();
  /** The imports of a module that does not exist, in a room that does. */
  async function forbidden(file, imports) {
    const rules = await eslint.calculateConfigForFile(file);
    const [, { patterns }] = rules.rules['@typescript-eslint/no-restricted-imports'];
    return imports.filter((specifier) => patterns.some(({ regex, allowTypeImports }) => new RegExp(regex).test(specifier) && !allowTypeImports));
  }

  for (const [room, below, above] of [
    ['data', ['./period.js', '../memoize.js'], ['../projection/year-end.js', '../../locales/en.js', 'lit', 'chart.js']],
    ['projection', ['../data/period.js'], ['../model/datum.js', '../locales/en.js', 'lit']],
    ['locales', ['../projection/year-end.js'], ['../model/datum.js', '../parts/table/csv.js', 'lit']],
    ['model', ['../locales/messages.js'], ['../chart/theme.js', '../elements/projection-scorecard/view.js', 'chart.js']],
    ['chart', ['../model/datum.js', 'chart.js'], ['../page/console.js', '../parts/table/cells.js']],
    ['page', ['../locales/languages.js', 'lit'], ['../parts/table/cells.js', '../element/lazy-element.js']],
    ['parts', ['../page/console.js', '../../chart/theme.js'], ['../element/figure-element.js', '../../elements/it-exports-chart/view.js']],
    ['element', ['../parts/table/csv.js'], ['../elements/it-exports-chart/view.js']],
    [
      'elements',
      ['../../element/figure-element.js', './view.js'],
      ['../it-exports-chart/view.js', '../../snippet/views.js', '../../pages/embed/figure-query.js'],
    ],
    ['snippet', ['../elements/it-exports-chart/view.js', './escape.js'], ['lit', 'chart.js']],
    ['pages', ['../elements/projection-scorecard/view.js', '../page/today.js', '../snippet/views.js', 'lit'], []],
  ])
    it(`${room}: imports from below, and from no room above`, async () => {
      const file = room === 'elements' ? 'src/elements/projection-scorecard/view.ts' : `src/${room}/module.ts`;
      assert.deepEqual(await forbidden(file, below), []);
      assert.deepEqual(await forbidden(file, above), above);
    });

  it('a room of a figure imports from its figure, and from no other', async () => {
    const file = 'src/elements/it-exports-chart/by-year/year-view.ts';
    assert.deepEqual(await forbidden(file, ['../plot.js', './years.js', '../../../model/datum.js']), []);
    assert.deepEqual(await forbidden(file, ['../../projection-scorecard/view.js', 'chart.js']), ['../../projection-scorecard/view.js']);
    // Types of Chart.js may be imported; what runs may not.
    assert.deepEqual(await forbidden('src/elements/it-exports-chart/by-month/draw-month.ts', ['chart.js', '../../../parts/table/cells.js']), [
      '../../../parts/table/cells.js',
    ]);
  });

  it('draw files alone import Chart.js, and nothing a reader has loaded before', async () => {
    const file = 'src/elements/it-exports-chart/draw.ts';
    assert.deepEqual(await forbidden(file, ['chart.js', '../../chart/bars.js', './plot.js']), []);
    const loaded = ['../../parts/table/cells.js', '../../element/figure-element.js'];
    assert.deepEqual(await forbidden(file, loaded), loaded);
  });
});
