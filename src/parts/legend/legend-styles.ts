/** The key, and its swatches in the looks of the marks. */
import { css } from 'lit';

export const legendStyles = css`
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin: 0.5em 0 0;
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
  }
  .swatch {
    --_fine: calc(1px * var(--_thickness));
    flex: none;
    inline-size: 1.4em;
    box-sizing: border-box;
    block-size: 0.9em;
    translate: 0 0.1em;
    background: var(--_part-1);
    /* Where colours are forced, its own are the reader's already; and without them there would be no key on paper. */
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .swatch.part-2 {
    border: var(--_fine) solid var(--_edge-2);
    background: var(--_part-2);
  }
  .swatch.undivided {
    border: var(--_fine) solid var(--_edge);
    background: var(--_undivided);
  }
  .swatch.projected,
  .swatch.doubtful {
    border: calc(1.25 * var(--_fine)) dashed var(--_part-1);
    border-block-end: 0;
    background: var(--_projected);
  }
  .swatch.scenario {
    inline-size: 0.7em;
    block-size: 0.7em;
    margin-inline: 0.35em;
    translate: 0;
    border-radius: 50%;
    background: var(--_scenario);
  }
  .swatch.pace,
  .swatch.target {
    inline-size: calc(3px * var(--_thickness));
    margin-inline: calc(0.7em - 1.5px * var(--_thickness));
    background: var(--_pace);
  }
  .swatch.target {
    background: var(--_target);
  }
`;
