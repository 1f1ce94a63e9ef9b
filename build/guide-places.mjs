// The places in a page of the guide that a command writes: from a comment `{/* name */}` to the next one that says `end`.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

/** As a cell of a Markdown table: in one line, a `|` in it escaped. */
export const cell = (text = '') => text.replaceAll(/\s*\n\s*/g, ' ').replaceAll('|', '\\|');

/** A Markdown table of cells. */
export const table = (head, rows) => [head, head.map(() => '-'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/**
 * The text of a page with its places written anew.
 *
 * @param contents by the name of a place, what stands there
 * @param path of the page, for what is said of it
 * @throws Error where a place is missing, or is one that has nothing to stand there
 */
export async function withPlaces(text, contents, path) {
  const missing = new Set(Object.keys(contents));
  const written = text.replaceAll(/\{\/\* ([\w:-]+) \*\/\}\n[^]*?\{\/\* end \*\/\}/g, (_, name) => {
    if (contents[name] === undefined) throw new Error(`${path} has a place for ${name}, of which nothing is known.`);
    missing.delete(name);
    return `{/* ${name} */}\n\n${contents[name]}\n\n{/* end */}`;
  });
  if (missing.size > 0) throw new Error(`${path} has no place for ${[...missing].join(', ')}: add {/* <name> */} and {/* end */}.`);
  return format(written, { ...(await resolveConfig(path)), filepath: path });
}

/** A page as it is, whatever the ends of its lines on this machine. */
const read = (path) => readFileSync(path, 'utf8').replaceAll('\r\n', '\n');

/** Writes the places of a page anew. */
export const write = async (path, contents) => writeFileSync(path, await withPlaces(read(path), contents, path));

/** Whether writing its places anew would change nothing. */
export const isFresh = async (path, contents) => (await withPlaces(read(path), contents, path)) === read(path);
