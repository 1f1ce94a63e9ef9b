/** The definition of `<it-exports-chart>`. */
import { css } from 'lit';
import { warnOnce } from '../../page/console.js';
import { Late } from '../../page/late/late.js';
import { exportsViewOf, type ExportsAttributes } from './exports-view.js';
import type { FigureDefinition } from '../../element/figure-definition.js';
import type { Splitting } from './by-year/split-view.js';
import type { ExportsPlot } from './plot.js';

/** What splits columns, once a figure asked for it. */
const splitting = new Late<Splitting>(
  async () => (await import('./by-year/split-view.js')).splitting,
  (error) => warnOnce(`<it-exports-chart> could not load what parts="freelance" needs and shows whole columns until it is there: ${String(error)}`),
);

export const figure: FigureDefinition<ExportsAttributes, ExportsPlot> = {
  view: (...given) => exportsViewOf(splitting.value, ...given),
  ready: ({ parts }, element) => (parts === 'freelance' ? splitting.readyFor(element) : undefined),
  styles: css`
    /* Room for thirteen years and a target of twice the last column, also on a phone; more where lines of text are high. */
    .plot {
      min-block-size: calc(15em + 6em * var(--_line-scale));
      max-block-size: 25em;
    }
  `,
  loadDrawing: () => import('./draw.js'),
};
