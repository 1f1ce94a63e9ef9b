/** Reads and adds lines in the files of `src/data/series`, where an observation is a line. */

/** The prints that some rows have of a period, in their order: the word for the kind of row, and the value. */
export const printsOf = (rows, period) =>
  [...rows.matchAll(/(\w+)\(\s*(?:\d+,\s*)?'([\w/-]+)',\s*([\d.]+),/g)]
    .filter(([, , other]) => other === period)
    .map(([, word, , value]) => ({ word, value: Number(value) }));

export const valuesOf = (rows, period) => printsOf(rows, period).map(({ value }) => value);

/** Adds lines at the end of the rows that stand between a text and the next of another. */
export function add(code, start, end, linesFor) {
  const from = code.indexOf(start);
  const to = code.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`There is no “${start.trim()}” with “${end.trim()}” after it, which is where a figure is added.`);
  const lines = linesFor(code.slice(from, to)).map((line) => `${line},\n`);
  return code.slice(0, to) + lines.join('') + code.slice(to);
}

/** With the word for a kind of row imported, where a file has had none of that kind so far. */
export const importing = (code, word) =>
  code.replace(/import \{ ([^}]+) \} from '([./]+notation\/rows\.js)'/, (line, words, rows) =>
    words.split(', ').includes(word) ? line : `import { ${[...words.split(', '), word].sort().join(', ')} } from '${rows}'`,
  );
