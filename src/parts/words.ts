/** Renders the isolates of a text as `<bdi>`, which unlike the invisible marks can have a language and does not end up in copied text. */
import { html } from 'lit';
import { cutAtIsolates } from '../locales/bidi.js';
import { unbroken } from '../locales/no-break.js';
import type { Messages } from '../locales/messages.js';

const latin = /[a-z]/i;

const isolated = (piece: string) => (latin.test(piece) ? html`<bdi lang="en" dir="ltr">${piece}</bdi>` : html`<bdi dir="ltr">${piece}</bdi>`);

/** A text whose isolated pieces are elements, and whose numbers stay with their units. Pieces in Latin script are names and titles in English. */
export const renderBidi = (text: string): unknown => {
  const pieces = cutAtIsolates(unbroken(text));
  return pieces.length === 1 ? pieces[0] : pieces.map((piece, index) => (index % 2 === 0 ? piece : isolated(piece)));
};

/** The same of a text with short amounts and signs, which are heard in full words. */
export const renderAloud = (text: string, messages: Messages): unknown => {
  const heard = messages.aloud(text);
  return heard === text ? renderBidi(text) : html`<span aria-hidden="true">${renderBidi(text)}</span><span class="visually-hidden">${renderBidi(heard)}</span>`;
};
