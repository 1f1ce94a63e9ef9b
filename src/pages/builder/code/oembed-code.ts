/** The answer to a site that asks for a figure by oEmbed (https://oembed.com), as a file for the editor’s server. */
import { frameAt } from '../chosen/addresses.js';
import { frameTag } from './frame-code.js';
import { shownWords } from './shown-view.js';
import type { BuilderState } from '../chosen/state.js';
import type { Facts } from './facts.js';

/** The width that a frame is given which fills its column, in CSS pixels. */
const usualWidth = 640;
const day = 86_400;

export function oembedCode(state: BuilderState, facts: Facts): string {
  const frame = frameAt(state, facts.here);
  const answer = {
    version: '1.0',
    type: 'rich',
    title: shownWords(state, facts).headline,
    provider_name: new URL(frame, facts.here).hostname,
    provider_url: new URL('/', new URL(frame, facts.here)).href,
    // What a pinned figure shows stays; a live one follows the data.
    cache_age: state.attributes['as-of'] === undefined ? day : 365 * day,
    html: frameTag(state, facts),
    width: usualWidth,
    height: facts.height ?? null,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
