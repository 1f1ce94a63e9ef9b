/** Words put together, in English. */

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** A number up to twelve as a word. */
export const inWords = (count: number): string => words[count] ?? String(count);

export const capital = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;

/** What is not empty, a sentence each. */
export const sentences = (...said: readonly (string | false | undefined)[]): string =>
  `${said
    .filter((each) => typeof each === 'string' && each)
    .map((each) => capital(each as string))
    .join('. ')}.`;

export const counted = (count: number, one: string): string => `${inWords(count)} ${one}${count === 1 ? '' : 's'}`;

/** The pieces that are not empty, joined. */
export const listed = (pieces: readonly (string | false | undefined)[], between = ', '): string => pieces.filter(Boolean).join(between);
