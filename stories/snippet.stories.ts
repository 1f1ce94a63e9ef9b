import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { version } from '../package.json';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { fallbackHtml, snippetHtml, type PictureFiles } from '../src/fallback.js';
import { sizesInPlace } from '../src/pages/builder/chosen/picture-files.js';
import { drawings } from './showroom/drawing.js';

const tag = 'freelance-earnings-chart';
const attributes = { 'as-of': '2026-02-25', lang: 'en' };

/** The code that an editor pastes, as the panel of a story shows it. */
const code = snippetHtml(tag, attributes, {
  script: `https://cdn.jsdelivr.net/npm/it-export-charts@${version}/dist/embed.js`,
  picture: { wide: { src: 'pictures/wide.svg', ...sizesInPlace.wide }, narrow: { src: 'pictures/narrow.svg', ...sizesInPlace.narrow } },
});

/** What a sanitizer leaves by its defaults: these tags, and the words of all others. */
const kept = 'strong, br, a, img';

function stripped(markup: string): string {
  const place = document.createElement('template');
  place.innerHTML = markup;
  for (const element of place.content.querySelectorAll(`:not(${kept})`)) element.replaceWith(...element.childNodes);
  return place.innerHTML;
}

const meta: Meta = {
  title: 'Snippet',
  loaders: [() => drawings(tag, attributes)],
  parameters: { docs: { source: { code, language: 'html' } } },
  // As nearly all pages have it.
  decorators: [
    (story) =>
      html`<style>
          .article img {
            max-width: 100%;
            height: auto;
          }
        </style>
        <div class="article">${story()}</div>`,
  ],
};
export default meta;

type Story = StoryObj;

/** The page runs the script: the figure takes the place of words and picture. */
export const WithScript: Story = {
  render: (_, { loaded }) => html`${unsafeHTML(snippetHtml(tag, attributes, { picture: loaded as PictureFiles }))}`,
};

/** No script runs, or it has not come yet: headline, picture, sentences and source. */
export const WithoutScript: Story = {
  render: (_, { loaded }) => html`<div>${unsafeHTML(fallbackHtml(tag, attributes, { picture: loaded as PictureFiles }))}</div>`,
};

/** The system takes out what it does not know, the element itself, the narrow picture and all slots among it: the same is left, in the same order. */
export const Stripped: Story = {
  render: (_, { loaded }) => html`<div>${unsafeHTML(stripped(fallbackHtml(tag, attributes, { picture: loaded as PictureFiles })))}</div>`,
};

/** The page has no picture: the words stand there alone. */
export const WithoutPicture: Story = {
  render: () => html`<div>${unsafeHTML(fallbackHtml(tag, attributes))}</div>`,
};
