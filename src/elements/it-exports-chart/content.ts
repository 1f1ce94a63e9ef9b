/** What `<it-exports-chart>` says, and the way to its tools. It is seldom used, and loaded in one piece. */
import { css } from 'lit';
import { chartedDataset } from '../../data/charted.js';
import { allMessagesFor } from '../../locales/all-messages.js';
import { itExportsView, type ExportsAttributes } from './view.js';
import type { FigureContent, FigureParts } from '../../figure/figure-content.js';
import type { ExportsPlot } from './plot.js';

const parts: FigureParts<ExportsAttributes, ExportsPlot> = {
  view: (attributes, language, today) => itExportsView(chartedDataset, attributes, { messages: allMessagesFor(language), today }),
  loadDrawing: () => import('./drawing.js'),
};

export const content: FigureContent<ExportsAttributes, ExportsPlot> = {
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
  outline: parts.view,
  loadTools: () => Promise.resolve(parts),
};
