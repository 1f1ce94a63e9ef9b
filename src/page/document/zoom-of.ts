/**
 * How many times as large as a CSS pixel of the window one of an element is: by `zoom`, on it or around it. Boxes as the window sees them
 * (`getBoundingClientRect`) have it in them; sizes (`clientWidth`) and lengths that are set have not. 1 in a browser that cannot tell.
 *
 * @see https://drafts.csswg.org/css-viewport/#zoom-property
 */
export const zoomOf = (element: Partial<Pick<Element, 'currentCSSZoom'>>): number => element.currentCSSZoom ?? 1;
