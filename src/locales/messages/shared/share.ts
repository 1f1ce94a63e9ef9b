/** What a reader can pass on of a figure. Loaded when one first asks for it, apart from the other words. */

export interface ShareMessages {
  /** The buttons: the address of the figure, copied or handed over to another app, and the code for a page. */
  readonly link: string;
  readonly handOver: string;
  readonly embed: string;
  /** Leads to the pictures under Download. */
  readonly pictures: string;
  /** Over the citation. */
  readonly cite: string;
  readonly copyShort: string;
  readonly copyLong: string;
  readonly copyBibtex: string;
  readonly copied: string;
  /** Where the page may not copy: the text stands below, selected. */
  readonly byHand: string;
  readonly failed: string;
  /** A headline within a citation: `“Freelancers’ earnings up 58%”`. */
  title(headline: string): string;
  /** With the day on which the page was read: `read on 28 November 2026`. */
  read(day: string): string;
  /** The version of the data: `it-export-charts, data 2026.3`. */
  version(version: string): string;
}
