/**
 * Writes a text as all that an element holds, and anew only where it is another text. Not as a value among the element's content, which
 * Lit writes to a node it keeps: a translator of the page puts other nodes in the place of that one, and the old text stays.
 *
 * @see https://bugs.chromium.org/p/chromium/issues/detail?id=872770
 */
import { noChange, type ElementPart } from 'lit';
import { Directive, directive, type DirectiveParameters } from 'lit/directive.js';
import { cutAtIsolates } from '../locales/bidi.js';
import { unbroken } from '../locales/no-break.js';
import type { Messages } from '../locales/messages.js';

const latin = /[a-z]/i;

/**
 * The isolates of a text are `<bdi>`, which unlike the invisible marks can have a language and do not end up in copied text. Those in
 * Latin script are names and titles in English.
 */
function isolated(piece: string): HTMLElement {
  const element = document.createElement('bdi');
  element.dir = 'ltr';
  if (latin.test(piece)) element.lang = 'en';
  element.textContent = piece;
  return element;
}

/** A text whose numbers stay with their units. */
const piecesOf = (text: string): (Node | string)[] => cutAtIsolates(unbroken(text)).map((piece, index) => (index % 2 === 0 ? piece : isolated(piece)));

function spanOf(text: string): HTMLElement {
  const element = document.createElement('span');
  element.append(...piecesOf(text));
  return element;
}

/** What is seen, and what is heard in place of it. */
function bothOf(text: string, heard: string): HTMLElement[] {
  const [seen, spoken] = [spanOf(text), spanOf(heard)];
  seen.setAttribute('aria-hidden', 'true');
  spoken.className = 'visually-hidden';
  return [seen, spoken];
}

class Words extends Directive {
  private text: string | undefined;
  private heard: string | undefined;

  /**
   * What is heard.
   *
   * @param messages of a text with short amounts and signs, which are heard in full words
   */
  override render(text: string, messages?: Messages): string {
    return messages?.aloud(text) ?? text;
  }

  override update({ element }: ElementPart, [text, messages]: DirectiveParameters<this>): unknown {
    const heard = this.render(text, messages);
    if (text !== this.text || heard !== this.heard) element.replaceChildren(...(heard === text ? piecesOf(text) : bothOf(text, heard)));
    this.text = text;
    this.heard = heard;
    return noChange;
  }
}

/** For the place of an attribute: `<p ${words(text)}></p>`. */
export const words = directive(Words);
