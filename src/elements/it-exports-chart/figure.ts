/** The definition of `<it-exports-chart>`. */
import { css } from 'lit';
import { itExportsView, type ExportsAttributes } from './view.js';
import type { FigureDefinition } from '../../element/figure-definition.js';
import type { ExportsPlot } from './plot.js';

export const figure: FigureDefinition<ExportsAttributes, ExportsPlot> = {
  view: itExportsView,
  // The key shows the marks as this picture draws them: targets lie flat, paths are lines.
  styles: css`
    /* Room for thirteen years and a target of twice the last column, also on a phone. */
    .plot {
      min-block-size: 20em;
    }
    .swatch.provisional {
      border: 1px solid var(--_part-1);
      background: linear-gradient(transparent 45%, var(--_part-1) 45%), repeating-linear-gradient(135deg, var(--_part-1) 0 1.5px, transparent 1.5px 4px);
    }
    .swatch.revised {
      background: radial-gradient(circle at 50% 65%, var(--_on-part-1) 0 20%, transparent 25%) var(--_part-1);
    }
    .swatch.target,
    .swatch.required-path,
    .swatch.scenario-path {
      inline-size: 1.5em;
      block-size: 3px;
      margin: 0;
      translate: 0 -0.3em;
    }
    .swatch.required-path {
      block-size: 0;
      border-block-start: 2px dashed var(--_pace);
      background: none;
    }
    .swatch.scenario-path {
      background: var(--_scenario);
    }
  `,
  loadDrawing: () => import('./draw.js'),
};
