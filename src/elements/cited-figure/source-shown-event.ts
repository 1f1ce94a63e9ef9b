/** A reader asked where a number comes from. */
export class SourceShownEvent extends Event {
  /** @param of The permanent id of what is shown. */
  constructor(readonly of: string) {
    super('source-shown', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'source-shown': SourceShownEvent;
  }
  // They bubble, and a page with many figures listens once.
  interface DocumentEventMap {
    'source-shown': SourceShownEvent;
  }
}
