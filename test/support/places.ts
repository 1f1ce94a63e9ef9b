/** The sizes in which a test looks at a picture. */
import type { Place } from './overlaps.js';

/** On pages 320, 360, 640 and 1280 pixels wide, as wide as a page may let it be, and in text of twice the size. */
export const onPages: readonly Place[] = [
  { width: 288, height: 336, fontSize: 13 },
  { width: 328, height: 336, fontSize: 13 },
  { width: 608, height: 380, fontSize: 13 },
  { width: 720, height: 400, fontSize: 13 },
  { width: 1248, height: 400, fontSize: 13 },
  { width: 328, height: 672, fontSize: 26 },
];

/** In text of twice the size, on a phone, where a screen magnified four times is as narrow, and on a wider page. */
export const inLargeText: readonly Place[] = [
  { width: 288, height: 442, fontSize: 26 },
  { width: 288, height: 544, fontSize: 27.6 },
  { width: 700, height: 442, fontSize: 26 },
];

/** The chart on a card of 1200 x 630, a square, a portrait and a story, at half their size. */
export const onCards: readonly Place[] = [
  { width: 552, height: 160, fontSize: 13 },
  { width: 552, height: 190, fontSize: 10.4 },
  { width: 492, height: 300, fontSize: 13 },
  { width: 488, height: 420, fontSize: 13 },
  { width: 480, height: 620, fontSize: 13 },
];
