/** What `<freelancer-count-chart>` brings to the shell. */
import { css } from 'lit';
import { freelancerCountsView } from './view.js';
import type { FigureDefinition } from '../../element/figure-definition.js';
import type { FigureAttributes } from '../../model/figure-view.js';
import type { CountsPlot } from './plot.js';

export const figure: FigureDefinition<FigureAttributes, CountsPlot> = {
  view: freelancerCountsView,
  // One line with its words is as high as these, which take more lines where there is less width. The key shows a dot, as the picture does.
  styles: css`
    .picture {
      container-type: inline-size;
    }
    .plot {
      aspect-ratio: var(--figure-aspect-ratio, auto);
      block-size: calc(13em * var(--_line-scale));
      min-block-size: 0;
    }
    @container (inline-size < 24em) {
      .plot {
        block-size: calc(15em + 7em * var(--_line-scale));
      }
    }
    .swatch.doubtful {
      inline-size: 0.9em;
      border-radius: 50%;
    }
    /* One of them is the name of a unit. */
    thead th::first-letter {
      text-transform: uppercase;
    }
  `,
  loadDrawing: () => import('./draw.js'),
};
