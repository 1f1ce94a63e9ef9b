import { expect, fixture, nextFrame } from '@open-wc/testing';
import { everyPicture } from '../../support/every-figure.js';
import { drawn, part, text, warnings } from '../../support/figures.js';
import { canvasOf, isBlank } from '../../support/pixels.js';
import { waitUntil } from '../../support/wait-until.js';
import type { FigureElement } from '../../../src/element/figure-element.js';

const figureOf = (tag: string) => fixture<FigureElement>(`<${tag} as-of="2026-02-25" loading="eager"></${tag}>`);
const failed = (figure: Element) => waitUntil(() => figure.shadowRoot?.querySelector('.failure'), 'it says nothing');

/** What browsers say when they are asked for a canvas, in place of giving one. */
async function withoutCanvas(answer: () => null, during: () => Promise<unknown>): Promise<void> {
  const canvases = HTMLCanvasElement.prototype as { getContext: unknown };
  const own = canvases.getContext;
  canvases.getContext = answer;
  try {
    await during();
  } finally {
    canvases.getContext = own;
  }
}

async function expectTable(figure: FigureElement): Promise<void> {
  await failed(figure);
  expect(part(figure, 'plot')!.checkVisibility()).to.equal(false);
  expect(part(figure, 'table')!.getBoundingClientRect().height).to.be.greaterThan(50);
  expect(text(part(figure, 'summary'))).to.not.equal('');
}

for (const { tag } of everyPicture) {
  describe(`the canvas of <${tag}>`, () => {
    it('is drawn again when the browser has lost what was on it', async () => {
      const figure = await figureOf(tag);
      await drawn(figure);
      const canvas = canvasOf(figure);
      canvas.getContext('2d')!.reset();
      expect(isBlank(canvas)).to.equal(true);
      canvas.dispatchEvent(new Event('contextlost'));
      canvas.dispatchEvent(new Event('contextrestored'));
      expect(isBlank(canvas)).to.equal(false);
      await drawn(figure);
    });

    it('leaves its table where there is none, and says why once', async () => {
      let figure!: FigureElement;
      const heard = await warnings(() =>
        withoutCanvas(
          () => null,
          async () => {
            figure = await figureOf(tag);
            await expectTable(figure);
          },
        ),
      );
      expect(heard.filter((words) => words.includes('gives no canvas'))).to.have.length(1);
    });
  });
}

describe('a canvas that is gone later', () => {
  const tag = 'freelance-earnings-chart';

  it('leaves the table, and is there again where the figure has another place', async () => {
    const figure = await figureOf(tag);
    await drawn(figure);
    await warnings(() =>
      withoutCanvas(
        () => null,
        async () => {
          figure.setAttribute('period', 'quarter');
          await expectTable(figure);
        },
      ),
    );
    figure.parentElement!.append(figure);
    await drawn(figure);
    expect(isBlank(canvasOf(figure))).to.equal(false);
  });

  it('has another in its place when it is lost for good, which no event tells', async () => {
    const figure = await figureOf(tag);
    await drawn(figure);
    const canvas = canvasOf(figure);
    canvas.getContext('2d')!.isContextLost = () => true;
    figure.setAttribute('period', 'quarter');
    await drawn(figure);
    expect(canvasOf(figure)).not.to.equal(canvas);
    expect(figure.shadowRoot!.querySelectorAll('canvas')).to.have.length(1);
    expect(isBlank(canvasOf(figure))).to.equal(false);
  });

  it('leaves the table when the browser gives neither it back nor another, and is drawn when it does at last', async () => {
    const figure = await figureOf(tag);
    await drawn(figure);
    const contexts = CanvasRenderingContext2D.prototype as { isContextLost: unknown };
    const own = contexts.isContextLost;
    contexts.isContextLost = () => true;
    try {
      const heard = await warnings(async () => {
        canvasOf(figure).dispatchEvent(new Event('contextlost'));
        await expectTable(figure);
      });
      expect(heard.join()).to.include('has lost its canvas');
    } finally {
      contexts.isContextLost = own;
    }
    canvasOf(figure).dispatchEvent(new Event('contextrestored'));
    await drawn(figure);
    expect(isBlank(canvasOf(figure))).to.equal(false);
  });

  for (const inPlace of ['<p>In words</p>', `<img alt="" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>" width="600" height="400">`])
    it(`is not asked for again and again behind ${inPlace.slice(0, 4)}`, async () => {
      let asked = 0;
      await warnings(() =>
        withoutCanvas(
          () => (asked++, null),
          async () => {
            const figure = await fixture<FigureElement>(`<${tag} as-of="2026-02-25" loading="eager">${inPlace}</${tag}>`);
            await waitUntil(() => asked > 0, 'it was not drawn');
            for (let frame = 0; frame < 5; frame++) await nextFrame();
            figure.style.width = '300px';
            for (let frame = 0; frame < 5; frame++) await nextFrame();
          },
        ),
      );
      expect(asked).to.equal(1);
    });

  it('does not take the page with it when the figure gets another size', async () => {
    const figure = await figureOf(tag);
    await drawn(figure);
    const heard = await warnings(async () => {
      canvasOf(figure).getContext('2d')!.measureText = () => {
        throw new Error('out of memory');
      };
      figure.parentElement!.style.width = '300px';
      await expectTable(figure);
    });
    expect(heard.join()).to.include('out of memory');
  });
});
