/** Colours in the notation that every program which reads SVG knows. */
import { context2d } from './files/context-2d.js';

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

/** What a canvas calls a colour in any other notation when it has mixed it with itself in sRGB; undefined if it cannot. */
function mixed(context: CanvasRenderingContext2D, colour: string): string | undefined {
  const unlikely = '#010203';
  context.fillStyle = unlikely;
  context.fillStyle = `color-mix(in srgb, ${colour}, ${colour})`;
  const { fillStyle: name } = context;
  return typeof name === 'string' && name !== unlikely ? name : undefined;
}

/** A colour in any other notation, by painting a pixel with it: that may be read back as another one, where a browser falsifies canvases. */
function painted(context: CanvasRenderingContext2D, colour: string): Paint {
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, alpha = 255] = context.getImageData(0, 0, 1, 1).data;
  return paint([r, g, b], alpha / 255);
}

/** The paint of a colour that is in a known notation. */
function read(colour: string): Paint | undefined {
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
  return undefined;
}

export function paintOf(colour: string): Paint {
  const known = read(colour);
  if (known) return known;
  const context = context2d(Object.assign(document.createElement('canvas'), { width: 1, height: 1 }));
  return read(mixed(context, colour) ?? '') ?? painted(context, colour);
}
