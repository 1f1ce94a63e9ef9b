/**
 * The code that shows a figure on another page: its element as it stands here, with words and a picture inside for readers without script.
 * Not by `snippetHtml`, which has the views, the data and the languages of all figures with it; this one has its view already.
 */
import { fallbackMarkup, pictureName } from '../../model/markup/fallback-markup.js';
import { element, type Attributes } from '../../model/markup/markup.js';
import { absoluteAddress } from './absolute-address.js';
import { drawnPicture } from './drawn-picture.js';
import { pagePicture } from './page-picture.js';
import type { Language } from '../../locales/messages.js';
import type { FigureView } from '../../model/figure-view.js';
import type { ShareHost } from './share-host.js';

/** Where a page finds the script that does not serve it itself. */
const published = 'https://cdn.jsdelivr.net/npm/it-export-charts@0/dist/embed.js';

/** What depends on the page and not on the figure. */
const ofThisPage = ['view', 'loading', 'heading-level'];

/** The address that the script of this page was loaded from. */
const scriptAddress = (): string => [...document.scripts].map(({ src }) => src).find((src) => /\/embed\.js(?:[?#]|$)/.test(src)) ?? published;

function attributesOf(figure: Element, { tag: lang }: Language): Attributes {
  const { observedAttributes = [] } = figure.constructor as { readonly observedAttributes?: readonly string[] };
  const written = observedAttributes.flatMap((name): [string, string][] => {
    const value = figure.getAttribute(name);
    if (value === null || ofThisPage.includes(name)) return [];
    return [[name, name === 'src' ? absoluteAddress(value) : value]];
  });
  return { ...Object.fromEntries(written), lang };
}

async function pictureOf(host: ShareHost, view: FigureView<unknown>): Promise<string> {
  if (view.plot === undefined) return '';
  const alt = pictureName(view);
  return pagePicture(host.element, alt) || drawnPicture(host, alt);
}

export async function embedCode(host: ShareHost, view: FigureView<unknown>): Promise<string> {
  const { element: figure, language } = host;
  const inside = fallbackMarkup(view, language, { picture: await pictureOf(host, view) });
  // The tag that others know, where a page has registered the class under one of its own.
  const { tag = figure.localName } = figure.constructor as { readonly tag?: string };
  return element(tag, attributesOf(figure, language), inside) + element('script', { type: 'module', async: true, src: scriptAddress() }, '');
}
