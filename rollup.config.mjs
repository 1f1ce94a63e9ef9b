import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { rollup } from 'rollup';

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

const minified = terser({ module: true, format: { comments: /^! it-export-charts/ } });

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

/** Tells embed.js the files that each figure is drawn with, so that it can have them fetched before they are needed. */
const drawingFiles = {
  name: 'drawing-files',
  renderChunk(code, _chunk, _options, { chunks }) {
    const place = 'import.meta.drawingFiles';
    if (!code.includes(place)) return null;
    const withImports = (file) => [file, ...chunks[file].imports.flatMap(withImports)];
    const entries = Object.values(chunks).flatMap(({ fileName, moduleIds }) =>
      moduleIds.flatMap((id) => {
        const tag = /\/elements\/([^/]+)\/drawing\.js$/.exec(id.replaceAll('\\', '/'))?.[1];
        const files = [...new Set(withImports(fileName))].map((file) => `import.meta.resolve('./${file}')`);
        return tag ? `'${tag}': [${files.join()}]` : [];
      }),
    );
    return code.replace(place, () => `{${entries.join()}}`);
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
  plugins: [languageChunks, nodeResolve(), drawingFiles, minified, datasetFile],
};
