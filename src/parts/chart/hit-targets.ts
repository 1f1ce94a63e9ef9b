/** The numbers of a chart as buttons over the canvas, whose own content can be neither focused nor read aloud. */
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

/**
 * One tab stop for the chart, within which the arrow keys move.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/#kbd_roving_tabindex
 */
function move(event: KeyboardEvent): void {
  const group = event.currentTarget as Element;
  const buttons = dataPointButtons(group.parentNode);
  const next = neighbour(
    buttons.map(({ column }) => column),
    buttons.indexOf(event.target as DataPointButton),
    event.key,
    getComputedStyle(group).direction === 'rtl',
  );
  // Together with one of these, the keys are the browser's.
  if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  buttons.forEach((button, index) => (button.tabIndex = index === next ? 0 : -1));
  buttons[next]?.focus();
}

/** The keys are described in a hidden paragraph as well: browsers compute no description from the closed notes, which explain them. */
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

/** Puts the buttons over their numbers. By the object model, because a strict policy forbids style attributes. */
export function placeDataPoints(root: ParentNode, targets: readonly HitTarget[]): void {
  const buttons = dataPointButtons(root);
  // The button that was the tab stop may be gone with the former view.
  const [first] = buttons;
  if (first && buttons.every(({ tabIndex }) => tabIndex !== 0)) first.tabIndex = 0;
  buttons.forEach((button, index) => {
    const { style } = button;
    const target = targets[index];
    if (!target) return;
    style.left = `${target.left}px`;
    style.top = `${target.top}px`;
    style.width = `${target.width}px`;
    style.height = `${target.height}px`;
    const { shape } = target;
    button.classList.toggle('shaped', shape !== undefined);
    button.classList.toggle('mark', shape?.isMark === true);
    style.clipPath = shape ? `path("${shape.path}")` : '';
    style.setProperty('--_outline', shape ? `path(evenodd, "${shape.outline}")` : '');
  });
}
