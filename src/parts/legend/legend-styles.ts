/** The swatches of the key, in the colours and textures of the chart. */
import { css } from 'lit';

export const legendStyles = css`
  .swatch {
    --_fine: calc(1px * var(--_thickness));
    box-sizing: border-box;
    block-size: 0.9em;
    translate: 0 0.1em;
    background: var(--_part-1);
    /* Where colours are forced, its own are the reader's already; and without them there would be no key on paper. */
    forced-color-adjust: none;
    print-color-adjust: exact;
  }
  .swatch.part-2 {
    background:
      radial-gradient(circle at 25% 25%, var(--_grain-part-2) calc(0.8px * var(--_thickness)), transparent calc(1.1px * var(--_thickness))) 0 0 / 6px 6px,
      radial-gradient(circle at 75% 75%, var(--_grain-part-2) calc(0.8px * var(--_thickness)), transparent calc(1.1px * var(--_thickness))) 0 0 / 6px 6px,
      var(--_part-2);
  }
  .swatch.part-3 {
    background: repeating-linear-gradient(90deg, transparent 0 3px, var(--_grain-part-3) 3px calc(3px + var(--_fine))) var(--_part-3);
  }
  .swatch.part-4 {
    background: repeating-linear-gradient(transparent 0 3px, var(--_grain-part-4) 3px calc(3px + var(--_fine))) var(--_part-4);
  }
  .swatch.undivided {
    background:
      repeating-linear-gradient(90deg, transparent 0 5px, var(--_grain-undivided) 5px calc(5px + var(--_fine))),
      repeating-linear-gradient(transparent 0 5px, var(--_grain-undivided) 5px calc(5px + var(--_fine))), var(--_undivided);
  }
  .swatch.projected {
    border: var(--_fine) dashed var(--_projected);
    background: repeating-linear-gradient(135deg, var(--_projected) 0 calc(1.5 * var(--_fine)), transparent calc(1.5 * var(--_fine)) 4.5px);
  }
  .swatch.doubtful {
    border: var(--_fine) dashed var(--_part-1);
    background: color-mix(in srgb, var(--_part-1) var(--_pale), transparent);
  }
  .swatch.range {
    block-size: 0.3em;
    translate: 0 -0.2em;
    background: var(--_text);
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
  .swatch.milestone {
    block-size: 0;
    translate: 0 -0.3em;
    border-block-start: calc(1.5px * var(--_thickness)) dashed var(--_milestone);
    background: none;
  }
`;
