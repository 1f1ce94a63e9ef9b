/** The key of a chart. */
import { html, nothing, type TemplateResult } from 'lit';
import { words } from '../words.js';
import type { Messages } from '../../locales/messages.js';
import type { FigureView } from '../../model/figure-view.js';

export const legendTemplate = (entries: FigureView<unknown>['legend'], messages: Messages): TemplateResult | typeof nothing =>
  entries.length === 0
    ? nothing
    : html`<ul part="legend" class="legend" aria-label=${messages.shell.legend}>
        ${entries.map(
          ({ swatch, label, value }) =>
            html`<li>
              <span class="swatch ${swatch}" aria-hidden="true"></span
              ><span><span ${words(label)}></span>${value ? html` <b ${words(value, messages)}></b>` : nothing}</span>
            </li>`,
        )}
      </ul>`;
