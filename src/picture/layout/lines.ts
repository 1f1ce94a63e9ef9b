/** Breaks text into lines. */

type Measure = (text: string) => number;

/** The pieces of a word that is wider than a line by itself: a long name, or a script without spaces. */
function broken(word: string, width: number, measure: Measure): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece && measure(piece + character) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...pieces, piece];
}

/** @param width in the unit of `measure` */
export function linesOf(text: string, width: number, measure: Measure): string[] {
  // At all spaces but the two that do not break, which keep a number and its unit together.
  const words = text.split(/[^\S\u00A0\u202F]+/).filter(Boolean);
  const lines: string[] = [];
  for (const piece of words.flatMap((word) => (measure(word) > width ? broken(word, width, measure) : word))) {
    const longer = `${lines.at(-1) ?? ''} ${piece}`;
    if (lines.length > 0 && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
}

/** Lines of about the same length, as few as it takes: how a headline is set. */
export function balancedLinesOf(text: string, width: number, measure: Measure): string[] {
  const widest = linesOf(text, width, measure);
  let [narrow, wide] = [width / widest.length / 2, width];
  // Eight halvings come within a few pixels.
  for (let step = 0; step < 8; step += 1) {
    const middle = (narrow + wide) / 2;
    if (linesOf(text, middle, measure).length > widest.length) narrow = middle;
    else wide = middle;
  }
  return linesOf(text, wide, measure);
}
