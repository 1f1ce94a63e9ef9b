/** The event of a reader who comes to a number of the chart. */
import type { Unit } from '../../data/observation.js';

/** The number a reader has come to. */
export interface PointState {
  /** What it is of, as shown: `July to December 2025`. */
  readonly title: string;
  /** The number as shown, with its unit. */
  readonly value: string;
  /** The number itself, in its unit. */
  readonly amount: number;
  readonly unit: Unit;
  /** Title and number in full words, in the figure's language. */
  readonly spoken: string;
  /** Its place among the numbers of the chart, from 1, and how many there are. */
  readonly place: number;
  readonly count: number;
  /** Whether the reader keeps it open. */
  readonly pinned: boolean;
}

/** Fired by a figure when its reader comes to a number of the chart by pointer, key or tap, pins it, or leaves it. */
export class PointChangeEvent extends Event {
  /** @param point undefined when the number was left */
  constructor(readonly point: PointState | undefined) {
    super('point-change', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'point-change': PointChangeEvent;
  }
  // They bubble, and a page with many figures listens once.
  interface DocumentEventMap {
    'point-change': PointChangeEvent;
  }
}
