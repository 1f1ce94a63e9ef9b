/** Where slots and values lie on the canvas. Loaded late, with Chart.js. */
import type { Chart } from 'chart.js';
import type { Theme } from '../theme.js';

export interface Frame {
  readonly chart: Chart;
  readonly context: CanvasRenderingContext2D;
  readonly theme: Theme;
  readonly slotWidth: number;
  /** The height of the axis of slots. */
  readonly base: number;
  /** The middle of a slot, counted from 0; parts of a slot lie between two. */
  readonly x: (slot: number) => number;
  readonly y: (value: number) => number;
}

/** @param slots how many there are, of equal width */
export function frameOf(chart: Chart, slots: number, theme: Theme): Frame {
  const { left, right, bottom } = chart.chartArea;
  const slotWidth = (right - left) / slots;
  return {
    chart,
    context: chart.ctx,
    theme,
    slotWidth,
    base: bottom,
    x: (slot) => left + (slot + 0.5) * slotWidth,
    y: (value) => chart.scales.y?.getPixelForValue(value) ?? bottom,
  };
}
