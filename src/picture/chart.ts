/** The chart of a figure alone, drawn by the same code as on the page. */
import { recordingCanvas } from './recording-context.js';
import type { Drawing } from '../chart/drawing.js';
import type { Theme } from '../chart/theme.js';
import type { Shape } from './shapes.js';

/**
 * @param width in CSS pixels, as is the height
 * @param isCard whether its height was asked for
 */
export function chartShapes<Plot>(drawing: Drawing<Plot>, plot: Plot, theme: Theme, width: number, height: number, isCard = false): Shape[] {
  const { canvas, context } = recordingCanvas(theme.direction, width, height);
  const picture = isCard && drawing.drawCard ? drawing.drawCard(canvas, plot, theme) : drawing.draw(canvas, plot, theme);
  const { shapes } = context;
  picture.destroy();
  return shapes;
}
