/** The theme of a chart: colours, type and direction. */

export type Scheme = 'light' | 'dark';

/** The direction of text and of the axis of slots. */
export type Direction = 'ltr' | 'rtl';

/** The internal custom properties that hold colours; the stylesheet defines each for both schemes. */
export const colourNames = [
  'text',
  'muted',
  'line',
  'track',
  'edge',
  'part-1',
  'part-2',
  'part-3',
  'part-4',
  'on-part-1',
  'on-part-2',
  'on-part-3',
  'on-part-4',
  'undivided',
  'on-undivided',
  'grain-part-2',
  'grain-part-3',
  'grain-part-4',
  'grain-undivided',
  'projected',
  'milestone',
  'pace',
  'target',
  'scenario',
] as const;

export type ColourName = (typeof colourNames)[number];

export interface Theme {
  readonly colours: Readonly<Record<ColourName, string>>;
  /** The same colours, pale, for doubtful values. */
  readonly pale: Readonly<Record<ColourName, string>>;
  readonly direction: Direction;
  readonly fontFamily: string;
  /** Size of labels, in CSS pixels. */
  readonly fontSize: number;
  /** How many times as far apart as usual lines are: more than 1 for a script that reaches high and low. */
  readonly lineScale: number;
  /** How many times as thick as usual lines are: more than 1 for a reader who asks for contrast. */
  readonly thickness: number;
  /** How many dots of the canvas a CSS pixel has at least. */
  readonly leastDots: number;
}
