import 'axe-core';

interface AxeColor {
  readonly alpha: number;
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  parseString(colour: string): void;
}

/** The part of axe-core that its types leave out. */
const { Color, flattenColors, getContrast } = (
  globalThis as unknown as {
    axe: {
      commons: {
        color: {
          Color: new () => AxeColor;
          flattenColors: (over: AxeColor, ground: AxeColor) => AxeColor;
          getContrast: (ground: AxeColor, text: AxeColor) => number;
        };
      };
    };
  }
).axe.commons.color;

/** A colour as a browser or an author writes it. */
export function parsed(colour: string): AxeColor {
  const result = new Color();
  result.parseString(colour);
  return result;
}

/** The contrast of a colour on others that lie over one another, the topmost first; the last one is opaque. */
export function contrast(colour: string, ...grounds: readonly string[]): number {
  const ground = [...grounds]
    .reverse()
    .map(parsed)
    .reduce((below, above) => flattenColors(above, below));
  return getContrast(ground, flattenColors(parsed(colour), ground));
}
