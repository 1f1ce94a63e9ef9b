/** Draws IT exports by year or by month. Loaded late, with Chart.js. */
import { targetSize, type HitTarget, type Picture } from '../../chart/drawing.js';
import { painted } from '../../chart/painted.js';
import { drawMonths } from './by-month/draw-month.js';
import { drawYears } from './by-year/draw-year.js';
import { stageOf } from './drawing/draw-stage.js';
import type { Chart } from 'chart.js';
import type { Box } from '../../chart/bars.js';
import type { Theme } from '../../chart/theme.js';
import type { ExportsPlot, PlotColumn } from './plot.js';

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
  /** A column, or its part and what stands on that. */
  const columnTargets = ({ value, datum, part }: PlotColumn, slot: number) => {
    const foot = part ? Math.min(y(part.value), base - targetSize) : base;
    return [
      ...(part ? [{ ...placed(across(slot, foot, base)), datum: part.datum }] : []),
      { ...placed(across(slot, Math.min(y(value), foot - targetSize), foot)), datum },
    ];
  };
  const values = [...plot.targets, ...plot.paths.flatMap(({ points }) => points)].sort((a, b) => a.value - b.value);
  return plot.slots.flatMap(({ column, remainder }, index) =>
    [
      ...(column ? columnTargets(column, index) : []),
      ...(column && remainder ? [{ ...placed(across(index, y(remainder.high), y(column.value))), datum: remainder.datum }] : []),
      ...values.filter(({ slot }) => Math.floor(slot) === index).map(({ slot, value, datum }) => ({ ...placed(around(slot, value)), datum })),
    ].map((target) => ({ ...target, column: index })),
  );
}

/** Draws a plot on a canvas. */
export const draw = (canvas: HTMLCanvasElement, plot: ExportsPlot, theme: Theme): Picture =>
  painted(canvas, theme, {
    paint: (chart) => (plot.period === 'year' ? drawYears : drawMonths)(stageOf(chart, plot, theme)),
    hitTargets: (chart) => hitTargetsOf(chart, plot, theme),
  });
