/** What stands in the place of a figure that could not be loaded: all its other words are then missing as well. */
export interface UnloadedMessages {
  /** Its language. */
  readonly lang: string;
  readonly textContent: string;
}
