/** Whether an element is seen as far as styles tell. */
import { ornament } from '../ornament.js';

/** Safari before 17.4 cannot tell; there an element counts as seen. */
export const isVisible = (element: Element): boolean => ornament(() => element.checkVisibility({ visibilityProperty: true })) ?? true;
