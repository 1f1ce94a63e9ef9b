import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { rollup } from 'rollup';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));

// One notice for all that is bundled: Lit alone repeats its own in each of its modules.
const banner = `/*! ${name} ${version} | MIT | includes Lit (BSD-3-Clause, Copyright 2017 Google LLC) and Chart.js (MIT, Copyright Chart.js Contributors) */`;

/**
 * Which chunk a module that draws belongs to: Chart.js and what draws the two figures that share a page most often are one
 * download, what only another figure draws is its own and shares Chart.js with them.
 */
const drawingChunks = [
  ['lines', /\/it-exports-chart\/(.+\/)?drawing\.js$|\/figure\/drawing\/paths\.js$/],
  ['chart', /\/node_modules\/chart\.js\/|@kurkle\/color$|\/drawing\.js$|\/figure\/drawing\//],
];

/** Chart.js counts with colours only to animate them and to answer the pointer, and here does neither: 3.2 kB brotli less. */
const withoutColours = {
  name: 'without-colours',
  resolveId: (source) => (source === '@kurkle/color' ? `\0${source}` : null),
  load: (id) => (id === '\0@kurkle/color' ? 'export class Color {}' : null),
};

/** The dataset as a file of its own, for those who want the numbers and not our code. */
const datasetFile = {
  name: 'dataset-file',
  async generateBundle() {
    const { dataset } = await import('./dist/esm/data/dataset.js');
    this.emitFile({ type: 'asset', fileName: 'dataset.json', source: `${JSON.stringify(dataset, null, 1)}\n` });
  },
};

/**
 * Has V8 compile a chunk that draws whole and while it loads, not function by function as they are called: the main thread of a
 * page with both figures works 0.91 times as long (quartiles 0.86 and 0.94, Chromium 156, 21 rounds in turn, thread time).
 */
const compiledAtOnce = {
  name: 'compiled-at-once',
  renderChunk: {
    // After terser, which would drop it.
    order: 'post',
    handler: (code, { name: chunk }) => (drawingChunks.some(([each]) => each === chunk) ? `//# allFunctionsCalledOnLoad\n${code}` : null),
  },
};

const minified = terser({ module: true, compress: { passes: 2 }, format: { comments: /^! it-export-charts/ } });

/**
 * A language as a chunk that stands alone, with a copy of the few small functions it shares with the figures: a chunk that
 * imported them would import embed.js, which a page that loads it under another address would then run twice.
 */
const languageChunks = {
  name: 'language-chunks',
  async resolveDynamicImport(specifier, importer) {
    if (!importer.endsWith('/locales/languages.js')) return null;
    const bundle = await rollup({ input: resolve(dirname(importer), specifier), plugins: [minified] });
    const { code, exports } = (await bundle.generate({ banner })).output[0];
    const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
    const fileName = `chunks/${basename(specifier, '.js')}-${hash}.js`;
    this.emitFile({ type: 'prebuilt-chunk', fileName, code, exports });
    return { id: `./${fileName}`, external: true };
  },
};

export default {
  // What tsc emitted: rollup needs no TypeScript plugin, and both builds come from the same modules.
  input: 'dist/esm/embed.js',
  output: {
    dir: 'dist',
    // Hashed, because embed.js keeps its name: a browser must not pair a new embed.js with a chunk cached from an older one.
    chunkFileNames: 'chunks/[name]-[hash].js',
    manualChunks: (id) => drawingChunks.find(([, modules]) => modules.test(id.replaceAll('\\', '/')))?.[0],
    // Else rollup moves what the drawing imports into the chunk as well, and embed.js would load the chunk for it at once.
    onlyExplicitManualChunks: true,
    banner,
  },
  plugins: [languageChunks, withoutColours, nodeResolve(), minified, compiledAtOnce, datasetFile],
};
