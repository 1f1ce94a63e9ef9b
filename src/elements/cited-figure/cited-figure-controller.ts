/** What `<cited-figure>` does once a reader is near. */
import { html, nothing, type LitElement, type PropertyValues } from 'lit';
import { charted } from '../../data/charted.js';
import { loadDataset } from '../../data/load-dataset.js';
import { asAttribute, reportWithoutText } from '../../model/attributes.js';
import { warnOnce } from '../../page/console.js';
import { adoptStyles } from '../../page/document/adopt-styles.js';
import { attributesMended } from '../../page/content/damaged-markup.js';
import { FreshFigures } from '../../page/fresh/fresh-figures.js';
import { inheritedTag } from '../../page/text/inherited-tag.js';
import { languageOf, languageReady } from '../../page/text/language.js';
import { Late } from '../../page/late/late.js';
import { watchPage } from '../../page/observers/page-settings.js';
import { setTypography } from '../../page/text/typography.js';
import { today } from '../../page/today.js';
import { schemeOf } from '../../parts/chart/read-theme.js';
import { writingStyles } from '../../parts/figure/writing-styles.js';
import { panelStyles } from '../../parts/provenance/panel-styles.js';
import { panelTemplate } from '../../parts/provenance/panel-template.js';
import { defaultLanguage, messagesFor } from '../../locales/languages.js';
import { PanelController, type PanelHost } from './panel-controller.js';
import { SourceShownEvent } from './source-shown-event.js';
import { citedFigureStyles } from './styles.js';
import { hasValue, citedFigureView, type CitedFigureView } from './view.js';
import type { ElementController } from '../../element/lazy-element.js';
import type { Language } from '../../locales/messages.js';

/** The element, as far as it is asked for something. */
export type CitedFigureHost = LitElement & {
  readonly of: string | undefined;
  readonly asOf: string | undefined;
  readonly theme: string | undefined;
  readonly src: string | undefined;
};

/** The whole dataset, once something is cited that no figure shows. */
const whole = new Late(loadDataset, (error) => warnOnce(`<cited-figure> could not load the values that no figure shows: ${String(error)}`));

/** The text that stands directly beside the element. */
const textOf = (neighbour: Node | null): string => (neighbour?.nodeType === Node.TEXT_NODE ? (neighbour as Text).data : '');

export class CitedFigureController implements ElementController, PanelHost {
  private readonly disclosure: PanelController;
  /** What the author wrote. */
  private words: string | undefined;
  private language: Language = defaultLanguage;
  private view: CitedFigureView = { problems: [] };

  private readonly fresh: FreshFigures;

  constructor(readonly element: CitedFigureHost) {
    this.fresh = new FreshFigures(element, charted);
    this.disclosure = new PanelController(this);
    let unwatchPage: (() => void) | undefined;
    element.addController({
      hostConnected: () => {
        adoptStyles(element.renderRoot as ShadowRoot, [citedFigureStyles, writingStyles, panelStyles]);
        // An open panel turns dark with the page.
        unwatchPage = watchPage(element, () => this.disclosure.open && element.requestUpdate());
      },
      hostDisconnected: () => unwatchPage?.(),
    });
  }

  get trigger(): HTMLElement | null {
    return this.element.renderRoot.querySelector('.trigger');
  }

  get panel(): HTMLElement | null {
    return this.element.renderRoot.querySelector('.provenance');
  }

  panelOpened(): void {
    this.element.dispatchEvent(new SourceShownEvent(asAttribute(this.element.of)?.trim() ?? ''));
  }

  ready(): Promise<unknown> | undefined {
    return attributesMended(this.element) ?? languageReady(this.element) ?? this.fresh.ready() ?? this.datasetReady();
  }

  /** Waits for the whole dataset, if something is cited that no figure shows. */
  private datasetReady(): Promise<unknown> | undefined {
    if (this.fresh.dataset || hasValue(charted, asAttribute(this.element.of))) return undefined;
    return whole.readyFor(this.element);
  }

  willUpdate(changed: PropertyValues): void {
    // Opening and closing change nothing of what is known.
    if (changed.size === 0 && this.words !== undefined) return;
    const problems: string[] = [];
    this.words ??= this.wordsNow();
    this.language = languageOf(this.element, problems);
    reportWithoutText(this.element, (this.element.constructor as typeof LitElement).elementProperties.keys(), problems);
    this.view = this.viewOrProblem(problems);
    if (!this.view.provenance) this.disclosure.close();
    for (const problem of problems) warnOnce(`<${this.element.localName}> ${problem}`);
  }

  private viewOrProblem(problems: string[]): CitedFigureView {
    const { of, asOf, previousSibling, nextSibling } = this.element;
    // Numbers are read in English words only.
    const english = /^(?:en\b|$)/i.test(inheritedTag(this.element));
    try {
      const around = { before: textOf(previousSibling), after: textOf(nextSibling) };
      const attributes = { of: asAttribute(of), asOf: asAttribute(asOf), words: english ? this.words : undefined, around };
      const view = citedFigureView(this.fresh.dataset ?? whole.value ?? charted, attributes, { messages: messagesFor(this.language), today: today() });
      problems.push(...view.problems);
      return view;
    } catch (error) {
      problems.push(`could not be shown, which is a defect of it-export-charts: ${String(error)}`);
      return { problems };
    }
  }

  update(): void {
    setTypography(this.element, this.panel, this.language);
  }

  render(): unknown {
    const slot = html`<slot @slotchange=${this.readWords}></slot>`;
    const { provenance } = this.view;
    const { disclosure, language, element: host } = this;
    const own = this.words === '' && host.childElementCount === 0 ? provenance?.value : undefined;
    if (!provenance || own === '') return slot;
    const { open, isAsked } = disclosure;
    const messages = messagesFor(language);
    // Not a <button>: browsers lay one out as a block in the line, which cannot be broken over two lines, and text in it
    // cannot be selected everywhere. In Chromium 156 a paragraph broke otherwise at 35 of 200 widths, and was higher at 8.
    // Nor may anything stand beside it in the line: the hint is not displayed, and no space comes before the panel.
    return html`<span
        part="trigger"
        class="trigger"
        id="words"
        role="button"
        tabindex="0"
        aria-labelledby="words hint"
        aria-expanded=${isAsked}
        aria-details=${open ? 'provenance' : nothing}
        aria-describedby=${open ? 'lead' : nothing}
        @pointerdown=${disclosure.press}
        @click=${disclosure.click}
        @keydown=${disclosure.key}
        >${slot}${own}</span
      ><span id="hint" hidden lang=${language.tag} .textContent=${messages.provenance.source}></span
      ><span class="aside ${open ? schemeOf(host, host.theme) : ''} ${language.tallLines ? 'tall-lines' : ''}" lang=${language.tag} dir=${language.direction}
        >${open ? panelTemplate(provenance, messages, { isNote: true, isHeard: isAsked }) : nothing}</span
      >`;
  }

  private wordsNow(): string {
    return this.element.textContent.replaceAll(/\s+/g, ' ').trim();
  }

  private readonly readWords = (): void => {
    const words = this.wordsNow();
    if (words === this.words) return;
    this.words = undefined;
    this.element.requestUpdate();
  };
}
