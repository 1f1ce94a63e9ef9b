/** What an editor chooses: the figure, its day, its attributes, and what their own site has to say. */
import { html, nothing, type TemplateResult } from 'lit';
import { attributeTemplate } from './attribute-template.js';
import { valueOf, type ControlsActions, type ControlsState } from './controls.js';
import { inlineTag } from '../chosen/elements.js';
import { openOnce } from '../fold.js';
import { ownTemplate } from './own-template.js';
import type { Control } from '../chosen/choices.js';
import type { BuilderState, OwnName } from '../chosen/state.js';

function figureTemplate({ words, elements, state }: ControlsState, { chooseFigure }: ControlsActions): TemplateResult {
  return html`<fieldset class="figures">
    <legend>${words.figure}</legend>
    ${elements.map(({ tag, description }) => {
      const { name, about } = words.figures[tag] ?? { name: tag, about: description };
      return html`<label class="option">
        <input type="radio" name="figure" .checked=${state.figure === tag} @change=${() => chooseFigure(tag)} />
        <span class="option-name">${name}</span> <span class="option-about">${about}</span>
      </label>`;
    })}
  </fieldset>`;
}

function dayTemplate({ words, state, today }: ControlsState, { chooseAttribute }: ControlsActions): TemplateResult {
  const { 'as-of': day } = state.attributes;
  const isPinned = day !== undefined;
  const choose = (value: string | undefined) => chooseAttribute('as-of', value);
  return html`<fieldset class="days">
    <legend>${words.day}</legend>
    <label class="option">
      <input type="radio" name="day" .checked=${isPinned} @change=${() => choose(today)} />
      <span class="option-name">${words.pinned.name}</span> <span class="option-about">${words.pinned.about}</span>
    </label>
    ${
      isPinned
        ? html`<label class="field day-field">
            <span>${words.dayField}</span>
            <input type="date" name="as-of" required max=${today} .value=${day} @change=${(event: Event) => choose(valueOf(event) || today)} />
          </label>`
        : nothing
    }
    <label class="option">
      <input type="radio" name="day" .checked=${!isPinned} @change=${() => choose(undefined)} />
      <span class="option-name">${words.live.name}</span> <span class="option-about">${words.live.about}</span>
    </label>
  </fieldset>`;
}

/** Those of the editor’s site that the form asks for. */
const ownFor: Readonly<Record<BuilderState['form'], readonly OwnName[]>> = {
  figure: ['pictures', 'font', 'fontfile', 'scripts'],
  integrity: ['pictures', 'font', 'fontfile', 'scripts'],
  frame: ['frame', 'font', 'fontfile'],
  picture: ['link', 'pictures', 'font', 'fontfile'],
  archive: ['font', 'fontfile'],
  oembed: ['frame', 'font', 'fontfile'],
  inline: ['scripts'],
};

export function controlsTemplate(shown: ControlsState, actions: ControlsActions): TemplateResult {
  const { words, controls, state, isRoomy } = shown;
  const isPinned = state.attributes['as-of'] !== undefined;
  const inGroup = (group: Control['group'], ...names: readonly string[]) =>
    controls.filter((control) => control.group === group && control.kind !== 'day' && (names.length === 0 || names.includes(control.name)));
  const fields = (list: readonly Control[]) => list.map((control) => attributeTemplate(control, shown, actions));
  const own = (names: readonly OwnName[]) => names.map((name) => ownTemplate(name, shown, actions));
  const isSet = (list: readonly Control[]) => list.some(({ name }) => state.attributes[name] !== undefined);
  const figure = inGroup('figure');
  const wording = inGroup('words');
  const look = inGroup('page', 'theme', 'view', 'loading', 'src');
  return html`
    ${figureTemplate(shown, actions)} ${dayTemplate(shown, actions)} ${isPinned ? fields(inGroup('page', 'since-then')) : nothing}
    <details ${openOnce(isRoomy || isSet(figure))}>
      <summary>${words.options}</summary>
      ${fields(inGroup('page', 'lang'))} ${fields(figure)} ${state.figure === inlineTag ? own(['words']) : nothing}
    </details>
    ${
      wording.length > 0
        ? html`<details ${openOnce(isSet(wording))}>
            <summary>${words.words}</summary>
            ${fields(wording)}
          </details>`
        : nothing
    }
    <details ${openOnce(isSet(look))}>
      <summary>${words.look}</summary>
      ${fields(look)}
    </details>
    <details ${openOnce(state.isFirst || ownFor[state.form].some((name) => state.own[name] !== ''))}>
      <summary>${words.site}</summary>
      ${own(ownFor[state.form])}
      ${
        state.form === 'figure' || state.form === 'integrity'
          ? html`<label class="tick">
              <input
                type="checkbox"
                name="first"
                .checked=${state.isFirst}
                @change=${({ currentTarget }: Event) => actions.chooseFirst((currentTarget as HTMLInputElement).checked)}
              />
              <span>${words.first}</span>
            </label>`
          : nothing
      }
    </details>
  `;
}
