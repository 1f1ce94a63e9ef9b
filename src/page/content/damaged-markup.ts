/** Finds markup that an editor has broken. What mends it, and the words about it, are loaded where there is any. */
import { Late } from '../late/late.js';

// A figure whose mending cannot be loaded is shown as it would be without.
const mending = new Late(
  () => import('./mend-markup.js'),
  () => undefined,
);

/**
 * Attributes in curly quotes (`as-of=”2026-02-25″`), as word processors and some editors make them. To HTML they are part of the value,
 * which then ends at the first blank.
 */
const curly = /^[“”„‟‘’″′«&]\S*$|^\S*[“”‟‘’″′»;]\/?$/;

/** Those that were looked at: a headline may begin with a quotation. */
const known = new WeakSet<Element>();

/** Settled once the attributes of an element are mended; undefined where there is nothing to mend. */
export function attributesMended(element: Element): Promise<unknown> | undefined {
  if (known.has(element) || ![...element.attributes].some(({ value }) => curly.test(value))) return undefined;
  const waiting = mending.readyFor(element);
  if (!waiting) mend(element);
  return waiting?.then(() => mend(element));
}

function mend(element: Element): void {
  if (known.has(element) || !mending.value) return;
  known.add(element);
  mending.value.mendAttributes(element);
}

/** What the words in the place of a figure do not have: a heading, a fourth paragraph. Nor do they have another figure. */
const ofPage = 'h1,h2,h3,h4,h5,h6,p~p~p~p';

/** Whether an element holds more of the page than what may stand in its place: its end tag is missing, and the article after it became its content. */
export function swallowsPage(element: Element): boolean {
  const swallows = [...element.querySelectorAll('*')].some((inner) => 'toPicture' in inner || inner.matches(ofPage));
  if (swallows) void Promise.resolve(mending.readyFor(element)).then(() => mending.value?.tellUnclosed(element));
  return swallows;
}
