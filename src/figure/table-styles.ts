/** The look of a table and of the small bars in it. */
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
  /* Digits run from left to right in every language: units stand under units at the right. */
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
  .bar {
    --_bar: var(--_part-1);
    --_bar-mark: var(--_text);
    display: block;
    inline-size: 100%;
    block-size: 0.7em;
    margin-block: 0.45em 0.3em;
    overflow: visible;
  }
  .bar.undivided {
    --_bar: var(--_undivided);
  }
  [dir='rtl'] .bar {
    scale: -1 1;
  }
  .bar-track {
    fill: var(--_track);
  }
  @media (prefers-contrast: more), (forced-colors: active) {
    .bar-track {
      stroke: var(--_text);
    }
  }
  @media (forced-colors: active) {
    /* The one system colour, besides that of text, which is sure to be seen on the page. */
    .bar,
    .bar.undivided {
      --_bar: LinkText;
    }
  }
  .bar-value {
    fill: var(--_bar);
  }
  .bar-band {
    fill: var(--_bar-mark);
    opacity: 0.35;
  }
  .bar-mark {
    stroke: var(--_bar-mark);
    stroke-width: calc(2px * var(--_thickness));
  }
`;
