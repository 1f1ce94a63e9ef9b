/** The weights that the README and the page on scale show: where they are written down, how they are shown, and how near they must be. */
import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

export const weightsFile = 'stories/weights.json';

const inKilobytes = (bytes) => Math.round(bytes / 100) / 10;

/** What is written down of what was weighed: in kB of 1,000 bytes, to a tenth. */
export const written = (rows, kept) =>
  rows.map(({ id, what, when, files, gzip, brotli }) => ({
    id,
    what,
    when,
    requests: files.length,
    gzip: inKilobytes(gzip),
    brotli: inKilobytes(brotli),
    keptByRelease: files.length > 0 && files.every((file) => kept.includes(file)),
  }));

/**
 * A tenth off is not news: another version of zlib packs a few bytes more, and rounding makes a tenth of them. Nor are 2% of what a
 * release of figures changes: by brotli a month more is about 30 bytes (27 measured over six).
 */
export const isNear = (one, other, { keptByRelease }) => Math.abs(one - other) < 0.15 + (keptByRelease ? 0 : 0.02 * one);

const start = '<!-- weights:start -->';
const end = '<!-- weights:end -->';

/** The README with the table of some weights in its place, as prettier leaves it. */
export async function readmeWith(weights, readme = readFileSync('README.md', 'utf8').replaceAll('\r\n', '\n')) {
  const cells = weights.map(({ what, when, gzip, brotli }) => [what, when, gzip.toFixed(1), brotli.toFixed(1)]);
  const rows = [['what is fetched', 'when', 'kB gzip', 'kB brotli'], ['-', '-', '-:', '-:'], ...cells].map((row) => `| ${row.join(' | ')} |`);
  const table = await format(rows.join('\n'), { ...(await resolveConfig('README.md')), parser: 'markdown' });
  const [before, rest = ''] = readme.split(start);
  const [, after] = rest.split(end);
  if (after === undefined) throw new Error(`README.md lacks ${start} or ${end}, between which the sizes stand.`);
  return `${before}${start}\n\n${table}\n${end}${after}`;
}
