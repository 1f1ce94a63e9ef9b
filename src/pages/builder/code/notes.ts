/** What an editor has to know of the code they take. No DOM. */
import { frameAt, isExact, isLocal, picturesAt } from '../chosen/addresses.js';
import { isAddress } from '../chosen/is-address.js';
import type { BuilderMessages } from '../../../locales/messages/builder.js';
import type { BuilderState } from '../chosen/state.js';
import type { Facts } from './facts.js';

type Note = keyof BuilderMessages['notes'];

const frameNotes = (state: BuilderState, { here }: Facts): Note[] => [...(isLocal(frameAt(state, here)) ? (['local'] as const) : []), 'served'];

/** What comes of the address that the script is at. */
function scriptNote(state: BuilderState, { isUnpublished }: Facts, isLive: boolean): Note {
  if (isAddress(state.own.scripts)) return isLive ? 'ownFolderLive' : 'ownFolder';
  if (isUnpublished) return 'unpublished';
  return isExact(state) ? 'exact' : 'range';
}

/** The same, where only files of a known hash run. */
function hashNotes({ own }: BuilderState, { isUnpublished }: Facts, isLive: boolean): Note[] {
  const live = isLive ? (['liveIntegrity'] as const) : [];
  if (isAddress(own.scripts)) return ['ownHashes', ...live];
  if (isUnpublished) return ['unpublished', ...live];
  return isLive ? [...live] : ['exact'];
}

function notesOfForm(state: BuilderState, facts: Facts): Note[] {
  const { form, own, attributes } = state;
  const isLive = attributes['as-of'] === undefined;
  const script = scriptNote(state, facts, isLive);
  const pictures = picturesAt(state);
  const drawn: Note = pictures ? 'upload' : state.hasDrawing ? 'inCode' : 'noFolder';
  if (form === 'figure') return [script, drawn];
  if (form === 'integrity') return facts.files['embed.js'] === undefined ? ['noHashes'] : ['map', ...hashNotes(state, facts, isLive), drawn];
  if (form === 'frame') return [...frameNotes(state, facts), 'listens'];
  if (form === 'oembed') return frameNotes(state, facts);
  if (form === 'picture') return [pictures ? 'upload' : 'namesOnly', ...(isAddress(own.link) ? [] : (['noLink'] as const))];
  if (form === 'inline') return attributes.of ? [script] : ['noId'];
  return [];
}

const fontNotes = ({ hasFont, hasFontFile = true }: Facts): Note[] => (!hasFontFile ? ['noFontFile'] : !hasFont ? ['noFont'] : []);

export const notesFor = (state: BuilderState, facts: Facts): Note[] => [...fontNotes(facts), ...notesOfForm(state, facts)];
