import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as citations from '../../dist/esm/data/citations.js';
import { checks, withObservation } from '../../build/maintenance/new-observation.mjs';

const read = (file) => (existsSync(`src/data/${file}`) ? readFileSync(`src/data/${file}`, 'utf8').replaceAll('\r\n', '\n') : undefined);

/** A figure far from all that are known. */
const answers = {
  series: 'it-exports',
  period: '2048-08',
  value: '431.5',
  tolerance: '',
  status: 'provisional',
  publisher: 'The Invented Post',
  published: '2048-09-18',
  title: 'It’s 431.5',
  url: 'https://invented.example/a',
  change: 'August 2048.',
  today: '2048-09-20',
};

/** The lines that a file gains, and the number of those it loses. */
function difference(file, code) {
  const [before, after] = [(read(file) ?? '').split('\n'), code.split('\n')];
  return { added: after.filter((line) => line && !before.includes(line)), lost: before.filter((line) => !after.includes(line)).length };
}
const written = (more, from = read) => withObservation(from, { ...answers, ...more });
const added = (files, file) => difference(file, files[file]).added;

describe('a new observation', () => {
  it('is a row, its page, a version of the data, and the day until which was looked', () => {
    const files = written();
    assert.deepEqual(Object.keys(files).sort(), ['changes.ts', 'citations.ts', 'citations/2048.ts', 'series/it-exports.ts', 'series/it-exports/months.ts']);
    assert.deepEqual(added(files, 'series/it-exports/months.ts'), ["  provisional('2048-08', 431.5, [from.theInventedPost20480918]),"]);
    assert.match(files['citations/2048.ts'], /^export const theInventedPost20480918 = page\('The Invented Post', '2048-09-18', 'It’s 431\.5', 'https:/m);
    // What a file begins with is found from there.
    for (const [, module] of files['citations/2048.ts'].matchAll(/from '([^']+)\.js'/g)) assert.ok(existsSync(`src/data/citations/${module}.ts`), module);
    assert.deepEqual(added(files, 'citations.ts'), ["export * from './citations/2048.js';"]);
    assert.match(files['series/it-exports.ts'], /through: '2048-09-20'/);
    assert.deepEqual(added(files, 'changes.ts'), ["    version: '2048.1',", "    day: '2048-09-20',", "    text: 'August 2048.',"]);
  });

  it('begins the list of a fiscal year with its first total', () => {
    const code = written({ period: '2048-07/2048-08' })['series/it-exports/years-to-date.ts'];
    assert.match(code, /const fy2049 = \[\n {2}provisional\('2048-07\/2048-08', 431\.5, \[from\.theInventedPost20480918\]\),\n\];/);
    assert.match(code, /export const yearsToDate = \[.+, \.\.\.fy2049\];/);
    assert.match(code, /import \{ derived, provisional, reported, revised \} from/);
  });

  it('of a period that has a figure is its next print', () => {
    const code = { ...written(), 'citations/2048.ts': undefined };
    const again = written(
      { value: '430', tolerance: '5', published: '2048-10-18', url: 'https://invented.example/b', today: '2048-10-20' },
      (file) => code[file] ?? read(file),
    );
    assert.match(again['series/it-exports/months.ts'], /^ {2}revised\(2, '2048-08', 430, \[from\.theInventedPost20481018\], \{ tolerance: 5 \}\),$/m);
    assert.match(again['changes.ts'], /version: '2048\.2'/);
  });

  it('takes a page that is there already, and another name where one is taken', () => {
    const [first] = [written()];
    const from = (file) => first[file] ?? read(file);
    const samePage = written({ period: 'FY2048', value: '5000', series: 'freelance-earnings' }, from);
    assert.equal(samePage['citations/2048.ts'], undefined);
    assert.match(samePage['series/freelance-earnings.ts'], /^ {4}provisional\('FY2048', 5000, \[from\.theInventedPost20480918\]\),$/m);
    const samePublisher = written({ url: 'https://invented.example/c', value: '430' }, from);
    assert.match(samePublisher['citations/2048.ts'], /const theInventedPost20480918b = /);
  });

  it('is not known from an earlier page at the same address: that one is named, with its day', () => {
    const [, name, day, url] = /export const (\w+) = page\([^)]*?'(\d{4}-\d{2}-\d{2})'[^)]*?'(https:[^'*]+)'/.exec(read('citations/2025.ts'));
    assert.throws(() => written({ url }), { message: `url: That address is already \`${name}\`, of ${day}.` });
    const first = written();
    const from = (file) => first[file] ?? read(file);
    assert.throws(() => written({ period: '2048-09', published: '2048-10-18', today: '2048-10-20' }, from), {
      message: 'url: That address is already `theInventedPost20480918`, of 2048-09-18.',
    });
    const [, undated, itsUrl] = /export const (\w+) = page\([^)]*?''[^)]*?'(https:[^'*]+)'/.exec(read('citations/undated.ts'));
    assert.throws(() => written({ url: itsUrl }), { message: `url: That address is already \`${undated}\`, without a day.` });
  });

  it('finds every page that is there by its address, also where the title stands in it', () => {
    // Those of the dashboard are made of a commit, and none is typed.
    const pages = Object.values(citations).filter(({ url }) => url?.startsWith('https:') && !url.includes('/pakistaneconomydashboard/'));
    assert.ok(pages.length > 100);
    for (const { url } of pages) assert.throws(() => written({ url }), /^Error: url: That address is already/, url);
  });

  it('counts the prints that stand on lines of their own', () => {
    const months = read('series/it-exports/months.ts');
    const [, period] = /\w+\(\n\s*'([\d-]+)',\n/.exec(months);
    const prints = months.split(`'${period}'`).length - 1;
    assert.match(written({ period, value: '1.25' })['series/it-exports/months.ts'], new RegExp(`revised\\(${prints + 1}, '${period}', 1\\.25,`));
  });

  it('is a revision where an earlier print had its value, and the last has another', () => {
    const first = written();
    const from = (file) => first[file] ?? read(file);
    const second = written({ value: '430', url: 'https://invented.example/b' }, from);
    const third = written({ url: 'https://invented.example/c' }, (file) => second[file] ?? from(file));
    assert.match(third['series/it-exports/months.ts'], /revised\(3, '2048-08', 431\.5,/);
  });

  it('is no revision where another page has the same value: it goes into the list of pages', () => {
    const first = written();
    const from = (file) => first[file] ?? read(file);
    const again = { published: '2048-10-18', today: '2048-10-20' };
    assert.throws(
      () => written({ ...again, url: 'https://invented.example/b' }, from),
      /^Error: value: 2048-08 is 431\.5 already: add `from\.theInventedPost20481018` to its list of pages, and to citations\/2048\.ts the line\nexport const theInventedPost20481018 = page\(.+\);$/,
    );
    assert.throws(() => written({}, from), { message: 'value: 2048-08 is 431.5 already: add `from.theInventedPost20480918` to its list of pages' });
  });

  it('that was worked out before and is printed now keeps its word, and stands second', () => {
    const [, period, value] = /derived\('([\w/-]+)', ([\d.]+),/.exec(read('series/it-exports/months.ts'));
    const code = written({ period, value, status: 'reported' })['series/it-exports/months.ts'];
    assert.ok(code.includes(`  reported('${period}', ${value}, [from.theInventedPost20480918], { revision: 2 }),\n`));
  });

  for (const [name, wrong] of Object.entries({
    series: ['rice-exports', ''],
    period: ['August', '2026-13', '2026-08/2026-07', 'FY26'],
    value: ['', '0', '1,160', 'about 400'],
    tolerance: ['-1', 'some'],
    status: ['sure'],
    publisher: [''],
    published: ['', '18 September 2048', '2048-02-31', '2048-07-30', '2048-09-21'],
    title: [''],
    url: ['invented.example', 'http://invented.example/', 'javascript:alert(1)'],
    change: [''],
  }))
    it(`is not written with a wrong ${name}, and says how it is written`, () => {
      for (const text of wrong) {
        assert.match(checks[name](text, answers), /\.$/, text);
        assert.throws(() => written({ [name]: text }), new RegExp(`^Error: ${name}: `));
      }
    });
});
