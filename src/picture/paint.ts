/** Colours in the notation that every program which reads SVG knows. */
import { context2d } from './context-2d.js';

export interface Paint {
  /** `#0b5d46` */
  readonly colour: string;
  /** From 0 to 1. */
  readonly opacity: number;
}

const hex = (channel: number): string =>
  Math.round(Math.min(Math.max(channel, 0), 255))
    .toString(16)
    .padStart(2, '0');

const paint = (channels: readonly number[], opacity = 1): Paint => ({ colour: `#${channels.map(hex).join('')}`, opacity });

/** The notations in which browsers compute most colours, and the value of a full channel. */
const notations = [
  { form: /^rgba?\((.+)\)$/, full: 255 },
  { form: /^color\(srgb (.+)\)$/, full: 1 },
];

/** A colour in any other notation, by painting a pixel with it. */
function painted(colour: string): Paint {
  const context = context2d(document.createElement('canvas'));
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, alpha = 255] = context.getImageData(0, 0, 1, 1).data;
  return paint([r, g, b], alpha / 255);
}

export function paintOf(colour: string): Paint {
  if (/^#[\da-f]{6}$/.test(colour)) return { colour, opacity: 1 };
  for (const { form, full } of notations) {
    const [, inside] = form.exec(colour) ?? [];
    if (inside === undefined) continue;
    const numbers = inside.split(/[\s,/]+/).map((part) => Number(part) || 0);
    return paint(
      numbers.slice(0, 3).map((channel) => (channel / full) * 255),
      numbers[3],
    );
  }
  return painted(colour);
}
