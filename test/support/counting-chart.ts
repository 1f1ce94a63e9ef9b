import { FreelanceEarningsChart } from '../../src/elements/freelance-earnings-chart/freelance-earnings-chart.js';
import type { Theme } from '../../src/figure/theme.js';

/** Remembers the theme of each of its drawings. */
export class CountingChart extends FreelanceEarningsChart {
  readonly themes: Theme[] = [];

  override async loadDrawing(): ReturnType<FreelanceEarningsChart['loadDrawing']> {
    const drawing = await super.loadDrawing();
    return {
      draw: (canvas, plot, theme) => {
        this.themes.push(theme);
        return drawing.draw(canvas, plot, theme);
      },
    };
  }
}
CountingChart.define('counting-chart');
