/** What all charts have in common on their canvas: options of Chart.js, resolution, direction and text. Loaded late, with Chart.js. */
import type { Chart } from 'chart.js';
import type { Picture } from './drawing.js';
import type { Theme } from './theme.js';

/**
 * Phones blank a canvas past a limit, which is 2 ** 24 dots on iOS; this is half of it. There is no limit on the dots of a CSS
 * pixel: it grows as a reader magnifies the page, who sees a smaller piece of it then and wants that sharp.
 *
 * @see https://developer.mozilla.org/en-US/docs/Web/HTML/Element/canvas#maximum_canvas_size
 */
const mostDots = 2 ** 23;

/**
 * The size is watched by the chart controller, because Chart.js 4 does not grow back in some containers; the pointer is answered by
 * the buttons over the canvas.
 *
 * @see https://github.com/chartjs/Chart.js/issues/11005
 */
export const sharedOptions = {
  responsive: false,
  maintainAspectRatio: false,
  animation: false,
  events: [] as never[],
} as const;

/** How many dots of the canvas a CSS pixel gets: as many as on the screen, or as paper needs, within the limit. */
export const dotsPerPixel = ({ width, height }: { width: number; height: number }, { dots }: Theme): number =>
  Math.min(dots, Math.sqrt(mostDots / Math.max(width * height, 1)));

/** The direction in which slots follow one another: 1 to the right, -1 to the left. */
export const onwardOf = ({ direction }: Theme): 1 | -1 => (direction === 'rtl' ? -1 : 1);

/** The height of a line, in CSS pixels: the size of labels, or more for a script that reaches high and low. */
export const lineSizeOf = ({ fontSize, lineScale }: Theme): number => fontSize * lineScale;

/** A plugin that writes in the direction of the figure: a canvas takes it from the page only while it is in the document. */
export const inDirection = ({ direction }: Theme) => ({
  id: 'direction',
  beforeDraw: ({ ctx }: { readonly ctx: CanvasRenderingContext2D }): void => {
    ctx.direction = direction;
  },
});

/** A chart of Chart.js as the picture that a figure controls. */
export const pictureOf = (chart: Chart, theme: Theme, hitTargets: Picture['hitTargets']): Picture => ({
  hitTargets,
  resize: (width, height) => {
    chart.options.devicePixelRatio = dotsPerPixel({ width, height }, theme);
    chart.resize(width, height);
  },
  destroy: () => {
    const { canvas } = chart;
    chart.destroy();
    // Safari keeps the memory of a canvas until it is collected: https://bugs.webkit.org/show_bug.cgi?id=195325
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
