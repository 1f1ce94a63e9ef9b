/** The numbers of a picture as buttons over the canvas, which itself can be neither focused nor read. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../locales/messages.js';
import type { Mark } from './chart-controller.js';

const moves: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index) => index + 1,
  ArrowLeft: (index) => index - 1,
  ArrowDown: (index) => index - 1,
  ArrowUp: (index) => index + 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** One tab stop for the picture; the arrow keys move between its numbers. */
function move(event: KeyboardEvent): void {
  const step = moves[event.key];
  const buttons = [...(event.currentTarget as Element).querySelectorAll<HTMLElement>('.ask')];
  const index = buttons.indexOf(event.target as HTMLElement);
  const next = step && buttons[Math.max(0, Math.min(buttons.length - 1, step(index, buttons.length)))];
  if (!next) return;
  event.preventDefault();
  for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
  next.focus();
}

export const marksTemplate = (marks: readonly Mark[], { provenance: words }: Messages): TemplateResult | typeof nothing =>
  marks.length === 0
    ? nothing
    : html`<div class="marks" role="group" aria-label=${words.label} @keydown=${move}>
        ${marks.map(
          ({ provenance }, index) =>
            html`<button
              class="ask"
              type="button"
              tabindex=${index === 0 ? 0 : -1}
              aria-expanded="false"
              aria-label=${words.mark(provenance.title, provenance.value)}
              .provenance=${provenance}
            ></button>`,
        )}
      </div>`;

/** Puts the buttons where the marks are. Not by a style attribute, which a strict policy forbids. */
export function placeMarks(root: ParentNode, marks: readonly Mark[]): void {
  const buttons = [...root.querySelectorAll<HTMLElement>('.marks .ask')];
  // The one that was reached by the arrow keys may have gone with the view before.
  const [first] = buttons;
  if (first && buttons.every(({ tabIndex }) => tabIndex !== 0)) first.tabIndex = 0;
  buttons.forEach(({ style }, index) => {
    const mark = marks[index];
    if (!mark) return;
    style.left = `${mark.left}px`;
    style.top = `${mark.top}px`;
    style.width = `${mark.width}px`;
    style.height = `${mark.height}px`;
  });
}
