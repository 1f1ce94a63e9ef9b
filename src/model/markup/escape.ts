/** Writes text and attributes so that they come out as they were meant: of HTML, of Markdown and of MDX, and of what tidies HTML on the way. */

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\u00A0': '&#160;' };

const entity = (character: string): string => named[character] ?? `&#${character.charCodeAt(0)};`;

/** In a line, without characters that HTML does not know: a line break would become an element in some editors, an empty line a paragraph. */
const inOneLine = (text: string): string =>
  text
    .replaceAll(/[\t\n\f\r ]+/g, ' ')
    .replaceAll(/\p{Cc}/gu, '')
    .trim();

/** Text between tags. Braces mean something to MDX, and what marks emphasis, code or a link to Markdown. */
export const escapeText = (text: string): string => inOneLine(text).replaceAll(/[&<>{}*_`[\]\\~\u00A0]/g, entity);

/** The value of an attribute in double quotes. Square brackets may be a shortcode of WordPress, there as well. */
export const escapeAttribute = (value: string): string => inOneLine(value).replaceAll(/[&<>"[\]\u00A0]/g, entity);
