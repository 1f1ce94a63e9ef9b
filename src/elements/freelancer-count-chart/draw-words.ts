/** Writes the words of the dots, and what is round on the line where they leave room. Loaded late, with Chart.js. */
import type { Stage } from './draw-stage.js';

/** Further than any canvas is wide or high. */
const far = 1e6;

/** Nothing may be written over a dot, across the line, or past the edges. */
function reserveMarks({ layout, dots, x, y, radius, base, width, height }: Stage): void {
  const edges = [
    { left: -far, right: 0, top: -far, bottom: far },
    { left: width, right: far, top: -far, bottom: far },
    { left: -far, right: far, top: height, bottom: far },
  ];
  const line = { left: 0, right: width, top: base - 1, bottom: base + 1 };
  const marks = dots.map((dot) => {
    const [middle, height] = [x(dot.along), y(dot)];
    return { left: middle - radius, right: middle + radius, top: height - radius, bottom: height + radius };
  });
  layout.reserve(...edges, line, ...marks);
}

export function drawWords(stage: Stage): void {
  const { layout, writer, plot, theme, dots, underneath, under, beside, along, x, y } = stage;
  reserveMarks(stage);
  // From both ends inwards: the lowest and the highest count are what the headline says.
  const inwards = underneath.map((label, index) => ({ ...label, away: Math.min(index, underneath.length - 1 - index) })).sort((a, b) => a.away - b.away);
  for (const { label, middle, dot } of inwards) writer.write(label, x(middle), under, x(dot.along));
  for (const dot of dots) if (dot.row > 0) writer.writeBeside(dot.labels, x(dot.along), y(dot), beside);
  for (const { value, label } of plot.ticks) layout.write(label, { colour: theme.colours.muted }, [[x(along(value)), under]]);
}
