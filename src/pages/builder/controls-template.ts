/** What an editor chooses: the figure, its day, its attributes, and what their own site has to say. */
import { html, nothing, type TemplateResult } from 'lit';
import type { BuilderMessages } from '../../locales/messages/builder.js';
import type { Control } from './choices.js';
import { inlineTag, type ElementInfo } from './elements.js';
import { type BuilderState, type OwnName } from './state.js';

export interface ControlsActions {
  readonly chooseFigure: (tag: string) => void;
  readonly chooseAttribute: (name: string, value: string | undefined) => void;
  readonly chooseFirst: (isFirst: boolean) => void;
  readonly chooseOwn: (name: OwnName, value: string) => void;
}

export interface ControlsState {
  readonly words: BuilderMessages;
  readonly elements: readonly ElementInfo[];
  readonly controls: readonly Control[];
  readonly state: BuilderState;
  readonly today: string;
  /** Whether there is room for what most editors leave as it is. */
  readonly isRoomy: boolean;
}

/** The value of a field, once it has been chosen or written. */
const valueOf = ({ currentTarget }: Event): string => (currentTarget as HTMLInputElement | HTMLSelectElement).value;

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

function controlTemplate(control: Control, { words, state }: ControlsState, actions: ControlsActions): TemplateResult {
  const { name, kind, choices, fallback } = control;
  // The descriptions are those of the sources, and those are in English.
  const description = words.describes ? control.description.replaceAll('`', '') : nothing;
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

function ownTemplate(name: OwnName, { words, state }: ControlsState, { chooseOwn }: ControlsActions): TemplateResult {
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
      @input=${(event: Event) => chooseOwn(name, valueOf(event).trim())}
    />
    <p class="about" id=${`own-${name}-about`}>${about}</p>
  </div>`;
}

/** Those of the editor’s site that the form asks for. */
const ownFor: Readonly<Record<BuilderState['form'], readonly OwnName[]>> = {
  figure: ['pictures', 'font', 'scripts'],
  integrity: ['pictures', 'font', 'scripts'],
  frame: ['frame', 'font'],
  picture: ['link', 'pictures', 'font'],
  archive: ['font'],
  oembed: ['frame', 'font'],
  inline: ['scripts'],
};

export function controlsTemplate(shown: ControlsState, actions: ControlsActions): TemplateResult {
  const { words, controls, state, isRoomy } = shown;
  const isPinned = state.attributes['as-of'] !== undefined;
  const inGroup = (group: Control['group'], ...names: readonly string[]) =>
    controls.filter((control) => control.group === group && control.kind !== 'day' && (names.length === 0 || names.includes(control.name)));
  const fields = (list: readonly Control[]) => list.map((control) => controlTemplate(control, shown, actions));
  const own = (names: readonly OwnName[]) => names.map((name) => ownTemplate(name, shown, actions));
  const isSet = (list: readonly Control[]) => list.some(({ name }) => state.attributes[name] !== undefined);
  const figure = inGroup('figure');
  const wording = inGroup('words');
  const look = inGroup('page', 'theme', 'view', 'loading', 'src');
  return html`
    ${figureTemplate(shown, actions)} ${dayTemplate(shown, actions)} ${isPinned ? fields(inGroup('page', 'since-then')) : nothing}
    <details ?open=${isRoomy || isSet(figure)}>
      <summary>${words.options}</summary>
      ${fields(inGroup('page', 'lang'))} ${fields(figure)} ${state.figure === inlineTag ? own(['words']) : nothing}
    </details>
    ${
      wording.length > 0
        ? html`<details ?open=${isSet(wording)}>
            <summary>${words.words}</summary>
            ${fields(wording)}
          </details>`
        : nothing
    }
    <details ?open=${isSet(look)}>
      <summary>${words.look}</summary>
      ${fields(look)}
    </details>
    <details ?open=${state.isFirst || ownFor[state.form].some((name) => state.own[name] !== '')}>
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
