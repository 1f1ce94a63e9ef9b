/** How projections have fared at the same point of earlier years. */

export interface ProjectionMessages {
  /** How the range and the central value have fared at the same point of earlier years. */
  record(months: number, error: number, years: number, inside: number): string;
  tooFewYears(months: number, years: number): string;
  largestErrorRow(months: number): string;
}
