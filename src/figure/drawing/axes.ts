/** The axes of a picture of columns: names of slots below, values from 0 up at the side. Loaded late, with Chart.js. */
import type { Frame } from './frame.js';
import type { Places } from './places.js';
import type { Theme } from '../theme.js';

export interface Tick {
  readonly value: number;
  readonly label: string;
}

/** Room for the name of the axis above it, and for the names of the slots below, in one line or two. */
export const roomFor = ({ fontSize }: Theme, lines: 1 | 2) => ({ padding: { top: fontSize * 1.9, bottom: fontSize * (lines === 1 ? 1.8 : 3.1) } });

/** What Chart.js is told about the axes; the names of the slots are ours to write. */
export const axesOf = (ticks: readonly Tick[], { colours, fontFamily, fontSize, thickness }: Theme) => ({
  x: { stacked: true, grid: { display: false }, border: { color: colours.text, width: thickness }, ticks: { display: false } },
  y: {
    stacked: true,
    min: 0,
    max: ticks.at(-1)?.value ?? 1,
    border: { display: false },
    grid: { color: colours.line, tickLength: 0 },
    ticks: {
      color: colours.muted,
      font: { family: fontFamily, size: fontSize },
      padding: 6,
      callback: (_: unknown, index: number) => ticks[index]?.label ?? '',
    },
    afterBuildTicks: (scale: { ticks: { value: number }[] }) => {
      scale.ticks = ticks.map(({ value }) => ({ value }));
    },
  },
});

/** Writes the name of the value axis above it, and keeps other words away from it and from its numbers. */
export function writeAxisName({ chart, theme, base }: Frame, name: string, places: Places): void {
  const { colours, fontSize } = theme;
  const style = [1, 0.8].map((size) => ({ size, colour: colours.muted })).find((each) => places.widthOf(name, each) <= chart.width);
  if (style) places.write(name, style, [[0, fontSize * 0.7]]);
  places.take({ left: 0, right: chart.chartArea.left - 2, top: 0, bottom: base + fontSize * 0.4 });
}
