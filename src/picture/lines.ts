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
