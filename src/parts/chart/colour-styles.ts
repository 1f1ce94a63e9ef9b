/** The colours of a chart: light and dark, for readers who ask for more contrast, and for forced colours. */
import { css } from 'lit';

/*
 * Each colour has a contrast of 4.5:1 (text) or 3:1 (marks and edges) on white, newsprint and cream, or on black to dark grey; so has
 * text on the parts. Tints follow the accent, and each has an edge, so that none carries a meaning by itself.
 */
export const colourStyles = css`
  figure {
    --_ground: var(--_paper);
    --_track: var(--figure-track, color-mix(in srgb, currentcolor 10%, transparent));
    /* Around an area that is too faint for 3:1. */
    --_edge: color-mix(in srgb, currentcolor 60%, transparent);
    --_edge-2: color-mix(in srgb, var(--_part-1) 80%, var(--_ground));
    --_undivided: var(--figure-undivided, color-mix(in srgb, currentcolor 12%, var(--_ground)));
    --_on-undivided: var(--figure-on-undivided, var(--_text));
    --_target: var(--_text);
    --_pace: var(--figure-pace, var(--_milestone));
    /* How many times as thick as usual lines are. */
    --_thickness: 1;
  }
  figure.own-colours {
    --_ground: var(--figure-surface, var(--_paper));
  }
  figure.light {
    --_part-1: var(--figure-accent, #0b5d46);
    --_on-part-1: var(--figure-on-accent, #fff);
    --_part-2: var(--figure-accent-2, color-mix(in srgb, var(--_part-1) 34%, var(--_ground)));
    --_on-part-2: var(--figure-on-accent-2, #12352a);
    --_projected: color-mix(in srgb, var(--_part-1) 11%, var(--_ground));
    --_milestone: var(--figure-milestone, #a8321e);
    --_scenario: var(--figure-scenario, #2456a6);
  }
  figure.dark {
    --_part-1: var(--figure-accent, #57c79e);
    --_on-part-1: var(--figure-on-accent, #06231a);
    --_part-2: var(--figure-accent-2, color-mix(in srgb, var(--_part-1) 36%, var(--_ground)));
    --_on-part-2: var(--figure-on-accent-2, #e4f7ef);
    --_projected: color-mix(in srgb, var(--_part-1) 17%, var(--_ground));
    --_milestone: var(--figure-milestone, #ff8f73);
    --_scenario: var(--figure-scenario, #8fb8ff);
  }
  /* Where a browser can, as vivid as a tint of that hue is. */
  @supports (color: oklch(from red l c h)) {
    figure.light {
      --_part-2: var(--figure-accent-2, oklch(from var(--_part-1) 0.83 min(c, 0.052) h));
      --_projected: oklch(from var(--_part-1) 0.95 min(c, 0.017) h);
    }
    figure.dark {
      --_part-2: var(--figure-accent-2, oklch(from var(--_part-1) 0.45 min(c, 0.07) h));
      --_projected: oklch(from var(--_part-1) 0.32 min(c, 0.04) h);
    }
  }
  /* Nothing is tinted: edges tell areas apart. */
  @media (prefers-contrast: more) {
    figure.light,
    figure.dark {
      --_edge: var(--_text);
      --_edge-2: var(--_part-1);
      --_part-2: transparent;
      --_on-part-2: var(--_text);
      --_projected: transparent;
      --_undivided: transparent;
      --_on-undivided: var(--_text);
      --_track: transparent;
      --_thickness: 1.5;
    }
  }

  /* The reader's own colours, whatever the author has set. */
  @media (forced-colors: active) {
    figure.light,
    figure.dark {
      --_ground: Canvas;
      --_edge: CanvasText;
      --_edge-2: CanvasText;
      --_track: Canvas;
      --_part-1: CanvasText;
      --_on-part-1: Canvas;
      --_part-2: Canvas;
      --_on-part-2: CanvasText;
      --_undivided: Canvas;
      --_on-undivided: CanvasText;
      --_projected: Canvas;
      --_milestone: CanvasText;
      --_pace: CanvasText;
      --_scenario: LinkText;
      --_panel: Canvas;
      --_thickness: 1.5;
    }
  }
`;
