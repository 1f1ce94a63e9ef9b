/**
 * `it-export-charts/fallback`: what stands inside a figure where no script runs, and the whole snippet for an article, as text.
 * Both come from the view that the live figure shows. No DOM.
 */
import { dataset as ownDataset } from './data/dataset.js';
import { citedFigureView } from './elements/cited-figure/view.js';
import { languageAmongAll } from './locales/all-languages.js';
import { messagesFor } from './locales/languages.js';
import { escapeText } from './model/markup/escape.js';
import { besidePicture, fallbackMarkup, pictureName } from './model/markup/fallback-markup.js';
import { element, voidElement, type Attributes } from './model/markup/markup.js';
import { wordsText } from './model/markup/words-markup.js';
import { today as clockDay } from './page/today.js';
import { pictureMarkup, type SnippetPicture } from './snippet/picture-markup.js';
import { tableMarkup } from './snippet/table-markup.js';
import { figureTags, viewAttributes, viewFor, type FigureTag } from './snippet/views.js';
import type { Dataset } from './data/observation.js';
import type { Language } from './locales/messages.js';
import type { Annotation } from './model/annotations.js';
import type { FigureView, ViewContext } from './model/figure-view.js';

export type { AttributeValue, Attributes } from './model/markup/markup.js';
export type { PictureDrawing, PictureFiles, PictureText, SnippetPicture } from './snippet/picture-markup.js';
export { figureTags, type FigureTag } from './snippet/views.js';

/** The tags that a snippet can be made for. */
export type SnippetTag = FigureTag | 'cited-figure';

export interface FallbackOptions {
  /** The picture. Without one the words stand alone. */
  readonly picture?: SnippetPicture | undefined;
  /**
   * Whether the table of the figure follows, for a page where that is wanted. A snippet is in a `<div>` then, which Markdown leaves alone;
   * editors that make paragraphs of lines tear it, as the classic one of WordPress does.
   */
  readonly table?: boolean | undefined;
  /** `false` leaves out the sentences, which are the text alternative of the picture then. */
  readonly sentences?: boolean | undefined;
  /** Notes on single numbers, as children with `slot="annotation"`. */
  readonly annotations?: readonly Annotation[] | undefined;
  /** Of `<cited-figure>`: the words in your sentence. Without them it is the number as the dataset has it. */
  readonly words?: string | undefined;
  /** The language of the page, where the attributes have no `lang`; English where there is no such language. */
  readonly lang?: string | undefined;
  /** The day that counts as today, `YYYY-MM-DD`; the clock's by default. */
  readonly today?: string | undefined;
  /** Another dataset than the one of this package. */
  readonly dataset?: Dataset | undefined;
  /** Is told what is wrong with the attributes, which never throws. */
  readonly warn?: ((problem: string) => void) | undefined;
}

/** A file and the hash it must have, as in `dist/chunks.json`. */
export interface HashedFile {
  readonly src: string;
  readonly integrity?: string | undefined;
}

export interface SnippetOptions extends FallbackOptions {
  /** The address of `embed.js`, for a page that does not load it yet. With an `integrity`, another file under that address does not run. */
  readonly script?: string | HashedFile | undefined;
  /** Addresses of files to fetch at once, for a figure on the first screen: those of its element in `dist/chunks.json`. */
  readonly preload?: readonly (string | HashedFile)[] | undefined;
  /**
   * The hash of each file by its absolute address, also of those that the script loads later: as an import map, which has to come before
   * every module of the page. For a page whose markup is not tidied: where scripts are taken out, its text may stay.
   */
  readonly importIntegrity?: Readonly<Record<string, string>> | undefined;
}

const fileOf = (file: string | HashedFile): HashedFile => (typeof file === 'string' ? { src: file } : file);

const contextFor = (language: Language, { today = clockDay() }: FallbackOptions): ViewContext => ({
  messages: messagesFor(language),
  today,
});

