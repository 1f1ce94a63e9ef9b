/** The look of the box a picture is drawn in, and of what is measured in it. */
import { css } from 'lit';

export const chartStyles = css`
  .canvas {
    position: absolute;
    inset: 0;
  }
  canvas {
    display: block;
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
`;
