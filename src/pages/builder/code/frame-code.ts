/** A frame of the editor’s own site, for a CMS that lets no script or unknown tag pass. */
import { element } from '../../../model/markup/markup.js';
import { frameAt } from '../chosen/addresses.js';
import { shownWords } from './shown-view.js';
import type { BuilderState } from '../chosen/state.js';
import type { Facts } from './facts.js';

/** What a figure may do in a frame: run, hand out its files, and open the pages it names. Not: read what the site keeps of its readers. */
const sandbox = 'allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox';
/** Where it is not measured yet. */
const usualHeight = 720;

/** The address of the figure in the frame. */
export function frameAddress(state: BuilderState, here: string): string {
  const query = new URLSearchParams({ figure: state.figure, ...state.attributes, ...(state.own.font && { font: state.own.font }) });
  return `${frameAt(state, here)}?${query.toString().replaceAll('%2F', '/')}`;
}

export function frameTag(state: BuilderState, facts: Facts): string {
  return element(
    'iframe',
    {
      src: frameAddress(state, facts.here),
      title: shownWords(state, facts).headline,
      width: '100%',
      height: facts.height ?? usualHeight,
      frameborder: 0,
      loading: 'lazy',
      sandbox,
    },
    '',
  );
}

/** With the script that gives the frame the height it asks for; a site that has one already leaves it out. */
export const frameCode = (state: BuilderState, facts: Facts): string =>
  frameTag(state, facts) + element('script', { type: 'module', async: true, src: new URL('pages/frame-heights.js', frameAt(state, facts.here)).href }, '');
