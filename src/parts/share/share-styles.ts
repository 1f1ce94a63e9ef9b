/** What a reader can pass on of a figure. */
import { css } from 'lit';

export const shareStyles = css`
  .share .cite {
    margin-block-start: 0.6em;
  }
  .share .cite > p {
    margin: 0 0 0.4em;
    max-inline-size: 68ch;
    /* An address is one long word. */
    overflow-wrap: anywhere;
  }
  .share .cite bdi {
    white-space: normal;
  }
  .share .cite > p:first-child {
    margin-block-end: 0.1em;
    font-weight: 700;
  }
  .share textarea {
    box-sizing: border-box;
    display: block;
    inline-size: 100%;
    block-size: 5.6em;
    margin-block-start: 0.5em;
    padding: 0.4em 0.5em;
    border: 1px solid var(--_muted);
    border-radius: 3px;
    background: none;
    color: inherit;
    font: inherit;
    resize: vertical;
  }
`;
