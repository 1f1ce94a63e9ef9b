/** Writes the editor's notes beside the parts of the columns. Loaded late, with Chart.js. */
import { writeAnnotations, type Annotated } from '../../../chart/annotations.js';
import type { Stage } from './stage.js';

export function annotate(stage: Stage): void {
  const { context, theme, labels, plot, boxes, base, chart } = stage;
  const marks = plot.columns.flatMap(({ segments, note }, column): Annotated[] => {
    const { parts = [] } = boxes[column] ?? {};
    const [first] = parts;
    const whole = first && { ...first, top: Math.min(...parts.map(({ top }) => top)) };
    return [
      ...segments.flatMap(({ datum }, layer) => {
        const box = parts[layer];
        return datum.note && box ? [{ box, text: datum.note }] : [];
      }),
      ...(note && whole ? [{ box: whole, text: note }] : []),
    ];
  });
  writeAnnotations({ context, theme, labels, width: chart.width, base }, marks);
}
