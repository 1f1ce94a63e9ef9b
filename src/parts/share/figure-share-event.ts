/** The event of a reader who passes a figure on. */

/** What a reader took to pass on. */
export interface SharedText {
  readonly what: 'link' | 'embed' | 'citation' | 'bibtex';
  /** `copied`; `handed-over` to another app, which says no more; `shown` to be copied by hand, where the page may not copy. */
  readonly how: 'copied' | 'handed-over' | 'shown';
  readonly text: string;
}

/** Fired by a figure when its reader has copied a link, the code to embed it or a citation, or has handed its link over to an app. */
export class FigureShareEvent extends Event {
  constructor(readonly shared: SharedText) {
    super('figure-share', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'figure-share': FigureShareEvent;
  }
  // They bubble, and a page with many figures listens once.
  interface DocumentEventMap {
    'figure-share': FigureShareEvent;
  }
}
