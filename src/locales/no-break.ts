/** Keeps a number with its unit and a day with its month on one line of a page. Not in files and not in texts that others set. */

/** A number that is no year and no end of a name such as FY2026, the end of its isolate, and a space before a word. */
const numberBeforeWord = /([\p{L}\d.,]*\d)(\u2069?) (?=\p{L})/gu;
const notAlone = /\p{L}|^(?:19|20)\d\d$/u;
/** A day with its month and year. */
const wholeDay = /(^|[^\d.,])(\d{1,2}) (\p{L}+) (?=(?:19|20)\d\d)/gu;
/** An amount in Urdu has a second word: million, billion or hundred thousand “dollars”. */
const secondWord = /(ملین|ارب) (?=(?:امریکی )?ڈالر)/g;

export const unbroken = (text: string): string =>
  text
    .replaceAll(wholeDay, '$1$2\u00A0$3\u00A0')
    .replaceAll(numberBeforeWord, (all, number: string, end: string) => (notAlone.test(number) ? all : `${number}${end}\u00A0`))
    .replaceAll(secondWord, '$1\u00A0');
