/** The headline of a figure, at a heading level that fits the page around it. */
import { html, type TemplateResult } from 'lit';
import { renderBidi } from '../render-bidi.js';
import type { HeadingLevel } from '../../page/heading-level.js';

// Written out, because a template cannot name a tag by a value.
const headlines: Readonly<Record<HeadingLevel, (words: unknown) => TemplateResult>> = {
  1: (words) => html`<h1 id="headline" part="headline" class="headline">${words}</h1>`,
  2: (words) => html`<h2 id="headline" part="headline" class="headline">${words}</h2>`,
  3: (words) => html`<h3 id="headline" part="headline" class="headline">${words}</h3>`,
  4: (words) => html`<h4 id="headline" part="headline" class="headline">${words}</h4>`,
  5: (words) => html`<h5 id="headline" part="headline" class="headline">${words}</h5>`,
  6: (words) => html`<h6 id="headline" part="headline" class="headline">${words}</h6>`,
};

export const headlineTemplate = (words: string, level: HeadingLevel): TemplateResult => headlines[level](renderBidi(words));
