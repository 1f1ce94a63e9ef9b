/** Where a figure is added: the file of each kind of period, and between which texts its rows stand. */

export const kindOf = (period) => (period.startsWith('FY') ? 'year' : period.includes('/') ? 'months' : 'month');

/** FY2027 of 2026-07/2026-08. */
const fiscalYearOf = (period) => Number(period.slice(0, 4)) + (Number(period.slice(5, 7)) > 6 ? 1 : 0);

const ofExports = (file, name) => ({ file: `series/it-exports/${file}.ts`, start: `const ${name} = [\n`, end: '];\n', indent: '  ' });
const centralBank = { file: 'series/freelance-earnings.ts', start: 'export const centralBank = ', end: '  ],\n);', indent: '    ' };

/** The totals from July on stand in a list for each fiscal year: the first of a year begins one. */
const yearToDate = (period) => {
  const list = `fy${fiscalYearOf(period)}`;
  return {
    ...ofExports('years-to-date', list),
    prepare: (code) =>
      code.includes(`const ${list} = [`)
        ? code
        : code.replace(/(export const yearsToDate = \[.+)\];/, (_, lists) => `const ${list} = [\n];\n\n${lists}, ...${list}];`),
  };
};

/** By series, of a period. */
export const places = {
  'it-exports': (period) => ({ year: ofExports('years', 'years'), month: ofExports('months', 'months'), months: yearToDate(period) })[kindOf(period)],
  'freelance-earnings': () => centralBank,
};

/** Where a series says until when its sources were looked at. */
export const watched = { 'it-exports': 'series/it-exports.ts', 'freelance-earnings': 'series/freelance-earnings.ts' };
