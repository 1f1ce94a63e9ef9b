/** One more element, as the next maintainer adds it: its folder, and a line that registers it. Needs `npm run build` first. */
import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { builtCopy } from '../support/built-copy.mjs';

const tag = 'invented-chart';

/**
 * Without styles, so that it takes nothing of Lit from embed.js, and with what every figure is made of, so that no chunk has to hand
 * out more than before.
 */
const modules = {
  [`${tag}.js`]: `import { FigureElement } from '../../element/figure-element.js';
export class InventedChart extends FigureElement {
  ownAttributes() {
    return {};
  }
  async loadDefinition() {
    return (await import('./figure.js')).figure;
  }
}
InventedChart.tag = '${tag}';
`,
  'figure.js': `import { scopeOf, viewOf } from '../../model/view-envelope.js';
const view = (...asked) => viewOf(scopeOf(...asked), { headline: 'Invented', summary: 'Nothing.', inputs: [], series: [] });
export const figure = { view, loadDrawing: () => import('./draw.js') };
`,
  'draw.js': `import { Chart } from 'chart.js';
import { sharedOptions } from '../../chart/canvas.js';
export const draw = (canvas) => new Chart(canvas, { type: 'bar', options: sharedOptions });
`,
};

function addElement(folder) {
  const own = join(folder, 'dist/esm/elements', tag);
  mkdirSync(own);
  for (const [file, code] of Object.entries(modules)) writeFileSync(join(own, file), code);
  appendFileSync(join(folder, 'dist/esm/define.js'), `import { InventedChart } from './elements/${tag}/${tag}.js';\nInventedChart.define();\n`);
}

/** The text of each chunk, by its name with its hash, and of embed.js. */
const filesIn = (dist) => ({
  script: readFileSync(join(dist, 'embed.js'), 'utf8'),
  chunks: new Map(readdirSync(join(dist, 'chunks')).map((file) => [file, readFileSync(join(dist, 'chunks', file), 'utf8')])),
});

describe('a further element', () => {
  let was;
  let is;
  before(() => {
    was = filesIn('dist');
    is = builtCopy(addElement, (folder) => filesIn(join(folder, 'dist')));
  });
  const added = () => [...is.chunks.keys()].filter((file) => !was.chunks.has(file));

  it('has a chunk for what it says and one for what draws it', () => {
    assert.deepEqual(
      added()
        .map((file) => file.replace(/-[\w-]{8}\.js$/, ''))
        .sort(),
      [tag, `${tag}-drawing`],
    );
  });

  it('leaves what every other figure comes in as it is, to the byte and by name', () => {
    for (const [file, code] of was.chunks) assert.ok(is.chunks.get(file) === code, `${file} has changed`);
  });

  it('is fetched like the others: embed.js knows the hash of each, and what it needs', () => {
    const needs = { [tag]: 'figure', [`${tag}-drawing`]: 'chart' };
    for (const file of added()) {
      const [, name, hash] = /^(.+)-([\w-]{8})\.js$/.exec(file);
      assert.ok(is.script.includes(`"${name}":["${hash}","${needs[name]}"]`), `${name}, ${hash}`);
    }
  });

  it('does not have embed.js run again, under whatever address the page has it', () => {
    for (const file of added()) assert.doesNotMatch(is.chunks.get(file), /embed\.js/, file);
  });
});
