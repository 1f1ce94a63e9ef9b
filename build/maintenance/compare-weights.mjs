/** `node build/maintenance/compare-weights.mjs before.json after.json`: two files of weights as a table in Markdown. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const kilobytes = (row) => (row ? row.brotli.toFixed(1) : '');
const signed = (number) => (number === 0 ? '' : `${number > 0 ? '+' : '−'}${Math.abs(number).toFixed(1)}`);

/** One row for each thing that is fetched before or after. */
export function comparison(before, after) {
  const ids = [...new Set([...after, ...before].map(({ id }) => id))];
  const rows = ids.map((id) => {
    const [was, is] = [before, after].map((weights) => weights.find((row) => row.id === id));
    const grown = Math.round(((is?.brotli ?? 0) - (was?.brotli ?? 0)) * 10) / 10;
    return `| ${(is ?? was).what} | ${kilobytes(was)} | ${kilobytes(is)} | ${signed(grown)} |`;
  });
  return ['| what is fetched | kB brotli before | after | change |', '| - | -: | -: | -: |', ...rows].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [before, after] = process.argv.slice(2).map((file) => JSON.parse(readFileSync(file, 'utf8')));
  console.log(comparison(before, after));
}
