import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { addNextMonth, withNextMonth } from './next-month.mjs';

const years = `const years = [
  reported('FY2025', 3810, [from.june]),
  revised(2, 'FY2025', 3814, [from.july]),
];
`;
const months = `const months = [
  reported('2025-11', 356, [from.june]),
  provisional('2025-12', 437, [from.july]),
];
`;
const freelanceEarnings = `export const centralBank = collected(
  { id: 'freelance-earnings' },
  [
    reported('FY2025', 779, [from.june]),
    reported('2025-07/2025-12', 557, [from.june]),
    reported('2025-10/2025-12', 284, [from.june]),
    reported('2025-07/2026-02', 743.39, [from.june]),
  ],
);
`;
const citations = `export const june = page('APP', '2025-06-09', 'June', 'https://app.example/');
export const tvi = page('TVI', '', 'Undated', 'https://tvi.example/', { accessed: '2026-11-22' });
`;
const sources = { months, years, freelanceEarnings, citations };

/** The lines of a text that another has not. */
const added = (after, before) => after.split('\n').filter((line) => !before.split('\n').includes(line));

describe('next month’s figures, invented', () => {
  const next = withNextMonth(sources, citations);

  it('are the month after the last, and the next print of what its page revises', () => {
    assert.deepEqual(added(next.years, years), ["  revised(3, 'FY2025', 3814.4, [from.nextMonth]),"]);
    assert.deepEqual(added(next.months, months), ["  provisional('2026-01', 431, [from.nextMonth]),", "  revised(2, '2025-12', 437.4, [from.nextMonth]),"]);
  });

  it('are the quarter after the last, and the next print of the last year', () => {
    assert.deepEqual(added(next.freelanceEarnings, freelanceEarnings), [
      "    reported('2026-01/2026-03', 318, [from.nextQuarter]),",
      "    revised(2, 'FY2025', 779.4, [from.nextQuarter]),",
    ]);
  });

  it('stand on pages that are out when the months are over, one of them newer than all that were read', () => {
    assert.deepEqual(
      added(next.citations, citations).map((line) => /export const (\w+) = page\('State Bank of Pakistan', '([\d-]+)'/.exec(line)?.slice(1)),
      [
        ['nextMonth', '2026-02-01'],
        ['nextQuarter', '2026-11-23'],
      ],
    );
  });

  it('find their place in the files as they stand', () => {
    const folder = mkdtempSync(join(tmpdir(), 'it-export-next-month-'));
    try {
      cpSync('src/data', folder, { recursive: true });
      addNextMonth(folder);
      // Without the line that imports the word for a row, which changes where the file has had no such row.
      const grown = (name) =>
        added(readFileSync(join(folder, name), 'utf8'), readFileSync(join('src/data', name), 'utf8')).filter((line) => !line.startsWith('import ')).length;
      assert.deepEqual(
        ['series/it-exports/months.ts', 'series/it-exports/years.ts', 'series/freelance-earnings.ts', 'citations/2026.ts'].map(grown),
        [2, 1, 2, 2],
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('fail where it is not known where a figure is added now', () => {
    for (const name of ['months', 'years', 'freelanceEarnings'])
      assert.throws(() => withNextMonth({ ...sources, [name]: sources[name].replaceAll('const', 'let') }, citations), /where a figure is added/);
  });
});
