import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import terser from '@rollup/plugin-terser';
import { letForConst } from '../../build/let-for-const.mjs';
import { codeOf } from '../support/bundle.mjs';

const code = `const first = () => Math.random();
let second = 'const second = 2';
const [third, { fourth }] = [3, { fourth: 4 }];
export const sum = () => {
  let total = 0;
  for (const each of [third, fourth]) total += each;
  const text = \`const \${total}\`;
  return [text, second];
};
export const count = () => {
  second = first;
};
`;

const build = (...plugins) => codeOf({ 'declared.js': code }, plugins);

describe('declarations', () => {
  it('are all of one kind, with what is written in strings left alone', async () => {
    const built = await build(letForConst());
    assert.equal(built.split('const').length - 1, 2);
    const { sum } = await import(`data:text/javascript,${encodeURIComponent(built)}`);
    assert.deepEqual(sum(), ['const 7', 'const second = 2']);
  });

  it('are joined by the minifier then', async () => {
    const declarations = (built) => built.match(/(?<![\w$])(const|let)[ {[]/g).length;
    const [without, joined] = [await build(terser({ module: true })), await build(letForConst(), terser({ module: true }))];
    assert.ok(declarations(joined) < declarations(without), `${joined}\n${without}`);
  });
});
