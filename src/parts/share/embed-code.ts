/**
 * The code that shows a figure on another page: its element as it stands here, with its words inside for readers without script.
 * Not by `snippetHtml`, which has the views, the data and the languages of all figures with it; this one has its view already.
 */
import { element, type Attributes } from '../../model/markup.js';
import { linesMarkup, openingMarkup, sourceMarkup, wordsText } from '../../model/words-markup.js';
import type { Language } from '../../locales/messages.js';
import type { FigureView } from '../../model/figure-view.js';

/** Where a page finds the script that does not serve it itself. */
const published = 'https://cdn.jsdelivr.net/npm/it-export-charts@0/dist/embed.js';

/** What depends on the page and not on the figure. */
const ofThisPage = ['view', 'loading', 'heading-level'];

/** The address that the script of this page was loaded from. */
const scriptAddress = (): string => [...document.scripts].map(({ src }) => src).find((src) => /\/embed\.js(?:[?#]|$)/.test(src)) ?? published;

/** An address that holds on another page as well. */
function absolute(address: string): string {
  const link = document.createElement('a');
  link.href = address;
  return link.href;
}

function attributesOf(figure: Element, { tag: lang }: Language): Attributes {
  const { observedAttributes = [] } = figure.constructor as { readonly observedAttributes?: readonly string[] };
  const written = observedAttributes.flatMap((name): [string, string][] => {
    const value = figure.getAttribute(name);
    if (value === null || ofThisPage.includes(name)) return [];
    return [[name, name === 'src' ? absolute(value) : value]];
  });
  return { ...Object.fromEntries(written), lang };
}

export function embedCode(figure: Element, view: FigureView<unknown>, language: Language): string {
  const { stop } = language.messages().punctuation;
  const words = linesMarkup(openingMarkup(view), wordsText(view.summary), sourceMarkup(view, stop));
  // The tag that others know, where a page has registered the class under one of its own.
  const { tag = figure.localName } = figure.constructor as { readonly tag?: string };
  const spoken = element('span', { dir: language.direction }, words);
  return element(tag, attributesOf(figure, language), spoken) + element('script', { type: 'module', async: true, src: scriptAddress() }, '');
}
