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
    /* As wide as its content bears; in em, because many pages set the size of rem. Below is the air to what follows, outside of its ground. */
    max-inline-size: 45em;
    margin: 0 0 2em;
    padding-block-start: 0.6em;
    border-block-start: 3px solid var(--_text);
    color: var(--_text);
    /* How many times as high as usual lines of text are in the chart; typography.ts sets it. */
    --_line-scale: 1;
    line-height: 1.4;
    /* In large text a single word may be wider than a phone. */
    overflow-wrap: break-word;
    white-space: normal;
    /* What the page gives its running text: a picture is drawn without, and the words over and under it are set as those in it. */
    font-style: normal;
    font-variant-caps: normal;
    text-indent: 0;
    text-transform: none;
    letter-spacing: normal;
    word-spacing: normal;
    word-break: normal;
    hyphens: manual;
  }
  /* On paper a figure with its sources may be longer than what is left of a page: what it tells stays together. */
  .told,
  .picture {
    break-inside: avoid;
  }
  @media screen {
    figure {
      break-inside: avoid;
    }
    /* WebKit parts the highest of them all the same, but nothing that stands in a line of text. */
    .told {
      display: inline-block;
      inline-size: 100%;
      vertical-align: top;
    }
  }
  figure.own-colours {
    padding: 0.75em 1em 1em;
  }

  .headline {
    margin: 0 0 0.2em;
    font-family: var(--figure-headline-font, inherit);
    font-size: 1.375em;
    line-height: 1.18;
    font-weight: 700;
    text-wrap: balance;
  }
  /* Not text-wrap: pretty: WebKitGTK 2.50 crashes on it where a reader has set letter spacing and the text has no-break spaces. */
  p {
    margin: 0 0 0.5em;
    max-width: 68ch;
  }
  .subtitle,
  .detail {
    font-size: 0.875em;
    color: var(--_muted);
  }
  .subtitle {
    margin: 0 0 0.75em;
    text-wrap: balance;
  }
  [part='summary'] {
    margin-block: 0.6em 0;
    font-size: 0.9375em;
  }
  /* The air under the summary: out of a line of text no margin reaches, and none is made one with the next. */
  .told + :is(.detail, .since-then) {
    margin-block-start: 0.5em;
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
  p.foot {
    margin-block: 0.65em 0.5em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
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
    /* With its labels at least half of a figure on a phone. */
    min-block-size: 21.5em;
    max-block-size: 27em;
    contain: layout paint;
    /* For the focus ring of a number at the edge. */
    overflow-clip-margin: 6px;
  }
  /* In the place of a picture and words: see fitting.ts. The air under it is inside: outside it would come on top of the margins of the page. */
  figure[data-fitted] {
    box-sizing: border-box;
    min-block-size: var(--_place);
    margin-block-end: var(--_reach);
    padding-block-end: 1.5em;
  }
  figure[data-fitted] .plot {
    block-size: var(--_room);
    min-block-size: 0;
    max-block-size: none;
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
    /* What is in it is out of reach of these styles; fitting.ts knows how much smaller it has to be. */
    .stand-in .picture:not(.failed) ::slotted(picture) {
      display: block;
      text-align: center;
      transform: scale(var(--_stand-in-scale, 1));
      transform-origin: top;
    }
  }
  /* Buttons of one height in a row, and under the row what they unfold. */
  .controls {
    font-size: 0.8125em;
  }
  .controls,
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.4em;
  }
  .controls {
    margin-block-start: 0.5em;
  }
  .controls > details {
    display: contents;
  }
  .controls > details::details-content {
    order: 1;
    flex: 0 0 100%;
    min-inline-size: 0;
  }
  .controls > details:not([open])::details-content {
    display: none;
  }
  @supports not selector(::details-content) {
    .controls > details {
      display: block;
    }
    .controls > details[open] {
      flex: 0 0 100%;
    }
  }
  button,
  .controls summary {
    box-sizing: border-box;
    min-block-size: 2.6em;
    padding: 0.35em 0.6em;
    border: 1px solid var(--_muted);
    border-radius: 3px;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .controls summary {
    display: inline-flex;
    align-items: center;
  }
  /* What is open or chosen; by its border, because grounds are not drawn where colours are forced. */
  .controls [open] > summary,
  button[aria-pressed='true'] {
    padding: calc(0.35em - 1px) calc(0.6em - 1px);
    border: 2px solid var(--_text);
  }
  button:hover,
  .controls summary:hover {
    border-color: var(--_text);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 2px solid var(--_part-1);
    outline-offset: 2px;
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

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin: 0.5em 0 0;
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
