/** Why there is no bitmap of a figure, of which there is an SVG all the same. */
export class UnpaintableError extends Error {
  override readonly name = 'UnpaintableError';

  constructor(why: string) {
    super(`${why} Ask for 'svg', which is the same picture.`);
  }
}
