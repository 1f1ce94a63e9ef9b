/** Holds pictures against those that are kept in a folder, and renews these. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { difference, isSame } from './kept-picture.mjs';

/** So many lines of a difference are shown on either side; the file has them all. */
const shownLines = 4;

const keptIn = (folder) =>
  new Map(
    (existsSync(folder) ? readdirSync(folder) : [])
      .filter((name) => name.endsWith('.svg'))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n')]),
  );

const marked = (mark, lines) => [
  ...lines.slice(0, shownLines).map((line) => `  ${mark} ${line}`),
  ...(lines.length > shownLines ? [`  ${mark} … and ${lines.length - shownLines} more`] : []),
];

/** What is said of a file: nothing if it is as it was. */
function said(name, kept, drawn) {
  if (kept === undefined) return [`${name} is not kept yet.`];
  if (drawn === undefined) return [`${name} is kept, and no story has this picture any more.`];
  const { line, gone, come } = difference(kept, drawn);
  return gone.length + come.length === 0 ? [] : [`${name} looks different from line ${line} on:`, ...marked('-', gone), ...marked('+', come)];
}

/**
 * @param pictures the text of each by the name of its file
 * @returns the lines of a report, and whether all are as they were
 */
export function comparePictures(pictures, folder) {
  const kept = keptIn(folder);
  const names = [...new Set([...kept.keys(), ...pictures.keys()])].sort();
  const reports = names.map((name) => said(name, kept.get(name), pictures.get(name))).filter((lines) => lines.length > 0);
  const ok = reports.length === 0 && pictures.size > 0;
  return {
    ok,
    lines: [
      ...reports.flat(),
      ...(pictures.size === 0 ? ['No picture was drawn: that is a failure.'] : []),
      `${pictures.size} pictures, ${reports.length} unlike those in ${folder}`,
      ...(ok ? [] : ['If the new look is meant: `npm run pictures` renews them, and the diff is read before it is committed.']),
    ],
  };
}

/** Writes those that look different, and takes away those that nothing draws any more. One that looks the same stays as it is, to the letter. */
export function renewPictures(pictures, folder) {
  mkdirSync(folder, { recursive: true });
  const kept = keptIn(folder);
  for (const name of kept.keys()) if (!pictures.has(name)) rmSync(join(folder, name));
  for (const [name, text] of pictures) if (!kept.has(name) || !isSame(kept.get(name), text)) writeFileSync(join(folder, name), text);
}
