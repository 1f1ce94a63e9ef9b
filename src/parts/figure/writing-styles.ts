/** What the scripts of some languages need of type, in a figure and in a panel in running text. */
import { css } from 'lit';

export const writingStyles = css`
  figure {
    /* What the page's own font lacks: see script-font.ts. */
    font-family: var(--_script-font, inherit);
  }
  /* Signs and digits of a year or a range stay on one line; names may be broken. */
  bdi:not([lang]) {
    white-space: nowrap;
  }
  /* Nastaliq slopes across the line: words rise and hang about twice as far as in other scripts. */
  figure:lang(ur) {
    --_line-scale: 1.45;
    line-height: 2;
    letter-spacing: normal;
    font-style: normal;
  }
  figure:lang(ur) :is(h3, .headline) {
    margin-block-end: 0.35em;
    line-height: 1.9;
    letter-spacing: normal;
  }
  figure:lang(ur) .legend {
    row-gap: 0.2em;
  }
  figure:lang(ur) button {
    padding-block: 0;
  }
  :lang(ur) :is(a, .ask) {
    text-underline-offset: 0.5em;
  }
  figure:lang(ur) :is(.since-then, output) {
    min-block-size: 2em;
  }
  /* Latin letters must not pull the lines apart. */
  :lang(ur) bdi[lang] {
    line-height: 1;
  }
`;
