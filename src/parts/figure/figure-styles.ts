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
import { controlsStyles } from './controls-styles.js';
import { groundStyles } from './ground-styles.js';
import { standInStyles } from './stand-in-styles.js';
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
  .told + :is(.detail, .since-then),
  .told ~ div.small {
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
`;

/** In the order of the cascade. */
export const figureStyles: readonly CSSResult[] = [
  groundStyles,
  textStyles,
  standInStyles,
  controlsStyles,
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
