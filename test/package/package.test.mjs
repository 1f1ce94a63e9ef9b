/** What users install, tried as they would use it. Needs `npm run build` first. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { hasChartJs } from '../support/chart-js.mjs';

const require = createRequire(import.meta.url);
const manifest = require('it-export-charts/package.json');
const root = dirname(require.resolve('it-export-charts/package.json'));
const elements = readdirSync(join(root, 'dist/esm/elements'));

describe('the packed package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'it-export-charts-'));
  let tarball;
  let files;

  before(() => {
    // What `prepack` does after the build.
    execFileSync(process.execPath, [join(root, 'stories/images/images.mjs')], { cwd: root, stdio: 'ignore' });
    // Without scripts: `prepack` would rebuild dist under the feet of the other tests.
    const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    });
    const [{ filename, files: entries }] = JSON.parse(packed);
    tarball = join(folder, filename);
    files = entries.map(({ path }) => path);
  });
  after(() => rmSync(folder, { recursive: true }));

  it('holds what users need and nothing else', () => {
    const wanted =
      /^(dist\/(esm\/.+\.(js|d\.ts)|chunks\/.+\.js|embed\.js|THIRD-PARTY-LICENSES\.txt|(embed|builder)\.html|pages\/[\w-]+\.(js|css)|(chunks|custom-elements|dataset(\.schema)?|vscode\.(html|css)-custom-data|web-types)\.json|images\/(images\.json|[\w-]+\.(svg|png)))|src\/types\/[a-z]+\.d\.ts|README\.md|LICENSE|SECURITY\.md|CHANGELOG\.md|package\.json)$/;
    assert.deepEqual(
      files.filter((file) => !wanted.test(file)),
      [],
    );
    for (const file of [
      'README.md',
      'LICENSE',
      'SECURITY.md',
      'dist/THIRD-PARTY-LICENSES.txt',
      'CHANGELOG.md',
      'dist/embed.js',
      'dist/embed.html',
      'dist/builder.html',
      'dist/dataset.json',
    ])
      assert.ok(files.includes(file), `${file} is missing`);
  });

  it('holds the pictures that it lists', () => {
    const listed = require('it-export-charts/images/images.json').flatMap((entry) => entry.files);
    assert.ok(listed.length >= 8);
    for (const file of listed) assert.ok(files.includes(`dist/images/${file}`), `${file} is missing`);
  });

  it('tells VS Code and JetBrains of every element and its attributes', () => {
    const read = (file) => JSON.parse(readFileSync(join(root, 'dist', file), 'utf8'));
    const attributesOf = (list) => Object.fromEntries(list.map(({ name, attributes }) => [name, attributes.map((attribute) => attribute.name)]));
    const { tags } = read('vscode.html-custom-data.json');
    assert.deepEqual(Object.keys(attributesOf(tags)).sort(), elements.toSorted());
    assert.ok(attributesOf(tags)['it-export-target-gauge'].includes('target'));
    assert.deepEqual(attributesOf(read('web-types.json').contributions.html.elements), attributesOf(tags));
  });

  it('is taken by npm as it is, in a dry run without the network', () => {
    const { status, stderr } = spawnSync('npm', ['publish', '--dry-run', '--ignore-scripts', '--offline'], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    assert.equal(status, 0, stderr);
    assert.doesNotMatch(stderr, /auto-corrected|npm error/);
  });

  it('has a manifest that publint has nothing against', async () => {
    const { messages } = await publint({ pkgDir: root, pack: 'npm', level: 'warning' });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, manifest, { color: false })),
      [],
    );
  });

  it('has types that resolve from every entry', () => {
    const attw = join(dirname(require.resolve('@arethetypeswrong/cli/package.json')), 'dist/index.js');
    execFileSync(process.execPath, [attw, tarball, '--profile', 'esm-only', '--no-definitely-typed'], { stdio: ['ignore', 'pipe', 'pipe'] });
  });
});

describe('imported without a DOM', () => {
  for (const entry of ['.', './data', './projection', './describe', './fallback', ...elements.map((tag) => `./elements/${tag}`)]) {
    it(`"${entry}" loads and registers nothing`, async () => {
      const exported = await import(join('it-export-charts', entry));
      assert.ok(Object.keys(exported).length > 0);
      for (const tag of elements) assert.equal(globalThis.customElements?.get(tag), undefined);
    });
  }

  // Node 20.19 and later takes modules that do not await.
  for (const entry of ['data', 'projection', 'describe', 'fallback'])
    it(`"./${entry}" can be required as well`, () => assert.ok(Object.keys(require(`it-export-charts/${entry}`)).length > 0));

  for (const [entry, speak] of [
    [
      'describe',
      ({ describeExportTarget }) =>
        (lang) =>
          describeExportTarget({ asOf: '2026-02-25' }, { lang }),
    ],
    [
      'fallback',
      ({ fallbackHtml }) =>
        (lang) =>
          fallbackHtml('it-export-target-gauge', { 'as-of': '2026-02-25', lang }),
    ],
  ])
    it(`"./${entry}" speaks every language at once`, async () => {
      const { languageTags } = await import(join(root, 'dist/esm/locales/languages.js'));
      const texts = languageTags().map(speak(await import(`it-export-charts/${entry}`)));
      assert.equal(new Set(texts).size, languageTags().length);
    });

  // A page that is rendered on a server imports what its browser will: nothing is to happen there.
  for (const entry of ['define', 'embed', 'jsx', 'types/react']) {
    it(`"./${entry}" loads in a process of its own and says nothing`, () => {
      const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', `import 'it-export-charts/${entry}';`], {
        cwd: root,
        encoding: 'utf8',
      });
      assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: '', stderr: '' });
    });
  }

  it('"./types/*" has a file for each framework that checks its markup', () => {
    assert.deepEqual(readdirSync(join(root, 'src/types')).sort(), ['preact.d.ts', 'react.d.ts', 'solid.d.ts', 'svelte.d.ts', 'vue.d.ts']);
  });
});

describe('the script-tag build', () => {
  const dist = (file) => readFileSync(join(root, 'dist', file), 'utf8');
  const chunks = readdirSync(join(root, 'dist/chunks'));

  /** The name of a chunk without its hash. */
  const nameOf = (chunk) => chunk.replace(/-[\w-]{8}\.js$/, '');
  const chunkNamed = (name) => chunks.filter((chunk) => nameOf(chunk) === name);
  /** What embed.js knows of its chunks: by the name of each its hash, and the names of those that it needs. */
  const known = new Function(`return ${/\{(?:"?[\w-]+"?:\["[\w-]{8}"[^\]]*\],?)+\}/.exec(dist('embed.js'))[0]}`)();
  const importsOf = (file) => known[nameOf(basename(file))].slice(1);
  const drawable = elements.filter((tag) => existsSync(join(root, 'dist/esm/elements', tag, 'draw.js')));

  it('imports nothing with the page', () => {
    assert.doesNotMatch(dist('embed.js'), /(^|[;}])import\s*(["'{*]|[\w$]+[\s,])/m);
    // One place loads all of them, by an address it has made.
    assert.equal(dist('embed.js').match(/\bimport\(/g).length, 1);
  });

  /** What each of these says comes with what all share: see rollup.config.mjs. */
  const pair = ['freelance-earnings-chart', 'it-export-target-gauge'];
  const apart = elements.filter((tag) => !pair.includes(tag));
  /** Of those, the ones that need more than the series that others chart. */
  const withAllData = ['it-exports-growth-chart'];

  it('has a chunk for what each element says but the two of the article, beside the one that all share, and one for what draws it', () => {
    assert.ok(drawable.length > 2);
    for (const tag of elements) assert.equal(chunkNamed(tag).length, apart.includes(tag) ? 1 : 0, tag);
    for (const tag of drawable) {
      const [said] = chunkNamed(apart.includes(tag) ? tag : 'figure');
      const [drawing, ...others] = chunkNamed(`${tag}-drawing`);
      assert.deepEqual(others, []);
      assert.ok(dist(`chunks/${said}`).includes(`.loadChunk("${nameOf(drawing)}")`), `${tag} asks for its drawing when it is to be drawn`);
      assert.deepEqual(importsOf(`chunks/${drawing}`), ['chart'], `${tag}: what draws knows nothing that was loaded before`);
      const shared = withAllData.includes(tag) ? ['dataset', 'figure'] : ['figure'];
      for (const imported of apart.includes(tag) ? importsOf(`chunks/${said}`) : []) assert.ok(shared.includes(imported), `${tag} imports ${imported}`);
    }
    const own = [
      ...apart,
      ...drawable.map((tag) => `${tag}-drawing`),
      'dataset',
      'figure',
      'chart',
      'picture',
      'mend-markup',
      'share',
      'fresh-dataset',
      'split-view',
      'ur',
    ];
    assert.deepEqual(chunks.map(nameOf).sort(), own.sort());
  });

  it('keeps Chart.js in one chunk, which only what draws and what makes pictures share', () => {
    const all = ['embed.js', ...chunks.map((chunk) => `chunks/${chunk}`)];
    const [file, ...others] = all.filter((each) => hasChartJs(dist(each)));
    assert.match(file, /^chunks\/chart-/);
    assert.deepEqual(others, []);
    const sharing = Object.keys(known).filter((name) => known[name].slice(1).includes('chart'));
    assert.deepEqual(sharing.sort(), ['picture', ...drawable.map((tag) => `${tag}-drawing`)].sort());
  });

  it('tells embed.js the hash of each chunk; besides it stands in what needs the chunk alone', () => {
    assert.deepEqual(
      Object.entries(known)
        .map(([name, [hash]]) => `${name}-${hash}.js`)
        .sort(),
      chunks.toSorted(),
    );
    for (const chunk of chunks)
      for (const [name, [hash]] of Object.entries(known)) {
        const [, ...needs] = known[nameOf(chunk)];
        assert.equal(dist(`chunks/${chunk}`).includes(hash), needs.includes(name), `${chunk} and ${name}-${hash}`);
      }
  });

  it('comes in the chunks of each element', () => {
    const { elements: files } = require('it-export-charts/chunks.json');
    for (const tag of elements) {
      const names = files[tag].map((file) => nameOf(basename(file)));
      const drawing = drawable.includes(tag) ? ['chart', `${tag}-drawing`] : [];
      const data = withAllData.includes(tag) ? ['dataset'] : [];
      assert.deepEqual(names.sort(), ['figure', ...data, ...(apart.includes(tag) ? [tag] : []), ...drawing].sort());
    }
  });

  it('asks V8 to compile each file at once and whole', () => {
    const all = ['embed.js', ...chunks.map((file) => `chunks/${file}`)];
    for (const file of all) assert.match(dist(file), /^\/\/# allFunctionsCalledOnLoad\n/, file);
  });

  it('keeps the notice of the licence of what it includes, where it is', () => {
    assert.match(dist('embed.js'), /^\/\*! .+ includes Lit \(BSD-3-Clause/m);
    for (const file of chunks.filter((file) => file.startsWith('chart-'))) assert.match(dist(`chunks/${file}`), /^\/\*! .+ includes Chart\.js \(MIT/m);
  });

  it('has no chunk that imports embed.js or another: what failed and is asked for again would run those twice', () => {
    const guilty = chunks.filter((file) => /(^|[;}])import\s*(["'{*(]|[\w$]+[\s,])|["']\.{1,2}\/(chunks\/)?[\w-]+\.js["']/m.test(dist(`chunks/${file}`)));
    assert.deepEqual(guilty, []);
  });

  it('comes with a list of its files and their hashes, and of those each element comes in', () => {
    const list = require('it-export-charts/chunks.json');
    const files = ['embed.js', ...chunks.map((chunk) => `chunks/${chunk}`)];
    const hashOf = (file) => `sha384-${createHash('sha384').update(dist(file)).digest('base64')}`;
    assert.deepEqual(list.files, Object.fromEntries(files.map((file) => [file, hashOf(file)]).toSorted()));
    assert.equal(list.version, manifest.version);
    assert.deepEqual(Object.keys(list.elements).sort(), elements.toSorted());
    assert.deepEqual(Object.keys(list.languages), ['ur']);
    for (const file of Object.values(list.languages).flat()) assert.ok(files.includes(file));
  });

  it('comes with the dataset as a file', async () => {
    const { dataset } = await import('it-export-charts/data');
    assert.deepEqual(require('it-export-charts/dataset.json'), JSON.parse(JSON.stringify(dataset)));
  });
});
