/** The numbers of a picture as buttons over the canvas, which itself can be neither focused nor read. */
import { html, nothing, type TemplateResult } from 'lit';
import { neighbour } from './navigation.js';
import type { Datum, Provenance } from '../../model/datum.js';
import type { Messages } from '../../locales/messages.js';
import type { HitTarget } from '../../chart/drawing.js';

/** The button of a number. */
export type DataPointButton = HTMLElement & { readonly datum: Datum; readonly provenance: Provenance; readonly column: number };

export const dataPointButtons = (root: ParentNode | null | undefined): DataPointButton[] => [
  ...(root?.querySelectorAll<DataPointButton>('.data-points .ask') ?? []),
];

/** One tab stop for the picture; the arrow keys move between its numbers. */
function move(event: KeyboardEvent): void {
  const group = event.currentTarget as Element;
  const buttons = dataPointButtons(group.parentNode);
  const next = neighbour(
    buttons.map(({ column }) => column),
    buttons.indexOf(event.target as DataPointButton),
    event.key,
    getComputedStyle(group).direction === 'rtl',
  );
  // With another key the page or the browser means something else.
  if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  buttons.forEach((button, index) => (button.tabIndex = index === next ? 0 : -1));
  buttons[next]?.focus();
}

/** With a word on the keys of its own: browsers make no description of what is folded away in the notes. */
export const dataPointsTemplate = (targets: readonly HitTarget[], { points }: Messages): TemplateResult | typeof nothing =>
  targets.length === 0
    ? nothing
    : html`<div class="data-points" role="group" aria-label=${points.label} aria-describedby="keys" @keydown=${move}>
          ${targets.map(
            ({ datum, column }, index) =>
              html`<button
                class="ask"
                type="button"
                tabindex=${index === 0 ? 0 : -1}
                aria-expanded="false"
                aria-label=${points.placed(datum.spoken, index + 1, targets.length)}
                .datum=${datum}
                .provenance=${datum.provenance}
                .column=${column}
              ></button>`,
          )}
        </div>
        <p id="keys" hidden>${points.keys}</p>`;

/** Puts the buttons over their numbers. Not by a style attribute, which a strict policy forbids. */
export function placeDataPoints(root: ParentNode, targets: readonly HitTarget[]): void {
  const buttons = dataPointButtons(root);
  // The one that was reached by the arrow keys may have gone with the view before.
  const [first] = buttons;
  if (first && buttons.every(({ tabIndex }) => tabIndex !== 0)) first.tabIndex = 0;
  buttons.forEach(({ style }, index) => {
    const target = targets[index];
    if (!target) return;
    style.left = `${target.left}px`;
    style.top = `${target.top}px`;
    style.width = `${target.width}px`;
    style.height = `${target.height}px`;
  });
}
