/** Pieces that run from left to right inside a line that runs from right to left: signs, ranges, years such as 2025-26, Latin names. */

const open = '\u2066';
const close = '\u2069';

/** Keeps a piece together and in its own order, whatever stands around it. */
export const isolate = (piece: string): string => `${open}${piece}${close}`;

/** A text cut at its isolates: every second piece was one. */
export const cutAtIsolates = (text: string): string[] => text.split(/\u2066([^\u2069]*)\u2069/);

/** Every mark that only tells how a line is laid out; none belongs in a file. */
const layoutMarks = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

export const withoutLayoutMarks = (text: string): string => text.replaceAll(layoutMarks, '');
