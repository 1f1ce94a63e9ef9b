/** The figure as readers will see it. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { BuilderMessages } from '../../../locales/messages/builder.js';
import { inlineTag } from '../chosen/elements.js';
import { schemes, widths, type BuilderState } from '../chosen/state.js';

/** The page of the figure. */
export interface Preview {
  /** Of the figure in a frame; empty until there is one. */
  readonly address: string;
  /** Tells fonts of the same name apart. */
  readonly font: string;
  readonly loaded: (page: Window | null) => void;
}

export interface PreviewState extends Preview {
  readonly words: BuilderMessages;
  readonly state: BuilderState;
  readonly title: string;
  /** The number that a sentence holds. */
  readonly number: string;
  readonly chooseWidth: (width: BuilderState['width']) => void;
  readonly chooseScheme: (scheme: BuilderState['scheme']) => void;
}

function chips<T extends string>(
  name: string,
  legend: string,
  values: readonly T[],
  chosen: T,
  label: (value: T) => string,
  choose: (value: T) => void,
): TemplateResult {
  return html`<fieldset class="chips">
    <legend>${legend}</legend>
    ${values.map(
      (value) =>
        html`<label class="chip">
          <input type="radio" name=${name} value=${value} .checked=${value === chosen} @change=${() => choose(value)} /><span>${label(value)}</span>
        </label>`,
    )}
  </fieldset>`;
}

/** A sentence that could stand anywhere; the number is what is looked at. */
const sentence = ({ attributes: { of = '', 'as-of': day = '', lang = 'en' }, own }: BuilderState, number: string): unknown =>
  keyed(
    [of, day, lang, own.words, number].join('|'),
    html`<p class="sentence" lang=${lang} dir=${lang === 'ur' ? 'rtl' : 'ltr'}>
      … ${of ? html`<cited-figure of=${of} as-of=${day || nothing} lang=${lang}>${own.words || number}</cited-figure>` : nothing} …
    </p>`,
  );

/** @param address changes the frame: a new one each time, because to lead one frame on would fill the reader’s history */
export function previewTemplate({ words, state, address, font, loaded, title, number, chooseWidth, chooseScheme }: PreviewState): TemplateResult {
  const inOrder = [...widths].sort((a, b) => Number(a) - Number(b));
  return html`
    <div class="bar">
      ${state.figure === inlineTag ? nothing : chips('width', words.width, inOrder, state.width, words.pixels, chooseWidth)}
      ${chips('scheme', words.scheme, schemes, state.scheme, (scheme) => words.schemes[scheme], chooseScheme)}
    </div>
    <div class="stage" data-scheme=${state.scheme}>
      ${
        state.figure === inlineTag
          ? sentence(state, number)
          : html`<div class="paper">
              ${keyed(
                `${font} ${address}`,
                html`<iframe
                  src=${address}
                  title=${words.previewTitle(title)}
                  @load=${({ currentTarget }: Event) => loaded((currentTarget as HTMLIFrameElement).contentWindow)}
                ></iframe>`,
              )}
            </div>`
      }
    </div>
  `;
}
