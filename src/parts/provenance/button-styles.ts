/** The look of the numbers, in a picture and in a table, that open a panel. */
import { css } from 'lit';

export const buttonStyles = css`
  /* A finger that starts on the picture still scrolls the page. */
  .plot {
    touch-action: manipulation;
  }
  .plot.on-number {
    cursor: pointer;
  }
  /* Pointers go to the nearest number, of which the small ones could not be hit. */
  .data-points {
    pointer-events: none;
  }
  .ask {
    padding: 0;
    border: 0;
  }
  .data-points .ask {
    position: absolute;
    min-block-size: 0;
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
    font-size: inherit;
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-underline-offset: 0.2em;
  }
`;
