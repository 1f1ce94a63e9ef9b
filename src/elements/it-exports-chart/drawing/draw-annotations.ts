/** Writes the editor's notes beside the columns. Loaded late, with Chart.js. */
import { writeAnnotations, type Annotated } from '../../../chart/annotations.js';
import type { Box } from '../../../chart/bars.js';
import type { Stage } from './draw-stage.js';

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export function annotate(stage: Stage): void {
  const { plot, labels, column: boxOf } = stage;
  const columns = plot.slots.flatMap(({ column }, slot) => (column ? [{ box: boxOf(slot, column.value), text: column.datum.note }] : []));
  const marks = columns.flatMap(({ box, text }): Annotated[] => (text ? [{ box, text }] : []));
  // By month the whole area of the columns is reserved, which a line may cross between them.
  const isFree = (box: Box): boolean => labels.isFreeOfText(box) && !columns.some((other) => meet(other.box, box));
  writeAnnotations(stage, marks, plot.period === 'month' ? isFree : undefined);
}
