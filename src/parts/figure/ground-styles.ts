/** The colours of text and lines, on the background of the page or on the figure's own. */
import { css } from 'lit';

export const groundStyles = css`
  figure {
    --_text: var(--figure-text, currentcolor);
    --_muted: var(--figure-muted, color-mix(in srgb, currentcolor 76%, transparent));
    --_line: var(--figure-line, color-mix(in srgb, currentcolor 16%, transparent));
  }
  figure.own-colours {
    --_text: var(--figure-text, var(--_ink));
    background: var(--figure-surface, var(--_paper));
  }
  figure.light {
    --_ink: #1a1a1a;
    --_paper: #fff;
  }
  figure.dark {
    --_ink: #ececec;
    --_paper: #15191b;
  }
  figure.own-colours.light {
    color-scheme: light;
  }
  figure.own-colours.dark {
    color-scheme: dark;
  }
  @media (prefers-contrast: more) {
    figure.light,
    figure.dark {
      --_muted: var(--_text);
      --_line: color-mix(in srgb, currentcolor 45%, transparent);
    }
  }
  @media (forced-colors: active) {
    figure.light,
    figure.dark {
      --_ink: CanvasText;
      --_paper: Canvas;
      --_text: CanvasText;
      --_muted: CanvasText;
      --_line: color-mix(in srgb, CanvasText 25%, Canvas);
    }
  }
`;
