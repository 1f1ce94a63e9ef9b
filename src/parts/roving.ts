/**
 * One tab stop for many controls, between which keys move.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/#kbd_roving_tabindex
 */

/** Makes one of them the tab stop. */
export function makeCurrent(items: readonly HTMLElement[], current: HTMLElement | undefined): void {
  for (const item of items) {
    const tabIndex = item === current ? 0 : -1;
    if (item.tabIndex !== tabIndex) item.tabIndex = tabIndex;
  }
}

/** The one that is; the first where that one is gone with a former view. */
export const currentOf = (items: readonly HTMLElement[]): HTMLElement | undefined => items.find(({ tabIndex }) => tabIndex === 0) ?? items[0];

/** Whether a key is the browser's, being pressed together with one of these. */
export const isShortcut = ({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean => altKey || ctrlKey || metaKey;
