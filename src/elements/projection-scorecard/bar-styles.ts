/** The small bars in a table. */
import { css } from 'lit';

export const barStyles = css`
  .bar {
    --_bar: var(--_part-1);
    --_bar-mark: var(--_text);
    display: block;
    inline-size: 100%;
    block-size: 0.7em;
    margin-block: 0.45em 0.3em;
    overflow: visible;
    /* On paper it is ink, not what a printer leaves out as ground. */
    print-color-adjust: exact;
  }
  .bar.undivided {
    --_bar: var(--_edge);
  }
  [dir='rtl'] .bar {
    scale: -1 1;
  }
  .bar-track {
    fill: var(--_track);
  }
  @media (prefers-contrast: more), (forced-colors: active) {
    .bar-track {
      stroke: var(--_text);
    }
  }
  @media (forced-colors: active) {
    /* The one system colour, besides that of text, that always contrasts with the page. */
    .bar,
    .bar.undivided {
      --_bar: LinkText;
    }
  }
  .bar-value {
    fill: var(--_bar);
  }
  .bar-band {
    fill: var(--_bar-mark);
    opacity: 0.35;
  }
  .bar-mark {
    stroke: var(--_bar-mark);
    stroke-width: calc(2px * var(--_thickness));
  }
`;
