/** The markup of a figure, made from its view. */
import { html, nothing, type TemplateResult } from 'lit';
import { chartTemplate } from '../chart/chart-template.js';
import { downloadTemplate, type DownloadState } from '../download/download-template.js';
import { citationTemplate } from '../provenance/citation-template.js';
import { headlineTemplate, type HeadingLevel } from '../headline/headline-template.js';
import { legendTemplate } from '../legend/legend-template.js';
import { renderBidi } from '../render-bidi.js';
import { tableTemplate, type CellMark } from '../table/table-template.js';
import { whatIfTemplate } from '../what-if/what-if-template.js';
import type { HitTarget } from '../../chart/drawing.js';
import type { Scheme } from '../../chart/theme.js';
import type { Language, Messages } from '../../locales/messages.js';
import type { FigureView } from '../../model/figure-view.js';
import type { StandIn } from '../../page/stand-in.js';
import type { ProvenancePanel } from '../provenance/provenance-panel.js';

export interface FigureState extends DownloadState {
  readonly messages: Messages;
  readonly language: Language;
  readonly byline: string | undefined;
  readonly headingLevel: HeadingLevel;
  readonly scheme: Scheme;
  /** Whether the figure has a background of its own, because its `theme` is not that of the page. */
  readonly ownColours: boolean;
  readonly drawn: boolean;
  readonly drawingFailed: boolean;
  /** The numbers of the chart as it is drawn now. */
  readonly hitTargets: readonly HitTarget[];
  readonly panel: ProvenancePanel;
  readonly standIn: StandIn;
  readonly standInChanged: () => void;
  readonly showsTable: boolean;
  readonly cellMark: CellMark | undefined;
  readonly toggleView: () => void;
  /** Whether the what-if is open from the start. */
  readonly whatIfOpen: boolean;
  /** The answer of the what-if, as it is announced. */
  readonly answer: string | undefined;
  readonly chooseGrowth: (growth: string | undefined) => unknown;
  /** Called when the colours around the figure change. */
  readonly coloursChanged: () => void;
}

/** A gauge for screen readers, whether it is drawn or not. */
const meter = ({ meter: scale, summary }: FigureView<unknown>) =>
  scale
    ? html`<span
        class="visually-hidden"
        role="meter"
        aria-label=${scale.label}
        aria-valuemin="0"
        aria-valuemax=${scale.max}
        aria-valuenow=${scale.value}
        aria-valuetext=${summary}
      ></span>`
    : nothing;

/** Always rendered: screen readers announce changes of a live region, not one that comes with its words (https://github.com/w3c/aria/issues/1216). */
const drawingStatus = (drawingFailed: boolean, { shell }: Messages) =>
  html`<p class="detail" role="status">${drawingFailed ? shell.drawingFailed : nothing}</p>`;

/** Which of the writing styles a figure is set in. */
const linesOf = ({ tallLines }: Language): string => (tallLines ? 'tall-lines' : '');

/** A figure whose view could not be computed: the page's own words and picture, if there are any, and an apology. */
export const failureTemplate = (language: Language, text: string): TemplateResult =>
  html`<figure part="figure" class=${linesOf(language)}>
    <slot name="words"></slot>
    <slot></slot>
    <p part="summary">${text}</p>
  </figure>`;

/** The chart, or what stands in for it. */
const picture = (view: FigureView<unknown>, state: FigureState) => {
  const { messages, drawn, drawingFailed, showsTable, standIn } = state;
  return html`<div class="picture ${drawingFailed ? 'failed' : ''}" ?hidden=${showsTable || (drawingFailed && !standIn)}>
      ${drawingFailed ? nothing : legendTemplate(view.legend, messages)}
      <div part="plot" class="plot">
        <div class="in-place" ?hidden=${drawn}><slot @slotchange=${state.standInChanged}></slot></div>
        ${chartTemplate(view, drawn, state.hitTargets, messages)}
      </div>
    </div>
    ${drawingStatus(drawingFailed, messages)}`;
};

