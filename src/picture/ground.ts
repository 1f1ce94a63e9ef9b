/** The colour a figure stands on. */
import { paintOf } from './paint.js';
import type { Scheme } from '../chart/theme.js';

const surfaces: Readonly<Record<Scheme, string>> = { light: '#ffffff', dark: '#15191b' };

function isDark(colour: string): boolean {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b < 128;
}

/** What is around an element on the page: also its slot, and the host of its shadow. */
const around = (element: Element): Element | null => {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
};

/** The nearest solid background; where it does not go with the figure's colours, as under a photograph, one that does. */
export function groundOf(figure: Element, scheme: Scheme): string {
  for (let element: Element | null = figure; element; element = around(element)) {
    const { colour, opacity } = paintOf(getComputedStyle(element).backgroundColor);
    if (opacity === 1) return isDark(colour) === (scheme === 'dark') ? colour : surfaces[scheme];
  }
  return surfaces[scheme];
}
