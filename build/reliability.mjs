// `npm run reliability`: what the tests of faults have tried, as a page for readers. The names of the tests are its words, so it says
// nothing that is not tested.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';

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

/** As a cell of a Markdown table that is MDX: no markup, no code of a script. */
const cell = (text) => text.replaceAll(/[|<>{}`*_\\]/g, (character) => (character === '|' ? '\\|' : `&#${character.charCodeAt(0)};`));

/** @param files by path, the text of each test of faults */
export function tablesOf(files) {
  const groups = Object.entries(files).flatMap(([path, text]) =>
    [...testsIn(path, text)].map(([group, names]) => ({ group, names, engines: enginesOf(path) })),
  );
  return groups
    .map(
      ({ group, names, engines }) =>
        `## ${cell(group)}\n\n| tried, and survived | in |\n| - | - |\n${names.map((name) => `| ${cell(name)} | ${engines} |`).join('\n')}\n`,
    )
    .join('\n');
}

/** The page with what stands between its two comments written anew. */
export async function pageWith(files, text) {
  const [before, , after] = text.split(/(?<=\{\/\* faults \*\/\})([^]*?)(?=\{\/\* end \*\/\})/);
  if (after === undefined) throw new Error(`${page} has no place between {/* faults */} and {/* end */}.`);
  return format(`${before}\n\n${tablesOf(files)}\n${after}`, { ...(await resolveConfig(page)), filepath: page });
}

const faults = () =>
  Object.fromEntries(
    readdirSync('test/faults')
      .filter((file) => /\.test\.(mjs|ts)$/.test(file))
      .sort()
      .map((file) => [`test/faults/${file}`, readFileSync(`test/faults/${file}`, 'utf8')]),
  );

export const fresh = () => pageWith(faults(), readFileSync(page, 'utf8').replaceAll('\r\n', '\n'));

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(page, await fresh());
