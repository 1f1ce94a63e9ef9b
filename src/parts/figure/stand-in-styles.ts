/** A figure in the place of a picture and words, and these in the figure until it is drawn. */
import { css } from 'lit';

export const standInStyles = css`
  /* In the place of a picture and words: see fitting.ts. The air under it is inside: outside it would come on top of the margins of the page. */
  figure[data-fitted] {
    box-sizing: border-box;
    min-block-size: var(--_place);
    margin-block-end: var(--_reach);
    padding-block-end: 1.5em;
  }
  figure[data-fitted] .plot {
    block-size: var(--_room);
    min-block-size: 0;
    max-block-size: none;
  }
  /* The stand-in, which is shown again, is as high as it needs. */
  .failed .plot {
    aspect-ratio: auto;
    min-block-size: 0;
  }
  .in-place {
    block-size: 100%;
    overflow: auto;
  }
  @media screen {
    /* A picture that stands in has a key of its own and covers that of the figure. */
    .stand-in .picture:not(.failed) {
      position: relative;
    }
    .stand-in .picture:not(.failed) .legend {
      visibility: hidden;
    }
    .stand-in .picture:not(.failed) .plot {
      position: static;
      contain: none;
    }
    .stand-in .picture:not(.failed) .in-place {
      position: absolute;
      inset: 0;
    }
    /* Over the rules that pages have for all their images, such as a height of its own. */
    .stand-in .picture:not(.failed) ::slotted(:is(img, svg)) {
      display: block;
      inline-size: 100% !important;
      block-size: 100% !important;
      max-block-size: none !important;
      margin: 0 !important;
      object-fit: contain;
    }
    /* What is in it is out of reach of these styles; fitting.ts knows how much smaller it has to be. */
    .stand-in .picture:not(.failed) ::slotted(picture) {
      display: block;
      text-align: center;
      transform: scale(var(--_stand-in-scale, 1));
      transform-origin: top;
    }
  }
`;
