/** All that an editor chooses in the builder, and its address, which keeps it. No DOM. */
import { isDay } from '../../../data/period.js';
import { isAddress } from './is-address.js';
import { inlineTag, type ElementInfo } from './elements.js';

/** The forms in which a figure is taken along; the first is the one for most sites. */
export const forms = ['figure', 'integrity', 'frame', 'picture', 'archive', 'oembed'] as const;

export type Form = (typeof forms)[number] | 'inline';
export const widths = ['640', '360', '1200'] as const;
export const schemes = ['light', 'dark'] as const;

export interface BuilderState {
  readonly figure: string;
  /** As they are written in the element; `as-of` is there where the figure is pinned to a day. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly form: Form;
  /** The preview’s. */
  readonly width: (typeof widths)[number];
  readonly scheme: (typeof schemes)[number];
  /** Whether readers meet the figure on the first screen: its files are then fetched at once. */
  readonly isFirst: boolean;
  /** Whether a drawing stands in the code itself, where the editor’s site has no place for pictures. */
  readonly hasDrawing: boolean;
  /** What the editor’s own site has to say; empty where it has nothing. */
  readonly own: Readonly<Record<OwnName, string>>;
}

/**
 * Of the editor’s own site: the type of its articles and the file of that type, the folder it has `embed.js` in, the address of its `embed.html`, the folder of
 * its pictures, the page a picture leads to, and the words of a sentence that hold a number.
 */
export const ownNames = ['font', 'fontfile', 'scripts', 'frame', 'pictures', 'link', 'words'] as const;
export type OwnName = (typeof ownNames)[number];

/** The forms there are for an element. */
export const formsFor = (figure: string): readonly [Form, ...Form[]] => (figure === inlineTag ? ['inline'] : forms);

/** Whether a drawing could stand in the code: the other forms have pictures of their own, or none, and so have sites with a place for them. */
export const mayHaveDrawing = ({ form, own }: BuilderState): boolean => (form === 'figure' || form === 'integrity') && !isAddress(own.pictures);

const notKnown = (name: string, value: string, allowed: readonly string[]): string =>
  `${name}="${value}" is not known. Use ${allowed.map((each) => `"${each}"`).join(', ')}.`;

const oneOf = <T extends string>(name: string, value: string | null, allowed: readonly [T, ...T[]], problems: string[]): T => {
  const match = allowed.find((each) => each === value) ?? allowed[0];
  if (value !== null && match !== value) problems.push(notKnown(name, value, allowed));
  return match;
};

/** @param today pins the figure of an address that says nothing yet */
export function stateAt(query: string, elements: readonly ElementInfo[], today: string, problems: string[]): BuilderState {
  const asked = new URLSearchParams(query);
  const name = asked.get('figure');
  const tags = elements.map(({ tag }) => tag);
  const figure = tags.find((tag) => tag === name) ?? tags[0] ?? '';
  if (name !== null && name !== figure) problems.push(notKnown('figure', name, tags));
  const known = elements.find(({ tag }) => tag === figure)?.attributes ?? [];
  const attributes: Record<string, string> = name === null ? { 'as-of': today } : {};
  for (const { name: attribute, values } of known) {
    const value = asked.get(attribute);
    if (value === null) continue;
    if (attribute === 'as-of' && !isDay(value)) problems.push(`as-of="${value}" is not a day. Write it as YYYY-MM-DD.`);
    else if (values.length > 0 && !values.includes(value)) problems.push(notKnown(attribute, value, values));
    else attributes[attribute] = value;
  }
  const ours: readonly string[] = ['figure', 'form', 'width', 'scheme', 'first', 'drawing', 'ui', ...ownNames, ...known.map((each) => each.name)];
  for (const key of asked.keys()) if (!ours.includes(key)) problems.push(`"${key}" is nothing that <${figure}> or this page knows.`);
  const own = Object.fromEntries(ownNames.map((each) => [each, asked.get(each) ?? ''])) as Record<OwnName, string>;
  for (const each of ['fontfile', 'scripts', 'frame', 'pictures', 'link'] as const)
    if (own[each] && !isAddress(own[each])) {
      problems.push(`${each}="${own[each]}" is no address. Begin it with https:// or /.`);
      own[each] = '';
    }
  return {
    figure,
    attributes,
    form: oneOf('form', asked.get('form'), formsFor(figure), problems),
    width: oneOf('width', asked.get('width'), widths, problems),
    scheme: oneOf('scheme', asked.get('scheme'), schemes, problems),
    isFirst: asked.get('first') === 'yes',
    hasDrawing: asked.get('drawing') === 'yes',
    own,
  };
}

/** The query that brings a state back, without what goes without saying. */
export function queryOf({ figure, attributes, form, width, scheme, isFirst, hasDrawing, own }: BuilderState): string {
  const query = new URLSearchParams({ figure, ...attributes });
  if (form !== formsFor(figure)[0]) query.set('form', form);
  if (width !== widths[0]) query.set('width', width);
  if (scheme !== schemes[0]) query.set('scheme', scheme);
  if (isFirst) query.set('first', 'yes');
  if (hasDrawing) query.set('drawing', 'yes');
  for (const name of ownNames) if (own[name]) query.set(name, own[name]);
  // As it is read by people: ids and days are full of slashes and colons.
  return `?${query.toString().replaceAll('%2F', '/').replaceAll('%3A', ':')}`;
}

/** Another figure, with what it has in common with the one before. */
export function withFigure(state: BuilderState, { tag, attributes: known }: ElementInfo): BuilderState {
  // The same name may ask for something else there: `of`, `period`.
  const kept = ['as-of', 'lang', 'theme', 'since-then', 'heading-level', 'byline', 'loading'];
  const shared = known.filter(({ name }) => kept.includes(name));
  const attributes = Object.fromEntries(shared.flatMap(({ name }) => (state.attributes[name] === undefined ? [] : [[name, state.attributes[name]]])));
  const form = formsFor(tag).find((each) => each === state.form) ?? formsFor(tag)[0];
  return { ...state, figure: tag, attributes, form };
}

/** An attribute that is set, or taken away where its value is undefined. */
export function withAttribute(state: BuilderState, name: string, value: string | undefined): BuilderState {
  const { [name]: _, ...others } = state.attributes;
  return { ...state, attributes: value === undefined ? others : { ...others, [name]: value } };
}
