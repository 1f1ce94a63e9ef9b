/** The coordinates of slots and values on the canvas. Loaded late, with Chart.js. */
import type { Chart } from 'chart.js';
import { lineSizeOf, onwardOf } from './canvas.js';
import type { Theme } from './theme.js';

export interface Frame {
  readonly chart: Chart;
  readonly context: CanvasRenderingContext2D;
  readonly theme: Theme;
  readonly slotWidth: number;
  /** The height of the axis of slots. */
  readonly base: number;
  readonly lineSize: number;
  /** The middle of a slot, counted from 0 where the axis begins, or so many pixels onward from it; parts of a slot lie between two. */
  readonly x: (slot: number, onward?: number) => number;
  readonly y: (value: number) => number;
}

/** @param slots how many there are, of equal width */
export function frameOf(chart: Chart, slots: number, theme: Theme): Frame {
  const { left, right, bottom } = chart.chartArea;
  const slotWidth = (right - left) / slots;
  const direction = onwardOf(theme);
  const start = direction > 0 ? left : right;
  return {
    chart,
    context: chart.ctx,
    theme,
    slotWidth,
    base: bottom,
    lineSize: lineSizeOf(theme),
    x: (slot, onward = 0) => start + direction * ((slot + 0.5) * slotWidth + onward),
    y: (value) => chart.scales.y?.getPixelForValue(value) ?? bottom,
  };
}
