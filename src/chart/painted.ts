/** A chart whose marks its own code draws: Chart.js gives the canvas, its resolution and its size. Loaded late, with Chart.js. */
import { BarController, Chart, LinearScale, type ChartOptions } from 'chart.js';
import { dotsPerPixel, inDirection, pictureOf, sharedOptions } from './canvas.js';
import type { HitTarget, Picture } from './drawing.js';
import type { Theme } from './theme.js';

// A chart has to have a type and scales. Of all controllers this one is there already, for the columns of freelancers' earnings.
Chart.register(BarController, LinearScale);

const hidden = { type: 'linear', display: false } as const;

export interface Painting {
  /** Draws everything. */
  readonly paint: (chart: Chart) => void;
  /** Where its numbers are. */
  readonly hitTargets: (chart: Chart) => HitTarget[];
  /** For a chart that needs a scale, or room around it. */
  readonly options?: Pick<ChartOptions<'bar'>, 'layout' | 'scales'>;
}

export function painted(canvas: HTMLCanvasElement, theme: Theme, { paint, hitTargets, options }: Painting): Picture {
  const chart = new Chart(canvas, {
    type: 'bar',
    data: { datasets: [] },
    options: { ...sharedOptions, devicePixelRatio: dotsPerPixel(canvas, theme), scales: { x: hidden, y: hidden }, ...options },
    plugins: [inDirection(theme), { id: 'painting', afterDraw: paint }],
  });
  return pictureOf(chart, theme, () => hitTargets(chart));
}
