/** The downloads of a figure. */
import { css } from 'lit';

export const downloadStyles = css`
  .download > .controls {
    margin-block-end: 0;
  }
  /* Its place is kept, so that nothing moves when it gets its words. */
  .controls > [role='status'] {
    flex: 1 1 8em;
    align-self: center;
    min-block-size: 1.4em;
    margin: 0;
  }
  [aria-disabled='true'] {
    opacity: 0.6;
    cursor: progress;
  }
`;
