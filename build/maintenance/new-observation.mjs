/** A new observation as it is written into src/data: the row, its page, the change of the dataset, and the day until which was looked. */
import { add, importing, printsOf } from './rows-in-code.mjs';
import { kindOf, places, watched } from './places.mjs';

const isDay = (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
const month = '\\d{4}-(?:0[1-9]|1[0-2])';
const isPeriod = (text) =>
  new RegExp(`^(?:FY\\d{4}|${month}|${month}/${month})$`).test(text) && (kindOf(text) !== 'months' || text.slice(0, 7) < text.slice(8));

/** The last day of a period, as its month: what ends later is not known yet. */
const lastMonthOf = (period) => (kindOf(period) === 'year' ? `${period.slice(2)}-06` : period.slice(-7));

export const statuses = ['reported', 'provisional', 'secondHand'];

/** What is wrong with an answer, as a sentence; undefined if nothing is. */
export const checks = {
  series: (text) => (Object.hasOwn(places, text) ? undefined : `Use one of ${Object.keys(places).join(', ')}.`),
  period: (text) => (isPeriod(text) ? undefined : 'Write a month as 2026-08, some months as 2026-07/2026-08, a fiscal year as FY2026.'),
  value: (text) => (Number(text) > 0 ? undefined : 'Write millions of US dollars with a point, as 431 or 413.62.'),
  tolerance: (text) => (text === '' || Number(text) > 0 ? undefined : 'Write how far it can be off, in millions of US dollars, as 5; or nothing.'),
  status: (text) => (statuses.includes(text) ? undefined : `Use one of ${statuses.join(', ')}.`),
  publisher: (text) => (text ? undefined : 'Name the site or the paper, as in “Dawn”.'),
  published: (text, { period, today }) => {
    if (!isDay(text)) return 'Write the day the page bears, as 2026-09-18. A page without one is added by hand: see CONTRIBUTING.md.';
    if (text > today) return `${text} has not come yet.`;
    return text.slice(0, 7) < lastMonthOf(period) ? `${text} is before the end of ${period}.` : undefined;
  },
  title: (text) => (text ? undefined : 'Write the title of the page; in English, if it has another language.'),
  url: (text) => (URL.canParse(text) && text.startsWith('https://') ? undefined : 'Write the whole address, from https:// on.'),
  change: (text) => (text ? undefined : 'Say in a sentence what is new, for those who use the data.'),
};

const quoted = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", '’')}'`;

/** `dawn20260918`, as the page is called in the code: with a letter behind it where that is taken. */
function nameOf({ publisher, published }, code) {
  const words = publisher
    .normalize('NFD')
    .replaceAll(/[^A-Za-z0-9 ]/g, '')
    .split(/\s+/)
    .filter(Boolean);
  const [first = 'page', ...others] = words.map((word) => word[0].toUpperCase() + word.slice(1));
  const base = `${/^\d/.test(first) ? 'page' : ''}${/^[A-Z\d]+$/.test(first) ? first.toLowerCase() : first[0].toLowerCase() + first.slice(1)}${others.join('')}${published.replaceAll('-', '')}`;
  const taken = (name) => code.includes(`const ${name} `);
  return [base, ...'bcdefgh'.split('').map((letter) => base + letter)].find((name) => !taken(name));
}

/** As `slugOf` in src/data/notation/cited-page.ts: a test holds that every page is found. */
const slugOf = (title) =>
  title
    .toLowerCase()
    .replace(/[’%]/g, '')
    .replace(/[^a-z0-9]+/g, '-');

/** The address in the code of a page: its `*` stands for the title, which is before it. */
function addressIn(code) {
  const texts = [...code.matchAll(/'((?:[^'\\]|\\.)*)'/g)].map(([, text]) => text);
  const at = texts.findIndex((text) => /^https?:/.test(text));
  return texts[at]?.replace('*', slugOf(texts[at - 1] ?? ''));
}

