/** The work: what is chosen beside what comes of it. */
import { html, nothing, type TemplateResult } from 'lit';
import { dataset } from '../../data/dataset.js';
import { memoize } from '../../data/memoize.js';
import { messagesAmongAll } from '../../locales/all-languages.js';
import { today } from '../../page/today.js';
import { controlsFor, type Control } from './chosen/choices.js';
import { citedNumber } from './preview/cited-number.js';
import { codeOf } from './code/code-of.js';
import { shownWords } from './code/shown-view.js';
import { codeTemplate } from './code/code-template.js';
import { controlsTemplate } from './controls/controls-template.js';
import { inlineTag, type ElementInfo } from './chosen/elements.js';
import { notesFor } from './code/notes.js';
import { filesFor } from './chosen/picture-files.js';
import { mayHaveDrawing, withAttribute, withFigure, type BuilderState } from './chosen/state.js';
import { previewTemplate, type Preview } from './preview/preview-template.js';
import type { Facts } from './code/facts.js';
import type { Drawing } from './drawn/results.js';
import type { PageLanguage } from './words.js';

export interface Work {
  readonly language: PageLanguage;
  readonly state: BuilderState;
  readonly elements: readonly ElementInfo[];
  readonly facts: Facts;
  readonly drawing: Drawing;
  /** What happened last, where that was something the editor asked for. */
  readonly outcome: string;
  readonly preview: Preview;
  /** Whether there is room for what most editors leave as it is. */
  readonly isRoomy: boolean;
  readonly choose: (state: BuilderState) => void;
  readonly chooseFontFile: (file: File | undefined) => void;
  readonly copy: () => void;
  readonly saveCode: (code: string) => void;
  readonly savePictures: () => void;
}

/** Again only where something else can be chosen: each list is tried on the figure. */
const controlsOf = memoize((element: ElementInfo, choosing: string, language: string): Control[] => {
  const state = { figure: element.tag, attributes: JSON.parse(choosing) as Record<string, string> } as BuilderState;
  return controlsFor(element, state, { dataset, messages: messagesAmongAll(language), today: today() });
});

const withPictures: readonly BuilderState['form'][] = ['picture', 'figure', 'integrity'];

function controls(work: Work, element: ElementInfo): TemplateResult {
  const { state, elements, language, isRoomy, choose, chooseFontFile } = work;
  const { headline: _headline, summary: _summary, byline: _byline, ...choosing } = state.attributes;
  return controlsTemplate(
    {
      words: language.words,
      elements,
      controls: controlsOf(element, JSON.stringify(choosing), language.tag),
      state,
      today: today(),
      isRoomy: isRoomy || state.figure === inlineTag,
    },
    {
      chooseFigure: (chosen) => {
        const to = elements.find(({ tag }) => tag === chosen);
        if (to) choose(withFigure(state, to));
      },
      chooseAttribute: (attribute, value) => choose(withAttribute(state, attribute, value)),
      chooseFirst: (isFirst) => choose({ ...state, isFirst }),
      chooseOwn: (own, value) => choose({ ...state, own: { ...state.own, [own]: value } }),
      chooseFontFile,
    },
  );
}

function result(work: Work): TemplateResult {
  const { state, facts, drawing, outcome, language, choose, copy, saveCode, savePictures } = work;
  const { words } = language;
  const code = codeOf(state, facts);
  const isAwaited = state.hasDrawing && mayHaveDrawing(state);
  return codeTemplate({
    words,
    state,
    code,
    notes: notesFor(state, facts),
    files: withPictures.includes(state.form) ? filesFor(state, today()).map(({ name }) => name) : [],
    drawing,
    outcome: outcome || { none: '', busy: isAwaited ? words.drawing : '', done: '', failed: words.drawingFailed }[drawing],
    chooseForm: (form) => choose({ ...state, form }),
    chooseDrawing: (hasDrawing) => choose({ ...state, hasDrawing }),
    copy,
    saveCode: () => saveCode(code),
    savePictures,
  });
}

function preview({ state, facts, language, preview: shown, choose }: Work): TemplateResult | typeof nothing {
  const isInline = state.figure === inlineTag;
  const { words } = language;
  if (!shown.address && !isInline) return nothing;
  return previewTemplate({
    ...shown,
    words,
    state,
    title: isInline ? (words.figures[state.figure]?.name ?? state.figure) : shownWords(state, facts).headline,
    number: citedNumber(state, facts),
    chooseWidth: (width) => choose({ ...state, width }),
    chooseScheme: (scheme) => choose({ ...state, scheme }),
  });
}

export function workTemplate(work: Work): TemplateResult | typeof nothing {
  const { words } = work.language;
  const element = work.elements.find(({ tag }) => tag === work.state.figure);
  if (!element) return nothing;
  return html`<div class="work">
    <form class="controls" @submit=${(event: Event) => event.preventDefault()}>${controls(work, element)}</form>
    <section class="result-code" aria-labelledby="code-title">${result(work)}</section>
    <section class="result-preview" aria-labelledby="preview-title">
      <h2 id="preview-title">${words.preview}</h2>
      ${preview(work)}
    </section>
  </div>`;
}
