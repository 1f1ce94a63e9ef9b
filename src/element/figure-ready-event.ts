/** The event of a figure that is there. */

/** What a reader sees of it: its chart, its table in place of one, or words where no figures are known. */
export type FigureContent = 'chart' | 'table' | 'words';

/** Fired once by a figure, when it first shows what it is to show. */
export class FigureReadyEvent extends Event {
  constructor(readonly content: FigureContent) {
    super('figure-ready', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'figure-ready': FigureReadyEvent;
  }
  // They bubble, and a page with many figures listens once.
  interface DocumentEventMap {
    'figure-ready': FigureReadyEvent;
  }
}
