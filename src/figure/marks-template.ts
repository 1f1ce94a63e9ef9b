/** The numbers of a picture as buttons over the canvas, which itself can be neither focused nor read. */
import { html, nothing, type TemplateResult } from 'lit';
import { neighbour } from './cursor.js';
import type { DataPoint } from './figure-view.js';
import type { Messages } from '../locales/messages.js';
import type { Mark } from './chart-controller.js';

/** The button of a number. */
export type MarkButton = HTMLElement & { readonly provenance: DataPoint; readonly column: number };

export const markButtons = (root: ParentNode | null | undefined): MarkButton[] => [...(root?.querySelectorAll<MarkButton>('.marks .ask') ?? [])];

/** One tab stop for the picture; the arrow keys move between its numbers. */
function move(event: KeyboardEvent): void {
  const marks = event.currentTarget as Element;
  const buttons = markButtons(marks.parentNode);
  const next = neighbour(
    buttons.map(({ column }) => column),
    buttons.indexOf(event.target as MarkButton),
    event.key,
    getComputedStyle(marks).direction === 'rtl',
  );
  // With another key the page or the browser means something else.
  if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  buttons.forEach((button, index) => (button.tabIndex = index === next ? 0 : -1));
  buttons[next]?.focus();
}

/** With a word on the keys of its own: browsers make no description of what is folded away in the notes. */
export const marksTemplate = (marks: readonly Mark[], { points }: Messages): TemplateResult | typeof nothing =>
  marks.length === 0
    ? nothing
    : html`<div class="marks" role="group" aria-label=${points.label} aria-describedby="keys" @keydown=${move}>
          ${marks.map(
            ({ point, column }, index) =>
              html`<button
                class="ask"
                type="button"
                tabindex=${index === 0 ? 0 : -1}
                aria-expanded="false"
                aria-label=${points.placed(point.spoken, index + 1, marks.length)}
                .provenance=${point}
                .column=${column}
              ></button>`,
          )}
        </div>
        <p id="keys" hidden>${points.keys}</p>`;

/** Puts the buttons where the marks are. Not by a style attribute, which a strict policy forbids. */
export function placeMarks(root: ParentNode, marks: readonly Mark[]): void {
  const buttons = markButtons(root);
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
