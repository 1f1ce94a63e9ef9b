import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { rollup } from 'rollup';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** By chunk, what it includes of others. Lit alone would repeat its own notice in each of its modules. */
const included = {
  embed: ' | includes Lit (BSD-3-Clause, Copyright 2017 Google LLC)',
  chart: ' | includes Chart.js (MIT, Copyright Chart.js Contributors)',
};
const notice = (what, chunk) => `/*! ${what} | MIT${included[chunk] ?? ''} */`;

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
 * Has V8 compile a chunk whole and while it loads, not function by function as they are called: nearly all of it is called. The
 * main thread of a page with a figure works 0.86 times as long until the figure is drawn, and 0.79 times where it is not reached
 * (quartiles 0.84 and 0.90, 0.75 and 0.84; Chromium 156, 13 rounds in turn, thread time).
 */
const compiledAtOnce = {
  name: 'compiled-at-once',
  // After terser, which would drop it.
  renderChunk: { order: 'post', handler: (code) => `//# allFunctionsCalledOnLoad\n${code}` },
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
    const { code, exports } = (await bundle.generate({ banner: notice(name) })).output[0];
    const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
    const fileName = `chunks/${basename(specifier, '.js')}-${hash}.js`;
    this.emitFile({ type: 'prebuilt-chunk', fileName, code, exports });
    // As if beside embed.js's module: rollup then finds the way from whichever chunk asks for it.
    return { id: resolve('dist/esm', fileName), external: 'relative' };
  },
};

/**
 * The steps in which a figure comes, each with the modules it begins with: what the two figures most articles have say, then
 * their tools. A chunk holds what its step needs and no step before it has; the other elements make do with what is left.
 */
const steps = [
  ['embed', ['embed']],
  ['outline', ['figure/figure-body', 'elements/freelance-earnings-chart/content', 'elements/it-export-target-gauge/content']],
  ['tools', ['figure/figure-tools', 'elements/freelance-earnings-chart/tools', 'elements/it-export-target-gauge/tools']],
].map(([chunk, roots]) => [chunk, roots.map((root) => resolve(`dist/esm/${root}.js`))]);

/** Every module that is there once the given ones are. */
const reached = (ids, getModuleInfo, seen = new Set()) => {
  for (const id of ids) if (!seen.has(id)) reached(getModuleInfo(seen.add(id) && id)?.importedIds ?? [], getModuleInfo, seen);
  return seen;
};

function chunkOf(id, { getModuleInfo }) {
  const [drawing] = drawingChunks.find(([, modules]) => modules.test(id.replaceAll('\\', '/'))) ?? [];
  const [step] = steps.find(([, roots]) => reached(roots, getModuleInfo).has(id)) ?? [];
  return drawing ?? (step === 'embed' ? undefined : step);
}

/**
 * Chunks take what they share with embed.js from the page, not by an import: a page that loads it under another address, as
 * embed.js?v=2, would run it a second time. Of two copies of one version the first gives.
 */
const sharedThroughPage = {
  name: 'shared-through-page',
  renderChunk(code, { fileName }) {
    const shared = `globalThis[Symbol.for(${JSON.stringify(`${name} ${version}`)})]`;
    const named = (names, order) => names.replaceAll(/([\w$]+) as ([\w$]+)/g, order);
    if (fileName === 'embed.js') return code.replace(/^export \{(.+)\};$/m, (_, names) => `${shared} ??= {${named(names, '$2: $1')}};`);
    return code.replace(/^import \{(.+)\} from '\.\.\/embed\.js';$/m, (_, names) => `const {${named(names, '$1: $2')}} = ${shared};`);
  },
};

/** Tells embed.js the files that each element comes in, so that it can have them fetched side by side. */
const filesOf = {
  name: 'files-of',
  renderChunk(code, chunk, _options, { chunks }) {
    const place = 'import.meta.filesOf';
    if (!code.includes(place)) return null;
    const holding = (module) => Object.values(chunks).filter(({ moduleIds }) => moduleIds.includes(resolve(`dist/esm/${module}.js`)));
    const withImports = (file) => (file === chunk.fileName ? [] : [file, ...chunks[file].imports.flatMap(withImports)]);
    const files = (modules) => [...new Set(modules.flatMap(holding).flatMap(({ fileName }) => withImports(fileName)))].map((file) => `./${file}`);
    const entries = readdirSync('dist/esm/elements').map((tag) => {
      const own = ['content', 'tools', 'drawing', 'body'].map((module) => `elements/${tag}/${module}`);
      return [tag, files(tag === 'sourced-figure' ? own : ['figure/figure-body', 'figure/figure-tools', ...own])];
    });
    return code.replace(place, () => JSON.stringify(Object.fromEntries(entries)));
  },
};

/** Markup and styles without the spaces that only their authors see: 1.9 kB brotli less in all. */
const markup = minifyTemplateLiterals({
  include: ['dist/esm/**'],
  options: { minifyOptions: { caseSensitive: true, collapseWhitespace: true, conservativeCollapse: true, removeComments: true } },
});

export default {
  // What tsc emitted: rollup needs no TypeScript plugin, and both builds come from the same modules.
  input: 'dist/esm/embed.js',
  output: {
    dir: 'dist',
    // Hashed, because embed.js keeps its name: a browser must not pair a new embed.js with a chunk cached from an older one.
    chunkFileNames: 'chunks/[name]-[hash].js',
    manualChunks: chunkOf,
    // Else rollup moves what the drawing imports into the chunk as well, and embed.js would load the chunk for it at once.
    onlyExplicitManualChunks: true,
    // A chunk says no version: one that a release does not change keeps its hash, and readers keep their copy.
    banner: ({ isEntry, name: chunk }) => notice(isEntry ? `${name} ${version}` : name, chunk),
  },
  plugins: [languageChunks, markup, withoutColours, nodeResolve(), sharedThroughPage, filesOf, minified, compiledAtOnce, datasetFile],
};
