/** What the figure says, for the parts of a page that say it in its place: titles and text alternatives. */
import { dataset } from '../../../data/dataset.js';
import { viewAttributes, viewFor } from '../../../snippet/views.js';
import type { BuilderState } from '../chosen/state.js';
import type { Facts } from './facts.js';

export function shownWords({ figure, attributes }: BuilderState, { messages, today }: Facts): { readonly headline: string; readonly summary: string } {
  const view = viewFor(figure)?.(dataset, viewAttributes(attributes), { messages, today });
  // Where the page has the headline, the table still says what the figure is.
  return { headline: view?.headline || (view?.table?.caption ?? figure), summary: view?.summary ?? '' };
}
