/** The event of a reader who chooses a rate in the what-if. */

/** What the reader chose, and what follows from it. */
export interface ScenarioState {
  /** Growth in percent a year, or undefined where the reader went back to the start and none was set. */
  readonly growth: number | undefined;
  /** The year growth starts from. */
  readonly fromYear: number;
  /** The value at the end of the target's period, in the unit of the target. */
  readonly atTarget: number;
  /** What is missing to the target then; negative where it is passed. */
  readonly shortfall: number;
  /** The first fiscal year that reaches the target, if any within fifty years does. */
  readonly reachedIn: number | undefined;
  /** The answer in words, in the figure's language. */
  readonly sentence: string;
}

/** Fired by a figure when its reader moves the slider, types a rate, tries a preset or resets. */
export class ScenarioChangeEvent extends Event {
  constructor(readonly scenario: ScenarioState) {
    super('scenario-change', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'scenario-change': ScenarioChangeEvent;
  }
  // They bubble, and a page with many figures listens once.
  interface DocumentEventMap {
    'scenario-change': ScenarioChangeEvent;
  }
}
