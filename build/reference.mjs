// `npm run reference`: the tables of the page on the figures, from the custom-elements manifest.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cell, table, write } from './guide-places.mjs';

export const page = 'stories/guide/figures.mdx';

const code = (text) => (text ? `\`${cell(text)}\`` : '');

/** `'a' | 'b'` as a page writes it: a or b, without quotes. */
const values = ({ text = '' } = {}) =>
  text
    .split(' | ')
    .map((value) => code(value.replaceAll("'", '')))
    .join(', ');

/** What is listed of an element, in this order. */
const sections = {
  attributes: (entries) =>
    table(
      ['attribute', 'what it does', 'values', 'default'],
      entries.map(({ name, description, type, default: fallback }) => [code(name), cell(description), values(type), code(fallback?.replaceAll("'", ''))]),
    ),
  events: (entries) =>
    table(
      ['event', 'when'],
      entries.map(({ name, description }) => [code(name), cell(description)]),
    ),
  slots: (entries) =>
    table(
      ['slot', 'what stands there'],
      entries.map(({ name, description }) => [name ? code(name) : 'the children', cell(description)]),
    ),
  cssParts: (entries) =>
    table(
      ['part', 'what it is'],
      entries.map(({ name, description }) => [code(name), cell(description)]),
    ),
  cssProperties: (entries) =>
    table(
      ['custom property', 'what it sets'],
      entries.map(({ name, description }) => [code(name), cell(description)]),
    ),
  members: (entries) =>
    table(
      ['property or method', 'what it is', 'type'],
      entries.map(({ name, kind, description, type, parameters, return: returns }) => [
        code(kind === 'method' ? `${name}(${parameters.map((each) => each.name).join(', ')})` : name),
        cell(description),
        code(type?.text ?? returns?.type.text),
      ]),
    ),
};

const elementsOf = ({ modules }) => modules.flatMap(({ declarations }) => declarations);
const isFigure = ({ tagName }) => tagName !== 'cited-figure';
const same = (one) => JSON.stringify([one.name, one.description]);

/** What all figures have in common, under the name `figure`, then each element with what it has besides. */
export function referenceOf(manifest) {
  const elements = elementsOf(manifest);
  const figures = elements.filter(isFigure);
  const shared = Object.fromEntries(
    Object.keys(sections).map((section) => {
      const [first, ...others] = figures.map((figure) => figure[section] ?? []);
      return [section, first.filter((entry) => others.every((other) => other.some((each) => same(each) === same(entry))))];
    }),
  );
  const own = (element) =>
    Object.fromEntries(
      Object.keys(sections).map((section) => [
        section,
        (element[section] ?? []).filter((entry) => !isFigure(element) || !shared[section].some((each) => same(each) === same(entry))),
      ]),
    );
  return { figure: shared, ...Object.fromEntries(elements.map((element) => [element.tagName, own(element)])) };
}

/** Its tables, in the order of `sections`; properties of an attribute's name are told with the attribute. */
const tablesOf = (entries) =>
  Object.entries(sections)
    .map(([section, write]) => {
      const fields = new Set(entries.attributes.map(({ fieldName }) => fieldName));
      const shown = section === 'members' ? entries.members.filter(({ name }) => !fields.has(name)) : entries[section];
      return shown.length > 0 ? write(shown) : '';
    })
    .filter(Boolean)
    .join('\n\n');

/** By the name of its place, the tables of each element in a manifest. */
export const tablesByPlace = (manifest) =>
  Object.fromEntries(Object.entries(referenceOf(manifest)).map(([tag, entries]) => [`reference:${tag}`, tablesOf(entries)]));

/** Of the manifest as it was built. */
export const built = () => tablesByPlace(JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')));

if (process.argv[1] === fileURLToPath(import.meta.url)) await write(page, built());
