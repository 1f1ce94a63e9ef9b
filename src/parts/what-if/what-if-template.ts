/** The markup of a what-if: a slider, a number field, presets, and the answer as a sentence. */
import { html, type TemplateResult } from 'lit';
import { shownRate } from '../../projection/scenario-precision.js';
import { words } from '../words.js';
import type { WhatIf } from '../../model/progress/what-if.js';
import type { Messages } from '../../locales/messages.js';

const percent = (rate: number): string => String(Math.round(shownRate(rate) * 1000) / 10);

/** @param choose called with a rate in percent a year, or with undefined to reset it */
export function whatIfTemplate(view: WhatIf, { whatIf: said }: Messages, choose: (growth: string | undefined) => unknown): TemplateResult {
  const { rates, scenario } = view;
  const { rate } = scenario;
  const chosen = ({ target }: Event) => {
    const percentage = Number.parseFloat((target as HTMLInputElement).value);
    // While a number is typed it may be empty or out of range for a moment.
    if (percentage >= rates.min && percentage <= rates.max) choose(String(percentage));
  };
  const restored = ({ target }: Event) => {
    (target as HTMLInputElement).value = percent(rate);
  };
  return html`<div class="rates">
      <label
        ><span .textContent=${said.slider}></span
        ><input type="range" min=${rates.min} max=${rates.max} step=${rates.step} .value=${percent(rate)} aria-valuetext=${said.rate(rate)} @input=${chosen}
      /></label>
      <label
        ><span .textContent=${said.field}></span
        ><input type="number" inputmode="decimal" min=${rates.min} max=${rates.max} step="any" .value=${percent(rate)} @input=${chosen} @change=${restored}
      /></label>
    </div>
    <div class="choices" role="group" aria-label=${said.presets}>
      ${view.presets.map(
        (preset) =>
          html`<button
            part="button"
            type="button"
            aria-pressed=${shownRate(preset.rate) === shownRate(rate)}
            @click=${() => choose(String(preset.rate * 100))}
            ${words(`${preset.label} ${said.rate(preset.rate)}`)}
          ></button>`,
      )}
      <button part="button" type="button" @click=${() => choose(undefined)} .textContent=${said.reset}></button>
    </div>
    <p class="answer" ${words(view.sentence)}></p>`;
}
