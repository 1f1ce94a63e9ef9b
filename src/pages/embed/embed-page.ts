/** The page `embed.html`: one figure, as its address asks for it, for a frame on another page. */
import '../../define.js';
import { figureAt } from './figure-query.js';
import { sendHeight } from './send-height.js';
import type { FigureElement } from '../../element/figure-element.js';

const attributesOf = (tag: string): readonly string[] =>
  (customElements.get(tag) as (CustomElementConstructor & { observedAttributes?: readonly string[] }) | undefined)?.observedAttributes ?? [];

const problems: string[] = [];
const { figure: tag, attributes, font } = figureAt(location.href, attributesOf, problems);
for (const problem of problems) console.warn(`embed.html: ${problem}`);

const root = document.documentElement;
const { lang, theme } = attributes;
if (lang) root.lang = lang;
if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
// Through the object model, which a strict policy lets pass, and which takes a font and nothing else.
if (font) document.body.style.fontFamily = font;

const figure = document.createElement(tag) as FigureElement;
// The frame itself is loaded when its reader is near; a page in it cannot know.
for (const [name, value] of Object.entries({ loading: 'eager', ...attributes })) figure.setAttribute(name, value);
document.querySelector('.not-here')?.remove();
document.body.prepend(figure);
sendHeight(document.body, tag);

await figure.updateComplete;
const shown = figure.shadowRoot?.querySelector('figure');
if (shown) {
  root.lang = shown.lang;
  root.dir = shown.dir;
  const headline = shown.querySelector('[part~="headline"]') ?? shown.querySelector('caption');
  document.title = headline?.textContent.trim().replaceAll(/\s+/g, ' ') || document.title;
}
