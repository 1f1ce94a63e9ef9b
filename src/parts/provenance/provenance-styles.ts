/** The look of what can be asked where it comes from, and of the answer. */
import { css } from 'lit';

export const provenanceStyles = css`
  /* A finger that starts on the picture still scrolls the page. */
  .plot {
    touch-action: manipulation;
  }
  .plot.aimed {
    cursor: pointer;
  }
  /* Pointers go to the nearest number, of which the small ones could not be hit. */
  .data-points {
    pointer-events: none;
  }
  .data-points .ask {
    position: absolute;
    min-block-size: 0;
    padding: 0;
    border: 0;
    border-radius: 0;
  }
  .data-points .ask.shown {
    outline: 2px solid var(--_text);
    outline-offset: 1px;
  }
  /* Two rings, one of which is seen on whatever is drawn there. */
  .data-points .ask:focus-visible {
    outline: 3px solid var(--_text);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_panel);
    forced-color-adjust: none;
  }
  .table .ask {
    min-inline-size: 1.5rem;
    min-block-size: 1.5rem;
    padding: 0;
    border: 0;
    font-size: inherit;
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-underline-offset: 0.2em;
  }
  .provenance {
    position: fixed;
    inset: auto;
    z-index: 2147483647;
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: min(21rem, calc(100vw - 1rem));
    margin: 0;
    overflow: auto;
    overscroll-behavior: contain;
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-block-start: 2px solid var(--_text);
    background: var(--_panel);
    color: var(--_on-panel);
    box-shadow: 0 0.25em 1em rgb(0 0 0 / 20%);
    font-size: 0.8125em;
    overflow-wrap: anywhere;
  }
  .provenance p {
    margin: 0;
  }
  .provenance .title {
    font-weight: 700;
  }
  .provenance .value {
    margin-block-end: 0.4em;
    font-size: 1.15em;
    font-variant-numeric: lining-nums;
  }
  .provenance ul {
    margin: 0;
    padding-inline-start: 1.1em;
  }
`;
