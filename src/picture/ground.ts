/** The background colour of a picture: that of the page around the figure. */
import { paintOf } from './paint.js';
import type { Scheme } from '../chart/theme.js';

const surfaces: Readonly<Record<Scheme, string>> = { light: '#ffffff', dark: '#15191b' };

function isDark(colour: string): boolean {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b < 128;
}

/** The parent of an element in the flat tree. */
const flatTreeParent = (element: Element): Element | null => {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
};

/** The nearest solid background, if the colours of the figure can be read on it; over a photograph they may be made for that. */
export function groundOf(figure: Element, scheme: Scheme): string {
  for (let element: Element | null = figure; element; element = flatTreeParent(element)) {
    const { colour, opacity } = paintOf(getComputedStyle(element).backgroundColor);
    if (opacity === 1) return isDark(colour) === (scheme === 'dark') ? colour : surfaces[scheme];
  }
  return surfaces[scheme];
}
