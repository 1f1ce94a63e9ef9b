import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { countPixels, difference, near, pixelsOf, svgDocument, words } from '../support/files.js';
import { drawn, part, text } from '../support/figures.js';
import type { FreelanceEarningsChart } from '../../src/elements/freelance-earnings-chart/freelance-earnings-chart.js';
import type { ItExportTargetGauge } from '../../src/elements/it-export-target-gauge/it-export-target-gauge.js';
import type { ItExportsChart } from '../../src/elements/it-exports-chart/it-exports-chart.js';
import { presetNames, presets } from '../../src/picture/presets.js';
import type { PictureSize } from '../../src/index.js';

type Figure = FreelanceEarningsChart | ItExportTargetGauge | ItExportsChart;

const figures = {
  'the columns': () =>
    fixture<FreelanceEarningsChart>(html`<freelance-earnings-chart as-of="2026-02-25" loading="eager" byline="By the data desk"></freelance-earnings-chart>`),
  'the half-ring': () =>
    fixture<ItExportTargetGauge>(html`<it-export-target-gauge as-of="2026-02-25" loading="eager" byline="By the data desk"></it-export-target-gauge>`),
  'the years': () =>
    fixture<ItExportsChart>(html`<it-exports-chart as-of="2026-02-25" growth="20" loading="eager" byline="By the data desk"></it-exports-chart>`),
  'the months': () =>
    fixture<ItExportsChart>(html`<it-exports-chart period="month" as-of="2026-02-25" loading="eager" byline="By the data desk"></it-exports-chart>`),
};

const svgOf = async (figure: Figure, size?: PictureSize): Promise<Document> => svgDocument(await (await figure.toPicture('svg', size)).text());

/** The words of a picture as they would be read, whatever the lines they stand in. */
const read = (svg: Document): string => words(svg).join(' ').replaceAll(/\s+/g, ' ');

const accent = near(0x0b, 0x5d, 0x46);

/** The chart as the page shows it, on white. */
function chartOnPage(figure: Figure): ImageData {
  const { width, height } = figure.shadowRoot!.querySelector('canvas')!;
  const context = new OffscreenCanvas(width, height).getContext('2d')!;
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, width, height);
  context.drawImage(figure.shadowRoot!.querySelector('canvas')!, 0, 0);
  return context.getImageData(0, 0, width, height);
}

/** A piece of a picture. */
function cut(pixels: ImageData, left: number, top: number, width: number, height: number): ImageData {
  const context = new OffscreenCanvas(pixels.width, pixels.height).getContext('2d')!;
  context.putImageData(pixels, 0, 0);
  return context.getImageData(left, top, width, height);
}

