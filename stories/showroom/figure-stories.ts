/** What the stories of an element have in common: live controls by attribute, as the manifest describes them, and the element as it is written in an article. */
import { html as markup, unsafeStatic } from 'lit/static-html.js';
import { dataset } from '../../src/data/dataset.js';
import { elementOf } from './elements.js';
import { written, type Attributes } from './written.js';
import type { TemplateResult } from 'lit';
import type { ArgTypes, Meta, StoryObj } from '@storybook/web-components-vite';
import type { AttributeInfo } from '../../src/pages/builder/chosen/elements.js';

export type FigureMeta = Meta<Attributes>;
export type FigureStory = StoryObj<Attributes>;

/** As many choices as stand side by side. */
const fewChoices = 4;

const targets = dataset.targets.filter(({ series }) => series === 'it-exports').map(({ id }) => id);

/** What can be chosen besides the default, which is chosen by leaving the attribute out. */
const choicesOf = ({ name, values, fallback }: AttributeInfo): string[] => (name === 'target' ? targets : [...values]).filter((value) => value !== fallback);

function controlOf(info: AttributeInfo): ArgTypes[string] {
  const { isSwitch, fallback } = info;
  if (isSwitch) return { control: 'boolean' };
  const choices = choicesOf(info);
  if (choices.length === 0) return { control: 'text' };
  const labels = { undefined: fallback === undefined ? 'not set' : `${fallback} (default)` };
  return { options: [undefined, ...choices], control: { type: choices.length < fewChoices ? 'inline-radio' : 'select', labels } };
}

/** What has a control: every attribute, that of a what-if only where the element has one. */
function attributesOf(tag: string): AttributeInfo[] {
  const { attributes, hasWhatIf } = elementOf(tag);
  return attributes.filter(({ name }) => name !== 'growth' || hasWhatIf);
}

const attributeControls = (tag: string): ArgTypes =>
  Object.fromEntries(
    attributesOf(tag).map((info) => {
      const { name, description, fallback, values, isSwitch } = info;
      const type = isSwitch ? 'boolean' : values.length > 0 ? values.join(' | ') : 'string';
      return [name, { name, description, ...controlOf(info), table: { type: { summary: type }, ...(fallback && { defaultValue: { summary: fallback } }) } }];
    }),
  );

/** Every attribute in its order, none of them written. Fields are empty and switches off: else Storybook has a button in the place of each. */
const nothingWritten = (tag: string): Attributes =>
  Object.fromEntries(
    attributesOf(tag).map((info) => {
      const { name, isSwitch } = info;
      const isField = name !== 'headline' && choicesOf(info).length === 0;
      return [name, isField ? !isSwitch && '' : undefined];
    }),
  );

/** Draws an element with the attributes of the controls, and what its author has put in it. */
export const figure =
  (tag: string, children: unknown = '') =>
  (attributes: Attributes): TemplateResult => {
    const name = unsafeStatic(tag);
    return markup`<${name} ${written(attributes)}>${children}</${name}>`;
  };

/** What a story file says beside its title and its states. */
export const figureStories = (tag: string) => ({
  component: tag,
  argTypes: attributeControls(tag),
  args: nothingWritten(tag),
  render: figure(tag),
  parameters: { docs: { description: { component: elementOf(tag).description } } },
});

/** The first story of a page shows its code at once. */
export const withCode = { docs: { canvas: { sourceState: 'shown' } } };
