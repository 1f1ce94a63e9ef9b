/** Warnings in the console, each once a page. */

const warned = new Set<string>();

/** More than any sentence of this library; what is longer holds a value that a page may have set to a megabyte. */
const longest = 1000;

/**
 * A value in it is the page's: what could hide or reorder the words around it is written as an escape. Control characters, marks of
 * direction, halves of a surrogate pair.
 *
 * @see https://trojansource.codes
 */
const unseen = /[\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/gu;

/** A message as it can be read on one screen: its beginning and its end, which says how to put things right. */
function legible(message: string): string {
  const half = longest / 2;
  const whole = message.length > longest ? `${message.slice(0, half)} … ${message.slice(-half)}` : message;
  return whole.replaceAll(unseen, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`);
}

export function warnOnce(text: string): void {
  const message = legible(text);
  if (warned.has(message)) return;
  warned.add(message);
  try {
    console.warn(message);
  } catch {
    // A page may have taken it away, or have replaced it by something that throws. No figure is to fail for that.
  }
}
