/** What a script needs of type, in figures and in panels in running text. Its fonts and heights are the language's, and set by page/typography.ts. */
import { css } from 'lit';

export const writingStyles = css`
  figure {
    font-family: var(--_script-font, inherit);
  }
  /* Signs and digits of a year or a range stay on one line; names may be broken. */
  bdi:not([lang]) {
    white-space: nowrap;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    /* At an edge it would be scrolled to. */
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  figure.tall-lines {
    line-height: var(--_tall-line-height);
    /* Space between letters breaks those that join, and such scripts have no italics. */
    letter-spacing: normal;
    font-style: normal;
  }
  /* Its first line reaches as high as the rule over the figure. */
  figure.tall-lines .headline {
    padding-block-start: 0.15em;
    margin-block-end: 0.35em;
    line-height: var(--_tall-headline-line-height);
    letter-spacing: normal;
  }
  figure.tall-lines .legend {
    row-gap: 0.2em;
  }
  figure.tall-lines :is(button, .controls summary) {
    padding-block: 0;
  }
  .tall-lines :is(a, .ask) {
    text-underline-offset: calc(var(--_tall-underline-offset) * 1em);
  }
  figure.tall-lines :is(.since-then, .answer) {
    min-block-size: calc(var(--_tall-line-height) * 1em);
  }
  /* Latin letters must not pull the lines apart. */
  .tall-lines bdi[lang] {
    line-height: 1;
  }
`;
