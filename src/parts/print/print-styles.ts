/** A figure on paper: dark on white, whatever the screen shows, and without controls. */
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
    /* Browsers leave backgrounds out of print, but these are marks. */
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
    .controls > :is(button, .outcome, .download, .share, .what-if),
    .controls summary,
    .data-points,
    .provenance,
    .folded > :not(.sources) {
      display: none;
    }
    .controls,
    .controls > details {
      display: block;
    }
    /* Paper is narrower or wider than the screen it was drawn for. */
    .canvas {
      /* Over an animation that has not run. */
      clip-path: none !important;
    }
    canvas {
      inline-size: 100% !important;
      block-size: 100% !important;
      object-fit: contain;
      object-position: top;
    }

    /* A figure whose reader did not get near it prints the page's own picture or, without one, its table. */
    figure:not(.drawn, .stand-in) .picture {
      display: none;
    }
    figure.stand-in .legend {
      display: none;
    }
    figure.stand-in .plot {
      aspect-ratio: auto;
      /* Over what fits it into its place on the screen. */
      block-size: auto !important;
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
