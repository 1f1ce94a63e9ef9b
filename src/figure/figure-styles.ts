/** The look of a figure. Public custom properties are `--figure-*`; those with an underscore are internal. */
import { css, type CSSResultGroup } from 'lit';
import { downloadStyles } from './download-styles.js';
import { provenanceStyles } from './provenance-styles.js';
import { tableStyles } from './table-styles.js';
import { printStyles } from './print-styles.js';
import { whatIfStyles } from './what-if-styles.js';

const shellStyles = css`
  :host {
    display: block;
    font-family: var(--figure-font, inherit);
    text-align: start;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  figure {
    --_text: var(--figure-text, currentcolor);
    --_muted: var(--figure-muted, color-mix(in srgb, currentcolor 68%, transparent));
    --_line: var(--figure-line, color-mix(in srgb, currentcolor 16%, transparent));
    --_track: var(--figure-track, color-mix(in srgb, currentcolor 12%, transparent));
    --_on-undivided: var(--_text);
    --_projected: var(--_part-1);
    --_target: var(--_text);
    --_pace: var(--figure-pace, var(--_milestone));
    position: relative;
    margin: 0;
    padding-block-start: 0.75em;
    border-block-start: 2px solid var(--_text);
    color: var(--_text);
    line-height: 1.4;
  }
  figure.light {
    --_part-1: var(--figure-accent, #0b5d46);
    --_part-2: var(--figure-accent-2, #4c9b7c);
    --_part-3: var(--figure-accent-3, #8a6d1f);
    --_part-4: var(--figure-accent-4, #c39a3b);
    --_on-part-1: var(--figure-on-accent, #fff);
    --_on-part-2: var(--figure-on-accent-2, #0d1f19);
    --_on-part-3: var(--figure-on-accent-3, #fff);
    --_on-part-4: var(--figure-on-accent-4, #1f1804);
    --_undivided: var(--figure-undivided, #6f7d86);
    --_milestone: var(--figure-milestone, #a8321e);
    --_scenario: var(--figure-scenario, #2456a6);
    --_panel: var(--figure-panel, #fff);
    --_on-panel: var(--figure-on-panel, #1a1a1a);
  }
  figure.dark {
    --_part-1: var(--figure-accent, #57c79e);
    --_part-2: var(--figure-accent-2, #2f8a6a);
    --_part-3: var(--figure-accent-3, #e0bd62);
    --_part-4: var(--figure-accent-4, #a8832f);
    --_on-part-1: var(--figure-on-accent, #06231a);
    --_on-part-2: var(--figure-on-accent-2, #fff);
    --_on-part-3: var(--figure-on-accent-3, #231b04);
    --_on-part-4: var(--figure-on-accent-4, #0f0b00);
    --_undivided: var(--figure-undivided, #8b99a3);
    --_milestone: var(--figure-milestone, #ff8f73);
    --_scenario: var(--figure-scenario, #8fb8ff);
    --_panel: var(--figure-panel, #1d2325);
    --_on-panel: var(--figure-on-panel, #ececec);
  }
  figure.own-colours {
    padding: 0.75em 1em 1em;
  }
  figure.own-colours.light {
    --_text: var(--figure-text, #1a1a1a);
    background: var(--figure-surface, #fff);
    color-scheme: light;
  }
  figure.own-colours.dark {
    --_text: var(--figure-text, #ececec);
    background: var(--figure-surface, #15191b);
    color-scheme: dark;
  }

  .headline {
    margin: 0 0 0.3em;
    font-family: var(--figure-headline-font, inherit);
    font-size: 1.25em;
    line-height: 1.2;
    font-weight: 700;
    text-wrap: balance;
  }
  p {
    margin: 0 0 0.5em;
    max-width: 68ch;
    text-wrap: pretty;
  }
  .detail {
    font-size: 0.9em;
    color: var(--_muted);
  }
  .small {
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .small p,
  p.small {
    margin: 0.4em 0;
    max-width: none;
  }
  a {
    color: inherit;
    text-underline-offset: 0.15em;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin: 0.75em 0 0.5em;
    padding: 0;
    list-style: none;
    font-size: 0.8125em;
  }
  .legend li {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
  }
  .legend b {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .swatch {
    box-sizing: border-box;
    flex: none;
    inline-size: 0.85em;
    block-size: 0.85em;
    translate: 0 0.08em;
    background: var(--_part-1);
  }
  .swatch.part-2 {
    background: var(--_part-2);
  }
  .swatch.part-3 {
    background: var(--_part-3);
  }
  .swatch.part-4 {
    background: var(--_part-4);
  }
  .swatch.undivided {
    background: var(--_undivided);
  }
  .swatch.projected {
    border: 1px solid var(--_projected);
    background: repeating-linear-gradient(135deg, var(--_projected) 0 1.5px, transparent 1.5px 4px);
  }
  .swatch.doubtful {
    border: 1px dashed var(--_part-1);
    background: color-mix(in srgb, var(--_part-1) 25%, transparent);
  }
  .swatch.range {
    block-size: 0.3em;
    translate: 0 -0.2em;
    background: var(--_text);
  }
  .swatch.scenario {
    border-radius: 50%;
    background: var(--_scenario);
  }
  .swatch.pace,
  .swatch.milestone,
  .swatch.target {
    inline-size: 3px;
    margin-inline: 0.4em;
    background: var(--_pace);
  }
  .swatch.target {
    background: var(--_target);
  }

  .plot {
    position: relative;
    /* Else the ratio and the least height would give it a least width as well, and burst a grid on a phone. */
    inline-size: 0;
    min-inline-size: 100%;
    aspect-ratio: var(--figure-aspect-ratio, 16 / 10);
    min-block-size: 17em;
    max-block-size: 26em;
    contain: layout paint;
  }
  /* What comes back in its place takes the room it needs. */
  .failed .plot {
    aspect-ratio: auto;
    min-block-size: 0;
  }
  .canvas {
    position: absolute;
    inset: 0;
  }
  canvas {
    display: block;
  }
  .in-place {
    block-size: 100%;
    overflow: auto;
  }
  /* Tells by a transition of its own when the colour it inherits changes, however the page does that. */
  .scheme-probe {
    position: absolute;
    visibility: hidden;
    transition: color 1ms;
  }
  .probe {
    position: absolute;
    visibility: hidden;
    font-family: var(--figure-label-font, inherit);
    font-size: 0.8125em;
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

  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0.5em;
    margin-block: 0.5em;
  }
  button,
  .download > summary {
    min-block-size: 2.5em;
    padding: 0.3em 0.9em;
    border: 1px solid var(--_muted);
    border-radius: 2px;
    background: none;
    color: inherit;
    font: inherit;
    font-size: 0.8125em;
    cursor: pointer;
  }
  button:hover,
  .download > summary:hover {
    border-color: var(--_text);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 2px solid var(--_part-1);
    outline-offset: 2px;
  }
  summary {
    padding-block: 0.3em;
    cursor: pointer;
  }
  details ul,
  details ol {
    margin: 0.25em 0 0.75em;
    padding-inline-start: 1.4em;
    overflow-wrap: anywhere;
  }
  details li {
    margin-block: 0.3em;
    max-width: 72ch;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

export const figureStyles: CSSResultGroup = [shellStyles, downloadStyles, tableStyles, provenanceStyles, whatIfStyles, printStyles];
