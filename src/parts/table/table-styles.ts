/** The table of a figure. */
import { css } from 'lit';

export const tableStyles = css`
  .table {
    margin-block: 0.75em;
    font-size: 0.8125em;
  }
  .table:not(.visually-hidden) {
    container-type: inline-size;
    overflow-x: auto;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-variant-numeric: lining-nums tabular-nums;
  }
  caption {
    padding-block-end: 0.5em;
    font-weight: 700;
    text-align: start;
  }
  th,
  td {
    padding-block: 0.4em;
    padding-inline: 0 1em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
  }
  thead th {
    border-block-end: 1px solid var(--_text);
    font-weight: 700;
    vertical-align: bottom;
  }
  /* Right in every language, because digits run from left to right: so units are under units. */
  .numeric {
    text-align: right;
    white-space: nowrap;
  }
  thead .numeric {
    white-space: normal;
    hyphens: auto;
  }
  td {
    min-inline-size: 5em;
  }
  td.numeric {
    min-inline-size: 0;
  }
  td:last-child {
    min-inline-size: 8em;
  }
  .under {
    display: block;
    color: var(--_muted);
    font-size: 0.92em;
    font-weight: 400;
    white-space: normal;
  }

  /* Where not all columns have room, what tells of a number stands under it, and nothing is cut. */
  @container (inline-size < 50em) {
    tr {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      column-gap: 0.75em;
      padding-block: 0.4em;
      border-block-end: 1px solid var(--_line);
    }
    thead tr {
      border-block-end-color: var(--_text);
    }
    /* Ends the line of the number. */
    tr::before {
      content: '';
      order: 1;
      flex: 0 0 100%;
    }
    :is(th, td):is(th, td, :last-child) {
      min-inline-size: 0;
      /* A word may be longer than a row, in large text of a wide font. */
      overflow-wrap: anywhere;
      padding: 0;
      border: 0;
    }
    :is(th, td):not(.numeric, .aside) {
      flex: 2 1 5.5em;
    }
    th:first-child {
      flex-grow: 1;
    }
    tbody th {
      font-weight: 600;
    }
    .numeric {
      flex: 0 0 4.75em;
    }
    .numeric.wide {
      flex-basis: 6em;
    }
    :not(.numeric) + .numeric {
      margin-inline-start: auto;
    }
    .aside {
      order: 2;
      color: var(--_muted);
    }
    /* Of the cell: a margin of the dot itself would leave its words too little room, and break them. */
    .aside:has(+ .aside:not(.empty)) {
      margin-inline-end: -0.35em;
    }
    .aside:has(+ .aside:not(.empty))::after {
      content: '·';
      margin-inline-start: 0.35em;
    }
    .empty {
      display: none;
    }
    /* Still the heads of their cells for those who hear them. */
    thead .aside {
      position: absolute;
      clip-path: inset(50%);
    }
  }
`;