const languageOf = ({ lang }: Attributes, options: FallbackOptions): Language => languageAmongAll(typeof lang === 'string' ? lang : (options.lang ?? ''));

function figureFallback(view: FigureView<unknown>, language: Language, options: FallbackOptions): string {
  const { picture, table = false, sentences = true, annotations = [] } = options;
  const drawn = picture && view.plot !== undefined ? pictureMarkup(picture, sentences ? pictureName(view) : view.summary) : '';
  return [
    fallbackMarkup(view, language, { picture: drawn, sentences }),
    table && view.table ? tableMarkup(view.table, besidePicture(language, drawn !== '')) : '',
    ...annotations.map(({ at, text: note }) => element('span', { slot: 'annotation', 'data-at': at }, escapeText(note))),
  ].join('');
}

function citedFallback(attributes: Attributes, options: FallbackOptions, context: ViewContext): string {
  const { words, dataset = ownDataset, warn } = options;
  const { provenance, problems } = citedFigureView(dataset, { ...viewAttributes(attributes), ...(words !== undefined && { words }) }, context);
  for (const problem of problems) warn?.(`<cited-figure> ${problem}`);
  return wordsText(words ?? provenance?.value ?? '');
}

/**
 * What stands inside an element where no script runs: headline, what and when, picture, sentences, day and source; of `<cited-figure>`
 * its number. On one line, so that it passes editors that make paragraphs of lines.
 *
 * @param attributes as they stand in the markup: `{ 'as-of': '2026-02-25' }`
 * @throws RangeError where there is no such element
 */
export function fallbackHtml(tag: SnippetTag, attributes: Attributes = {}, options: FallbackOptions = {}): string {
  const language = languageOf(attributes, options);
  const context = contextFor(language, options);
  if (tag === 'cited-figure') return citedFallback(attributes, options, context);
  const view = viewFor(tag);
  if (!view) throw new RangeError(`There is no element <${tag as string}>. There are ${[...figureTags, 'cited-figure'].join(', ')}.`);
  const { annotations, dataset = ownDataset, warn } = options;
  const shown = view(dataset, { ...viewAttributes(attributes), ...(annotations && { annotations }) }, context);
  for (const problem of shown.problems) warn?.(`<${tag}> ${problem}`);
  return figureFallback(shown, language, options);
}

const preloadMarkup = ({ src, integrity }: HashedFile): string => voidElement('link', { rel: 'modulepreload', href: src, integrity });

const scriptMarkup = ({ src, integrity }: HashedFile): string => element('script', { type: 'module', async: true, src, integrity }, '');

/** A `<` would end the script early. */
const importMapMarkup = (integrity: Readonly<Record<string, string>>): string =>
  element('script', { type: 'importmap' }, JSON.stringify({ integrity }).replaceAll('<', '\\u003c'));

/**
 * The whole snippet, to be pasted into an article: the element with what stands inside it, what is to be fetched at once and the script,
 * all on one line, without `<style>`.
 *
 * @throws RangeError where there is no such element
 */
export function snippetHtml(tag: SnippetTag, attributes: Attributes = {}, options: SnippetOptions = {}): string {
  const { script, preload = [], importIntegrity, table } = options;
  const figure = element(tag, attributes, fallbackHtml(tag, attributes, options));
  return [
    importIntegrity ? importMapMarkup(importIntegrity) : '',
    // Markdown makes a paragraph of a line that begins with a tag it does not know, and a browser ends a paragraph, with the figure in
    // it, where a table begins. A line that begins with <div> is left alone: https://spec.commonmark.org/0.31.2/#html-blocks
    table && tag !== 'cited-figure' ? element('div', {}, figure) : figure,
    ...preload.map((file) => preloadMarkup(fileOf(file))),
    ...(script === undefined ? [] : [scriptMarkup(fileOf(script))]),
  ].join('');
}
