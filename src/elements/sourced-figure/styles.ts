/** The look of a figure in running text and of its panel. */
import { css } from 'lit';

export const sourcedFigureStyles = css`
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
  }
  /* Firefox does not kern over a positioned element, so that a comma after the words moved when the panel opened; over a float it does. */
  @supports (-moz-appearance: none) {
    .aside {
      display: block;
      float: inline-start;
    }
  }

  /* Nothing of the paragraph but its font reaches the panel: it may stand in a heading, a table, a line of italics. */
  .panel {
    all: initial;
    display: none;
    position: fixed;
    z-index: 2147483647;
    box-sizing: border-box;
    inline-size: max-content;
    max-inline-size: min(23rem, calc(100vw - 1rem));
    overflow: auto;
    overscroll-behavior: contain;
    padding: 0.75rem 0.875rem 0.875rem;
    border: 1px solid var(--_line);
    border-block-start: 2px solid var(--_text);
    background: var(--_surface);
    box-shadow: 0 0.375rem 1.5rem var(--_shadow);
    color: var(--_text);
    font-family: var(--figure-font, var(--_script-font, inherit));
    font-size: 0.875rem;
    line-height: 1.4;
    overflow-wrap: anywhere;
    unicode-bidi: isolate;
  }
  .panel[dir='rtl'] {
    direction: rtl;
  }
  .panel.open {
    display: block;
  }
  .panel:lang(ur) {
    line-height: 2;
  }
  bdi {
    white-space: nowrap;
  }
  bdi[lang] {
    white-space: normal;
  }
  .panel:focus {
    outline: none;
  }
  .light {
    --_surface: #fff;
    --_text: #1a1a1a;
    --_quiet: #55595f;
    --_line: #d0d2d0;
    --_shadow: rgb(0 0 0 / 14%);
    color-scheme: light;
  }
  .dark {
    --_surface: #15191b;
    --_text: #ececec;
    --_quiet: #a9aeb3;
    --_line: #40474b;
    --_shadow: rgb(0 0 0 / 60%);
    color-scheme: dark;
  }

  @media (prefers-contrast: more) {
    .trigger {
      text-decoration-color: currentcolor;
      text-decoration-thickness: 2px;
    }
    .light,
    .dark {
      --_quiet: var(--_text);
      --_line: var(--_text);
    }
  }

  p,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  p + p,
  #lead + p,
  li + li {
    margin-block-start: 0.4em;
  }
  .title {
    font-weight: 700;
  }
  #lead .figure,
  #lead .standing {
    margin-block-start: 0.1em;
  }
  .figure b {
    margin-inline-end: 0.2em;
    font-size: 1.25em;
    font-variant-numeric: lining-nums;
  }
  .period,
  .standing,
  .sources {
    color: var(--_quiet);
  }
  .figure::first-letter,
  .standing::first-letter {
    text-transform: uppercase;
  }
  #lead {
    margin-block-end: 0.6em;
    padding-block-end: 0.6em;
    border-block-end: 1px solid var(--_line);
  }
  .sources {
    margin-block-start: 0.7em;
    font-size: 0.9286em;
  }
  .sources li {
    margin-block-start: 0.25em;
  }
  #sources {
    color: var(--_text);
    font-weight: 700;
  }
  a {
    color: var(--_text);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
  }
  a:focus-visible {
    outline: 2px solid currentcolor;
    outline-offset: 1px;
  }

  @media print {
    .trigger {
      text-decoration: none;
    }
    .panel.open {
      display: none;
    }
  }
`;
