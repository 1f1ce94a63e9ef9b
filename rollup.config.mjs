import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { readFileSync } from 'node:fs';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));

// One notice for all that is bundled: Lit alone repeats its own in each of its modules.
const banner = `/*! ${name} ${version} | MIT | includes Lit (BSD-3-Clause, Copyright 2017 Google LLC), Chart.js (MIT, Copyright Chart.js Contributors) and @kurkle/color (MIT, Copyright Jukka Kurkela) */`;

/** Chart.js with its colours, and our modules that draw with it. */
const drawing = /\/node_modules\/(chart\.js|@kurkle\/color)\/|\/drawing\.js$|\/figure\/drawing\//;

/** The dataset as a file of its own, for those who want the numbers and not our code. */
const datasetFile = {
  name: 'dataset-file',
  async generateBundle() {
    const { dataset } = await import('./dist/esm/data/dataset.js');
    this.emitFile({ type: 'asset', fileName: 'dataset.json', source: `${JSON.stringify(dataset, null, 1)}\n` });
  },
};

export default {
  // What tsc emitted: rollup needs no TypeScript plugin, and both builds come from the same modules.
  input: 'dist/esm/embed.js',
  output: {
    dir: 'dist',
    // Hashed, because embed.js keeps its name: a browser must not pair a new embed.js with a chunk cached from an older one.
    chunkFileNames: 'chunks/[name]-[hash].js',
    // Two figures on a page share one download of Chart.js and of what draws with it.
    manualChunks: (id) => (drawing.test(id.replaceAll('\\', '/')) ? 'chart' : undefined),
    // Else rollup moves what the drawing imports into the chunk as well, and embed.js would load the chunk for it at once.
    onlyExplicitManualChunks: true,
    banner,
  },
  plugins: [nodeResolve(), terser({ module: true, format: { comments: /^! it-export-charts/ } }), datasetFile],
};
