/** The headline of a figure, at a heading level that fits the page around it. */
import { html, type TemplateResult } from 'lit';
import { words } from '../words.js';
import type { HeadingLevel } from '../../page/text/heading-level.js';

// Written out, because a template cannot name a tag by a value.
const headlines: Readonly<Record<HeadingLevel, (text: string) => TemplateResult>> = {
  1: (text) => html`<h1 id="headline" part="headline" class="headline" ${words(text)}></h1>`,
  2: (text) => html`<h2 id="headline" part="headline" class="headline" ${words(text)}></h2>`,
  3: (text) => html`<h3 id="headline" part="headline" class="headline" ${words(text)}></h3>`,
  4: (text) => html`<h4 id="headline" part="headline" class="headline" ${words(text)}></h4>`,
  5: (text) => html`<h5 id="headline" part="headline" class="headline" ${words(text)}></h5>`,
  6: (text) => html`<h6 id="headline" part="headline" class="headline" ${words(text)}></h6>`,
};

export const headlineTemplate = (text: string, level: HeadingLevel): TemplateResult => headlines[level](text);
