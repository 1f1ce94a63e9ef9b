/** The look of what a reader can take away. */
import { css } from 'lit';

export const downloadStyles = css`
  .download > .controls {
    margin-block-end: 0;
  }
  /* Its place is kept: what is under it does not move when it speaks. */
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
