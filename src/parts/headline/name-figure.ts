/**
 * Names a figure by its headline where a page hides that by style alone: it is found no more in the page then, and the figure would
 * have no name. What is hidden still names what refers to it.
 *
 * @see https://www.w3.org/TR/accname-1.2/#comp_labelledby
 */
export function nameFigure(root: ParentNode): void {
  const headline = root.querySelector('.headline');
  const isHidden = headline !== null && !headline.checkVisibility({ visibilityProperty: true });
  const figure = root.querySelector('figure');
  if (isHidden) figure?.setAttribute('aria-labelledby', headline.id);
  else figure?.removeAttribute('aria-labelledby');
}
