/** Whether an element holds more of the page than what may stand in its place: its end tag is missing, and the article after it became its content. */

const mostParagraphs = 3;

export const swallowsPage = (element: Element): boolean =>
  element.querySelector('h1, h2, h3, h4, h5, h6') !== null ||
  element.querySelectorAll(':scope > p:not([slot])').length > mostParagraphs ||
  [...element.querySelectorAll('*')].some((inner) => 'toPicture' in inner);
