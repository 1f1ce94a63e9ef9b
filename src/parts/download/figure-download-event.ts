/** The event of a reader who downloads a figure. */

/** The file a reader was given. */
export interface DownloadedFile {
  readonly name: string;
  readonly format: 'png' | 'svg' | 'csv';
  /** The network a picture was composed for: `landscape`, `square`, `portrait` or `story`. */
  readonly preset: string | undefined;
}

/** Fired by a figure when its reader has been given a file. */
export class FigureDownloadEvent extends Event {
  constructor(readonly file: DownloadedFile) {
    super('figure-download', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'figure-download': FigureDownloadEvent;
  }
  // They bubble, and a page with many figures listens once.
  interface DocumentEventMap {
    'figure-download': FigureDownloadEvent;
  }
}
