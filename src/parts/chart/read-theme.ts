/** Reads the theme of a figure from its computed styles: a canvas knows neither `var()` nor inheritance. */
import { styleOf } from '../../page/document/computed-style.js';
import { ornament } from '../../page/ornament.js';
import { windowOf } from '../../page/document/window-of.js';
import { zoomOf } from '../../page/document/zoom-of.js';
import { hasUnknownColours, keepKnownColours } from './page-colours.js';
import { colourNames, type Scheme, type Theme } from '../../chart/theme.js';

/**
 * How light a computed colour is, from 0 to 1. Browsers serialise it as `rgb(…)` or, in newer colour spaces, in notations
 * whose first number is a lightness or a channel from 0 to 1 (0 to 100 in `lab` and `lch`).
 */
export function lightness(colour: string): number {
  const [first = 0, second = 0, third = 0] = (colour.match(/-?[\d.]+/g) ?? []).map(Number);
  if (colour.startsWith('rgb')) return (0.2126 * first + 0.7152 * second + 0.0722 * third) / 255;
  return first > 1 ? first / 100 : first;
}

/**
 * Light or dark: as `theme` says, else as the page around is. That is known from the colour of its text, however the
 * page does dark mode: with `color-scheme`, a media query or a class.
 */
export function schemeOf(element: Element, theme: string | number | null | undefined): Scheme {
  if (theme === 'light' || theme === 'dark') return theme;
  return lightness(styleOf(element).color) > 0.6 ? 'dark' : 'light';
}

/**
 * Resolves when no text of the page is in a transition from one colour to another. Until then a colour in between would be
 * read, and of a colour that an element inherits Firefox reports only the beginning of a transition.
 */
export async function coloursSettled({ ownerDocument }: Element): Promise<void> {
  const isOfColour = (animation: Animation): boolean => (animation as Partial<CSSTransition>).transitionProperty === 'color';
  const fading = ornament(() => ownerDocument.getAnimations().filter(isOfColour)) ?? [];
  await Promise.allSettled(fading.map(({ finished }) => finished));
}

/** The computed values of colours, all in one property: one after another, each would have the browser compute styles again. */
function resolved(probe: HTMLElement, colours: readonly string[]): string[] {
  // Shadows take any number of colours, and their computed value has them resolved. The element is hidden, so that none is drawn.
  probe.style.boxShadow = colours.map((colour) => `0 0 ${colour}`).join();
  const found = styleOf(probe).boxShadow.match(/[\w-]+\([^()]*\)/g) ?? [];
  probe.style.removeProperty('box-shadow');
  return found;
}

/** How many dots a CSS pixel of the figure has on the screen of its window, at least. */
export const dotsOf = (probe: HTMLElement, least: number): number => Math.max(least, (windowOf(probe).devicePixelRatio || 1) * zoomOf(probe));

/** Of all names. One that is no colour makes none of the list: then it is read without what the browser does not know. */
function coloursOf(probe: HTMLElement): string[] {
  const wanted = colourNames.map((name) => `var(--_${name})`);
  const figure = probe.closest('figure');
  const found = figure && hasUnknownColours(figure) ? [] : resolved(probe, wanted);
  if (found.length === wanted.length || !figure) return found;
  keepKnownColours(figure);
  return resolved(probe, wanted);
}

/** Reads the theme through a hidden element of the figure, which inherits its custom properties. */
export function readTheme(probe: HTMLElement, leastDots = 1): Theme {
  const style = styleOf(probe);
  if (!style.fontSize) throw new Error('The page computes no styles.');
  const found = coloursOf(probe);
  const colours = Object.fromEntries(colourNames.map((name, index) => [name, found[index] ?? style.color])) as Theme['colours'];
  const number = (name: string) => Number.parseFloat(style.getPropertyValue(name)) || 1;
  return {
    colours,
    direction: style.direction === 'rtl' ? 'rtl' : 'ltr',
    fontFamily: style.fontFamily,
    fontSize: fontSizeOf(probe),
    lineScale: number('--_line-scale'),
    thickness: number('--_thickness'),
    dots: dotsOf(probe, leastDots),
  };
}

/** The size of labels now, in CSS pixels. */
export const fontSizeOf = (probe: HTMLElement): number => Number.parseFloat(styleOf(probe).fontSize);
