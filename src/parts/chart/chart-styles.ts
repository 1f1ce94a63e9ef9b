/** The box of a chart, the hidden elements that measure its surroundings, and the lines on what came since. */
import { css } from 'lit';

export const chartStyles = css`
  .canvas {
    position: absolute;
    inset: 0;
  }
  /* Out of the flow: there, a block that does not fill a box written from right to left has the rest as its margin in WebKit, and
     Chart.js takes margins off the size it is given. https://drafts.csswg.org/cssom/#resolved-values */
  canvas {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
  }
  /* Its transition starts when the colour or the font that it inherits changes, however the page does that. */
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
    /* Its size changes with the size of text, and not with the font. */
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

  /* A number whose mark is no box answers where its mark is, and has a line around that. */
  .plot .data-points .ask.shaped {
    pointer-events: auto;
    outline: 0;
    box-shadow: none;
  }
  .data-points .ask.mark {
    z-index: 1;
  }
  .data-points .ask.shaped:is(.shown, :focus-visible)::before {
    content: '';
    position: absolute;
    inset: 0;
    background: var(--_text);
    clip-path: var(--_outline);
    forced-color-adjust: none;
  }

  .since-then {
    /* Its place is kept where nothing came since. */
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
