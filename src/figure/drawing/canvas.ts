/** What Chart.js is told about every figure, and the few marks it does not draw. Loaded late, with Chart.js. */
import type { Chart } from 'chart.js';
import type { Picture } from '../chart-controller.js';
import type { Theme } from '../theme.js';

/** Phones refuse or blank canvases past a memory limit, and no eye tells more than three dots a pixel apart. */
const mostDotsPerPixel = 3;

/** Sizes are ours to watch (Chart.js 4 does not grow back in some containers), and the DOM answers the pointer. */
export const sharedOptions = {
  responsive: false,
  maintainAspectRatio: false,
  animation: false,
  events: [] as never[],
} as const;

export const dotsPerPixel = (): number => Math.min(globalThis.devicePixelRatio || 1, mostDotsPerPixel);

/** A chart as the picture the shell knows. */
export const pictureOf = (chart: Chart, marks: Picture['marks']): Picture => ({
  marks,
  resize: (width, height) => chart.resize(width, height),
  destroy: () => {
    const { canvas } = chart;
    chart.destroy();
    // Gives the memory back at once; some browsers keep it until the element is collected.
    canvas.width = canvas.height = 0;
  },
});

/** Fills a shape with slanted lines, drawn as lines so that a vector picture holds no bitmap. */
export function hatch(
  context: CanvasRenderingContext2D,
  colour: string,
  area: { left: number; top: number; right: number; bottom: number },
  shape: () => void,
): void {
  const { left, top, right, bottom } = area;
  const height = bottom - top;
  context.save();
  context.beginPath();
  shape();
  context.clip();
  context.beginPath();
  for (let x = left - height; x < right; x += 6) {
    context.moveTo(x, bottom);
    context.lineTo(x + height, top);
  }
  context.lineWidth = 1.5;
  context.strokeStyle = colour;
  context.stroke();
  context.restore();
}

export interface TextStyle {
  readonly size?: number;
  readonly weight?: number;
  readonly colour?: string;
  readonly align?: CanvasTextAlign;
  readonly baseline?: CanvasTextBaseline;
}

/** Writes one line of text in the type of the figure. Sizes are relative to its labels. */
export function write(context: CanvasRenderingContext2D, theme: Theme, text: string, x: number, y: number, style: TextStyle = {}): void {
  context.font = fontOf(theme, style);
  context.fillStyle = style.colour ?? theme.colours.text;
  context.textAlign = style.align ?? 'center';
  context.textBaseline = style.baseline ?? 'middle';
  context.fillText(text, x, y);
}

export const fontOf = (theme: Theme, { size = 1, weight = 400 }: TextStyle): string => `${weight} ${size * theme.fontSize}px ${theme.fontFamily}`;
