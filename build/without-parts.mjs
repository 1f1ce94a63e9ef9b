/**
 * Takes parts out of a module that rollup has to leave in, as the methods of a class, which anyone might call; what only they need
 * goes with them. Code that calls one of them all the same fails: what it does has to be compared with and without.
 *
 * @param name of the plugin
 * @param file how the path of the module ends
 * @param parts what stands in the place of each, by `Class.member` or the name of a declaration; an empty string for nothing
 */
export const withoutParts = (name, file, parts) => {
  let isMet = false;
  return {
    name,
    transform(code, id) {
      if (!id.endsWith(file)) return null;
      isMet = true;
      const places = placesIn(this.parse(code));
      const missing = Object.keys(parts).filter((part) => !places.has(part));
      if (missing.length > 0) this.error(`${file} has no ${missing.join(', ')}: see what has taken its place, and whether it can still be left out.`);
      const cuts = Object.entries(parts).map(([part, instead]) => ({ ...places.get(part), instead }));
      const fromTheEnd = cuts.sort((one, other) => other.start - one.start);
      return { code: fromTheEnd.reduce((rest, { start, end, instead }) => rest.slice(0, start) + instead + rest.slice(end), code), map: null };
    },
    buildEnd(error) {
      if (!error && !isMet) this.error(`No ${file} is in this build, of which the plugin ${name} leaves out parts.`);
    },
  };
};

/** Nothing in the place of some members of a class. */
export const nothingFor = (owner, members) => Object.fromEntries(members.map((member) => [`${owner}.${member}`, '']));

/** `undefined` in the place of some functions that would be missed, were their names not there. */
export const undefinedFor = (names) => Object.fromEntries(names.map((name) => [name, `const ${name} = undefined;`]));

/** Where each part of a module is, by its name. A `const` is one where it declares one name. */
function placesIn({ body }) {
  const declarations = body
    .map((node) => node.declaration ?? node)
    .map((node) => (node.declarations?.length === 1 ? { ...node, ...node.declarations[0], ...spanOf(node) } : node));
  return new Map(declarations.filter(({ id }) => id).flatMap((node) => [[node.id.name, spanOf(node)], ...membersOf(node)]));
}

const membersOf = ({ id, type, body }) => (type === 'ClassDeclaration' ? body.body.map((member) => [`${id.name}.${member.key?.name}`, spanOf(member)]) : []);

const spanOf = ({ start, end }) => ({ start, end });
