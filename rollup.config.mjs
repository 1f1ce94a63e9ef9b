import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { readFileSync } from 'node:fs';
import { chunkList } from './build/chunk-list.mjs';
import { chunksByRule } from './build/chunks.mjs';
import { compiledAtOnce } from './build/compiled-at-once.mjs';
import { datasetFile } from './build/dataset-file.mjs';
import { datasetSchemaFile } from './build/dataset-schema-file.mjs';
import { filesOf } from './build/files-of.mjs';
import { hasOwner } from './build/maintenance/ready-to-publish.mjs';
import { licences } from './build/licences.mjs';
import { letForConst } from './build/let-for-const.mjs';
import { sharedThroughPage } from './build/shared-through-page.mjs';
import { smallTemplates } from './build/small-templates.mjs';
import { steadyNames } from './build/steady-names.mjs';
import { withoutAnimation } from './build/without-animation.mjs';
import { withoutChangingData } from './build/without-changing-data.mjs';
import { withoutArrayFrom } from './build/without-array-from.mjs';
import { withoutColourArithmetic } from './build/without-colour-arithmetic.mjs';
import { withoutHistory } from './build/without-history.mjs';
import { withoutPointer } from './build/without-pointer.mjs';
import { withoutSentences } from './build/without-sentences.mjs';
import { withoutUnsetOptions } from './build/without-unset-options.mjs';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const { name, version } = manifest;

/** By chunk, what it includes of others. Lit alone would repeat its own notice in each of its modules. */
const included = {
  embed: ' | includes Lit (BSD-3-Clause, Copyright 2017 Google LLC)',
  chart: ' | includes Chart.js (MIT, Copyright Chart.js Contributors)',
};

export default {
  // What tsc emitted: rollup needs no TypeScript plugin, and both builds come from the same modules.
  input: 'dist/esm/embed.js',
  output: {
    dir: 'dist',
    // Hashed, because embed.js keeps its name: a browser must not pair a new embed.js with a chunk cached from an older one.
    chunkFileNames: 'chunks/[name]-[hash].js',
    // Both figures of the article: 1.1 kB brotli less than in a chunk each, of 39 that a page with both would load.
    manualChunks: chunksByRule({ together: ['freelance-earnings-chart', 'it-export-target-gauge'] }),
    // Else rollup moves what the drawing imports into the chunk as well, and embed.js would load the chunk for it at once.
    onlyExplicitManualChunks: true,
    // Else a chunk imports embed.js for its side effects, and a page that loads it under another address runs it twice.
    hoistTransitiveImports: false,
    // That of a chunk says no version: one that a release does not change keeps its hash, and readers keep their copy.
    banner: ({ isEntry, name: chunk }) => `/*! ${isEntry ? `${name} ${version}` : name} | MIT${included[chunk] ?? ''} */`,
  },
  plugins: [
    smallTemplates('dist/esm/**'),
    withoutSentences('/dist/esm/projection/'),
    withoutHistory('/dist/esm/data/changes.js'),
    withoutArrayFrom(),
    withoutAnimation(),
    withoutChangingData(),
    withoutColourArithmetic(),
    withoutPointer(),
    withoutUnsetOptions(),
    nodeResolve(),
    sharedThroughPage({ script: `${name} ${version}`, chunks: name }, 'dist/esm/page/scheduling/load-chunk.js'),
    filesOf(),
    letForConst(),
    steadyNames(terser({ module: true, compress: { passes: 2 }, format: { comments: /^! it-export-charts/ } })),
    compiledAtOnce(),
    licences('THIRD-PARTY-LICENSES.txt'),
    datasetFile('dist/esm/data/dataset.js'),
    datasetSchemaFile('dist/esm/data/validation/dataset-schema.js'),
    chunkList(version, hasOwner(manifest)),
  ],
};
