/** The theme of a chart: colours, type and direction. */

export type Scheme = 'light' | 'dark';

/** The direction of text and of the axis of slots. */
export type Direction = 'ltr' | 'rtl';

/**
 * The internal custom properties that hold colours; the stylesheet defines each for both schemes. `part-1` is for what the story is
 * about, `part-2` for the rest, each with the colour of words on it. A tint (`part-2`, `projected`, `undivided`, `track`) is too faint
 * to be seen by all and always has an edge: `edge-2`, `part-1`, or `edge` for what is neutral. `ground` is the paper, for gaps.
 * Red (`milestone`, `pace`) is what is aimed at, blue (`scenario`) what a reader tries.
 */
export const colourNames = [
  'text',
  'muted',
  'line',
  'ground',
  'track',
  'edge',
  'part-1',
  'on-part-1',
  'part-2',
  'on-part-2',
  'edge-2',
  'undivided',
  'on-undivided',
  'projected',
  'milestone',
  'pace',
  'target',
  'scenario',
] as const;

export type ColourName = (typeof colourNames)[number];

export interface Theme {
  readonly colours: Readonly<Record<ColourName, string>>;
  readonly direction: Direction;
  readonly fontFamily: string;
  /** Size of labels, in CSS pixels. */
  readonly fontSize: number;
  /** How many times as far apart as usual lines are: more than 1 for a script that reaches high and low. */
  readonly lineScale: number;
  /** How many times as thick as usual lines are: more than 1 for a reader who asks for contrast. */
  readonly thickness: number;
  /** How many dots of the canvas a CSS pixel has, where there is room for as many. */
  readonly dots: number;
}
