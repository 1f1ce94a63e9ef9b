import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define.js';
import { drawn, part } from '../../support/figures.js';
import { waitUntil } from '../../support/wait-until.js';
import type { DataPointButton } from '../../../src/parts/chart/hit-targets.js';

const zoomed = async (zoom: number, children = '') => {
  const page = await fixture<HTMLElement>(
    html`<div style="zoom:${zoom}"><freelance-earnings-chart as-of="2026-02-25" loading="eager" .innerHTML=${children}></freelance-earnings-chart></div>`,
  );
  const figure = page.querySelector('freelance-earnings-chart')!;
  await drawn(figure);
  return figure;
};

const points = (figure: Element) => [...figure.shadowRoot!.querySelectorAll<DataPointButton>('.data-points .ask')];
const panelOf = (figure: Element) => figure.shadowRoot!.querySelector<HTMLElement>('.provenance');

// An engine whose boxes leave out what `zoom` does says so by not knowing this; there nothing of it can be known.
const knowsZoom = 'currentCSSZoom' in document.body;

for (const zoom of knowsZoom ? [0.7, 1.3, 2] : []) {
  describe(`a figure in ${zoom} times its size`, () => {
    it('has its panel on the screen, at its number', async () => {
      const figure = await zoomed(zoom);
      for (const point of points(figure)) {
        point.scrollIntoView({ block: 'center' });
        point.click();
        await waitUntil(() => panelOf(figure)?.getBoundingClientRect().height, 'there is no panel');
        const panel = panelOf(figure)!.getBoundingClientRect();
        const mark = point.getBoundingClientRect();
        expect(panel.top).to.be.at.least(0);
        expect(panel.bottom).to.be.at.most(innerHeight);
        expect(panel.left).to.be.at.least(0);
        expect(panel.right).to.be.at.most(document.documentElement.clientWidth);
        expect(panel.width).to.be.greaterThan(100 * zoom);
        // Beside it, or below or above it.
        expect(Math.max(panel.left - mark.right, mark.left - panel.right)).to.be.at.most(60);
        point.click();
        await waitUntil(() => !panelOf(figure), 'it stays');
      }
    });

    it('has a picture with a dot for each of the screen', async () => {
      const canvas = (await zoomed(zoom)).shadowRoot!.querySelector('canvas')!;
      const { width } = canvas.getBoundingClientRect();
      expect(canvas.width).to.be.closeTo(width * devicePixelRatio * Math.max(1, 1 / zoom), 2 * zoom + 1);
    });

    it('has its numbers where they are drawn', async () => {
      const figure = await zoomed(zoom);
      const plot = part(figure, 'plot')!.getBoundingClientRect();
      const canvas = figure.shadowRoot!.querySelector('canvas')!.getBoundingClientRect();
      expect(canvas.width).to.be.closeTo(plot.width, 2);
      expect(canvas.height).to.be.closeTo(plot.height, 2);
      const last = points(figure).at(-1)!.getBoundingClientRect();
      expect(last.right).to.be.at.most(plot.right + 1);
      expect(last.right).to.be.greaterThan(plot.left + plot.width * 0.8);
    });
  });
}

describe('a picture in place of a figure, in another size', () => {
  if (!knowsZoom) return;
  it('gives its height to the figure', async () => {
    const blank = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="600" height="500"/>';
    const heights = await Promise.all(
      [1, 1.5].map(async (zoom) => {
        const figure = await zoomed(zoom, `<img alt="" src='${blank}' width="600" height="500">`);
        return figure.shadowRoot!.querySelector('figure')!.offsetHeight;
      }),
    );
    expect(heights[1]).to.be.closeTo(heights[0]!, 60);
  });
});
