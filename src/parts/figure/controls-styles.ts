/** The row of buttons under a figure, with what they unfold, and all other buttons. */
import { css } from 'lit';

export const controlsStyles = css`
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
`;
