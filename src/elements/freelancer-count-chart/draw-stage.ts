/** Where everything in the picture of `<freelancer-count-chart>` stands. Loaded late, with Chart.js. */
import { lineSizeOf, onwardOf } from '../../chart/canvas.js';
import { LabelLayout } from '../../chart/label-layout.js';
import { targetSize } from '../../chart/drawing.js';
import { dotsOf, spread, type Dot } from './arrange.js';
import { labelsOf, LabelWriter, type Label, type Labels } from './draw-labels.js';
import type { Chart } from 'chart.js';
import type { Theme } from '../../chart/theme.js';
import type { CountsPlot } from './plot.js';

export interface LabelledDot extends Dot {
  readonly labels: Labels;
}

/** A label under the line. */
export interface Under {
  readonly dot: Dot;
  readonly label: Label;
  readonly middle: number;
}

export interface Stage {
  readonly context: CanvasRenderingContext2D;
  readonly theme: Theme;
  readonly layout: LabelLayout;
  readonly writer: LabelWriter;
  readonly plot: CountsPlot;
  readonly width: number;
  readonly height: number;
  readonly dots: readonly LabelledDot[];
  /** Of a dot, in CSS pixels. */
  readonly radius: number;
  /** From the middle of a dot to words beside it: clear of the frame around the one that is asked. */
  readonly beside: number;
  /** Of the line. */
  readonly base: number;
  readonly rowHeight: number;
  /** Of the first line of words under the line, and from one line of words to the next. */
  readonly under: number;
  readonly step: number;
  /** The words of the dots on the line. */
  readonly underneath: readonly Under[];
  /** How far along the line a value stands, from where reading begins. */
  readonly along: (value: number) => number;
  /** The same distance on the canvas. */
  readonly x: (along: number) => number;
  readonly y: (dot: Pick<Dot, 'row'>) => number;
}

export const radiusOf = ({ fontSize }: Theme): number => fontSize / 2;

/** Everything that may be written, for the height of a line: in some scripts words reach far beyond the size of their letters. */
const reachOf = (layout: LabelLayout, dots: readonly LabelledDot[]): { above: number; below: number } => {
  const reaches = dots.flatMap(({ labels }) => labels.three.flat()).map(({ text, style }) => layout.reachOf(text, style));
  return { above: Math.max(...reaches.map(({ above }) => above)), below: Math.max(...reaches.map(({ below }) => below)) };
};

/** How much is said of the lowest and the highest count on the line, of which the headline speaks, and of those between them; and how far apart, in letters. */
const amounts = [
  // Long lines side by side would be read as one.
  { ends: 'two', between: 'two', apart: 1.5 },
  { ends: 'three', between: 'three', apart: 0.6 },
  { ends: 'four', between: 'four', apart: 0.6 },
  { ends: 'three', between: 'alone', apart: 0.6 },
  { ends: 'alone', between: 'alone', apart: 0.6 },
] as const;

/** As many words as stand side by side under the line; where not even the counts do, they have to find their places one by one. */
function underneathOf(dots: readonly LabelledDot[], writer: LabelWriter, room: number, fontSize: number): Under[] {
  for (const { ends, between, apart } of amounts) {
    const chosen = dots.map((dot, index) => ({ dot, label: dot.labels[index === 0 || index === dots.length - 1 ? ends : between] }));
    const middles = spread(
      chosen.map(({ dot, label }) => ({ along: dot.along, width: writer.widthOf(label) })),
      room,
      apart * fontSize,
    );
    if (middles) return chosen.map((each, index) => ({ ...each, middle: middles[index] ?? 0 }));
  }
  return dots.map((dot) => {
    const label = dot.labels.alone;
    const half = writer.widthOf(label) / 2;
    return { dot, label, middle: Math.max(half, Math.min(room - half, dot.along)) };
  });
}

export function stageOf(chart: Chart, plot: CountsPlot, theme: Theme): Stage {
  const { ctx: context, width, height } = chart;
  const onward = onwardOf(theme);
  const [lineSize, radius] = [lineSizeOf(theme), radiusOf(theme)];
  const beside = Math.max(targetSize / 2, radius) + 3;
  const x = (along: number) => (onward > 0 ? along : width - along);
  const along = (value: number) => x(chart.scales.x?.getPixelForValue(value) ?? 0);
  const dots = dotsOf(plot.counts, along).map((dot): LabelledDot => ({ ...dot, labels: labelsOf(dot.count, plot.comma, theme) }));
  const [onLine, overIt] = [dots.filter(({ row }) => row === 0), dots.filter(({ row }) => row > 0)];
  const layout = new LabelLayout(context, theme, width);
  const { above, below } = reachOf(layout, dots);
  const step = Math.max(lineSize * 1.15, above + below);
  const writer = new LabelWriter(context, layout, theme, step);

  const underneath = underneathOf(onLine, writer, width - 2, theme.fontSize);
  const underLines = Math.max(...underneath.map(({ label }) => label.length));
  const under = radius + 3 + above;
  const foot = under + (underLines - 1) * step + below + lineSize * 0.4;
  const highest = Math.max(...dots.map(({ row }) => row));
  const lines = Math.max(1, ...overIt.map((dot) => writer.linesIn(dot.labels, dot.along - beside)));
  const head = Math.max(radius, above + ((lines - 1) * step) / 2) + 1;
  const room = height - foot - head;
  const rowHeight = highest === 0 ? targetSize : Math.min(room / highest, Math.max(targetSize, lines * step + lineSize * 0.35) * 2);
  // In the middle of what is higher than it needs.
  const base = Math.floor(height - foot - Math.max(0, room - rowHeight * highest) / 2) + 0.5;
  return {
    context,
    theme,
    layout,
    writer,
    plot,
    width,
    height,
    dots,
    radius,
    beside,
    base,
    rowHeight,
    under: base + under,
    step,
    underneath,
    along,
    x,
    y: ({ row }) => base - row * rowHeight,
  };
}