/** @param shown whether it is visible; otherwise it is there for screen readers */
const table = (view: FigureView<unknown>, shown: boolean, { messages, cellMark }: FigureState) =>
  view.table
    ? html`<div
        part="table"
        class=${shown ? 'table' : 'table visually-hidden'}
        role=${shown ? 'region' : nothing}
        aria-label=${shown ? view.table.caption : nothing}
        tabindex=${shown ? '0' : nothing}
      >
        ${tableTemplate(view.table, shown, messages, cellMark)}
      </div>`
    : nothing;

/** @param drawable whether there is a chart to show and to download */
const controls = (view: FigureView<unknown>, drawable: boolean, tableShown: boolean, state: FigureState) => {
  const { shell } = state.messages;
  if (!view.table) return nothing;
  const downloads = downloadTemplate(view.table, drawable, state, state.messages);
  return html`<div part="controls" class="controls">
    ${
      drawable
        ? html`<button part="button" type="button" @click=${state.toggleView}>${tableShown ? shell.showChart : shell.showTable}</button>
            <details part="download" class="download">
              <summary part="button">${shell.download}</summary>
              ${downloads}
            </details>`
        : downloads
    }
  </div>`;
};

/** @param drawable whether there is a chart, whose keys the notes explain */
const notes = (view: FigureView<unknown>, drawable: boolean, { shell, points }: Messages) =>
  html`<div part="notes" class="small">
    <slot name="notes"></slot>
    ${
      view.notes.length > 0
        ? html`<details>
            <summary>${shell.notes(view.notes.length)}</summary>
            <ul>
              ${view.notes.map((note) => html`<li>${renderBidi(note)}</li>`)}
            </ul>
            ${drawable ? html`<p>${renderBidi(points.keys)}</p>` : nothing}
          </details>`
        : nothing
    }
  </div>`;

const sources = (view: FigureView<unknown>, state: FigureState) =>
  view.source
    ? html`<div part="sources" class="small">
        <p>${renderBidi(view.source)}</p>
        <details class="all-sources">
          <summary>${state.messages.shell.sources(view.citations.length)}</summary>
          <ol>
            ${view.citations.map((citation) => citationTemplate(citation, state.messages))}
          </ol>
        </details>
      </div>`
    : nothing;

export function figureTemplate(view: FigureView<unknown>, state: FigureState): TemplateResult {
  const { messages, language, scheme, drawn, drawingFailed, showsTable, panel } = state;
  const { sinceThen, whatIf, plot } = view;
  const drawable = plot !== undefined && !drawingFailed;
  const tableShown = showsTable || !drawable;
  return html`<figure
    part="figure"
    class="${scheme} ${linesOf(language)} ${state.ownColours ? 'own-colours' : ''} ${drawn ? 'drawn' : state.standIn === 'picture' ? 'stand-in' : ''}"
    lang=${language.tag}
    dir=${language.direction}
    aria-labelledby=${view.headline ? 'headline' : 'summary'}
  >
    ${view.headline ? headlineTemplate(view.headline, state.headingLevel) : nothing}
    <p part="summary" id="summary">${renderBidi(view.summary)}</p>
    ${meter(view)} ${view.details.map((detail) => html`<p part="detail" class="detail">${renderBidi(detail)}</p>`)}
    ${sinceThen ? html`<div part="since-then" class="since-then">${sinceThen.map((line) => html`<p>${renderBidi(line)}</p>`)}</div>` : nothing}
    ${plot === undefined ? nothing : picture(view, state)} ${table(view, tableShown, state)}
    <span class="scheme-probe" aria-hidden="true" @transitionend=${state.coloursChanged}></span> ${panel.render(messages)}
    ${
      whatIf
        ? html`<details part="what-if" class="what-if" ?open=${state.whatIfOpen}>
            <summary>${messages.shell.whatIf}</summary>
            ${whatIfTemplate(whatIf, messages, state.answer ?? whatIf.sentence, state.chooseGrowth)}
          </details>`
        : nothing
    }
    ${
      view.through
        ? html`<p part="through" class="small">
            ${renderBidi(view.through)}${view.newer ? html`: <a href=${view.newer} rel="noopener">${messages.shell.newer}</a>` : nothing}
          </p>`
        : nothing
    }
    ${controls(view, drawable, tableShown, state)} ${notes(view, drawable, messages)} ${sources(view, state)}
    ${state.byline ? html`<p part="byline" class="small">${state.byline}</p>` : nothing}
  </figure>`;
}
