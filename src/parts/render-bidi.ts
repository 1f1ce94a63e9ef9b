/** Renders the isolates of a text as `<bdi>`, which unlike the invisible marks can have a language and does not end up in copied text. */
import { html } from 'lit';
import { cutAtIsolates } from '../locales/bidi.js';

const latin = /[a-z]/i;

const isolated = (piece: string) => (latin.test(piece) ? html`<bdi lang="en" dir="ltr">${piece}</bdi>` : html`<bdi dir="ltr">${piece}</bdi>`);

/** A text whose isolated pieces are elements. Those in Latin script are names and titles in English. */
export const renderBidi = (text: string): unknown => {
  const pieces = cutAtIsolates(text);
  return pieces.length === 1 ? text : pieces.map((piece, index) => (index % 2 === 0 ? piece : isolated(piece)));
};
