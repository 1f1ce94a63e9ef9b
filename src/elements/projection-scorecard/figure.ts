/** The definition of `<projection-scorecard>`. */
import { css } from 'lit';
import { mostRows } from './draw-layout.js';
import { scorecardView, type ScorecardAttributes } from './view.js';
import type { FigureDefinition } from '../../element/figure-definition.js';
import type { ScorecardPlot } from './plot.js';

export const figure: FigureDefinition<ScorecardAttributes, ScorecardPlot> = {
  view: scorecardView,
  lengths: ({ groups, open = [] }) => ({
    groups: groups.length,
    rows: groups.reduce((sum, { rows }) => sum + Math.min(rows.length, mostRows), 0),
    lines: open.length + groups.filter(({ rows }) => rows.length > mostRows).length,
  }),
  // As high as its rows need: on two lines each, or where there is the width on one.
  styles: css`
    .picture {
      container-type: inline-size;
    }
    .plot {
      --_row: 2.7em;
      --_line: 1.1em;
      aspect-ratio: var(--figure-aspect-ratio, auto);
      block-size: calc((var(--_groups) * 4.3em + var(--_rows) * var(--_row) + var(--_lines) * var(--_line)) * var(--_line-scale));
      min-block-size: 0;
      max-block-size: none;
    }
    @container (inline-size >= 34em) {
      .plot {
        --_row: 1.75em;
        --_line: 0.7em;
      }
    }
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
  loadDrawing: () => import('./draw.js'),
};
