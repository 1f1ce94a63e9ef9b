/** The definition of `<projection-scorecard>`: a table, and no chart. */
import { css } from 'lit';
import { barStyles } from './bar-styles.js';
import { barTemplate } from './bar-template.js';
import { scorecardView, type ScorecardAttributes } from './view.js';
import type { FigureDefinition } from '../../element/figure-definition.js';

export const figure: FigureDefinition<ScorecardAttributes, never> = {
  view: scorecardView,
  // On a phone the verdict and the outcome are beside the claim; the other columns are reached by scrolling.
  styles: [
    barStyles,
    css`
      th,
      td {
        padding-inline-end: 0.8em;
      }
      tbody th[scope='row'] {
        inline-size: 45%;
        min-inline-size: 9.5em;
      }
      th[scope='rowgroup'] {
        padding-block-start: 1.2em;
        border-block-end-color: var(--_text);
        font-weight: 700;
      }
      td:nth-child(2) {
        inline-size: 15%;
        min-inline-size: 5.5em;
        font-weight: 700;
      }
      td:nth-child(3) {
        min-inline-size: 5.5em;
      }
      td:nth-child(4) {
        min-inline-size: 7em;
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
  ],
  cellMark: ({ bar }) => bar && barTemplate(bar),
};
