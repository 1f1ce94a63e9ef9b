/** What a maintainer adds when new figures come, invented: a month of IT exports, a quarter of freelancers' earnings, and a revision by each of their pages. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { add, importing, valuesOf } from '../../build/maintenance/rows-in-code.mjs';

const monthAfter = (month, count = 1) => new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)) - 1 + count)).toISOString().slice(0, 7);
const dayAfter = (day) => new Date(Date.parse(day) + 864e5).toISOString().slice(0, 10);
const last = (texts) => texts.toSorted().at(-1);

/** The periods of some rows, as they are written there. */
const periodsIn = (rows) => [...rows.matchAll(/\((?:\d+, )?'(FY\d{4}|\d{4}-\d{2}(?:\/\d{4}-\d{2})?)', [\d.]+,/g)].map(([, period]) => period);
const isMonth = (period) => period.length === 7;
const isYear = (period) => period.startsWith('FY');
const isQuarter = (period) => period.includes('/') && monthAfter(period.slice(0, 7), 2) === period.slice(8);

/** The next revision of the last of some periods: its value a little higher, by less than would set parts against their sum. */
function revision(rows, page, isWanted) {
  const period = last(periodsIn(rows).filter(isWanted));
  const values = valuesOf(rows, period);
  return `revised(${values.length + 1}, '${period}', ${Number((values.at(-1) + 0.4).toFixed(3))}, [from.${page}])`;
}

/** The page of a figure: out when its months are over, and a day later than any of some others. */
function page(name, lastMonth, days) {
  const day = last([`${monthAfter(lastMonth)}-01`, dayAfter(last(days))]);
  return `export const ${name} = page('State Bank of Pakistan', '${day}', 'Invented figures of ${day}', 'https://figures.example/${day}');\n`;
}

/**
 * The sources with the month of IT exports and the quarter of freelancers' earnings after the last they have. The page of the month
 * is as early as it can be; that of the quarter is of a day on which no page had been published or read.
 *
 * @param sources the text of `months`, `years`, `freelanceEarnings` and `citations`
 * @param pages the text of all files with citations
 */
export function withNextMonth(sources, pages) {
  let month;
  const months = add(sources.months, 'const months = [\n', '];\n', (rows) => {
    month = monthAfter(last(periodsIn(rows).filter(isMonth)));
    return [`  provisional('${month}', 431, [from.nextMonth])`, `  ${revision(rows, 'nextMonth', isMonth)}`];
  });
  const years = add(sources.years, 'const years = [\n', '];\n', (rows) => [`  ${revision(rows, 'nextMonth', isYear)}`]);

  let quarter;
  const freelanceEarnings = add(sources.freelanceEarnings, 'export const centralBank = ', '  ],\n);', (rows) => {
    const before = last(periodsIn(rows).filter(isQuarter)).slice(8);
    quarter = { first: monthAfter(before), last: monthAfter(before, 3) };
    return [`    reported('${quarter.first}/${quarter.last}', 318, [from.nextQuarter])`, `    ${revision(rows, 'nextQuarter', isYear)}`];
  });

  const days = (pattern) => pages.match(pattern) ?? [];
  const published = days(/(?<!(?:accessed: |accessed = |notAfter: )')(?<=')\d{4}-\d{2}-\d{2}(?=')/g);
  const any = days(/(?<=')\d{4}-\d{2}-\d{2}(?=')/g);
  const citations = sources.citations + page('nextMonth', month, published) + page('nextQuarter', quarter.last, any);
  const rows = ['reported', 'provisional', 'revised'];
  const [monthly, yearly, freelance] = [months, years, freelanceEarnings].map((code) =>
    rows.filter((word) => code.includes(`${word}(`)).reduce(importing, code),
  );
  return { months: monthly, years: yearly, freelanceEarnings: freelance, citations };
}

/** Adds them to the files of a folder that is a copy of src/data. */
export function addNextMonth(folder) {
  const files = {
    months: 'series/it-exports/months.ts',
    years: 'series/it-exports/years.ts',
    freelanceEarnings: 'series/freelance-earnings.ts',
    citations: 'citations/2026.ts',
  };
  const read = (name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
  const sources = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, read(file)]));
  const pages = readdirSync(folder, { recursive: true }).filter((name) => /citations[\\/].+\.ts$/.test(name));
  for (const [name, code] of Object.entries(withNextMonth(sources, pages.map(read).join('')))) writeFileSync(join(folder, files[name]), code);
}
