/** Whether this device has a font: `document.fonts.check` says yes to any name that no style sheet of the page defines. */
import { firstFamily } from './site-font.js';

const sample = 'mmmmmmmmmmlli1WO@';
const generic = ['monospace', 'serif'];

/** @param fonts as in a style sheet; the first of them is looked for */
export function hasFont(fonts: string): boolean {
  const name = firstFamily(fonts);
  const context = document.createElement('canvas').getContext('2d');
  if (!name || !context) return true;
  const widthIn = (family: string): number => {
    context.font = `40px ${family}`;
    return context.measureText(sample).width;
  };
  // A generic one is there, whatever it is called; a named one is not where each of two others stands in for it.
  return (
    /^(ui-)?(serif|sans-serif|monospace|rounded|system-ui|cursive)$/.test(name) || generic.some((other) => widthIn(`"${name}", ${other}`) !== widthIn(other))
  );
}
