/** The colours that a page gives its figures, as far as its reader's browser knows them. */
import { styleOf } from '../../page/document/computed-style.js';
import { warnOnce } from '../../page/console.js';
import { ornament } from '../../page/ornament.js';

/** What a page may set, as `--figure-<name>`. */
const names = [
  ...['text', 'muted', 'line', 'surface', 'panel', 'on-panel', 'track', 'undivided', 'on-undivided'],
  ...['accent', 'accent-2', 'on-accent', 'on-accent-2', 'milestone', 'pace', 'scenario'],
].map((name) => `--figure-${name}`);

const isColour = (value: string): boolean => ornament(() => CSS.supports('color', value)) ?? true;

/**
 * Has a figure use its own colour in place of one that the browser does not know, as `light-dark()` in one of 2023. Left alone it would be
 * no colour at all, and whatever is computed of it neither: https://drafts.csswg.org/css-variables/#invalid-at-computed-value-time
 */
export function keepKnownColours(figure: HTMLElement): void {
  for (const name of names) figure.style.removeProperty(name);
  const style = styleOf(figure);
  const unknown = names.flatMap((name) => {
    const value = style.getPropertyValue(name).trim();
    return value && !isColour(value) ? [{ name, value }] : [];
  });
  for (const { name, value } of unknown) {
    figure.style.setProperty(name, 'initial');
    warnOnce(`${name}: ${value} is no colour that this browser knows. Set it within @supports, for browsers that know it; the figure’s own is shown.`);
  }
}

/** Whether a figure uses its own in place of some, which the page may have changed. */
export const hasUnknownColours = ({ style }: HTMLElement): boolean => names.some((name) => style.getPropertyValue(name) !== '');
