/** The weights that the pages on weight and on scale show: where they are written down, and how near they must be. */
import { table } from '../../build/guide-places.mjs';

export const weightsFile = 'stories/weights.json';
export const weightsPage = 'stories/guide/policy-and-weight.mdx';

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

/** By the name of its place, the table of what is written down. */
export const weightsTable = (weights) => ({
  weights: table(
    ['what is fetched', 'when', 'kB gzip', 'kB brotli'],
    weights.map(({ what, when, gzip, brotli }) => [what, when, gzip.toFixed(1), brotli.toFixed(1)]),
  ),
});
