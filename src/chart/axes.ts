/** The axes of a chart of columns: names of slots below, values from 0 up at the side. Loaded late, with Chart.js. */
import { lineSizeOf } from './canvas.js';
import type { Frame } from './frame.js';
import { anchorsAlong, type LabelLayout } from './label-layout.js';
import type { Theme } from './theme.js';

export interface Tick {
  readonly value: number;
  readonly label: string;
}

/** Room for the name of the axis above it, and for the names of the slots below, in one line or two. */
export const roomFor = (theme: Theme, lines: 1 | 2) => ({ padding: { top: lineSizeOf(theme) * 1.9, bottom: lineSizeOf(theme) * (lines === 1 ? 1.8 : 3.1) } });

const withTicks =
  (ticks: readonly { readonly value: number }[]) =>
  (scale: { ticks: { value: number }[] }): void => {
    scale.ticks = ticks.map(({ value }) => ({ value }));
  };

/** The scales of Chart.js. It draws no names of slots: drawNames leaves out those that do not fit. */
export const axesOf = (slots: number, ticks: readonly Tick[], { colours, direction, fontFamily, fontSize, thickness }: Theme) => ({
  // Slots are counted as in a frame, so that a linear scale does. Without ticks, as Chart.js makes no bar wider than the ticks are apart.
  x: {
    type: 'linear' as const,
    stacked: true,
    reverse: direction === 'rtl',
    min: -0.5,
    max: slots - 0.5,
    grid: { display: false },
    border: { color: colours.text, width: thickness },
    afterBuildTicks: withTicks([]),
  },
  y: {
    position: direction === 'rtl' ? ('right' as const) : ('left' as const),
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
    afterBuildTicks: withTicks(ticks),
  },
});

/** Writes the name of the value axis above it, and keeps other labels away from it and from its numbers. */
export function writeAxisName({ chart, theme, lineSize, base, x }: Frame, name: string, labels: LabelLayout): void {
  const { colours } = theme;
  const [edge, numbers] = [x(-0.5, -chart.width), x(-0.5, -2)];
  const style = [1, 0.8].map((size) => ({ size, colour: colours.muted })).find((each) => labels.widthOf(name, each) <= chart.width);
  // A script that reaches high is written lower.
  if (style) labels.write(name, style, anchorsAlong(edge, lineSize * 0.7, 2, 6));
  labels.reserve({ left: Math.min(edge, numbers), right: Math.max(edge, numbers), top: 0, bottom: base + theme.fontSize * 0.4 });
}
