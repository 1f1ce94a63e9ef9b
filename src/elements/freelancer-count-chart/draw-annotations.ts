/** Writes the editor's notes beside the dots. Loaded late, with Chart.js. */
import { writeAnnotations, type Annotated } from '../../chart/annotations.js';
import type { Stage } from './draw-stage.js';

export function annotate(stage: Stage): void {
  const { context, theme, layout: labels, dots, radius, base, width, x, y } = stage;
  const marks = dots.flatMap((dot): Annotated[] => {
    const { note } = dot.count.datum;
    const [middle, height] = [x(dot.along), y(dot)];
    return note ? [{ box: { left: middle - radius, right: middle + radius, top: height - radius, bottom: height + radius }, text: note }] : [];
  });
  if (marks.length === 0) return;
  for (const dot of dots) if (dot.row > 0) labels.reserveLine([x(dot.along), y(dot) + radius], [x(dot.along), base]);
  writeAnnotations({ context, theme, labels, width, base }, marks);
}