describe('the picture of a figure', () => {
  for (const [what, make] of Object.entries(figures)) {
    describe(`of ${what}`, () => {
      it('holds the headline, the key, the day, the source and the credit as text, and nothing that is not its own', async () => {
        const figure = await make();
        await drawn(figure);
        const file = await figure.toPicture('svg');
        expect(file.type).to.equal('image/svg+xml');
        const svg = await svgOf(figure);
        const whole = read(svg);
        for (const piece of ['headline', 'subtitle', 'through', 'byline']) expect(whole).to.contain(text(part(figure, piece)).replace(/\.$/, ''));
        expect(whole).to.contain(text(part(figure, 'source')));
        for (const entry of part(figure, 'legend')?.querySelectorAll('li') ?? []) expect(whole).to.contain(text(entry));
        expect(svg.querySelector('title')?.textContent).to.equal(text(part(figure, 'headline')));
        expect(svg.querySelector('desc')?.textContent).to.equal(text(part(figure, 'summary')));
        expect(svg.querySelector('image, style, script, foreignObject, [style], [href], a')).to.equal(null);
        expect(new Set([...svg.querySelectorAll('text')].map((line) => line.getAttribute('direction')))).to.deep.equal(new Set(['ltr']));
      });

      it('is a bitmap of twice its size, solid everywhere', async () => {
        const figure = await make();
        const [{ documentElement: root }, png] = [await svgOf(figure), await figure.toPicture('png')];
        expect(png.type).to.equal('image/png');
        const pixels = await pixelsOf(png);
        expect([pixels.width, pixels.height]).to.deep.equal(['width', 'height'].map((name) => Number(root.getAttribute(name)) * 2));
        expect(countPixels(pixels, ([, , , alpha]) => alpha < 255)).to.equal(0);
      });

      it('has the chart of the page in it, pixel by pixel', async () => {
        const figure = await make();
        await drawn(figure);
        const onPage = chartOnPage(figure);
        expect(countPixels(onPage, accent)).to.be.greaterThan(3000);
        const scale = onPage.width / figure.shadowRoot!.querySelector('canvas')!.clientWidth;
        const pixels = await pixelsOf(await figure.toPicture('png', { scale }));
        const place = [...(await svgOf(figure)).querySelectorAll('svg > g')].at(-1)!.getAttribute('transform')!;
        const [left = 0, top = 0] = place.match(/[\d.]+/g)!.map((length) => Number(length) * scale);
        expect(difference(onPage, cut(pixels, left, top, onPage.width, onPage.height))).to.be.lessThan(0.005);
        expect(difference(onPage, cut(pixels, left + 8, top, onPage.width, onPage.height))).to.be.greaterThan(0.005);
      });

      for (const size of [
        { width: 320 },
        { width: 680, height: 357, scale: 1200 / 680 },
        { width: 800, height: 420, scale: 1.5 },
        { width: 1200, height: 1200 },
        ...presetNames.map((preset) => ({ preset, ...presets[preset] })),
      ]) {
        it(`keeps all its words inside at ${JSON.stringify(size)}`, async () => {
          const figure = await make();
          const svg = await svgOf(figure, size);
          const root = document.importNode(svg.documentElement, true) as unknown as SVGSVGElement;
          document.body.append(root);
          const { width, height } = root.viewBox.baseVal;
          expect(width).to.equal(size.width);
          if (size.height) expect(height).to.equal(size.height);
          const edges = root.getBoundingClientRect();
          for (const line of root.querySelectorAll('text')) {
            const { left, right, top, bottom } = line.getBoundingClientRect();
            expect(left, line.textContent).to.be.at.least(edges.left - 1);
            expect(right, line.textContent).to.be.at.most(edges.right + 1);
            expect(top, line.textContent).to.be.at.least(edges.top - 2);
            expect(bottom, line.textContent).to.be.at.most(edges.bottom + 2);
          }
          root.remove();
          const pixels = await pixelsOf(await figure.toPicture('png', size));
          expect(pixels.width).to.equal(Math.round(size.width * (size.scale ?? 2)));
          if (size.height) expect(pixels.height).to.equal(Math.round(size.height * (size.scale ?? 2)));
        });
      }
    });
  }

  it('is key and chart alone, up to its edges, where the page has the words', async () => {
    const figure = await fixture<FreelanceEarningsChart>(
      html`<freelance-earnings-chart as-of="2026-02-25" byline="By the data desk"></freelance-earnings-chart>`,
    );
    const [svg, whole] = [await svgOf(figure, { words: false }), await svgOf(figure)];
    for (const piece of ['headline', 'through', 'byline']) expect(read(svg)).not.to.contain(text(part(figure, piece)));
    for (const entry of part(figure, 'legend')?.querySelectorAll('li') ?? []) expect(read(svg)).to.contain(text(entry));
    expect(Number(svg.documentElement.getAttribute('width'))).to.equal(part(figure, 'plot')!.clientWidth);
    for (const name of ['title', 'desc']) expect(svg.querySelector(name)?.textContent).to.equal(whole.querySelector(name)?.textContent);
  });

  it('fits the sizes of social networks, and may have another scale', async () => {
    const figure = await figures['the columns']();
    const sizeOf = async (size: PictureSize) => {
      const { width, height } = await pixelsOf(await figure.toPicture('png', size));
      return [width, height];
    };
    expect(await sizeOf({ preset: 'landscape' })).to.deep.equal([1200, 630]);
    expect(await sizeOf({ preset: 'square' })).to.deep.equal([1080, 1080]);
    expect(await sizeOf({ preset: 'portrait' })).to.deep.equal([1080, 1350]);
    expect(await sizeOf({ preset: 'story' })).to.deep.equal([1080, 1920]);
    expect(await sizeOf({ preset: 'square', scale: 1 })).to.deep.equal([540, 540]);
  });

  it('says what it is of, and leaves free what an app lays over a story', async () => {
    const figure = await figures['the columns']();
    const svg = await svgOf(figure, { preset: 'story' });
    expect(read(svg)).to.contain('Pakistan, July to December 2025, US dollars');
    const tops = [...svg.querySelectorAll('svg > g:first-of-type text')].map((line) => Number(line.getAttribute('y')));
    expect(Math.min(...tops)).to.be.greaterThan(960 * 0.12);
    expect(Math.max(...tops)).to.be.lessThan(960 * 0.85);
  });

  it('takes the caption of the table where the headline stands on the page around', async () => {
    const figure = await fixture<FreelanceEarningsChart>(html`<freelance-earnings-chart headline="" as-of="2026-02-25"></freelance-earnings-chart>`);
    expect((await svgOf(figure)).querySelector('title')?.textContent).to.equal('Freelancers’ foreign-exchange earnings, State Bank of Pakistan');
  });

  it('shows the editor’s own words as words', async () => {
    const [headline, byline] = ['<b>R&D</b> up', 'A & B'];
    const figure = await fixture<FreelanceEarningsChart>(
      html`<freelance-earnings-chart headline=${headline} summary="“Half” a year" byline=${byline}></freelance-earnings-chart>`,
    );
    const svg = await svgOf(figure);
    expect(words(svg)).to.include(headline).and.to.include(byline);
    expect(svg.querySelector('desc')?.textContent).to.equal('“Half” a year');
  });

  it('follows the what-if', async () => {
    const figure = await fixture<ItExportsChart>(html`<it-exports-chart growth="20"></it-exports-chart>`);
    expect(read(await svgOf(figure))).to.contain('20% a year');
    figure.growth = '25';
    expect(read(await svgOf(figure)))
      .to.contain('25% a year')
      .and.not.to.contain('20% a year');
  });

  describe('its ground', () => {
    const groundOf = async (figure: Figure) => (await svgOf(figure)).querySelector('svg > rect')?.getAttribute('fill');

    it('is white or dark as the figure is told', async () => {
      const light = await fixture<ItExportTargetGauge>(html`<it-export-target-gauge theme="light"></it-export-target-gauge>`);
      expect(await groundOf(light)).to.equal('#ffffff');
      light.theme = 'dark';
      expect(await groundOf(light)).to.equal('#15191b');
      expect(countPixels(await pixelsOf(await light.toPicture('png')), near(0x57, 0xc7, 0x9e))).to.be.greaterThan(3000);
    });

    it('is the page’s, and a plain one where that would not go with its colours', async () => {
      const page = await fixture<HTMLElement>(
        html`<div style="background:#fff1e5;color:#222">
          <section style="background:rgba(0,0,0,.02)"><it-export-target-gauge></it-export-target-gauge></section>
        </div>`,
      );
      const figure = page.querySelector('it-export-target-gauge')!;
      expect(await groundOf(figure)).to.equal('#fff1e5');
      // As over a photograph, which is not seen from here.
      page.style.color = '#eeeeee';
      figure.requestUpdate();
      expect(await groundOf(figure)).to.equal('#15191b');
    });
  });

  describe('a figure that nobody has seen yet', () => {
    it('becomes one all the same, far down the page or in a hidden tab', async () => {
      for (const style of ['margin-top:9000px', 'display:none']) {
        const page = await fixture<HTMLElement>(html`<div style=${style}><it-export-target-gauge as-of="2026-02-25"></it-export-target-gauge></div>`);
        const figure = page.querySelector('it-export-target-gauge')!;
        expect(read(await svgOf(figure))).to.contain('$2.61bn');
        expect(figure.shadowRoot!.querySelector('.canvas:not([hidden])')).to.equal(null);
      }
    });

    it('becomes one from behind its table', async () => {
      const figure = await fixture<ItExportTargetGauge>(html`<it-export-target-gauge as-of="2026-02-25" view="table"></it-export-target-gauge>`);
      const pixels = await pixelsOf(await figure.toPicture('png'));
      expect(pixels.width).to.be.greaterThan(500);
      expect(countPixels(pixels, accent)).to.be.greaterThan(3000);
    });
  });

  describe('its fonts', () => {
    // Of the prototype, because WebKit drops what is set on `document.fonts` itself.
    const own = Object.getOwnPropertyDescriptor(FontFaceSet.prototype, 'load')!;
    afterEach(() => Object.defineProperty(FontFaceSet.prototype, 'load', own));

    it('are asked for with the words they are for, before it is drawn', async () => {
      const asked: string[] = [];
      FontFaceSet.prototype.load = (font, sample) => {
        asked.push(`${font}: ${sample ?? ''}`);
        return Promise.resolve([]);
      };
      const figure = await fixture<FreelanceEarningsChart>(
        html`<freelance-earnings-chart as-of="2026-02-25" style="--figure-headline-font:Late;--figure-label-font:Later"></freelance-earnings-chart>`,
      );
      await figure.toPicture('png');
      expect(asked.find((each) => /\bLate\b/.test(each))?.replaceAll('\u00A0', ' ')).to.contain(text(part(figure, 'headline')));
      // The figure on the page asks as well, with its summary.
      expect(asked.filter((each) => /(700|bold) .*Later/.test(each)).join()).to.contain('$557m');
    });

    it('do not keep it back where they do not come', async () => {
      FontFaceSet.prototype.load = () => Promise.reject(new Error('offline'));
      const figure = await figures['the columns']();
      expect(words(await svgOf(figure))).to.include('$557m');
    });
  });

  describe('where there can be none', () => {
    const failure = async (picture: Promise<Blob>): Promise<unknown> =>
      picture.then(
        () => undefined,
        (error: unknown) => error,
      );

    it('is refused: no room for the chart', async () => {
      const figure = await figures['the columns']();
      for (const size of [{ width: 600, height: 150 }, { width: 100 }, { width: Number.NaN }, { width: -5, height: 400 }]) {
        expect(await failure(figure.toPicture('svg', size)), JSON.stringify(size)).to.be.instanceOf(RangeError);
      }
    });

    it('is refused: a preset that there is not, with the names of those there are', async () => {
      const figure = await figures['the columns']();
      const error = await failure(figure.toPicture('svg', { preset: 'round' as 'square' }));
      expect(error).to.be.instanceOf(RangeError);
      expect(String(error)).to.contain('landscape, square, portrait, story');
    });

    it('is refused: no chart, or no page', async () => {
      const empty = await fixture<FreelanceEarningsChart>(html`<freelance-earnings-chart as-of="2010-01-01"></freelance-earnings-chart>`);
      const gone = await figures['the columns']();
      gone.remove();
      for (const figure of [empty, gone, document.createElement('it-exports-chart')]) {
        expect(await failure(figure.toPicture('png'))).to.be.instanceOf(Error);
      }
    });
  });
});
