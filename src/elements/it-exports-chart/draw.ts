/** Draws IT exports by year or by month. Loaded late, with Chart.js. */
import { BarController, Chart, LinearScale, type Plugin } from 'chart.js';
import { dotsPerPixel, inDirection, pictureOf, sharedOptions } from '../../chart/canvas.js';
import { drawMonths } from './draw-month.js';
import { drawYears } from './draw-year.js';
import { stageOf } from './draw-stage.js';
import type { Box } from '../../chart/bars.js';
import type { HitTarget, Picture } from '../../chart/drawing.js';
import type { Theme } from '../../chart/theme.js';
import type { ExportsPlot } from './plot.js';

// Its canvas and its resolution alone are wanted; of the controllers this one is there already.
Chart.register(BarController, LinearScale);

/**
 * The least size of a target for a finger, in CSS pixels.
 *
 * @see https://www.w3.org/WAI/WCAG22/Understanding/target-size-minimum
 */
const targetSize = 24;

const overlay = (plot: ExportsPlot, theme: Theme): Plugin<'bar'> => ({
  id: 'overlay',
  afterDraw: (chart) => (plot.period === 'year' ? drawYears : drawMonths)(stageOf(chart, plot, theme)),
});

const placed = ({ left, right, top, bottom }: Box) => ({ left, top, width: right - left, height: bottom - top });

/** The boxes of the numbers: slot by slot the column and its projected remainder, then targets and paths from the lowest on. */
function hitTargetsOf(chart: Chart, plot: ExportsPlot, theme: Theme): HitTarget[] {
  const { x, y, slotWidth, base } = stageOf(chart, plot, theme);
  const across = (slot: number, top: number, bottom: number): Box => ({ left: x(slot) - slotWidth / 2, right: x(slot) + slotWidth / 2, top, bottom });
  const around = (slot: number, value: number): Box => {
    const width = Math.max(slotWidth, targetSize);
    const left = Math.max(0, Math.min(x(slot) - width / 2, chart.width - width));
    const top = Math.max(0, y(value) - targetSize / 2);
    return { left, right: left + width, top, bottom: top + targetSize };
  };
  const values = [...plot.targets, ...plot.paths.flatMap(({ points }) => points)].sort((a, b) => a.value - b.value);
  return plot.slots.flatMap(({ column, remainder }, index) =>
    [
      ...(column ? [{ ...placed(across(index, Math.min(y(column.value), base - targetSize), base)), datum: column.datum }] : []),
      ...(column && remainder ? [{ ...placed(across(index, y(remainder.high), y(column.value))), datum: remainder.datum }] : []),
      ...values.filter(({ slot }) => Math.floor(slot) === index).map(({ slot, value, datum }) => ({ ...placed(around(slot, value)), datum })),
    ].map((target) => ({ ...target, column: index })),
  );
}

/** Draws a plot on a canvas. */
export function draw(canvas: HTMLCanvasElement, plot: ExportsPlot, theme: Theme): Picture {
  const chart = new Chart(canvas, {
    type: 'bar',
    data: { datasets: [] },
    options: {
      ...sharedOptions,
      devicePixelRatio: dotsPerPixel(canvas, theme),
      scales: { x: { type: 'linear', display: false }, y: { type: 'linear', display: false } },
    },
    plugins: [inDirection(theme), overlay(plot, theme)],
  });
  return pictureOf(chart, theme, () => hitTargetsOf(chart, plot, theme));
}
