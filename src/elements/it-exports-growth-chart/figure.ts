/** The definition of `<it-exports-growth-chart>`. */
import { css } from 'lit';
import { memoize } from '../../data/memoize.js';
import { exportsGrowthView, type GrowthAttributes } from './view.js';
import type { Dataset } from '../../data/observation.js';
import type { FigureDefinition } from '../../element/figure-definition.js';
import type { GrowthPlot } from './plot.js';

/** One definition for all on a page, whose views are memoized by it. */
export const figureOf = memoize((dataset: Dataset): FigureDefinition<GrowthAttributes, GrowthPlot> => ({
  view: exportsGrowthView,
  dataset,
  lengths: ({ parts }) => ({ bars: parts.length + 1 }),
  // Bars under one another are as high as they are many; where there is room for columns beside one another, all are as high.
  styles: css`
    .picture {
      container-type: inline-size;
    }
    .plot {
      aspect-ratio: var(--figure-aspect-ratio, auto);
      block-size: calc(var(--_bars) * (3.1em * var(--_line-scale) + 0.2em) + 0.25em);
      min-block-size: 0;
      max-block-size: none;
    }
    @container (inline-size >= 35em) {
      .plot {
        block-size: calc(24em + 2em * var(--_line-scale));
      }
    }
  `,
  loadDrawing: () => import('./draw.js'),
}));
