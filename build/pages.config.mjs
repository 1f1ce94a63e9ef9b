/** The pages that come with the package, each a file to be put on a server as it is, beside dist/embed.js whose figures they show. */
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const figures = resolve('dist/esm/define.js');

/** What is not made of modules: from its room to where it is served. */
const asTheyAre = {
  'embed.html': 'src/pages/embed/embed.html',
  'pages/embed.css': 'src/pages/embed/embed.css',
  'builder.html': 'src/pages/builder/builder.html',
  'pages/builder.css': 'src/pages/builder/builder.css',
};

const copied = {
  name: 'copied',
  generateBundle() {
    for (const [fileName, source] of Object.entries(asTheyAre)) this.emitFile({ type: 'asset', fileName, source: readFileSync(source, 'utf8') });
  },
};

export default {
  input: {
    'embed-page': 'dist/esm/pages/embed/embed-page.js',
    'embed-failure': 'dist/esm/pages/embed/embed-failure.js',
    'builder-page': 'dist/esm/pages/builder/builder-page.js',
    'frame-heights': 'dist/esm/pages/host/frame-heights.js',
  },
  output: {
    dir: 'dist',
    entryFileNames: 'pages/[name].js',
    chunkFileNames: 'pages/[name]-[hash].js',
    // The figures as they are published, in place of a second copy of them. From the folder of all that is written, not from the page's.
    paths: { [figures]: 'embed.js' },
    banner: `/*! it-export-charts ${version} | MIT */`,
  },
  external: [figures],
  plugins: [nodeResolve(), terser({ module: true, format: { comments: /^! it-export-charts/ } }), copied],
};
