import { isVisible } from '../../page/document/is-visible.js';

/**
 * Names a figure by its headline where a page hides that by style alone: the figure would have no name. What is hidden still names
 * what refers to it.
 *
 * @see https://www.w3.org/TR/accname-1.2/#comp_labelledby
 */
export function nameFigure(root: ParentNode): void {
  const [figure, headline] = ['figure', '.headline'].map((selector) => root.querySelector(selector));
  if (figure && headline && isVisible(figure) && !isVisible(headline)) figure.setAttribute('aria-labelledby', headline.id);
  else figure?.removeAttribute('aria-labelledby');
}
