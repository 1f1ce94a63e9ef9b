/** What the editor’s own site has to say. */
import { html, nothing, type TemplateResult } from 'lit';
import { valueOf, type ControlsActions, type ControlsState } from './controls.js';
import { isAddress, mayBecomeAddress } from '../chosen/is-address.js';
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
  const value = state.own[name];
  const takesAddress = name !== 'font' && name !== 'words';
  const isWrong = takesAddress && value !== '' && !isAddress(value);
  const [id, aboutId, wrongId] = ['', '-about', '-wrong'].map((end) => `own-${name}${end}`);
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type="text"
      inputmode=${takesAddress ? 'url' : nothing}
      dir=${takesAddress ? 'ltr' : nothing}
      name=${name}
      aria-describedby=${isWrong ? `${wrongId} ${aboutId}` : aboutId}
      aria-invalid=${isWrong ? 'true' : nothing}
      .value=${value}
      @input=${(event: Event) => actions.chooseOwn(name, valueOf(event).trim())}
    />
    ${isWrong ? html`<p class=${mayBecomeAddress(value) ? 'wrong begun' : 'wrong'} id=${wrongId}>${words.wrongAddress}</p>` : nothing}
    ${name === 'fontfile' ? fontFileTemplate(shown, actions) : nothing}
    <p class="about" id=${aboutId}>${about}</p>
  </div>`;
}
