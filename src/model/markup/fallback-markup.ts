/** What stands inside a figure where no script runs, as markup: of the snippet for an article, and of the code that a reader passes on. */
import type { Language } from '../../locales/messages.js';
import type { FigureView } from '../figure-view.js';
import { element, type Attributes } from './markup.js';
import { linesMarkup, openingMarkup, sourceMarkup, wordsText } from './words-markup.js';

export interface FallbackOptions {
  /** Markup of the picture; empty where there is none. */
  readonly picture?: string | undefined;
  /** `false` leaves out the sentences, which are the text alternative of the picture then. */
  readonly sentences?: boolean | undefined;
}

/** What the picture is, in a few words, where the sentences stand beside it. */
export const pictureName = ({ meter, chartName }: FigureView<unknown>): string => (meter ? `${meter.label}: ${meter.text}` : chartName);

/** Words in a slot give way when the figure speaks itself. With no picture they are what stands in its place. */
export const besidePicture = ({ tag: lang, direction: dir }: Language, hasPicture: boolean): Attributes => ({ slot: hasPicture && 'words', lang, dir });

/** Headline, what and when, picture, sentences, day and source, on one line: it passes editors that make paragraphs of lines. */
export function fallbackMarkup(view: FigureView<unknown>, language: Language, { picture = '', sentences = true }: FallbackOptions): string {
  const { stop } = language.messages().punctuation;
  const written = besidePicture(language, picture !== '');
  // Each ends its line, or the figure and what follows it would stand on one.
  const words = (content: string): string => content && element('span', written, `${content}<br />`);
  const above = openingMarkup(view);
  const below = linesMarkup(sentences || !picture ? wordsText(view.summary) : '', sourceMarkup(view, stop));
  return picture ? words(above) + picture + words(below && `<br />${below}`) : words(linesMarkup(above, below));
}
