/**
 * An ESLint rule that names the imports which lead back to the module they stand in, those of types as well: modules that
 * know each other only by type cannot be moved or read apart either. Ours, because eslint-plugin-import-x's `no-cycle` leaves
 * out `import type` (https://github.com/un-ts/eslint-plugin-import-x/blob/master/docs/rules/no-cycle.md).
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** What a module names when it is loaded. A dynamic `import()` is loaded later, and no circle. */
const specifiers = /^(?:import|export)\s(?:[^'"]*?\sfrom\s)?['"](\.{1,2}\/[^'"]+)['"]/gm;

/** The file a relative specifier stands for; TypeScript names the module it will become. */
function fileOf(specifier, from) {
  const path = resolve(dirname(from), specifier);
  return [path.replace(/\.js$/, '.ts'), path].find(existsSync);
}

const known = new Map();

function importsOf(file) {
  if (!known.has(file)) {
    const found = [...readFileSync(file, 'utf8').matchAll(specifiers)].flatMap(([, specifier]) => fileOf(specifier, file) ?? []);
    known.set(file, found);
  }
  return known.get(file);
}

/** The modules on the way from one to another, both included; undefined where there is none. */
function wayBetween(from, to, seen = new Set()) {
  if (from === to) return [to];
  seen.add(from);
  for (const next of importsOf(from)) {
    const rest = seen.has(next) ? undefined : wayBetween(next, to, seen);
    if (rest) return [from, ...rest];
  }
  return undefined;
}

export const noImportCycle = {
  meta: { type: 'problem', schema: [], messages: { cycle: 'Imports run one way. This one leads back here: {{way}}.' } },
  create(context) {
    // In an editor the files change between two runs.
    known.clear();
    const check = ({ source }) => {
      const file = source?.value.startsWith('.') ? fileOf(source.value, context.filename) : undefined;
      const way = file && wayBetween(file, context.filename);
      if (way) context.report({ node: source, messageId: 'cycle', data: { way: way.map((each) => each.replace(`${context.cwd}/`, '')).join(' → ') } });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check };
  },
};
