/** The look of the panel of a number, in a figure and in running text. */
import { css } from 'lit';

export const panelStyles = css`
  .light {
    --_panel: var(--figure-panel, #fff);
    --_on-panel: var(--figure-on-panel, #1a1a1a);
  }
  .dark {
    --_panel: var(--figure-panel, #1d2325);
    --_on-panel: var(--figure-on-panel, #ececec);
  }
  .provenance {
    position: fixed;
    inset: auto;
    z-index: 2147483647;
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: min(26em, calc(100vw - 16px));
    margin: 0;
    overflow: auto;
    overscroll-behavior: contain;
    padding: 0.75em 0.875em;
    border: 1px solid var(--_line);
    border-block-start: 2px solid currentcolor;
    background: var(--_panel);
    color: var(--_on-panel);
    box-shadow: 0 0.25em 1em rgb(0 0 0 / 20%);
    font-size: 0.8125em;
    overflow-wrap: anywhere;
  }
  .provenance :is(p, ul) {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .provenance .title {
    font-weight: 700;
  }
  .provenance b {
    font-size: 1.15em;
    font-weight: inherit;
    font-variant-numeric: lining-nums;
  }
  .provenance :is(.period, .attribution, .sources) {
    color: var(--_muted);
  }
  .provenance :is(.value, .attribution)::first-letter {
    text-transform: uppercase;
  }
  .provenance :is(#lead ~ p, li + li) {
    margin-block-start: 0.3em;
  }
  .provenance .sources {
    margin-block-start: 0.4em;
    padding-block-start: 0.4em;
    border-block-start: 1px solid var(--_line);
  }
  .provenance a {
    color: var(--_on-panel);
  }
`;
