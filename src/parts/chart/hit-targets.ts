/** The numbers of a chart as buttons over the canvas, whose own content can be neither focused nor read aloud. */
import { html, nothing, type TemplateResult } from 'lit';
import { styleOf } from '../../page/document/computed-style.js';
import { currentOf, isShortcut, makeCurrent } from '../roving.js';
import { neighbour } from './navigation.js';
import type { Datum, Provenance } from '../../model/datum.js';
import type { Messages } from '../../locales/messages.js';
import type { HitTarget } from '../../chart/drawing.js';

/** The button of a number. */
export type DataPointButton = HTMLElement & { readonly datum: Datum; readonly provenance: Provenance; readonly column: number };

export const dataPointButtons = (root: ParentNode | null | undefined): DataPointButton[] => [
  ...(root?.querySelectorAll<DataPointButton>('.data-points .ask') ?? []),
];

/** Makes one button the tab stop and the only one that a screen reader meets on its way: the numbers are in the table as well. */
export function makeCurrentPoint(buttons: readonly HTMLElement[], current: HTMLElement | undefined): void {
  makeCurrent(buttons, current);
  for (const button of buttons) {
    const hidden = button === current ? null : 'true';
    if (button.ariaHidden !== hidden) button.ariaHidden = hidden;
  }
}

/** Not after the focus has moved: what is hidden cannot have it. */
function move(event: KeyboardEvent): void {
  const group = event.currentTarget as Element;
  const buttons = dataPointButtons(group.parentNode);
  const index = neighbour(buttons, buttons.indexOf(event.target as DataPointButton), event.key, styleOf(group).direction === 'rtl');
  const next = index === undefined ? undefined : buttons[index];
  if (!next || isShortcut(event)) return;
  event.preventDefault();
  makeCurrentPoint(buttons, next);
  next.focus();
}

/** Also where a script or a press brings the focus. */
const follow = ({ currentTarget, target }: FocusEvent): void =>
  makeCurrentPoint(dataPointButtons((currentTarget as Element).parentNode), target as HTMLElement);

/** The keys are described in a hidden paragraph as well: browsers compute no description from the closed notes, which explain them. */
export const dataPointsTemplate = (targets: readonly HitTarget[], { points }: Messages): TemplateResult | typeof nothing =>
  targets.length === 0
    ? nothing
    : html`<div class="data-points" role="group" aria-label=${points.label} aria-describedby="keys" @keydown=${move} @focusin=${follow}>
          ${targets.map(
            ({ datum, column }, index) =>
              html`<button
                class="ask"
                type="button"
                tabindex="-1"
                aria-hidden="true"
                aria-expanded="false"
                aria-label=${points.placed(datum.spoken, index + 1, targets.length)}
                .datum=${datum}
                .provenance=${datum.provenance}
                .column=${column}
              ></button>`,
          )}
        </div>
        <p id="keys" hidden .textContent=${points.keys}></p>`;

/** Puts the buttons over their numbers. By the object model, because a strict policy forbids style attributes. */
export function placeDataPoints(root: ParentNode, targets: readonly HitTarget[]): void {
  const buttons = dataPointButtons(root);
  makeCurrentPoint(buttons, currentOf(buttons));
  buttons.forEach((button, index) => {
    const { style } = button;
    const target = targets[index];
    if (!target) return;
    // Also where no style sheet reaches it: in the flow it would make higher what its own height comes from.
    style.position = 'absolute';
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
