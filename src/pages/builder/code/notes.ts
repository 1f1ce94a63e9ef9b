/** What an editor has to know of the code they take. No DOM. */
import { frameAt, isExact, isLocal } from '../chosen/addresses.js';
import type { BuilderMessages } from '../../../locales/messages/builder.js';
import type { BuilderState } from '../chosen/state.js';
import type { Facts } from './facts.js';

type Note = keyof BuilderMessages['notes'];

const frameNotes = (state: BuilderState, { here }: Facts): Note[] => [...(isLocal(frameAt(state, here)) ? (['local'] as const) : []), 'served'];

function notesOfForm(state: BuilderState, facts: Facts): Note[] {
  const { form, own, attributes } = state;
  const isLive = attributes['as-of'] === undefined;
  const script: Note = isExact(state) ? 'exact' : 'range';
  const drawn: Note = own.pictures ? 'upload' : state.hasDrawing ? 'inCode' : 'noFolder';
  if (form === 'figure') return [script, drawn];
  if (form === 'integrity') return facts.files['embed.js'] === undefined ? ['noHashes'] : ['map', isLive ? 'liveIntegrity' : 'exact', drawn];
  if (form === 'frame') return [...frameNotes(state, facts), 'listens'];
  if (form === 'oembed') return frameNotes(state, facts);
  if (form === 'picture') return [own.pictures ? 'upload' : 'namesOnly', ...(own.link ? [] : (['noLink'] as const))];
  if (form === 'inline') return attributes.of ? [script] : ['noId'];
  return [];
}

const fontNotes = ({ hasFont, hasFontFile = true }: Facts): Note[] => (!hasFontFile ? ['noFontFile'] : !hasFont ? ['noFont'] : []);

export const notesFor = (state: BuilderState, facts: Facts): Note[] => [...fontNotes(facts), ...notesOfForm(state, facts)];
