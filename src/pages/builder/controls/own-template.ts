/** What the editor’s own site has to say. */
import { html, nothing, type TemplateResult } from 'lit';
import { valueOf, type ControlsActions, type ControlsState } from './controls.js';
import type { OwnName } from '../chosen/state.js';

/** A file on the editor’s device, which no address can name. */
const fontFileTemplate = ({ words }: ControlsState, { chooseFontFile }: ControlsActions): TemplateResult =>
  html`<input
    type="file"
    name="font-on-device"
    accept=".woff2,.woff,.ttf,.otf"
    aria-label=${words.fontOnDevice}
    @change=${({ currentTarget }: Event) => chooseFontFile((currentTarget as HTMLInputElement).files?.[0])}
  />`;

export function ownTemplate(name: OwnName, shown: ControlsState, actions: ControlsActions): TemplateResult {
  const { words, state } = shown;
  const { name: label, about } = words.own[name];
  const isAddress = name !== 'font' && name !== 'words';
  return html`<div class="field">
    <label for=${`own-${name}`}>${label}</label>
    <input
      id=${`own-${name}`}
      type=${isAddress ? 'url' : 'text'}
      dir=${isAddress ? 'ltr' : nothing}
      name=${name}
      aria-describedby=${`own-${name}-about`}
      .value=${state.own[name]}
      @input=${(event: Event) => actions.chooseOwn(name, valueOf(event).trim())}
    />
    ${name === 'fontfile' ? fontFileTemplate(shown, actions) : nothing}
    <p class="about" id=${`own-${name}-about`}>${about}</p>
  </div>`;
}
