/** What the stories of an element have in common: live controls by attribute, as the manifest describes them, and the element as it is written in an article. */
import { html as markup, unsafeStatic } from 'lit/static-html.js';
import { dataset } from '../../src/data/dataset.js';
import { defaultLanguage, messagesFor } from '../../src/locales/languages.js';
import { controlsFor, type Control } from '../../src/pages/builder/chosen/choices.js';
import { stateAt } from '../../src/pages/builder/chosen/state.js';
import { elementOf, elements } from './elements.js';
import { written, type Attributes } from './written.js';
import type { TemplateResult } from 'lit';
import type { ArgTypes, Meta, StoryObj } from '@storybook/web-components-vite';

export type FigureMeta = Meta<Attributes>;
export type FigureStory = StoryObj<Attributes>;

/** As many choices as stand side by side. */
const fewChoices = 4;

const today = new Date().toISOString().slice(0, 10);

/** The attributes of an element with what can be chosen for each, as in the embed builder: what the dataset has stands in the list. */
const controlsOf = (tag: string): Control[] =>
  controlsFor(elementOf(tag), stateAt(`?figure=${tag}`, elements, today, []), { dataset, messages: messagesFor(defaultLanguage), today });

const hasList = ({ kind }: Control): boolean => kind === 'choice' || kind === 'suggestions';

/** The default is chosen by leaving the attribute out. */
function listOf({ choices, fallback }: Control): ArgTypes[string] {
  const others = choices.filter(({ value }) => value !== fallback);
  const labels = {
    undefined: fallback === undefined ? 'not set' : `${fallback} (default)`,
    ...Object.fromEntries(others.map(({ value, label }) => [value, label === value ? value : `${value} · ${label}`])),
  };
  return { options: [undefined, ...others.map(({ value }) => value)], control: { type: others.length < fewChoices ? 'inline-radio' : 'select', labels } };
}

function argTypeOf(control: Control): ArgTypes[string] {
  const { name, description, fallback, values, kind } = control;
  const type = kind === 'switch' ? 'boolean' : values.length > 0 ? values.join(' | ') : 'string';
  const input = hasList(control) ? listOf(control) : { control: kind === 'switch' ? ('boolean' as const) : ('text' as const) };
  return { name, description, ...input, table: { type: { summary: type }, ...(fallback && { defaultValue: { summary: fallback } }) } };
}

/** Not written. Fields are empty and switches off: else Storybook has a button in the place of each. */
const unwritten = (control: Control): Attributes[string] =>
  hasList(control) || control.name === 'headline' ? undefined : control.kind === 'switch' ? false : '';

/** Draws an element with the attributes of the controls, and what its author has put in it. */
export const figure =
  (tag: string, children: unknown = '') =>
  (attributes: Attributes): TemplateResult => {
    const name = unsafeStatic(tag);
    return markup`<${name} ${written(attributes)}>${children}</${name}>`;
  };

/** What a story file says beside its title and its states. */
export function figureStories(tag: string) {
  const controls = controlsOf(tag);
  return {
    component: tag,
    argTypes: Object.fromEntries(controls.map((control) => [control.name, argTypeOf(control)])),
    args: Object.fromEntries(controls.map((control): [string, Attributes[string]] => [control.name, unwritten(control)])),
    render: figure(tag),
    parameters: { docs: { description: { component: elementOf(tag).description } } },
  };
}

/** The first story of a page shows its code at once. */
export const withCode = { docs: { canvas: { sourceState: 'shown' } } };
