/** The definition of `<it-exports-chart>`. */
import { css } from 'lit';
import { warnOnce } from '../../page/console.js';
import { exportsViewOf, type ExportsAttributes } from './exports-view.js';
import type { FigureDefinition } from '../../element/figure-definition.js';
import type { Splitting } from './by-year/split-view.js';
import type { ExportsPlot } from './plot.js';

/** What splits columns, once a figure asked for it; `null` where it could not be fetched, which is not tried again. */
let splitting: Splitting | null | undefined;

async function loadSplitting(): Promise<void> {
  try {
    ({ splitting } = await import('./by-year/split-view.js'));
  } catch (error) {
    splitting = null;
    warnOnce(`<it-exports-chart> could not load what parts="freelance" needs and shows whole columns: ${String(error)}`);
  }
}

export const figure: FigureDefinition<ExportsAttributes, ExportsPlot> = {
  view: (...given) => exportsViewOf(splitting ?? undefined, ...given),
  ready: ({ parts }) => (parts === 'freelance' && splitting === undefined ? loadSplitting() : undefined),
  styles: css`
    /* Room for thirteen years and a target of twice the last column, also on a phone; more where lines of text are high. */
    .plot {
      min-block-size: calc(15em + 6em * var(--_line-scale));
      max-block-size: 25em;
    }
  `,
  loadDrawing: () => import('./draw.js'),
};
