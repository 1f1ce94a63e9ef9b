/** The names under slots of equal width, as many as fit. Loaded late, with Chart.js. */
import type { LabelLayout } from './label-layout.js';
import type { Frame } from './frame.js';

export interface NamedSlot {
  readonly name: string;
  readonly shortName: string;
  /** A second line under the name. */
  readonly below?: string;
}

export interface NameSteps {
  readonly every: number;
  readonly from: number;
}

/** All names, else all short ones, else every so many of the short ones. */
export function drawNames({ theme, x, slotWidth, base, lineSize }: Frame, slots: readonly NamedSlot[], steps: NameSteps, labels: LabelLayout): void {
  const { fontSize, colours } = theme;
  const style = { weight: 600 };
  const widest = (name: (slot: NamedSlot) => string) => Math.max(...slots.map((slot) => labels.widthOf(name(slot), style))) + fontSize * 0.4;
  const whole = widest(({ name }) => name) <= slotWidth;
  const short = widest(({ shortName }) => shortName);
  const every = short <= slotWidth ? 1 : steps.every * Math.ceil(short / (slotWidth * steps.every));
  slots.forEach(({ name, shortName }, index) => {
    if (whole || (index - steps.from) % every === 0) labels.write(whole ? name : shortName, style, [[x(index), base + lineSize]]);
  });
  // The second line is on one height for all slots, below the names however high its words reach.
  const muted = { colour: colours.muted };
  const highest = Math.max(...slots.map(({ below = '' }) => labels.reachOf(below, muted).above));
  const second = base + Math.max(lineSize * 2.3, lineSize + fontSize * 0.65 + highest);
  // From the end, so that the latest is written where not all fit.
  for (const [index, { below }] of [...slots.entries()].reverse()) {
    if (below) labels.write(below, muted, [[x(index), second]]);
  }
}
