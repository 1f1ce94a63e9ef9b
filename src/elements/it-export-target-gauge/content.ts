/** What `<it-export-target-gauge>` says, and the way to its tools. */
import { css } from 'lit';
import { chartedDataset } from '../../data/charted.js';
import { messagesFor } from '../../locales/languages.js';
import { targetGaugeOutline, type GaugeAttributes } from './outline.js';
import type { FigureContent } from '../../figure/figure-content.js';
import type { GaugePlot } from './plot.js';

export const content: FigureContent<GaugeAttributes, GaugePlot> = {
  // A half-ring is half as high as it is wide; the words under its ends take the rest.
  styles: css`
    .plot {
      aspect-ratio: var(--figure-aspect-ratio, 16 / 9.5);
      min-block-size: min(11em, 64vw);
      max-block-size: 22em;
    }
  `,
  outline: (attributes, language, today) => targetGaugeOutline(chartedDataset, attributes, { messages: messagesFor(language), today }),
  loadTools: async () => (await import('./tools.js')).parts,
};
