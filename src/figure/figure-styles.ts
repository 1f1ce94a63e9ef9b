/** The look of a figure. Public custom properties are `--figure-*`; those with an underscore are internal. */
import { css, type CSSResultGroup } from 'lit';
import { colourStyles } from './colour-styles.js';
import { downloadStyles } from './download-styles.js';
import { keyStyles } from './key-styles.js';
import { provenanceStyles } from './provenance-styles.js';
import { tableStyles } from './table-styles.js';
import { printStyles } from './print-styles.js';
import { whatIfStyles } from './what-if-styles.js';
import { writingStyles } from './writing-styles.js';

const shellStyles = css`
  :host {
    display: block;
    font-family: var(--figure-font, inherit);
    text-align: start;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  figure {
    position: relative;
    margin: 0;
    padding-block-start: 0.75em;
    border-block-start: 2px solid var(--_text);
    color: var(--_text);
    /* Of the lines in the picture. */
    --_line-scale: 1;
    line-height: 1.4;
    /* A reader's large letters may make a single word wider than a phone. */
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
    /* Else the ratio and the least height would give it a least width as well, and burst a grid on a phone. */
    inline-size: 0;
    min-inline-size: 100%;
    aspect-ratio: var(--figure-aspect-ratio, 16 / 10);
    min-block-size: 17em;
    max-block-size: 26em;
    contain: layout paint;
    /* The ring around a number at the edge. */
    overflow-clip-margin: 6px;
  }
  /* What comes back in its place takes the room it needs. */
  .failed .plot {
    aspect-ratio: auto;
    min-block-size: 0;
  }
  .canvas {
    position: absolute;
    inset: 0;
  }
  canvas {
    display: block;
  }
  .in-place {
    block-size: 100%;
    overflow: auto;
  }
  @media screen {
    /* A picture has a key of its own, and takes the room of the figure's as well. */
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
    /* Over what most pages say of all their images, such as a height of its own. */
    .stand-in .picture:not(.failed) ::slotted(:is(img, svg)) {
      display: block;
      inline-size: 100% !important;
      block-size: 100% !important;
      max-block-size: none !important;
      margin: 0 !important;
      object-fit: contain;
    }
  }
  /* Tells by a transition of its own when the colour or the font it inherits changes, however the page does that. */
  .scheme-probe {
    position: absolute;
    visibility: hidden;
    font-family: var(--figure-label-font, inherit);
    transition: color 1ms;
  }
  @supports (transition-behavior: allow-discrete) {
    .scheme-probe {
      transition:
        color 1ms,
        font-family 1ms allow-discrete;
    }
  }
  .probe {
    position: absolute;
    visibility: hidden;
    /* As large as a letter, so that a change of text size is a change of its own, and no font is. */
    inline-size: 1em;
    block-size: 1em;
    overflow: hidden;
    font-family: var(--figure-label-font, inherit);
    font-size: 0.8125em;
    forced-color-adjust: none;
  }
  /* As wide as its words, whichever font they are in. */
  .probe > span {
    display: block;
    inline-size: max-content;
  }

  .since-then {
    /* The place is kept, whether or not anything came since. */
    min-block-size: 1.4em;
    margin-block-end: 0.5em;
    padding-inline-start: 0.6em;
    border-inline-start: 3px solid var(--_milestone);
    font-size: 0.9em;
  }
  .since-then:empty {
    border-color: transparent;
  }
  .since-then p {
    margin: 0 0 0.15em;
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
`;

export const figureStyles: CSSResultGroup = [
  colourStyles,
  shellStyles,
  keyStyles,
  downloadStyles,
  tableStyles,
  provenanceStyles,
  whatIfStyles,
  writingStyles,
  printStyles,
];
