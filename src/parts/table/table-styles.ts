/** The table of a figure. */
import { css } from 'lit';

export const tableStyles = css`
  .table {
    margin-block: 0.75em;
    font-size: 0.8125em;
  }
  .table:not(.visually-hidden) {
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
    vertical-align: top;
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
  tbody th,
  td:nth-child(2) {
    min-inline-size: 8.5em;
  }
  td {
    min-inline-size: 6.5em;
  }
  td.numeric {
    min-inline-size: 0;
  }
  td:last-child {
    min-inline-size: 14em;
  }
  .under {
    display: block;
    color: var(--_muted);
    font-size: 0.92em;
    font-weight: 400;
    white-space: normal;
  }
`;
