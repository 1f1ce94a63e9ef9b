/**
 * The code that shows a figure on another page: its element as it stands here, with its words inside for readers without script.
 * Not by `snippetHtml`, which has the views, the data and the languages of all figures with it; this one has its view already.
 */
import { withoutLayoutMarks } from '../../locales/bidi.js';
import type { Language } from '../../locales/messages.js';
import type { FigureView } from '../../model/figure-view.js';

/** Where a page finds the script that does not serve it itself. */
const published = 'https://cdn.jsdelivr.net/npm/it-export-charts@0/dist/embed.js';

/** What depends on the page and not on the figure. */
const ofThisPage = ['view', 'loading', 'heading-level'];

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\u00A0': '&#160;' };

/** On one line, because some editors make paragraphs of lines. */
const escaped = (text: string): string =>
  withoutLayoutMarks(text)
    .replaceAll(/[\t\n\f\r ]+/g, ' ')
    .trim()
    .replaceAll(/[&<>"\u00A0]/g, (character) => entities[character] ?? '');

/** The address that the script of this page was loaded from. */
const scriptAddress = (): string => [...document.scripts].map(({ src }) => src).find((src) => /\/embed\.js(?:[?#]|$)/.test(src)) ?? published;

/** An address that holds on another page as well. */
function absolute(address: string): string {
  const link = document.createElement('a');
  link.href = address;
  return link.href;
}

function attributesOf(figure: Element, language: Language): string {
  const { observedAttributes = [] } = figure.constructor as { readonly observedAttributes?: readonly string[] };
  const written = observedAttributes.flatMap((name): [string, string][] => {
    const value = figure.getAttribute(name);
    if (value === null || ofThisPage.includes(name)) return [];
    return [[name, name === 'src' ? absolute(value) : value]];
  });
  const lang = language.tag;
  return Object.entries({ ...Object.fromEntries(written), lang })
    .map(([name, value]) => (value ? ` ${name}="${escaped(value)}"` : ` ${name}`))
    .join('');
}

export function embedCode(figure: Element, { headline, summary, through, source }: FigureView<unknown>, language: Language): string {
  const { stop } = language.messages().punctuation;
  const foot = [through, source].filter(Boolean).join(stop);
  const lines = [headline && `<strong>${escaped(headline)}</strong>`, escaped(summary), foot && escaped(`${foot}${stop}`)].filter(Boolean);
  // The tag that others know, where a page has registered the class under one of its own.
  const { tag = figure.localName } = figure.constructor as { readonly tag?: string };
  const words = `<span dir="${language.direction}">${lines.join('<br />')}</span>`;
  return `<${tag}${attributesOf(figure, language)}>${words}</${tag}><script type="module" async src="${escaped(scriptAddress())}"></script>`;
}
