/** Notes that more than one figure has. */
import type { Method } from '../../../projection/year-end.js';
import type { ProjectionWords } from '../values.js';

export interface GeneralMessages {
  /** What a fiscal year is, and how the language counts money where that needs explaining. */
  readonly fiscalYear: string;
  readonly derived: string;
  readonly secondHand: string;
  readonly provisional: string;
  readonly doubtful: string;
  /** What a projection is made of and how; its ends to the million. */
  projection(methods: readonly Method[], projection: ProjectionWords): string;
  readonly remitted: string;
  /** Which version of the data is shown, and of which day that is. */
  dataVersion(version: string, day: string): string;
}
