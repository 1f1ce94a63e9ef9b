/** The definition of `<projection-scorecard>`. */
import { css } from 'lit';
import { higherOf } from './columns.js';
import { scorecardView, type ScorecardAttributes } from './view.js';
import type { FigureDefinition } from '../../element/figure-definition.js';
import type { ClaimRow, ScorecardPlot } from './plot.js';

/** Whether a name is likely to take two lines on a phone: the drawing measures it. */
const isLong = ({ by }: ClaimRow): boolean => by.length > 36;

export const figure: FigureDefinition<ScorecardAttributes, ScorecardPlot> = {
  view: scorecardView,
  lengths: ({ groups, columns, open }) => {
    const counts = groups.map(({ rows }) => rows.length);
    const { mostRows } = columns;
    const higher = higherOf(columns, counts);
    return {
      groups: groups.length,
      rows: counts.reduce((sum, count) => sum + Math.min(count, mostRows), 0),
      'higher-groups': higher.groups,
      'higher-rows': higher.rows,
      lines: (open ? 3 : 0) + counts.filter((count) => count > mostRows).length + groups.flatMap(({ rows }) => rows.slice(0, mostRows)).filter(isLong).length,
    };
  },
  // As high as its rows need: in one column, where there is the width in two, and in large text with one piece under another.
  styles: css`
    .picture {
      container-type: inline-size;
    }
    .plot {
      --_row-size: calc(1.65em + 1.05em * var(--_line-scale));
      aspect-ratio: var(--figure-aspect-ratio, auto);
      block-size: calc((var(--_groups) * 4.3em + var(--_rows) * var(--_row-size) + var(--_lines) * 1.1em) * var(--_line-scale));
      min-block-size: 0;
      max-block-size: none;
    }
    @container (inline-size < 16.25em) {
      .plot {
        --_row-size: 4.8em;
      }
    }
    @container (inline-size >= 34em) {
      .plot {
        block-size: calc((var(--_higher-groups) * 4.3em + var(--_higher-rows) * var(--_row-size) + var(--_lines) * 1.1em) * var(--_line-scale));
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
