/** Whether it is an address of the web or of the same site, as a whole: not of a script, nor of a file on a disk, nor one beside the article. */
export const isAddress = (text: string): boolean => /^(?:https?:\/\/|\/)/i.test(text) && URL.canParse(text, 'https://site.example');

/** Whether it is what an address begins with, as far as it is written. */
export const mayBecomeAddress = (text: string): boolean => ['https://', 'http://'].some((start) => start.startsWith(text.toLowerCase()));
