/** The controls of a what-if. */
import { css } from 'lit';

export const whatIfStyles = css`
  .rates {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.25em;
    margin-block: 0.5em;
  }
  .rates label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.6em;
    /* Otherwise it is no narrower than its slider, which is 12em at least in Firefox. */
    min-inline-size: 0;
  }
  .rates label:first-child {
    flex: 1 1 16em;
  }
  .rates input {
    accent-color: var(--_scenario);
    color: inherit;
    font: inherit;
  }
  .rates input[type='range'] {
    flex: 1 1 10em;
    min-inline-size: min(8em, 100%);
    block-size: 2em;
  }
  .rates input[type='number'] {
    box-sizing: border-box;
    inline-size: 5.5em;
    min-block-size: 2.5em;
    padding: 0.2em 0.4em;
    border: 1px solid var(--_muted);
    border-radius: 2px;
    background: none;
  }
  .answer {
    min-block-size: 2.8em;
    margin-block: 0.5em 0.25em;
    font-size: 1.15em;
    font-weight: 600;
  }
`;
