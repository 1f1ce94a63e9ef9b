import { parsed } from './contrast.js';

export type Pixel = readonly [red: number, green: number, blue: number, alpha: number];

/** The colour a browser works out for one that needs a page: a system colour, or a custom property of a figure. */
export function resolved(colour: string, on: Element = document.body): string {
  const probe = document.createElement('span');
  probe.style.setProperty('forced-color-adjust', 'none');
  probe.style.color = colour;
  (on.shadowRoot?.querySelector('figure') ?? on).append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

export const canvasOf = (figure: Element): HTMLCanvasElement => figure.shadowRoot!.querySelector('canvas')!;

/** The dots of a box of a canvas, row by row. */
export function dotsIn(canvas: HTMLCanvasElement, left: number, top: number, width: number, height: number): Pixel[][] {
  const { data } = canvas.getContext('2d')!.getImageData(left, top, width, height);
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (__, x) => [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)] as unknown as Pixel),
  );
}

/** How many dots of exactly a colour there are in each row of a canvas. */
export function rowsOf(canvas: HTMLCanvasElement, colour: string): number[] {
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, width, height);
  const { red, green, blue } = parsed(colour);
  const rows = Array.from({ length: height }, () => 0);
  for (let dot = 0; dot < width * height; dot += 1) {
    const [r = 0, g = 0, b = 0, alpha = 0] = [data[dot * 4], data[dot * 4 + 1], data[dot * 4 + 2], data[dot * 4 + 3]];
    if (alpha > 250 && Math.abs(r - red) < 3 && Math.abs(g - green) < 3 && Math.abs(b - blue) < 3) rows[Math.floor(dot / width)]! += 1;
  }
  return rows;
}

/** How many dots of exactly a colour there are on a canvas. */
export const inkOf = (canvas: HTMLCanvasElement, colour: string): number => rowsOf(canvas, colour).reduce((sum, dots) => sum + dots, 0);

/** Whether nothing is on a canvas. */
export function isBlank(canvas: HTMLCanvasElement): boolean {
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  return data.every((part) => part === 0);
}
