/** The drawing context of a canvas, or an error: a phone that is out of memory for canvases has none. */
export function context2d(canvas: HTMLCanvasElement, settings?: CanvasRenderingContext2DSettings): CanvasRenderingContext2D {
  const context = canvas.getContext('2d', settings);
  if (!context) throw new Error('This browser gives no canvas to draw on.');
  return context;
}
