/** The look of what can be asked where it comes from, and of the answer. */
import { css } from 'lit';

export const provenanceStyles = css`
  .marks .ask {
    position: absolute;
    min-block-size: 0;
    padding: 0;
    border: 0;
    border-radius: 0;
    /* A finger that starts on a bar still scrolls the page. */
    touch-action: manipulation;
  }
  .table .ask {
    min-block-size: 1.5rem;
    padding: 0;
    border: 0;
    font-size: inherit;
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-underline-offset: 0.2em;
  }
  .provenance {
    position: absolute;
    z-index: 1;
    box-sizing: border-box;
    inline-size: min(20rem, 100%);
    padding: 0.75em 1em;
    border: 1px solid var(--_line);
    border-block-start: 2px solid var(--_text);
    background: var(--_panel);
    color: var(--_on-panel);
    box-shadow: 0 0.25em 1em rgb(0 0 0 / 20%);
    font-size: 0.8125em;
    overflow-wrap: anywhere;
  }
  .provenance ul {
    margin: 0;
    padding-inline-start: 1.1em;
  }
`;
