import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { paintOf } from '../../src/picture/paint.js';
import { presets, type PicturePreset } from '../../src/picture/presets.js';
import { handedFiles, svgDocument, words } from '../support/files.js';
import { drawn, part, text, warnings } from '../support/figures.js';
import { waitUntil } from '../support/wait-until.js';
import type { FreelanceEarningsChart } from '../../src/elements/freelance-earnings-chart/freelance-earnings-chart.js';

type Falsify = (pixels: Uint8ClampedArray) => void;

/** As Firefox with `privacy.resistFingerprinting`: noise, the same in each run. */
const noise: Falsify = (pixels) => {
  const whole = new Uint32Array(pixels.buffer);
  let state = 1;
  for (let index = 0; index < whole.length; index += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    // Solid, in the order of the bytes that all of these machines have.
    whole[index] = state | 0xff000000;
  }
};

const white: Falsify = (pixels) => pixels.fill(255);

/** As Brave: every few pixels a shade off. */
const shaded: Falsify = (pixels) => {
  for (let index = 0; index < pixels.length; index += 28) pixels[index] = pixels[index]! ^ 1;
};

/** Has canvases be read as by a browser that protects its reader, while something happens. */
async function falsified(falsify: Falsify, during: () => Promise<unknown>): Promise<void> {
  const { getImageData } = CanvasRenderingContext2D.prototype as { getImageData: (this: CanvasRenderingContext2D, ...box: number[]) => ImageData };
  const { toBlob } = HTMLCanvasElement.prototype as { toBlob: (this: HTMLCanvasElement, ...asked: unknown[]) => void };
  const read = function (this: CanvasRenderingContext2D, ...box: number[]) {
    const image = getImageData.apply(this, box);
    falsify(image.data);
    return image;
  };
  Object.assign(CanvasRenderingContext2D.prototype, { getImageData: read });
  Object.assign(HTMLCanvasElement.prototype, {
    toBlob(this: HTMLCanvasElement, ...asked: unknown[]) {
      const copy = Object.assign(document.createElement('canvas'), { width: this.width, height: this.height });
      copy.getContext('2d')!.putImageData(read.call(this.getContext('2d')!, 0, 0, this.width, this.height), 0, 0);
      toBlob.apply(copy, asked);
    },
  });
  try {
    await during();
  } finally {
    Object.assign(CanvasRenderingContext2D.prototype, { getImageData });
    Object.assign(HTMLCanvasElement.prototype, { toBlob });
  }
}

const chart = async (lang = 'en') => {
  const figure = await fixture<FreelanceEarningsChart>(
    html`<freelance-earnings-chart lang=${lang} as-of="2026-02-25" loading="eager"></freelance-earnings-chart>`,
  );
  await drawn(figure);
  return figure;
};

const thrown = (during: Promise<unknown>) =>
  during.then(
    () => undefined,
    (error: unknown) => error as Error,
  );

describe('a canvas that is falsified against fingerprinting', () => {
  for (const [what, falsify] of Object.entries({ noise, white })) {
    it(`gives no picture that is ${what}: what is thrown names the one there is`, async () => {
      const figure = await chart();
      await falsified(falsify, async () => {
        for (const preset of [undefined, 'square', 'story'] as (PicturePreset | undefined)[]) {
          const error = await thrown(figure.toPicture('png', { preset }));
          expect(error?.name).to.equal('UnpaintableError');
          expect(error?.message).to.include('fingerprinting').and.to.include("'svg'");
        }
      });
    });
  }

  it('gives its picture where it is a shade off here and there', async () => {
    const figure = await chart();
    await falsified(shaded, async () => {
      for (const preset of [undefined, ...(Object.keys(presets) as PicturePreset[])])
        expect((await figure.toPicture('png', { preset })).type).to.equal('image/png');
    });
  });

  it('changes no colour of an SVG', async () => {
    for (const colour of ['oklch(0.7 0.1 160)', 'lab(50 40 -20)', 'hsl(120 50% 40%)', 'rebeccapurple', 'oklch(0.5 0.1 20 / 0.5)']) {
      const paint = paintOf(colour);
      await falsified(noise, () => {
        expect(paintOf(colour), colour).to.deep.equal(paint);
        return Promise.resolve();
      });
    }
    expect(paintOf('rebeccapurple').colour).to.equal('#663399');
  });

  it('has the reader offered the SVG of what they asked for, with a word why', async () => {
    const figure = await chart();
    const menu = part(figure, 'download') as HTMLDetailsElement;
    menu.open = true;
    const buttons = () => [...menu.querySelectorAll('button')];
    await falsified(noise, async () => {
      const heard = await warnings(async () => {
        const files = await handedFiles(0, async () => {
          buttons()
            .find((button) => text(button).startsWith('Square'))!
            .click();
          await waitUntil(() => text(menu.querySelector('.outcome')), 'nothing is said');
        });
        expect(files).to.have.length(0);
      });
      expect(heard.join()).to.include('fingerprinting');
      expect(text(menu.querySelector('.outcome'))).to.equal('This browser does not give out PNG pictures unaltered. The SVG is the same picture.');
      expect(text(buttons().at(-1))).to.equal('Picture (SVG)');
      const [file] = await handedFiles(1, () => buttons().at(-1)!.click());
      expect(file!.name).to.equal('freelance-earnings-chart-2026-02-25-square.svg');
      const svg = svgDocument(await file!.file.text());
      expect(svg.documentElement.getAttribute('viewBox')).to.match(/^0 0 (\d+) \1$/);
      expect(words(svg).join(' ')).to.include('$557 million');
    });
  });
});

describe('a browser without memory for another canvas', () => {
  it('makes the SVG, and says that of a PNG', async () => {
    const figure = await chart();
    const canvases = HTMLCanvasElement.prototype as { getContext: (this: HTMLCanvasElement, ...asked: unknown[]) => unknown };
    const own = canvases.getContext;
    // Of a small one there is enough.
    canvases.getContext = function (...asked) {
      return this.width * this.height > 20_000 ? null : own.apply(this, asked);
    };
    try {
      const error = await thrown(figure.toPicture('png'));
      expect(error?.name).to.equal('UnpaintableError');
      expect(error?.message).to.include("'svg'");
      expect((await figure.toPicture('svg')).type).to.equal('image/svg+xml');
    } finally {
      canvases.getContext = own;
    }
  });
});
