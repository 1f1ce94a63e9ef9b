/** The isolates of a line as elements, which layout, fonts, screen readers and a copied text take better than marks. */
import { html } from 'lit';
import { cutAtIsolates } from '../locales/bidi.js';

const latin = /[a-z]/i;

const isolated = (piece: string) => (latin.test(piece) ? html`<bdi lang="en" dir="ltr">${piece}</bdi>` : html`<bdi dir="ltr">${piece}</bdi>`);

/** A line with its isolated pieces set apart; those in Latin script are names and titles that stay English. */
export const renderBidi = (text: string): unknown => {
  const pieces = cutAtIsolates(text);
  return pieces.length === 1 ? text : pieces.map((piece, index) => (index % 2 === 0 ? piece : isolated(piece)));
};
