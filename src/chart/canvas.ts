/** What Chart.js is told about every figure, and the text it does not write. Loaded late, with Chart.js. */
import type { Chart } from 'chart.js';
import type { Picture } from './drawing.js';
import type { Theme } from './theme.js';

/**
 * Phones refuse or blank canvases past a memory limit; this is half of that of iOS, 2 ** 24 dots. The dots of a CSS pixel have no
 * limit of their own: a reader who magnifies the page raises them and wants sharp words, on a screen that has no more dots for it.
 */
const mostDots = 2 ** 23;

/** Sizes are ours to watch (Chart.js 4 does not grow back in some containers), and the DOM answers the pointer. */
export const sharedOptions = {
  responsive: false,
  maintainAspectRatio: false,
  animation: false,
  events: [] as never[],
} as const;

/** How many dots a CSS pixel has on a canvas of a size: as many as on the screen, also after zooming, or as paper needs. */
export const dotsPerPixel = ({ width, height }: { width: number; height: number }, { leastDots }: Theme): number =>
  Math.min(Math.max(globalThis.devicePixelRatio || 1, leastDots), Math.sqrt(mostDots / Math.max(width * height, 1)));

/** Which way slots and values follow one another: 1 to the right, -1 to the left. */
export const onwardOf = ({ direction }: Theme): 1 | -1 => (direction === 'rtl' ? -1 : 1);

/** What lines are spaced by, in CSS pixels: the size of labels, or more for a script that reaches high and low. */
export const lineSizeOf = ({ fontSize, lineScale }: Theme): number => fontSize * lineScale;

/** Has all words of a picture laid out in the direction of the figure; a canvas knows that of the page only while it is on it. */
export const inDirection = ({ direction }: Theme) => ({
  id: 'direction',
  beforeDraw: ({ ctx }: { readonly ctx: CanvasRenderingContext2D }): void => {
    ctx.direction = direction;
  },
});

/** A chart as the picture the shell knows. */
export const pictureOf = (chart: Chart, theme: Theme, hitTargets: Picture['hitTargets']): Picture => ({
  hitTargets,
  resize: (width, height) => {
    chart.options.devicePixelRatio = dotsPerPixel({ width, height }, theme);
    chart.resize(width, height);
  },
  destroy: () => {
    const { canvas } = chart;
    chart.destroy();
    // Gives the memory back at once; some browsers keep it until the element is collected.
    canvas.width = canvas.height = 0;
  },
});

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
