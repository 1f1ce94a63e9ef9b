/** A short mark of a text that changes with it (FNV-1a): tells whether a translation is still of the text it was made of. */
export const fingerprint = (text: string): string =>
  Array.from(text)
    .reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0, 0x811c9dc5)
    .toString(36);
