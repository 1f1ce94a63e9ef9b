/** The error that the projection functions throw. */

/** What can be wrong with the input of a projection. */
export type ProjectionErrorCode = 'not-a-number' | 'not-positive' | 'no-years' | 'no-observations' | 'mixed-series' | 'year-closed';

/** Thrown instead of a result that would be NaN or nonsense; the message is a sentence for people. */
export class ProjectionError extends Error {
  override readonly name = 'ProjectionError';

  constructor(
    readonly code: ProjectionErrorCode,
    message: string,
  ) {
    super(message);
  }
}

/** @throws {ProjectionError} `not-a-number` or `not-positive`, naming the input */
export function requirePositive(name: string, value: number): void {
  if (!Number.isFinite(value)) throw new ProjectionError('not-a-number', `${name} has to be a number; it is ${value}.`);
  if (value <= 0) throw new ProjectionError('not-positive', `${name} has to be above zero; it is ${value}.`);
}