/** The page that is there already under this address, with the day it bears, if it is: each address stands once, in the file of any year. */
function pageAt(url, textOf) {
  const files = [...textOf('citations.ts').matchAll(/'\.\/(citations\/[\w-]+)\.js'/g)].map(([, file]) => `${file}.ts`);
  const code = files
    .flatMap((file) => (textOf(file) ?? '').split(/(?=export const )/))
    .find((page) => page.startsWith('export const ') && addressIn(page) === url);
  return code && { name: /export const (\w+)/.exec(code)[1], day: /(?:page\(\s*(?:'[^']*'|\w+),\s*|published: )'([\d-]+)'/.exec(code)?.[1] };
}

/** `2026.4` after `2026.3`, `2027.1` in another year. */
function versionAfter(code, day) {
  const [, year, number] = /version: '(\d+)\.(\d+)'/.exec(code);
  return year === day.slice(0, 4) ? `${year}.${Number(number) + 1}` : `${day.slice(0, 4)}.1`;
}

/**
 * The files of src/data with a further observation.
 *
 * @param read gives the text of a file of src/data, or undefined
 * @param answers as `checks` wants them, and `today`
 * @returns what is to be written, by file
 */
export function withObservation(read, answers) {
  const { series, period, value, tolerance, status, publisher, published, title, url, change, today } = answers;
  for (const [name, check] of Object.entries(checks)) {
    const wrong = check(answers[name] ?? '', answers);
    if (wrong) throw new Error(`${name}: ${wrong}`);
  }
  const written = {};
  const textOf = (file) => written[file] ?? read(file);

  const pages = `citations/${published.slice(0, 4)}.ts`;
  const known = textOf(pages);
  const there = pageAt(url, textOf);
  if (there && there.day !== published) throw new Error(`url: That address is already \`${there.name}\`, ${there.day ? `of ${there.day}` : 'without a day'}.`);
  const name = there?.name ?? nameOf(answers, known ?? '');
  const line = `export const ${name} = page(${[publisher, published, title, url].map(quoted).join(', ')});`;
  if (!there) {
    const start = known ?? `/** Pages of ${published.slice(0, 4)}. */\nimport { page } from '../notation/cited-page.js';\n\n`;
    written[pages] = `${start}${line}\n`;
    if (!known) {
      const all = textOf('citations.ts');
      written['citations.ts'] = all.replace("export * from './citations/undated.js';", (line) => `export * from './${pages.replace('.ts', '.js')}';\n${line}`);
    }
  }

  const { file, start, end, indent, prepare = (code) => code } = places[series](period);
  let word = status;
  const rows = add(prepare(textOf(file)), start, end, (code) => {
    const prints = printsOf(code, period);
    const last = prints.at(-1);
    const isSame = last?.value === Number(value);
    if (isSame && last.word !== 'derived')
      throw new Error(
        `value: ${period} is ${Number(value)} already: add \`from.${name}\` to its list of pages${there ? '' : `, and to ${pages} the line\n${line}`}`,
      );
    // A value that was worked out and is printed now has not changed: it keeps its word and stands second.
    const isChanged = last !== undefined && !isSame;
    if (isChanged) word = 'revised';
    const details = [...(isSame ? [`revision: ${prints.length + 1}`] : []), ...(tolerance ? [`tolerance: ${Number(tolerance)}`] : [])];
    const detail = details.length > 0 ? `, { ${details.join(', ')} }` : '';
    return [`${indent}${word}(${isChanged ? `${prints.length + 1}, ` : ''}${quoted(period)}, ${Number(value)}, [from.${name}]${detail})`];
  });
  written[file] = importing(rows, word);

  const looked = watched[series];
  written[looked] = textOf(looked).replace(/(watched: \{[^}]+through: ')[\d-]+/, (_, before) => before + today);
  const changes = textOf('changes.ts');
  written['changes.ts'] = changes.replace(
    'DatasetChange[] = [\n',
    (line) => `${line}  {\n    version: ${quoted(versionAfter(changes, today))},\n    day: '${today}',\n    text: ${quoted(change)},\n  },\n`,
  );
  return written;
}
