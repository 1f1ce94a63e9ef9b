import { ornament } from '../../page/ornament.js';

/** A canvas whose context is lost gives it as if it were there, and shows nothing that is drawn. */
function isLost(canvas: HTMLCanvasElement): boolean {
  const context = canvas.getContext('2d');
  // Phones give none past the memory they have for canvases.
  if (!context) throw new Error('This browser gives no canvas to draw on.');
  return ornament(() => context.isContextLost()) === true;
}

/**
 * @returns the canvas, or a new one in its place where its context is lost: with a frame that was taken out of its page it is so for good,
 *   which no event tells
 * @throws Error if there is none to draw on; the one that is there stays, since a browser may give it back
 */
export function usableCanvas(canvas: HTMLCanvasElement): HTMLCanvasElement {
  if (!isLost(canvas)) return canvas;
  const other = canvas.cloneNode() as HTMLCanvasElement;
  if (isLost(other)) throw new Error('This browser has lost its canvas.');
  canvas.replaceWith(other);
  return other;
}
