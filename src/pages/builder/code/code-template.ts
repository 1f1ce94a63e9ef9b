/** The code, what it comes to, and the files it asks for. */
import { html, nothing, type TemplateResult } from 'lit';
import type { BuilderMessages } from '../../../locales/messages/builder.js';
import { openOnce } from '../fold.js';
import { formsFor, mayHaveDrawing, type BuilderState, type Form } from '../chosen/state.js';
import type { Drawing } from '../drawn/results.js';

export interface CodeState {
  readonly words: BuilderMessages;
  readonly state: BuilderState;
  readonly code: string;
  readonly notes: readonly (keyof BuilderMessages['notes'])[];
  /** The names of the picture files, where the form has some. */
  readonly files: readonly string[];
  readonly drawing: Drawing;
  /** What happened last, for everybody: it is read aloud. */
  readonly outcome: string;
  readonly chooseForm: (form: Form) => void;
  readonly chooseDrawing: (hasDrawing: boolean) => void;
  readonly copy: () => void;
  readonly saveCode: () => void;
  readonly savePictures: () => void;
}

const formsTemplate = ({ words, state, chooseForm }: CodeState): TemplateResult =>
  html`<fieldset class="chips forms">
    <legend>${words.form}</legend>
    ${formsFor(state.figure).map(
      (form) =>
        html`<label class="chip">
          <input type="radio" name="form" value=${form} .checked=${form === state.form} @change=${() => chooseForm(form)} /><span
            >${words.forms[form].name}</span
          >
        </label>`,
    )}
  </fieldset>`;

const picturesTemplate = ({ words, state, files, drawing, savePictures }: CodeState): TemplateResult | typeof nothing =>
  files.length === 0
    ? nothing
    : html`<details class="pictures" ${openOnce(state.form === 'picture' || state.own.pictures !== '')}>
        <summary>${words.pictures}</summary>
        <p class="about">${words.picturesAbout}</p>
        <ul dir="ltr" lang="en">
          ${files.map((file) => html`<li>${file}</li>`)}
        </ul>
        <button type="button" class="quiet" aria-disabled=${drawing === 'busy'} @click=${savePictures}>${words.savePictures(files.length)}</button>
      </details>`;

const drawingTemplate = ({ words, state, chooseDrawing }: CodeState): TemplateResult | typeof nothing =>
  mayHaveDrawing(state)
    ? html`<label class="tick in-code">
        <input
          type="checkbox"
          name="drawing"
          .checked=${state.hasDrawing}
          @change=${({ currentTarget }: Event) => chooseDrawing((currentTarget as HTMLInputElement).checked)}
        />
        <span>${words.drawingInCode}</span>
      </label>`
    : nothing;

export function codeTemplate(shown: CodeState): TemplateResult {
  const { words, state, code, notes, outcome, copy, saveCode } = shown;
  return html`
    <h2 id="code-title">${words.code}</h2>
    ${formsTemplate(shown)}
    <p class="about">${words.forms[state.form].about}</p>
    <textarea class="code" readonly rows="7" dir="ltr" lang="en" spellcheck="false" aria-labelledby="code-title" .value=${code}></textarea>
    ${drawingTemplate(shown)}
    <div class="actions">
      <button type="button" class="primary" @click=${copy}>${words.copy}</button>
      ${state.form === 'archive' || state.form === 'oembed' ? html`<button type="button" class="quiet" @click=${saveCode}>${words.saveFile}</button>` : nothing}
      <p class="outcome" role="status">${outcome}</p>
    </div>
    <ul class="notes">
      ${notes.map((note) => html`<li>${words.notes[note]}</li>`)}
    </ul>
    ${picturesTemplate(shown)}
  `;
}
