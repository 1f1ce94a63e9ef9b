/** The address of a figure on its page: of its id, else of the words before it, which browsers look for and scroll to. */
import { hostOf } from '../../page/document/host-of.js';

/** How many words are looked for: enough to be found once, few enough to outlive a correction. */
const mostWords = 8;

const unread = 'script, style, noscript, template, figure, nav, aside, [hidden], [aria-hidden="true"]';

/** The words that stand last before an element, at least three of them; of other figures none are taken, because they change. */
export function wordsBefore(element: Element): string[] {
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      if (before.matches(unread) || before.localName.includes('-') || before.querySelector(unread) || before.getClientRects().length === 0) continue;
      const words = (before.textContent.match(/\S+/g) ?? []).slice(-mostWords);
      if (words.length > 2) return words;
    }
  }
  return [];
}

/** A dash and a comma mean something in a text directive. */
const directive = (words: readonly string[]): string => encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');

/** The address of the page itself: what its canonical link says, if that is of the same site. */
function pageAddress(): string {
  const here = new URL(location.href);
  // Resolved by the browser, and left as it stands where it is no address.
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? '';
  const isHere = canonical.startsWith(`${here.origin}/`);
  return (isHere ? canonical : here.href).replace(/#.*/, '');
}

/** Where a figure stands, for a reader who goes there and for one who is told of it. */
export function addressOf(figure: Element): { readonly link: string; readonly page: string } {
  // An address finds no id in a shadow tree: there that of its host counts.
  let onPage = figure;
  for (let host = hostOf(figure); host; host = hostOf(host)) onPage = host;
  const address = pageAddress();
  if (onPage.id) {
    const page = `${address}#${encodeURIComponent(onPage.id)}`;
    return { link: page, page };
  }
  // In a frame or a window that it was moved to, it has words around it that the page has not.
  const words = onPage.ownerDocument === document ? wordsBefore(onPage) : [];
  return { link: words.length > 0 ? `${address}#:~:text=${directive(words)}` : address, page: address };
}
