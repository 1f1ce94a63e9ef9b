import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { withoutSentences } from '../../build/without-sentences.mjs';
import { codeOf } from '../support/bundle.mjs';

const error = 'export class ProjectionError extends Error { constructor(code, message) { super(message); this.code = code; } }';
const growth = `import { ProjectionError } from './projection-error.js';
export function growth(years) {
  if (years === 0) throw new ProjectionError('no-years', \`Growth needs time, and \${years} years is none.\`);
  if (!(years > 0)) throw new ProjectionError(years < 0 ? 'not-positive' : 'not-a-number', 'Years are counted' + ' upwards.');
  if (years > 100) throw new RangeError('Who will see it?');
  return new ProjectionError('no-years').code;
}`;

const build = (code = growth) => codeOf({ 'projection/growth.js': code, 'projection/projection-error.js': error }, [withoutSentences('/projection/')]);

describe('errors of a projection', () => {
  it('keep their code and lose their sentence, however it is put together', async () => {
    const code = await build();
    assert.doesNotMatch(code, /Growth needs|counted|upwards/);
    const { growth } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    for (const [years, expected] of [
      [0, 'no-years'],
      [-1, 'not-positive'],
      [NaN, 'not-a-number'],
    ])
      assert.throws(() => growth(years), { code: expected, message: expected });
  });

  it('are the only ones that do', async () => {
    const { growth } = await import(`data:text/javascript,${encodeURIComponent(await build())}`);
    assert.throws(() => growth(101), /Who will see it\?/);
    assert.equal(growth(5), 'no-years');
  });

  it('are missed by the build where there are none', async () => {
    await assert.rejects(build('export const growth = 1;'), /No module of \/projection\/ throws a ProjectionError/);
  });
});
