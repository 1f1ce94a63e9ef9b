/** The control of an attribute, by what it takes. */
import { html, nothing, type TemplateResult } from 'lit';
import type { BuilderMessages } from '../../../locales/messages/builder.js';
import type { Control } from '../chosen/choices.js';
import { valueOf, type ControlsActions, type ControlsState } from './controls.js';

/** In English as the sources have it. */
const descriptionOf = ({ name, description }: Control, tag: string, { descriptions }: BuilderMessages): string | undefined =>
  descriptions ? (descriptions[`${tag} ${name}`] ?? descriptions[name]) : description.replaceAll('`', '');

export function attributeTemplate(control: Control, { words, state }: ControlsState, actions: ControlsActions): TemplateResult {
  const { name, kind, choices, fallback } = control;
  const description = descriptionOf(control, state.figure, words) ?? nothing;
  const value = state.attributes[name];
  const label = words.attributes[name] ?? name;
  const nameOf = (choice: string, otherwise = choice) => words.values[`${name}=${choice}`] ?? otherwise;
  const choose = (chosen: string) => actions.chooseAttribute(name, chosen || undefined);
  if (kind === 'switch')
    return html`<label class="tick" title=${description}>
      <input
        type="checkbox"
        name=${name}
        .checked=${value !== undefined}
        @change=${({ currentTarget }: Event) => actions.chooseAttribute(name, (currentTarget as HTMLInputElement).checked ? '' : undefined)}
      />
      <span>${label}</span>
    </label>`;
  if (kind === 'several') {
    const chosen = new Set((value ?? '').split(/\s+/).filter(Boolean));
    return html`<fieldset class="several" title=${description}>
      <legend>${label}</legend>
      ${choices.map(
        ({ value: each }) =>
          html`<label class="tick">
            <input
              type="checkbox"
              .checked=${chosen.has(each)}
              @change=${() => choose([...choices.map((choice) => choice.value)].filter((other) => (other === each ? !chosen.has(other) : chosen.has(other))).join(' '))}
            />
            <span>${nameOf(each)}</span>
          </label>`,
      )}
    </fieldset>`;
  }
  if (kind === 'choice') {
    const known = choices.find(({ value: each }) => each === fallback);
    const usual = fallback === undefined ? nameOf('', words.unset) : words.unsetBut(nameOf(fallback, known?.label));
    const others = choices.filter(({ value: each }) => each !== fallback);
    return html`<label class="field" title=${description}>
      <span>${label}</span>
      <select name=${name} @change=${(event: Event) => choose(valueOf(event))}>
        <option value="" ?selected=${value === undefined || value === fallback}>${usual}</option>
        ${others.map(({ value: each, label: text }) => html`<option value=${each} ?selected=${value === each}>${nameOf(each, text)}</option>`)}
        ${value !== undefined && value !== fallback && !others.some((each) => each.value === value) ? html`<option value=${value} selected>${value}</option>` : nothing}
      </select>
    </label>`;
  }
  const list = kind === 'suggestions' ? `${name}-list` : undefined;
  return html`<label class="field" title=${description}>
    <span>${label}</span>
    <input
      type="text"
      name=${name}
      list=${list ?? nothing}
      inputmode=${kind === 'number' ? 'decimal' : nothing}
      placeholder=${fallback ?? nothing}
      .value=${value ?? ''}
      @input=${(event: Event) => choose(valueOf(event))}
    />
    ${list ? html`<datalist id=${list}>${choices.map(({ value: each, label: text }) => html`<option value=${each}>${text}</option>`)}</datalist>` : nothing}
  </label>`;
}
