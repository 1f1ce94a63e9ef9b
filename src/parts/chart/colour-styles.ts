/** The colours of a chart: light and dark, for readers who ask for more contrast, and for forced colours. */
import { css } from 'lit';

/*
 * Each colour has a contrast of 4.5:1 (text) or 3:1 (marks) on white, newsprint and cream, or on black to dark grey; so has
 * text on the parts. Green and ochre keep their hue in both schemes.
 */
export const colourStyles = css`
  figure {
    --_track: var(--figure-track, color-mix(in srgb, currentcolor 10%, transparent));
    /* Around an area that is too faint for 3:1. */
    --_edge: color-mix(in srgb, currentcolor 60%, transparent);
    --_projected: var(--_part-1);
    --_target: var(--_text);
    --_pace: var(--figure-pace, var(--_milestone));
    /* How much of its colour a doubtful value keeps, and how strong the texture of an area is. */
    --_pale: 28%;
    --_grain: 38%;
    --_grain-part-2: color-mix(in srgb, var(--_on-part-2) var(--_grain), transparent);
    --_grain-part-3: color-mix(in srgb, var(--_on-part-3) var(--_grain), transparent);
    --_grain-part-4: color-mix(in srgb, var(--_on-part-4) var(--_grain), transparent);
    --_grain-undivided: color-mix(in srgb, var(--_on-undivided) var(--_grain), transparent);
    /* How many times as thick as usual lines are. */
    --_thickness: 1;
  }
  figure.light {
    --_part-1: var(--figure-accent, #0b5d46);
    --_part-2: var(--figure-accent-2, #459475);
    --_part-3: var(--figure-accent-3, #8a6d1f);
    --_part-4: var(--figure-accent-4, #a98026);
    --_on-part-1: var(--figure-on-accent, #fff);
    --_on-part-2: var(--figure-on-accent-2, #081a13);
    --_on-part-3: var(--figure-on-accent-3, #fff);
    --_on-part-4: var(--figure-on-accent-4, #171102);
    --_undivided: var(--figure-undivided, #5f6c75);
    --_on-undivided: var(--figure-on-undivided, #fff);
    --_milestone: var(--figure-milestone, #a8321e);
    --_scenario: var(--figure-scenario, #2456a6);
  }
  figure.dark {
    --_part-1: var(--figure-accent, #57c79e);
    --_part-2: var(--figure-accent-2, #2b8264);
    --_part-3: var(--figure-accent-3, #e0bd62);
    --_part-4: var(--figure-accent-4, #a8832f);
    --_on-part-1: var(--figure-on-accent, #06231a);
    --_on-part-2: var(--figure-on-accent-2, #fff);
    --_on-part-3: var(--figure-on-accent-3, #231b04);
    --_on-part-4: var(--figure-on-accent-4, #0f0b00);
    --_undivided: var(--figure-undivided, #8b99a3);
    --_on-undivided: var(--figure-on-undivided, #0f1518);
    --_milestone: var(--figure-milestone, #ff8f73);
    --_scenario: var(--figure-scenario, #8fb8ff);
  }
  @media (prefers-contrast: more) {
    figure.light,
    figure.dark {
      --_edge: var(--_text);
      --_track: transparent;
      --_pale: 0%;
      --_grain: 100%;
      --_thickness: 1.5;
    }
  }

  /* The reader's own colours, whatever the author has set. Areas differ in their textures alone. */
  @media (forced-colors: active) {
    figure.light,
    figure.dark {
      --_edge: CanvasText;
      --_track: Canvas;
      --_part-1: CanvasText;
      --_part-2: CanvasText;
      --_part-3: CanvasText;
      --_part-4: CanvasText;
      --_undivided: CanvasText;
      --_on-part-1: Canvas;
      --_on-part-2: Canvas;
      --_on-part-3: Canvas;
      --_on-part-4: Canvas;
      --_on-undivided: Canvas;
      --_milestone: CanvasText;
      --_pace: CanvasText;
      --_scenario: LinkText;
      --_panel: Canvas;
      --_pale: 0%;
      --_grain: 100%;
      --_thickness: 1.5;
    }
  }
`;
