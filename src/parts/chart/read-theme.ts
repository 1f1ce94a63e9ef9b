/** Colours, type and direction of a figure as the page resolves them: a canvas knows neither `var()` nor inheritance. */
import { colourNames, type Scheme, type Theme } from '../../chart/theme.js';

/**
 * How light a computed colour is, from 0 to 1. Browsers serialise to `rgb(…)`, or, for newer colour
 * spaces, to forms whose first number is a lightness or a channel from 0 to 1 (0 to 100 for `lab` and `lch`).
 */
export function lightness(colour: string): number {
  const [first = 0, second = 0, third = 0] = (colour.match(/-?[\d.]+/g) ?? []).map(Number);
  if (colour.startsWith('rgb')) return (0.2126 * first + 0.7152 * second + 0.0722 * third) / 255;
  return first > 1 ? first / 100 : first;
}

/**
 * Light or dark: as `theme` says, else as the page around is. The colour of its text tells that
 * whichever way the page does dark mode, with `color-scheme`, a media query or a class.
 */
export function schemeOf(element: Element, theme: string | null | undefined): Scheme {
  if (theme === 'light' || theme === 'dark') return theme;
  return lightness(getComputedStyle(element).color) > 0.6 ? 'dark' : 'light';
}

/**
 * Done when no text of the page fades from one colour to another: what is read before is a colour in between,
 * and Firefox tells only at the start that a colour changes which an element inherits.
 */
export async function coloursSettled(): Promise<void> {
  const fading = document.getAnimations().filter((animation) => animation instanceof CSSTransition && animation.transitionProperty === 'color');
  await Promise.allSettled(fading.map(({ finished }) => finished));
}

/** Colours as the browser resolves them at an element, all at once: each by itself would have the styles of the page worked out anew. */
function resolved(probe: HTMLElement, colours: readonly string[]): string[] {
  // Of the properties that take a list of colours, one whose computed value has them resolved. Nothing is drawn: the element is hidden.
  probe.style.boxShadow = colours.map((colour) => `0 0 ${colour}`).join();
  const found = getComputedStyle(probe).boxShadow.match(/[\w-]+\([^()]*\)/g) ?? [];
  probe.style.removeProperty('box-shadow');
  return found;
}

/** Reads the theme through a hidden element of the figure, which inherits its custom properties. */
export function readTheme(probe: HTMLElement, leastDots = 1): Theme {
  const style = getComputedStyle(probe);
  const found = resolved(probe, [
    ...colourNames.map((name) => `var(--_${name})`),
    ...colourNames.map((name) => `color-mix(in srgb, var(--_${name}) var(--_pale), transparent)`),
  ]);
  const named = (from: number) => Object.fromEntries(colourNames.map((name, index) => [name, found[from + index] ?? style.color])) as Theme['colours'];
  const [colours, pale] = [named(0), named(colourNames.length)];
  const number = (name: string) => Number.parseFloat(style.getPropertyValue(name));
  return {
    colours,
    pale,
    direction: style.direction === 'rtl' ? 'rtl' : 'ltr',
    fontFamily: style.fontFamily,
    fontSize: fontSizeOf(probe),
    lineScale: number('--_line-scale'),
    thickness: number('--_thickness'),
    leastDots,
  };
}

/** The size of labels now, in CSS pixels. */
export const fontSizeOf = (probe: HTMLElement): number => Number.parseFloat(getComputedStyle(probe).fontSize);
