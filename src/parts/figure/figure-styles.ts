/**
 * The styles of a figure and of all its parts.
 * Public custom properties are `--figure-*`; those with an underscore are internal.
 */
import { css, type CSSResult } from 'lit';
import { chartStyles } from '../chart/chart-styles.js';
import { colourStyles } from '../chart/colour-styles.js';
import { downloadStyles } from '../download/download-styles.js';
import { legendStyles } from '../legend/legend-styles.js';
import { printStyles } from '../print/print-styles.js';
import { buttonStyles } from '../provenance/button-styles.js';
import { panelStyles } from '../provenance/panel-styles.js';
import { tableStyles } from '../table/table-styles.js';
import { whatIfStyles } from '../what-if/what-if-styles.js';
import { groundStyles } from './ground-styles.js';
import { writingStyles } from './writing-styles.js';

const textStyles = css`
  :host {
    font-family: var(--figure-font, inherit);
    text-align: start;
  }
  [hidden] {
    display: none !important;
  }

  figure {
    position: relative;
    margin: 0;
    padding-block-start: 0.75em;
    border-block-start: 2px solid var(--_text);
    color: var(--_text);
    /* How many times as high as usual lines of text are in the chart; typography.ts sets it. */
    --_line-scale: 1;
    line-height: 1.4;
    /* In large text a single word may be wider than a phone. */
    overflow-wrap: break-word;
    white-space: normal;
  }
  figure.own-colours {
    padding: 0.75em 1em 1em;
  }

  .headline {
    margin: 0 0 0.3em;
    font-family: var(--figure-headline-font, inherit);
    font-size: 1.25em;
    line-height: 1.2;
    font-weight: 700;
    text-wrap: balance;
  }
  p {
    margin: 0 0 0.5em;
    max-width: 68ch;
    text-wrap: pretty;
  }
  .detail {
    font-size: 0.9em;
    color: var(--_muted);
  }
  .detail[role='status']:empty {
    margin: 0;
  }
  .small {
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .small p,
  p.small {
    margin: 0.4em 0;
    max-width: none;
  }
  a {
    color: inherit;
    text-underline-offset: 0.15em;
  }

  .plot {
    position: relative;
    /* Otherwise the ratio and the least height give it a least width, which overflows a grid on a phone. */
    inline-size: 0;
    min-inline-size: 100%;
    aspect-ratio: var(--figure-aspect-ratio, 16 / 10);
    min-block-size: 17em;
    max-block-size: 26em;
    contain: layout paint;
    /* For the focus ring of a number at the edge. */
    overflow-clip-margin: 6px;
  }
  /* The stand-in, which is shown again, is as high as it needs. */
  .failed .plot {
    aspect-ratio: auto;
    min-block-size: 0;
  }
  .in-place {
    block-size: 100%;
    overflow: auto;
  }
  @media screen {
    /* A picture that stands in has a key of its own and covers that of the figure. */
    .stand-in .picture:not(.failed) {
      position: relative;
    }
    .stand-in .picture:not(.failed) .legend {
      visibility: hidden;
    }
    .stand-in .picture:not(.failed) .plot {
      position: static;
      contain: none;
    }
    .stand-in .picture:not(.failed) .in-place {
      position: absolute;
      inset: 0;
    }
    /* Over the rules that pages have for all their images, such as a height of its own. */
    .stand-in .picture:not(.failed) ::slotted(:is(img, svg)) {
      display: block;
      inline-size: 100% !important;
      block-size: 100% !important;
      max-block-size: none !important;
      margin: 0 !important;
      object-fit: contain;
    }
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0.5em;
    margin-block: 0.5em;
  }
  button,
  .download > summary {
    min-block-size: 2.5em;
    padding: 0.3em 0.9em;
    border: 1px solid var(--_muted);
    border-radius: 2px;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.8125em;
    cursor: pointer;
  }
  button:hover,
  .download > summary:hover {
    border-color: var(--_text);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 2px solid var(--_part-1);
    outline-offset: 2px;
  }
  summary {
    padding-block: 0.3em;
    cursor: pointer;
  }
  details ul,
  details ol {
    margin: 0.25em 0 0.75em;
    padding-inline-start: 1.4em;
    overflow-wrap: anywhere;
  }
  details li {
    margin-block: 0.3em;
    max-width: 72ch;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin: 0.75em 0 0.5em;
    padding: 0;
    list-style: none;
    font-size: 0.8125em;
  }
  .legend li {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
  }
  .legend b {
    font-variant-numeric: tabular-nums;
  }
  .swatch {
    flex: none;
    inline-size: 1.4em;
  }

  .what-if {
    margin-block: 0.5em 0.75em;
    padding-block: 0.35em;
    border-block: 1px solid var(--_line);
    font-size: 0.9em;
  }
  .what-if > summary {
    font-weight: 600;
  }
  .download {
    /* As wide closed as open, so that it does not move to another line, away from the finger, as it opens. */
    flex: 1 1 10em;
    min-inline-size: 0;
  }
  .download > summary {
    box-sizing: border-box;
    inline-size: fit-content;
    padding-block: 0.5em;
  }
`;

/** In the order of the cascade. */
export const figureStyles: readonly CSSResult[] = [
  groundStyles,
  textStyles,
  tableStyles,
  writingStyles,
  printStyles,
  colourStyles,
  chartStyles,
  legendStyles,
  downloadStyles,
  buttonStyles,
  panelStyles,
  whatIfStyles,
];
