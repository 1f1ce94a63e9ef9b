/** What `<projection-scorecard>` says, and the way to its tools. It is seldom used, and loaded in one piece. */
import { css } from 'lit';
import { dataset } from '../../data/dataset.js';
import { allMessagesFor } from '../../locales/all-messages.js';
import { scorecardView, type ScorecardAttributes } from './view.js';
import type { FigureContent, FigureParts } from '../../figure/figure-content.js';

const parts: FigureParts<ScorecardAttributes, never> = {
  view: (attributes, language, today) => scorecardView(dataset, attributes, { messages: allMessagesFor(language), today }),
  loadDrawing: () => Promise.reject(new Error('<projection-scorecard> has a table and nothing to draw.')),
};

export const content: FigureContent<ScorecardAttributes, never> = {
  // The verdict and the outcome have to stand on a phone beside the claim; the rest is reached by scrolling.
  styles: css`
    th,
    td {
      padding-inline-end: 0.8em;
    }
    tbody th {
      inline-size: 45%;
      min-inline-size: 9.5em;
    }
    td:nth-child(2) {
      inline-size: 15%;
      min-inline-size: 5.5em;
      font-weight: 700;
    }
    td:nth-child(3) {
      min-inline-size: 5.5em;
    }
    td:last-child {
      min-inline-size: 9em;
    }
    .table .ask {
      text-align: inherit;
    }
    .numeric .ask {
      white-space: nowrap;
    }
    .numeric {
      white-space: normal;
    }
  `,
  isWhole: true,
  outline: parts.view,
  loadTools: () => Promise.resolve(parts),
};
