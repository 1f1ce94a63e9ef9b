import { html, type TemplateResult } from 'lit';
import { coloursOf, painted, specimen, withGiven, type ColourWithGiven, type Given, type Scheme, type Use } from './each-colour.js';
import styles from './each-colour.css?raw';
import { manifest } from './showroom/elements.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';

interface Loaded {
  readonly colours: readonly ColourWithGiven[];
}

const load = async (): Promise<Loaded> => ({ colours: await withGiven(coloursOf(manifest)) });

const meta: Meta = {
  title: 'Each colour',
  // Figures far down are not drawn before a reader comes there: the check of the stories does not wait for them.
  tags: ['!autodocs', 'undrawn'],
  loaders: [load],
  parameters: { controls: { disable: true } },
};
export default meta;

const ownColour = (scheme: Scheme, { own }: Given): TemplateResult => {
  const { hex, cover } = painted(own);
  return html`
    <div class="own">
      <dt>${scheme}</dt>
      <dd>
        <span class="swatch ${scheme}"><span style="background:${own}"></span></span>
        <code>${hex}</code>${cover < 100 ? html` at ${cover}%` : ''}
      </dd>
    </div>
  `;
};

/** A description, with what is code in it. */
const words = (description: string): unknown => description.split('`').map((part, index) => (index % 2 > 0 ? html`<code>${part}</code>` : part));

/** A figure that has words in a line stands in a sentence. */
const shown = (use: Use, name: string): unknown =>
  use.tag === 'cited-figure' ? html`<p class="sentence">They earned ${specimen(use, name)} in half a year.</p>` : specimen(use, name);

/**
 * Sets a colour for the figures beside a control; without one they have their own again. Each is put there anew: a picture is drawn in the
 * colours that the page has at that time.
 */
const set = ({ currentTarget }: Event, name: string, value: string | null): void => {
  const place = (currentTarget as HTMLElement).closest('section')?.querySelector<HTMLElement>('.specimens');
  place?.style.setProperty(name, value);
  for (const figure of place?.querySelectorAll('[as-of]') ?? []) figure.replaceWith(figure.cloneNode(true));
};

const colourRow = ({ name, uses, light, dark }: ColourWithGiven): TemplateResult => {
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  return html`
    <section>
      <div class="words">
        <h2><code>${name}</code></h2>
        <dl>${ownColour('light', light)}${ownColour('dark', dark)}</dl>
        <div class="controls">
          <label>
            Try
            <input
              type="color"
              aria-label="A colour for ${name}"
              .value=${painted((isDark ? dark : light).striking).hex}
              @change=${(event: Event) => set(event, name, (event.currentTarget as HTMLInputElement).value)}
            />
          </label>
          <button type="button" @click=${(event: Event) => set(event, name, null)}>The figure’s own</button>
        </div>
      </div>
      <div class="specimens" style="${name}:light-dark(${painted(light.striking).hex}, ${painted(dark.striking).hex})">
        ${uses.map(
          (use) => html`
            <div class="specimen">
              <p class="use">
                <strong>${words(use.description)}</strong> <code>&lt;${use.tag}&gt;</code>${name.endsWith('panel') ? ' Press a number in it.' : ''}
              </p>
              ${shown(use, name)}
            </div>
          `,
        )}
      </div>
    </section>
  `;
};

/** Every colour that a page can set, in a striking one on a figure: what it paints, and what it is where the page sets none. */
export const EachColour: StoryObj = {
  name: 'Each colour',
  render: (_, { loaded }) => html`
    <style>
      ${styles}
    </style>
    <div class="each-colour">
      <h1>Each colour, and what it paints</h1>
      <p>
        Beside each name is the figure’s own colour, in the light and in the dark. On the figures it is a pink of the same lightness, so that you see what it
        paints. Shades follow: if you change the accent or the text, the tints and quiet lines made of it change as well.
      </p>
      ${(loaded as Loaded).colours.map(colourRow)}
    </div>
  `,
};
