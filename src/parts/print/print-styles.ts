/** A figure on paper: dark on white, whatever the screen shows, and nothing that has to be pressed. */
import { css } from 'lit';

export const printStyles = css`
  @media print {
    figure,
    figure.own-colours {
      --_text: #000;
      padding-inline: 0;
      background: none;
      color: #000;
    }
    /* Ink, not what a printer leaves out as ground. */
    .swatch {
      print-color-adjust: exact;
    }
    .picture,
    .legend,
    tr {
      break-inside: avoid;
    }
    .headline,
    caption {
      break-after: avoid;
    }
    .controls,
    .data-points,
    .provenance,
    .what-if,
    [part='notes'] details:not([open]) {
      display: none;
    }
    summary {
      list-style: none;
    }
    /* Paper is narrower or wider than the screen it was drawn for. */
    .canvas {
      /* Over an entrance that nobody has seen. */
      clip-path: none !important;
    }
    canvas {
      inline-size: 100% !important;
      block-size: 100% !important;
      object-fit: contain;
      object-position: top;
    }

    /* Who did not reach the figure has the page's own picture of it on paper, or else its table. */
    figure:not(.drawn, .stand-in) .picture {
      display: none;
    }
    figure.stand-in .legend {
      display: none;
    }
    figure.stand-in .plot {
      aspect-ratio: auto;
      min-block-size: 0;
      max-block-size: none;
    }
    figure:not(.drawn, .stand-in) .table {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
      white-space: normal;
    }
    /* The whole of a table: paper does not scroll. */
    .table,
    .table:not(.visually-hidden) {
      overflow: visible;
      font-size: 0.7em;
    }
    .table th,
    .table td {
      min-inline-size: 0;
      padding-inline-end: 0.6em;
      overflow-wrap: anywhere;
    }
  }
`;
