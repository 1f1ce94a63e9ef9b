/** Draws counts as dots on one line. Loaded late, with Chart.js. */
import { onwardOf } from '../../chart/canvas.js';
import { targetSize, type HitTarget, type Picture, type Samples } from '../../chart/drawing.js';
import { painted } from '../../chart/painted.js';
import { annotate } from './draw-annotations.js';
import { drawDots, drawDoubtfulSample, drawLine } from './draw-line.js';
import { drawWords } from './draw-words.js';
import { radiusOf, stageOf } from './draw-stage.js';
import type { Chart } from 'chart.js';
import type { Theme } from '../../chart/theme.js';
import type { CountsPlot } from './plot.js';

/** A square around each dot, as high as there is room for. */
function hitTargetsOf(chart: Chart, plot: CountsPlot, theme: Theme): HitTarget[] {
  const { dots, rowHeight, x, y } = stageOf(chart, plot, theme);
  const height = Math.min(targetSize, rowHeight);
  return dots.map((dot) => ({
    left: x(dot.along) - targetSize / 2,
    top: y(dot) - height / 2,
    width: targetSize,
    height,
    column: dot.column,
    datum: dot.count.datum,
  }));
}

/** Draws a plot of counts on a canvas. */
export function draw(canvas: HTMLCanvasElement, plot: CountsPlot, theme: Theme): Picture {
  const room = radiusOf(theme) + 1;
  return painted(canvas, theme, {
    paint: (chart) => {
      const stage = stageOf(chart, plot, theme);
      drawLine(stage);
      drawDots(stage);
      drawWords(stage);
      annotate(stage);
    },
    hitTargets: (chart) => hitTargetsOf(chart, plot, theme),
    options: {
      layout: { padding: { left: room, right: room } },
      scales: {
        // Of bars it would leave half of one free at each end.
        x: { type: 'linear', min: 0, max: plot.max, reverse: onwardOf(theme) < 0, offset: false, display: false },
        y: { type: 'linear', display: false },
      },
    },
  });
}

export const samples: Samples = { doubtful: drawDoubtfulSample };
