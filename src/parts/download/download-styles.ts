/** The downloads of a figure. */
import { css } from 'lit';

export const downloadStyles = css`
  /* Its place is kept, so that nothing moves when it gets its words. */
  .outcome {
    flex: 1 1 8em;
    min-block-size: 1.4em;
    color: var(--_muted);
  }
  /* A sentence, with its button under it. */
  .outcome.unpaintable {
    flex-basis: 100%;
  }
  [aria-disabled='true'] {
    opacity: 0.6;
    cursor: progress;
  }
`;
