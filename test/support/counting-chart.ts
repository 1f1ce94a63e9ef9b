import { OtherwiseDrawnChart, type LoadDrawing } from './otherwise-drawn.js';
import type { Theme } from '../../src/chart/theme.js';

/** Remembers the theme of each of its drawings. */
export class CountingChart extends OtherwiseDrawnChart {
  readonly themes: Theme[] = [];

  protected override async loadDrawing(own: LoadDrawing): ReturnType<LoadDrawing> {
    const drawing = await own();
    return {
      draw: (canvas, plot, theme) => {
        this.themes.push(theme);
        return drawing.draw(canvas, plot, theme);
      },
    };
  }
}
CountingChart.define('counting-chart');
