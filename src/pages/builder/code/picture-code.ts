/** A picture that leads to the article, for newsletters, feeds and whatever else shows no scripts and no frames. */
import { element } from '../../../model/markup/markup.js';
import { pictureMarkup } from '../../../snippet/picture-markup.js';
import { isAddress } from '../chosen/is-address.js';
import { pictureFiles } from './picture-source.js';
import { shownWords } from './shown-view.js';
import type { BuilderState } from '../chosen/state.js';
import type { Facts } from './facts.js';

/** @returns empty until the pictures are drawn */
export function pictureCode(state: BuilderState, facts: Facts): string {
  const files = pictureFiles(state, facts);
  if (!files) return '';
  const { headline, summary } = shownWords(state, facts);
  const picture = pictureMarkup(files, [headline, summary].filter(Boolean).join(facts.messages.punctuation.stop.trimEnd() + ' '));
  return isAddress(state.own.link) ? element('a', { href: state.own.link }, picture) : picture;
}
