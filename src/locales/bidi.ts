/**
 * Keeps pieces that run from left to right in their order within a line that runs from right to left: signs, ranges, years such as
 * 2025-26, Latin names.
 *
 * @see https://www.w3.org/International/questions/qa-bidi-unicode-controls
 */

const open = '\u2066';
const close = '\u2069';

/** Sets a piece apart from the direction of the line around it. */
export const isolate = (piece: string): string => `${open}${piece}${close}`;

/** A text cut at its isolates: every second piece was one. */
export const cutAtIsolates = (text: string): string[] => text.split(/\u2066([^\u2069]*)\u2069/);

/** Characters that only control the layout of a line; they do not belong in a file of data. */
const layoutMarks = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

export const withoutLayoutMarks = (text: string): string => text.replaceAll(layoutMarks, '');
