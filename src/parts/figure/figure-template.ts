/** The markup of a figure, made from its view. */
import { html, nothing, type TemplateResult } from 'lit';
import { chartTemplate } from '../chart/chart-template.js';
import { downloadTemplate, type DownloadState } from '../download/download-template.js';
import { citationTemplate } from '../provenance/citation-template.js';
import { headlineTemplate } from '../headline/headline-template.js';
import { legendTemplate } from '../legend/legend-template.js';
import { moveInTable } from '../table/cell-keys.js';
import { tableTemplate } from '../table/table-template.js';
import { whatIfTemplate } from '../what-if/what-if-template.js';
import { words } from '../words.js';
import type { HitTarget } from '../../chart/drawing.js';
import type { Scheme } from '../../chart/theme.js';
import type { Language, Messages } from '../../locales/messages.js';
import type { FigureView } from '../../model/figure-view.js';
import type { HeadingLevel } from '../../page/text/heading-level.js';
import type { StandIn } from '../../page/content/stand-in.js';
import type { ProvenancePanel } from '../provenance/provenance-panel.js';
import type { LateShare } from '../share/late-share.js';

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
  readonly share: LateShare;
  /** What is said to screen readers now. */
  readonly announced: string;
  readonly standIn: StandIn;
  /** Whether the rest of the page has become content of the element, whose end tag is missing. */
  readonly swallowsPage: boolean;
  readonly standInChanged: () => void;
  readonly showsTable: boolean;
  readonly toggleView: (event: Event) => unknown;
  /** Whether the what-if is open from the start. */
  readonly whatIfOpen: boolean;
  readonly chooseGrowth: (growth: string | undefined) => unknown;
  /** Called when the colours around the figure change. */
  readonly coloursChanged: () => void;
}

/** A gauge for screen readers, whether it is drawn or not. */
const meter = ({ meter: scale }: FigureView<unknown>) =>
  scale
    ? html`<span
        class="visually-hidden"
        role="meter"
        aria-label=${scale.label}
        aria-valuemin="0"
        aria-valuemax=${scale.max}
        aria-valuenow=${scale.value}
        aria-valuetext=${scale.text}
      ></span>`
    : nothing;

/** Which of the writing styles a figure is set in. */
const linesOf = ({ tallLines }: Language): string => (tallLines ? 'tall-lines' : '');

/** A figure whose view could not be computed: the page's own words and picture, if there are any, and an apology. */
export const failureTemplate = (language: Language, text: string): TemplateResult =>
  html`<figure part="figure" class=${linesOf(language)}>
    <slot name="words"></slot>
    <slot></slot>
    <p part="summary" .textContent=${text}></p>
  </figure>`;

const contentSlot = ({ standInChanged }: FigureState) => html`<slot @slotchange=${standInChanged}></slot>`;

/** The chart, or what stands in for it, with its key under it: so that it begins as high up as it can. */
const picture = (view: FigureView<unknown>, state: FigureState) => {
  const { messages, drawn, drawingFailed, showsTable, standIn } = state;
  return html`<div class="picture ${drawingFailed ? 'failed' : ''}" ?hidden=${showsTable || (drawingFailed && !standIn)}>
      <div part="plot" class="plot">
        <div class="in-place" ?hidden=${drawn}>${state.swallowsPage ? nothing : contentSlot(state)}</div>
        ${chartTemplate(view, drawn, state.hitTargets, messages)}
      </div>
      ${drawingFailed ? nothing : legendTemplate(view.legend, messages)}
    </div>
    ${drawingFailed ? html`<p class="detail failure" .textContent=${messages.shell.drawingFailed}></p>` : nothing}`;
};

/** @param shown whether it is visible; otherwise it is there for screen readers, in the place it is shown in */
const table = (view: FigureView<unknown>, shown: boolean, { messages }: FigureState) =>
  view.table
    ? html`<div part="table" class=${shown ? 'table' : 'table visually-hidden'} @keydown=${moveInTable}>${tableTemplate(view.table, shown, messages)}</div>`
    : nothing;

/** The day of the values and where they come from, in one line. */
const foot = ({ through, newer, source }: FigureView<unknown>, { shell, punctuation }: Messages) =>
  through || source
    ? html`<p class="foot small">
        ${
          through
            ? newer
              ? html`<span part="through"
                  ><span ${words(through)}></span>: <a href=${newer} rel="noopener" .textContent=${shell.newer}></a
                  ><span .textContent=${punctuation.stop}></span
                ></span>`
              : html`<span part="through" ${words(through + punctuation.stop)}></span>`
            : nothing
        }${source ? html`<span part="source" ${words(source)}></span>` : nothing}
      </p>`
    : nothing;

