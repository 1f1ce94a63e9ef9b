/** The code of a story as an editor pastes it: each figure with what stands in it where no script runs, and the script. */
import { version } from '../../package.json';
import { figureTags, snippetHtml, type FigureTag } from '../../src/fallback.js';
import { element } from '../../src/model/markup/markup.js';
import { annotationsIn } from '../../src/page/content/annotations.js';
import { folderOf } from '../../src/pages/builder/chosen/addresses.js';
import { inlineTag } from '../../src/pages/builder/chosen/elements.js';
import { stateAt } from '../../src/pages/builder/chosen/state.js';
import { elements } from './elements.js';

const selector = [...figureTags, inlineTag].join(', ');

/** As `snippetHtml` takes them: an attribute without a value is there, and an empty headline hides it. */
const attributesOf = ({ attributes }: Element) =>
  Object.fromEntries([...attributes].map(({ name, value }) => [name, value === '' && name !== 'headline' ? true : value]));

/** What an editor adds to a figure beside what stands in its place. */
const additions = ['annotation', 'notes'];

/** Whether its author has put words or a picture of their own in its place. */
const hasOwnContent = ({ childNodes }: Element): boolean =>
  [...childNodes].some((node) => (node instanceof Element ? !additions.includes(node.slot) : node.nodeType === Node.TEXT_NODE && node.textContent?.trim()));

/** What the author of a page wrote into a figure stays; else it is filled as by the embed builder, in the language of the page. */
function codeOf(figure: Element): string {
  if (hasOwnContent(figure)) return figure.outerHTML;
  const lang = figure.closest<HTMLElement>('[lang]')?.lang;
  const end = `</${figure.localName}>`;
  const notes = [...figure.querySelectorAll(':scope > [slot="notes"]')].map(({ outerHTML }) => outerHTML).join('');
  return snippetHtml(figure.localName as FigureTag, attributesOf(figure), { lang, annotations: annotationsIn(figure) }).replace(end, () => notes + end);
}

/** The script that the embed builder gives: one version for good where every figure is pinned to a day, else the newest. */
function scriptFor(figures: readonly Element[]): string {
  const pinned = figures.every((figure) => figure.hasAttribute('as-of'));
  const state = { ...stateAt('', elements, '', []), attributes: pinned ? { 'as-of': '' } : {} };
  return element('script', { type: 'module', async: true, src: `${folderOf(state, version)}embed.js` }, '');
}

/** Without the indentation that it has in its story file. */
function atTheMargin(source: string): string {
  const [, indent = ''] = /^\n( *)/.exec(source) ?? [];
  return source.replaceAll(`\n${indent}`, '\n').trim();
}

/**
 * @param source the markup of a story as it is rendered now
 * @param isPage whether what stands around the figures is the story’s own; else its one figure is all
 */
export function articleCode(source: string, isPage: boolean): string {
  const page = document.createElement('template');
  page.innerHTML = atTheMargin(source);
  const { content } = page;
  const figures = [...content.querySelectorAll(selector)];
  // Storybook calls again with what it was given, which has its script.
  if (figures.length === 0 || content.querySelector('script')) return source;
  const script = scriptFor(figures);
  const codes = figures.map(codeOf);
  if (!isPage && codes.length === 1) return `${codes.join('')}${script}`;
  // In two steps: what a browser writes of a snippet is not what is pasted.
  figures.forEach((figure, index) => figure.replaceWith(`[figure ${index}]`));
  return `${page.innerHTML.replaceAll(/\[figure (\d+)\]/g, (_, index: string) => codes[Number(index)] ?? '')}\n${script}`;
}
