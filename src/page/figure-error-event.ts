/** The event of a figure that cannot do something. */

/**
 * What failed:
 * - `load`: its code could not be fetched, and what the page has put in its place stays;
 * - `view`: it could not be worked out, which is a defect of this library;
 * - `drawing`: its chart could not be drawn, and its table is shown;
 * - `download`: a file could not be made;
 * - `data`: the dataset of `src` is not used, and the bundled figures are shown.
 */
export type FigureFailure = 'load' | 'view' | 'drawing' | 'download' | 'data';

/** Fired by a figure when something fails. Its reader sees what is left, and the console says how to put it right. */
export class FigureErrorEvent extends Event {
  /** @param error what was thrown, or a sentence */
  constructor(
    readonly failure: FigureFailure,
    readonly error: unknown,
  ) {
    super('figure-error', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'figure-error': FigureErrorEvent;
  }
  // They bubble, and a page with many figures listens once.
  interface DocumentEventMap {
    'figure-error': FigureErrorEvent;
  }
}
