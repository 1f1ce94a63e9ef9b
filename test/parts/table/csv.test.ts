import { expect } from '@open-wc/testing';
import { csvOf } from '../../../src/parts/table/csv.js';

const table = (rows: { text: string; value?: string | number }[][]) => ({ caption: 'c', columns: [{ label: 'What' }, { label: 'USD million' }], rows });

describe('the table as a file', () => {
  it('holds plain numbers and ISO days where the page shows words', () => {
    expect(
      csvOf(
        table([
          [
            { text: '18 February 2026', value: '2026-02-18' },
            { text: '2,610', value: 2610 },
          ],
        ]),
      ),
    ).to.equal('\uFEFFWhat,USD million\r\n2026-02-18,2610\r\n');
  });
  it('quotes commas, quotes and line ends', () => {
    expect(csvOf(table([[{ text: 'a, "b"\nc' }, { text: '1', value: 1 }]]))).to.contain('"a, ""b""\nc",1');
  });
  it('holds no marks of a line’s layout, which would also hide what begins a formula', () => {
    const { columns, ...rest } = table([[{ text: 'مالی سال \u20662025-26\u2069' }, { text: '\u2066+58%\u2069' }]]);
    expect(csvOf({ ...rest, columns: [{ label: '\u200Fمدت' }, ...columns.slice(1)] })).to.equal("\uFEFFمدت,USD million\r\nمالی سال 2025-26,'+58%\r\n");
  });
  it('lets no text begin a formula, whichever sign parts the cells', () => {
    const cells: Readonly<Record<string, string>> = {
      '=1+1': "'=1+1",
      '@SUM(A1)': "'@SUM(A1)",
      '\tword': `"'\tword"`,
      '\rword': `"'\rword"`,
      '\n=1': `"'\n'=1"`,
      '＝1+1': "'＝1+1",
      'a;=1+1': `"a;'=1+1"`,
      'a\t-1': `"a\t'-1"`,
      'a-b; 5 + 3 = 8': '"a-b; 5 + 3 = 8"',
    };
    for (const [written, safe] of Object.entries(cells))
      expect(csvOf(table([[{ text: written }]])).split('\uFEFFWhat,USD million\r\n')[1]).to.equal(`${safe}\r\n`);
  });
  it('keeps a spreadsheet from taking a text for a formula, but leaves negative numbers alone', () => {
    expect(csvOf(table([[{ text: '=1+1' }, { text: '−5', value: -5 }]]))).to.contain("'=1+1,-5");
  });
});
