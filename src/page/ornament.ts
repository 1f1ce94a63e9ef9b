/** What the browser may not have, or what a script of the page has put something else in the place of: no figure depends on it. */

/** What comes of it; undefined where it is missing or throws. */
export function ornament<Result>(use: () => Result): Result | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
