import assert from 'node:assert/strict';
import { it } from 'node:test';
import { comparison } from '../../build/maintenance/compare-weights.mjs';

it('weights before and after stand in a table, with what is new and what is gone', () => {
  const row = (id, brotli) => ({ id, what: `The ${id}`, brotli });
  assert.deepEqual(
    comparison([row('script', 7.5), row('old', 1)], [row('script', 7.4), row('new', 2), row('same', 3)])
      .split('\n')
      .slice(2),
    ['| The script | 7.5 | 7.4 | −0.1 |', '| The new |  | 2.0 | +2.0 |', '| The same |  | 3.0 | +3.0 |', '| The old | 1.0 |  | −1.0 |'],
  );
});
