/** Breaks a label. Loaded late, with Chart.js. */

/** A text in so many lines of about the same length, or in as many as it has words. */
export function inLines(text: string, count: number): string[] {
  const lines: string[] = [];
  let length = 0;
  for (const word of text.split(' ')) {
    // Into the line in which its middle is.
    const line = Math.floor(((length + word.length / 2) / text.length) * count);
    if (lines.length <= line) lines.push(word);
    else lines.push(`${lines.pop() ?? ''} ${word}`);
    length += word.length + 1;
  }
  return lines;
}
