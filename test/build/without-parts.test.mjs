import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nothingFor, undefinedFor, withoutParts } from '../../build/without-parts.mjs';
import { codeOf } from '../support/bundle.mjs';

const library = `
const slow = (value) => value * 2;
function heavy() {
  return slow(21);
}
export class Chart {
  static overrides = { heavy };
  draw() {
    return this.turn() ?? 'drawn';
  }
  turn() {
    return heavy();
  }
  hide() {
    return heavy();
  }
}
const first = 1, second = 2;
export { first, second };
`;

const build = (parts, { code = library, file = 'library/chart.js' } = {}) =>
  codeOf({ 'embed.js': `export * from './${file}';`, [file]: code }, [withoutParts('without-test', 'library/chart.js', parts)]);
const run = async (code) => import(`data:text/javascript,${encodeURIComponent(code)}`);

describe('parts of a module', () => {
  it('are left out, with what only they need', async () => {
    assert.match(await build({}), /slow/);
    const code = await build({ ...nothingFor('Chart', ['overrides', 'hide']), 'Chart.turn': 'turn() {}' });
    assert.doesNotMatch(code, /slow|heavy/);
    const { Chart } = await run(code);
    assert.equal(new Chart().draw(), 'drawn');
    assert.throws(() => new Chart().hide(), TypeError);
  });

  it('have another in their place, of functions and constants as well', async () => {
    const { Chart } = await run(await build({ heavy: 'const heavy = () => 7;', slow: '' }));
    assert.equal(new Chart().draw(), 7);
    const { Chart: Whole } = await run(await build({ Chart: 'class Chart {}' }));
    assert.equal(new Whole().draw, undefined);
  });

  it('fail loudly where they are undefined and called all the same', async () => {
    const { Chart } = await run(await build(undefinedFor(['heavy'])));
    assert.throws(() => new Chart().draw(), TypeError);
  });

  it('are missed by the build, by name, where a new release has them no more', async () => {
    await assert.rejects(build(nothingFor('Chart', ['hide', 'show'])), /library\/chart\.js has no Chart\.show:/);
    await assert.rejects(build({ turn: '' }), /has no turn:/);
    // One of several in one declaration cannot go without the others.
    await assert.rejects(build({ first: '' }), /has no first:/);
  });

  it('are looked for in the one file, and missed by the build where that is not in it', async () => {
    await assert.rejects(build({}, { file: 'library/charts.js' }), /No library\/chart\.js is in this build, of which the plugin without-test/);
  });
});