/** @param drawable whether there is a chart, whose keys are explained */
const notes = (view: FigureView<unknown>, drawable: boolean, messages: Messages) => {
  const { shell, points } = messages;
  return view.notes.length + view.citations.length > 0
    ? html`<details part="notes">
        <summary part="button" .textContent=${shell.notes}></summary>
        <ul>
          ${view.notes.map((note) => html`<li ${words(note, messages)}></li>`)}
        </ul>
        ${drawable ? html`<p ${words(points.keys)}></p>` : nothing}
        ${
          view.citations.length > 0
            ? html`<div part="sources" class="sources">
                <p id="sources" .textContent=${shell.sources(view.citations.length)}></p>
                <ol aria-labelledby="sources">
                  ${view.citations.map((citation) => citationTemplate(citation, messages))}
                </ol>
              </div>`
            : nothing
        }
      </details>`
    : nothing;
};

/**
 * One row of buttons; what they unfold stands under the row.
 *
 * @param drawable whether there is a chart to show and to download
 */
const controls = (view: FigureView<unknown>, drawable: boolean, state: FigureState) => {
  const { messages, showsTable, share } = state;
  const { shell } = messages;
  const { whatIf } = view;
  const downloads = view.table && downloadTemplate(view.table, drawable, state, messages);
  return html`<div part="controls" class="controls">
    ${
      drawable && downloads
        ? html`<button part="button" type="button" aria-pressed=${showsTable} @click=${state.toggleView} .textContent=${shell.table}></button>
            <details part="download" class="download">
              <summary part="button" .textContent=${shell.download}></summary>
              ${downloads}
            </details>`
        : (downloads ?? nothing)
    }
    ${
      downloads
        ? html`<details part="share" class="share" @toggle=${share.toggled}>
            <summary part="button" .textContent=${shell.share}></summary>
            ${share.render()}
          </details>`
        : nothing
    }
    ${
      whatIf
        ? html`<details part="what-if" class="what-if" ?open=${state.whatIfOpen}>
            <summary part="button" .textContent=${shell.whatIfButton}></summary>
            <p .textContent=${shell.whatIf}></p>
            ${whatIfTemplate(whatIf, messages, state.chooseGrowth)}
          </details>`
        : nothing
    }
    ${notes(view, drawable, messages)}
  </div>`;
};

function figureTemplate(view: FigureView<unknown>, state: FigureState): TemplateResult {
  const { messages, language, scheme, drawn, drawingFailed, showsTable, panel } = state;
  const { sinceThen, plot } = view;
  const drawable = plot !== undefined && !drawingFailed;
  return html`<figure
    part="figure"
    class="${scheme} ${linesOf(language)} ${state.ownColours ? 'own-colours' : ''} ${drawn ? 'drawn' : state.standIn === 'picture' ? 'stand-in' : ''}"
    lang=${language.tag}
    dir=${language.direction}
    aria-label=${view.headline ? nothing : (view.table?.caption ?? view.summary)}
  >
    <div class="told">
      ${view.headline ? headlineTemplate(view.headline, state.headingLevel) : nothing}
      ${view.subtitle ? html`<p part="subtitle" class="subtitle" ${words(view.subtitle)}></p>` : nothing} ${meter(view)}
      ${plot === undefined ? nothing : picture(view, state)} ${drawable ? nothing : table(view, true, state)}
      <p part="summary" ${words(view.summary)}></p>
    </div>
    ${view.details.map((detail) => html`<p part="detail" class="detail" ${words(detail, messages)}></p>`)}
    ${sinceThen ? html`<div part="since-then" class="since-then">${sinceThen.map((line) => html`<p ${words(line)}></p>`)}</div>` : nothing}
    <span class="scheme-probe" aria-hidden="true" @transitionend=${state.coloursChanged}></span> ${panel.render(messages)}
    <div class="visually-hidden" aria-live="polite" .textContent=${state.announced}></div>
    <div class="small"><slot name="notes"></slot></div>
    ${foot(view, messages)} ${controls(view, drawable, state)} ${drawable ? table(view, showsTable, state) : nothing}
    ${state.byline ? html`<p part="byline" class="small" .textContent=${state.byline}></p>` : nothing}
  </figure>`;
}

/** A figure with the rest of the page under it, where that has become its content. */
export const figureOnPage = (view: FigureView<unknown>, state: FigureState): TemplateResult =>
  html`${figureTemplate(view, state)}${state.swallowsPage ? contentSlot(state) : nothing}`;
