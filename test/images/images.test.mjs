/** The pictures that come with the package, and those an editor makes. Needs `npm run build` first. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { describeExportTarget, describeFreelanceEarnings } from 'it-export-charts/describe';
import { dataset } from 'it-export-charts/data';
import { snippetDay, writeFigure, writeSet } from '../../stories/images/files.mjs';
import { openStudio } from '../../stories/images/studio.mjs';

const summaries = { 'freelance-earnings-chart': describeFreelanceEarnings, 'it-export-target-gauge': describeExportTarget };

/** Width and height in pixels, and whether each has three channels: red, green and blue, none for transparency. */
const pngOf = (bytes) => ({ width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), opaque: bytes[25] === 2 });

const run = (...args) => spawnSync(process.execPath, ['stories/images/images.mjs', ...args], { encoding: 'utf8' });

describe('picture files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'it-export-images-'));
  const warnings = [];
  let studio;
  let entries;
  before(async () => {
    studio = await openStudio((text) => warnings.push(text));
    entries = await writeSet(studio, folder, ['en']);
  });
  after(async () => {
    rmSync(folder, { recursive: true });
    await studio?.close();
  });
  const bytes = (file) => readFileSync(join(folder, file));

  describe('the set', () => {
    it('is both figures as article picture, in the snippet’s two sizes light and dark, as card and the other presets, the snippet’s of the README’s day, and a file with their words', () => {
      const ends = [
        ...['.svg', '.png', '-card.png', '-square.png', '-portrait.png', '-story.png'].map((end) => `${dataset.compiled}${end}`),
        ...[dataset.compiled, snippetDay].flatMap((day) => ['360', '360-dark', '720', '720-dark'].map((end) => `${day}-${end}.svg`)),
      ];
      const wanted = Object.keys(summaries).flatMap((element) => ends.map((end) => `${element}-en-${end}`));
      assert.deepEqual(readdirSync(folder).sort(), [...wanted, 'images.json'].sort());
      assert.deepEqual(entries.flatMap(({ files }) => files).sort(), wanted.sort());
      assert.deepEqual(JSON.parse(bytes('images.json')), entries);
      assert.deepEqual(warnings, []);
    });

    it('has the summary of the figure as text alternative, a headline and a source', () => {
      for (const { element, attributes, alt, headline, source } of entries) {
        assert.equal(alt, summaries[element]({ asOf: attributes['as-of'] }, { lang: 'en' }));
        assert.ok(headline);
        assert.match(source, /^Source: /);
      }
    });

    it('has solid bitmaps: the article’s at twice its size, the others as networks ask for them', () => {
      const presets = { card: [1200, 630], square: [1080, 1080], portrait: [1080, 1350], story: [1080, 1920] };
      for (const { use, width, height, files } of entries) {
        for (const file of files.filter((name) => name.endsWith('.png'))) {
          const [pixels, high] = presets[use] ?? [1280, 2 * height];
          const wanted = { width: pixels, height: high };
          assert.deepEqual(pngOf(bytes(file)), { ...wanted, opaque: true });
          assert.equal(width, presets[use] ? pixels / 2 : 640);
        }
      }
    });

    it('has drawings with their title and description, and the words that a snippet has as text only in the others', () => {
      for (const { use, width, height, files, headline, alt, source } of entries) {
        for (const file of files.filter((name) => name.endsWith('.svg'))) {
          const svg = bytes(file).toString();
          assert.ok(svg.includes(`viewBox="0 0 ${width} ${height}"`));
          assert.ok(svg.includes(`<title>${headline}</title>\n<desc>${alt}</desc>`));
          assert.equal(svg.includes(`>${source}</text>`), use === 'article');
        }
      }
    });

    it('is named and worded in each language it is asked for', async () => {
      const other = mkdtempSync(join(tmpdir(), 'it-export-images-'));
      try {
        const twice = await writeSet(studio, other, ['en', 'en-GB']);
        assert.deepEqual(
          twice.map(({ attributes }) => attributes.lang),
          Array(2)
            .fill([...Array(7).fill('en'), ...Array(7).fill('en-GB'), 'en', 'en', 'en-GB', 'en-GB'])
            .flat(2),
        );
        // The same figures once more are the same files, byte for byte.
        for (const file of readdirSync(folder).filter((name) => name !== 'images.json')) assert.ok(readFileSync(join(other, file)).equals(bytes(file)), file);
      } finally {
        rmSync(other, { recursive: true });
      }
    });

    it('has no type below 14 pixels on a card', async () => {
      for (const element of Object.keys(summaries)) {
        await studio.show(element, { lang: 'en' });
        const { bytes: svg } = await studio.picture('svg', { preset: 'landscape' });
        const sizes = [...svg.toString().matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size) * 2);
        assert.ok(sizes.length > 5);
        assert.ok(Math.min(...sizes) >= 14, `${element} has type of ${Math.min(...sizes)} pixels`);
      }
    });

    it('has the snippet’s drawings in 360 and 720 pixels, light and dark, with labels as large as text', () => {
      for (const { width, height, files } of entries.filter(({ use }) => ['narrow', 'wide'].includes(use))) {
        assert.ok([360, 720].includes(width) && height > 400);
        const [light, dark] = files.map((file) => bytes(file).toString());
        assert.match(files[1], /-dark\.svg$/);
        assert.notEqual(light, dark);
        assert.match(light, /fill="#fff(fff)?"/);
        assert.match(dark, /fill="#15191b"/);
        const sizes = [...light.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
        assert.ok(Math.min(...sizes) >= 12, `type of ${Math.min(...sizes)} pixels`);
      }
    });
  });

  it('are of any figure with any attributes, named after figure, language and day', async () => {
    const order = { element: 'it-exports-chart', attributes: { 'as-of': '2026-02-25', period: 'month' }, formats: ['svg'], size: { width: 500 } };
    const entry = await writeFigure(studio, folder, order);
    assert.deepEqual(entry.files, ['it-exports-chart-en-2026-02-25.svg']);
    assert.equal(entry.width, 500);
    assert.match(bytes(entry.files[0]).toString(), /Source: /);
    rmSync(join(folder, entry.files[0]));
  });

  describe('on the command line', () => {
    it('are written where they are wanted, and the figure’s own warnings are printed', () => {
      const { status, stdout, stderr } = run(
        'freelance-earnings-chart',
        'as-of=2026-02-25',
        'period=week',
        '--width',
        '480',
        '--format',
        'png',
        '--out',
        folder,
      );
      const file = join(folder, 'freelance-earnings-chart-en-2026-02-25.png');
      assert.equal(status, 0, stderr);
      assert.ok(stdout.includes(file));
      assert.match(stderr, /period="week" is not known/);
      assert.equal(pngOf(readFileSync(file)).width, 960);
      rmSync(file);
    });

    const mistakes = [
      [['freelance-chart'], /no element “freelance-chart”.*freelance-earnings-chart, .*it-export-target-gauge/],
      [['freelance-earnings-chart', 'quarter=1'], /no attribute “quarter”.*period.*name=value/],
      [['freelance-earnings-chart', '--wide', '3'], /'--wide'.*--width/],
      [['freelance-earnings-chart', '--width', 'wide'], /--width is “wide”.*number/],
      [['freelance-earnings-chart', '--format', 'gif'], /--format is “gif”.*svg or png/],
      [['freelance-earnings-chart', '--preset', 'round'], /--preset is “round”.*landscape, square, portrait, story/],
      [['--width', '300'], /--width is for one figure.*element first/],
      [['freelance-earnings-chart', '--width', '60', '--out', folder], /no room for its chart.*larger/],
    ];
    for (const [args, said] of mistakes) {
      it(`say what is wrong with “${args.filter((arg) => arg !== folder).join(' ')}”, and end with 1`, () => {
        const { status, stderr } = run(...args);
        assert.equal(status, 1);
        assert.match(stderr, said);
      });
    }
  });
});
