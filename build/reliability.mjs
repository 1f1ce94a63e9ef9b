// `npm run reliability`: what the tests of faults have tried, as a page for readers. The names of the tests are its words, so it says
// nothing that is not tested.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { cell, table, write } from './guide-places.mjs';

export const page = 'stories/guide/reliability.mdx';

/** Those of a `.test.mjs` run in Chromium, those of a `.test.ts` in Chromium, Firefox and WebKit (`npm run test:browsers`). */
const enginesOf = (path) => (path.endsWith('.ts') ? 'Chromium, Firefox, WebKit' : 'Chromium');

/** The text of a name as far as it is known without running it: what a test fills in is `…`. */
function nameIn(argument) {
  if (!argument) return undefined;
  if (ts.isStringLiteralLike(argument)) return argument.text;
  if (!ts.isTemplateExpression(argument)) return undefined;
  return argument.head.text + argument.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
}

/** @returns by group, the names of the tests of a file in their order */
export function testsIn(path, text) {
  const groups = new Map();
  const visit = (node, group) => {
    let inner = group;
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      const name = nameIn(node.arguments[0]);
      if (node.expression.text === 'describe' && name) inner = name;
      if (node.expression.text === 'it' && name) groups.set(group, [...(groups.get(group) ?? []), name]);
    }
    ts.forEachChild(node, (child) => visit(child, inner));
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest), '');
  return groups;
}

/** A name as it is: no markup, no code of a script. */
const plain = (text) => text.replaceAll(/[<>{}`*_\\]/g, (character) => `&#${character.charCodeAt(0)};`);

/** @param files by path, the text of each test of faults */
export function tablesOf(files) {
  const groups = Object.entries(files).flatMap(([path, text]) =>
    [...testsIn(path, text)].map(([group, names]) => ({ group, names, engines: enginesOf(path) })),
  );
  return groups
    .map(
      ({ group, names, engines }) =>
        `## ${plain(group)}\n\n${table(
          ['tried, and survived', 'in'],
          names.map((name) => [cell(plain(name)), engines]),
        )}`,
    )
    .join('\n\n');
}

const faults = () =>
  Object.fromEntries(
    readdirSync('test/faults')
      .filter((file) => /\.test\.(mjs|ts)$/.test(file))
      .sort()
      .map((file) => [`test/faults/${file}`, readFileSync(`test/faults/${file}`, 'utf8')]),
  );

/** By the name of its place, what the tests tell as they are. */
export const tested = () => ({ faults: tablesOf(faults()) });

if (process.argv[1] === fileURLToPath(import.meta.url)) await write(page, tested());
