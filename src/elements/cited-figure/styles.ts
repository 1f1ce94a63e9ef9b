/** The look of a figure in running text, and what keeps its panel apart from the text. */
import { css } from 'lit';

export const citedFigureStyles = css`
  :host([hidden]) {
    display: none;
  }

  /* A decoration takes no room: neither lines nor their height change. */
  .trigger {
    cursor: help;
    /* Safari knows text-decoration as a shorthand of the line alone. */
    text-decoration-line: underline;
    text-decoration-style: dotted;
    text-decoration-color: color-mix(in srgb, currentcolor 65%, transparent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .trigger:hover,
  .trigger[aria-expanded='true'] {
    text-decoration-color: currentcolor;
    text-decoration-style: solid;
  }
  .trigger:focus {
    outline: none;
  }
  .trigger:focus-visible {
    border-radius: 1px;
    outline: 2px solid currentcolor;
    outline-offset: 2px;
  }

  .aside {
    display: contents;
    /* A panel is as large as that of a chart in an article, whatever the size of the words, which may be a heading, and of rem. */
    font-size: large;
  }
  /* Firefox does not kern over a positioned element, so that a comma after the words moved when the panel opened; over a float it does. */
  @supports (-moz-appearance: none) {
    .aside {
      display: block;
      float: inline-start;
    }
  }

  /*
   * Nothing of the paragraph but its font reaches the panel: it may stand in a heading, a table, a line of italics.
   * The rest is what a figure gives to its own.
   */
  .provenance {
    --_muted: color-mix(in srgb, currentcolor 76%, transparent);
    --_line: color-mix(in srgb, currentcolor 16%, transparent);
    all: initial;
    color-scheme: inherit;
    display: block;
    font-family: var(--figure-font, var(--_script-font, inherit));
    line-height: var(--_tall-line-height, 1.4);
  }
  .provenance:focus {
    outline: none;
  }
  a {
    text-underline-offset: 0.15em;
  }
  a:focus-visible {
    outline: 2px solid currentcolor;
    outline-offset: 1px;
  }
  .light {
    color-scheme: light;
  }
  .dark {
    color-scheme: dark;
  }

  @media (prefers-contrast: more) {
    .trigger {
      text-decoration-color: currentcolor;
      text-decoration-thickness: 2px;
    }
    .provenance {
      --_muted: currentcolor;
      --_line: currentcolor;
    }
  }
  @media print {
    .trigger {
      text-decoration: none;
    }
    .aside .provenance {
      display: none;
    }
  }
`;
