import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chunksByRule, elementOf } from '../../build/chunks.mjs';
import { bundle } from '../support/bundle.mjs';

/** A figure that says something, draws it with what all draw with, and has something of its own for each. */
const figure = (tag) => ({
  [`elements/${tag}/${tag}.js`]: `import { base } from '../../base.js';\nexport const ${tag} = [base, () => import('../../element/figure-controller.js'), () => import('./figure.js')];`,
  [`elements/${tag}/figure.js`]: `import { words } from '../../words.js';\nimport { own } from './own.js';\nexport const figure = [words, own, () => import('./draw.js')];`,
  [`elements/${tag}/own.js`]: `import { base } from '../../base.js';\nexport const own = ['own ${tag}', base];`,
  [`elements/${tag}/draw.js`]: `import { axes } from '../../axes.js';\nimport { words } from '../../words.js';\nimport { lines } from './lines.js';\nexport const draw = [axes, words, lines];`,
  [`elements/${tag}/lines.js`]: `export const lines = 'lines of ${tag}';`,
});

const house = (...tags) => ({
  'embed.js': `${tags.map((tag) => `import { ${tag} } from './elements/${tag}/${tag}.js';`).join('\n')}\nconsole.log(${tags.join()});`,
  'base.js': "export const base = 'with the page';",
  'words.js': "export const words = 'what figures say';",
  'axes.js': "export const axes = 'what figures are drawn with';",
  'element/figure-controller.js':
    "import { words } from '../words.js';\nexport const controller = [words, () => import('../picture/picture.js'), () => import('../locales/ur.js')];",
  'picture/picture.js': "import { axes } from '../axes.js';\nimport { svg } from './svg.js';\nexport const picture = [axes, svg];",
  'picture/svg.js': "export const svg = 'svg';",
  'locales/ur.js': "export const ur = 'Urdu';",
  ...Object.assign({}, ...tags.map(figure)),
});

async function chunksOf(modules, options) {
  const files = await bundle(modules, [], { output: { manualChunks: chunksByRule(options), onlyExplicitManualChunks: true, hoistTransitiveImports: false } });
  return new Map([...files.values()].map(({ name, code, moduleIds }) => [name, { code, modules: moduleIds.map((id) => id.replace('/invented/', '')).sort() }]));
}

describe('the files of the script-tag build', () => {
  it('are told apart by who needs a module, and when', async () => {
    const chunks = await chunksOf(house('one', 'two'));
    assert.deepEqual(Object.fromEntries([...chunks].map(([name, { modules }]) => [name, modules])), {
      embed: ['base.js', 'elements/one/one.js', 'elements/two/two.js', 'embed.js'],
      figure: ['element/figure-controller.js', 'words.js'],
      one: ['elements/one/figure.js', 'elements/one/own.js'],
      two: ['elements/two/figure.js', 'elements/two/own.js'],
      chart: ['axes.js'],
      'one-drawing': ['elements/one/draw.js', 'elements/one/lines.js'],
      'two-drawing': ['elements/two/draw.js', 'elements/two/lines.js'],
      picture: ['picture/picture.js', 'picture/svg.js'],
      ur: ['locales/ur.js'],
    });
  });

  it('have what a figure loads only where it is asked for in a chunk of its own, and what both need in that of the figure', async () => {
    const chunks = await chunksOf({
      ...house('one', 'two'),
      'elements/one/figure.js': "import { own } from './own.js';\nexport const figure = [own, () => import('./draw.js'), () => import('./late/rare.js')];",
      'elements/one/late/rare.js': "import { own } from '../own.js';\nimport { words } from '../../../words.js';\nexport const rare = [own, words];",
    });
    assert.deepEqual(chunks.get('rare').modules, ['elements/one/late/rare.js']);
    assert.deepEqual(chunks.get('one').modules, ['elements/one/figure.js', 'elements/one/own.js']);
    assert.deepEqual(chunks.get('figure').modules, ['element/figure-controller.js', 'words.js']);
  });

  it('have what a figure alone is drawn with in its own, until a second needs it', async () => {
    const one = await chunksOf({ ...house('one', 'two'), 'elements/two/draw.js': 'export const draw = 2;', 'picture/picture.js': 'export const picture = 1;' });
    assert.ok(one.get('one-drawing').modules.includes('axes.js'));
    assert.ok(!one.has('chart'));
  });

  it('are as they were beside a further element, which has files of its own', async () => {
    const [before, after] = await Promise.all([chunksOf(house('one', 'two')), chunksOf(house('one', 'two', 'three'))]);
    for (const [name, { code }] of before) if (name !== 'embed') assert.equal(after.get(name).code, code, name);
    assert.deepEqual([...after.keys()].filter((name) => !before.has(name)).sort(), ['three', 'three-drawing']);
  });

  it('are one for elements that most pages have together, but for what draws each', async () => {
    const chunks = await chunksOf(house('one', 'two', 'three'), { together: ['one', 'two'] });
    assert.deepEqual(chunks.get('figure').modules, [
      'element/figure-controller.js',
      ...['one', 'two'].flatMap((tag) => [`elements/${tag}/figure.js`, `elements/${tag}/own.js`]),
      'words.js',
    ]);
    assert.deepEqual([...chunks.keys()].sort(), ['chart', 'embed', 'figure', 'one-drawing', 'picture', 'three', 'three-drawing', 'two-drawing', 'ur']);
  });

  it('import no other for what it does when it runs', async () => {
    for (const [name, { code }] of await chunksOf(house('one', 'two'))) assert.doesNotMatch(code, /^import ['"]/m, name);
  });
});

describe('the element of a module', () => {
  it('is that whose folder it is in', () => {
    assert.equal(elementOf('/house/elements/it-exports-chart/draw-labels.js'), 'it-exports-chart');
    assert.equal(elementOf('/house/element/lazy-element.js'), undefined);
  });
});
