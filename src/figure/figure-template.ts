/** The markup of a figure, made from its outline, with the pieces its tools put into it. */
import { html, nothing, type TemplateResult } from 'lit';
import { publishedWords } from './provenance.js';
import type { Citation } from '../data/observation.js';
import type { FirstMessages, Language } from '../locales/messages.js';
import { headlineTemplate, type HeadingLevel } from './headline-template.js';
import { marked } from './marked.js';
import { tableTemplate } from './table-template.js';
import type { Pieces } from './figure-tools.js';
import type { FigureOutline, FigureView } from './figure-view.js';
import type { StandIn } from './stand-in.js';
import type { Scheme } from './theme.js';

export interface FigureState {
  readonly messages: FirstMessages;
  readonly language: Language;
  readonly byline: string | undefined;
  readonly headingLevel: HeadingLevel;
  readonly scheme: Scheme;
  /** Whether the figure brings its own ground, having been told to be light or dark whatever the page is. */
  readonly ownColours: boolean;
  readonly drawn: boolean;
  readonly drawingFailed: boolean;
  readonly standIn: StandIn;
  readonly standInChanged: () => void;
  readonly showsTable: boolean;
  readonly toggleView: () => void;
  /** What comes with the tools; the places for it are there before. */
  readonly pieces: Pieces | undefined;
  /** Asks for the tools. */
  readonly ask: () => void;
  /** Whether the author set a rate to start with. */
  readonly whatIfOpen: boolean;
}

const citation = (source: Citation, { messages }: FigureState) => {
  const published = publishedWords(source, messages);
  const { comma } = messages.punctuation;
  return html`<li>
    ${marked(messages.shell.cited(source.record, source.publisher))}${comma}<a href=${source.url} rel="noopener">${marked(messages.name(source.title))}</a>${
      source.language ? ` (${messages.shell.inLanguage(source.language)})` : nothing
    }${published ? `${comma}${published}` : nothing}
  </li>`;
};

const legend = (entries: FigureOutline['legend'], { messages }: FigureState) =>
  entries.length === 0
    ? nothing
    : html`<ul part="legend" class="legend" aria-label=${messages.shell.legend}>
        ${entries.map(
          ({ swatch, label, value }) =>
            html`<li>
              <span class="swatch ${swatch}" aria-hidden="true"></span><span>${marked(label)}${value ? html` <b>${marked(value)}</b>` : nothing}</span>
            </li>`,
        )}
      </ul>`;

/** What a gauge says of itself to a screen reader, drawn or not. */
const meter = ({ meter: scale, summary }: FigureOutline) =>
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

/** Always there: a place that comes with its words is not announced. */
const outcome = (drawingFailed: boolean, { shell }: FirstMessages) =>
  html`<p class="detail" role="status">${drawingFailed ? shell.drawingFailed : nothing}</p>`;

/** What is shown when the view itself could not be made: the author's own words, if there are any. */
export const failureTemplate = (text: string): TemplateResult =>
  html`<figure part="figure">
    <slot name="words"></slot>
    <slot></slot>
    <p part="summary">${text}</p>
  </figure>`;

export function figureTemplate(view: FigureOutline | FigureView<unknown>, state: FigureState): TemplateResult {
  const { messages, language, scheme, drawn, drawingFailed, showsTable, pieces, ask } = state;
  const { shell } = messages;
  const { sinceThen, plot }: Partial<FigureView<unknown>> = view;
  const hasPicture = view.hasPicture ?? plot !== undefined;
  const drawable = hasPicture && !drawingFailed;
  const tableShown = showsTable || !drawable;
  return html`<figure
    part="figure"
    class="${scheme} ${state.ownColours ? 'own-colours' : ''} ${drawn ? 'drawn' : state.standIn === 'picture' ? 'stand-in' : ''}"
    lang=${language.tag}
    dir=${language.direction}
    aria-labelledby=${view.headline ? 'headline' : 'summary'}
  >
    ${view.headline ? headlineTemplate(view.headline, state.headingLevel) : nothing}
    <p part="summary" id="summary">${marked(view.summary)}</p>
    ${meter(view)} ${view.details.map((detail) => html`<p part="detail" class="detail">${marked(detail)}</p>`)}
    ${sinceThen ? html`<div part="since-then" class="since-then">${sinceThen.map((line) => html`<p>${marked(line)}</p>`)}</div>` : nothing}
    ${
      hasPicture
        ? html`<div class="picture ${drawingFailed ? 'failed' : ''}" ?hidden=${showsTable || (drawingFailed && !state.standIn)}>
            ${drawable ? legend(view.legend, state) : nothing}
            <div part="plot" class="plot">
              <div class="in-place" ?hidden=${drawn}><slot @slotchange=${state.standInChanged}></slot></div>
              ${pieces?.picture}
            </div>
          </div>`
        : nothing
    }
    ${hasPicture ? outcome(drawingFailed, messages) : nothing}
    ${
      view.table
        ? html`<div
            part="table"
            class=${tableShown ? 'table' : 'table visually-hidden'}
            role=${tableShown ? 'region' : nothing}
            aria-label=${tableShown ? view.table.caption : nothing}
            tabindex=${tableShown ? '0' : nothing}
          >
            ${tableTemplate(view.table, tableShown, messages, pieces?.bar)}
          </div>`
        : nothing
    }
    ${pieces?.panel}
    ${
      (pieces ? pieces.whatIf : view.hasWhatIf && !drawingFailed)
        ? html`<details part="what-if" class="what-if" ?open=${state.whatIfOpen} @toggle=${ask}>
            <summary>${shell.whatIf}</summary>
            ${pieces?.whatIf}
          </details>`
        : nothing
    }
    ${view.through ? html`<p part="through" class="small">${marked(view.through)}</p>` : nothing}
    ${
      view.table
        ? html`<div part="controls" class="controls">
            ${drawable ? html`<button part="button" type="button" @click=${state.toggleView}>${tableShown ? shell.showChart : shell.showTable}</button>` : nothing}
            ${
              drawable
                ? html`<details part="download" class="download" @toggle=${ask}>
                    <summary part="button">${shell.download}</summary>
                    ${pieces?.downloads(drawable)}
                  </details>`
                : pieces?.downloads(drawable)
            }
          </div>`
        : nothing
    }
    <div part="notes" class="small">
      <slot name="notes"></slot>
      ${
        view.notes.length > 0
          ? html`<details>
              <summary>${shell.notes(view.notes.length)}</summary>
              <ul>
                ${view.notes.map((note) => html`<li>${marked(note)}</li>`)}
              </ul>
              ${pieces?.keys}
            </details>`
          : nothing
      }
    </div>
    ${
      view.source
        ? html`<div part="sources" class="small">
            <p>${marked(view.source)}</p>
            <details class="all-sources">
              <summary>${shell.sources(view.citations.length)}</summary>
              <ol>
                ${view.citations.map((entry) => citation(entry, state))}
              </ol>
            </details>
          </div>`
        : nothing
    }
    ${state.byline ? html`<p part="byline" class="small">${state.byline}</p>` : nothing}
  </figure>`;
}
