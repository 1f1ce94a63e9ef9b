import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { dataset } from '../../data/dataset.js';
import { asAttribute } from '../../figure/attributes.js';
import { warnOnce } from '../../figure/console.js';
import { defineElement } from '../../figure/define-element.js';
import { afterLanguage, inheritedTag, languageOf } from '../../figure/language.js';
import { watchPage } from '../../figure/page-watch.js';
import { setScriptFonts } from '../../figure/script-font.js';
import { schemeOf } from '../../figure/theme.js';
import { allMessagesFor } from '../../locales/all-messages.js';
import { defaultLanguage } from '../../locales/languages.js';
import { PanelController, type PanelHost } from './panel-controller.js';
import { panelTemplate } from './panel-template.js';
import { SourceShownEvent } from './source-shown-event.js';
import { sourcedFigureStyles } from './styles.js';
import { sourcedFigureView, type SourcedFigureView } from './view.js';
import type { Language } from '../../locales/messages.js';

const today = (): string => new Date().toISOString().slice(0, 10);

/** The text that stands directly beside the element. */
const textOf = (neighbour: Node | null): string => (neighbour instanceof Text ? neighbour.data : '');

/**
 * One number in running text, with its source on demand. The author's words stay as they are; a small panel
 * opens when they are hovered, focused or tapped. Where they contradict the dataset, the console says so.
 *
 * @slot - The author's words.
 * @fires source-shown - A {@link SourceShownEvent} when the panel opens.
 * @csspart trigger - The words, with their dotted underline.
 * @csspart panel - The panel.
 * @cssproperty --figure-font - Font of the panel; otherwise that of the paragraph.
 */
export class SourcedFigure extends LitElement implements PanelHost {
  static override styles = sourcedFigureStyles;

  static readonly tag: string = 'sourced-figure';

  /** Registers the element. A tag that is taken already, by a second copy of the script, is left alone. */
  static define(tag = this.tag, registry: CustomElementRegistry = customElements): void {
    defineElement(this, tag, registry);
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** The permanent id of an observation, a target or a published projection: `freelance-earnings/2025-07/2025-12`. */
  @property() of: string | undefined;
  /** The day whose knowledge is shown, `YYYY-MM-DD`; nothing released later appears. Without it the latest print is shown. */
  @property({ attribute: 'as-of' }) asOf: string | undefined;
  /** `light`, `dark`, or `auto` (default): as the text around it is. */
  @property() theme: string | undefined;

  /** What the author wrote. */
  @state() private words = '';
  @query('.trigger') readonly trigger!: HTMLElement | null;
  @query('.panel') readonly panel!: HTMLElement | null;

  private readonly disclosure = new PanelController(this);
  private unwatchPage: (() => void) | undefined;
  private language: Language = defaultLanguage;
  private figure: SourcedFigureView = { problems: [] };

  override connectedCallback(): void {
    super.connectedCallback();
    // An open panel turns dark with the page.
    this.unwatchPage = watchPage(() => this.disclosure.open && this.requestUpdate());
    // The text around it may be in another language than where it stood before.
    this.requestUpdate('lang');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unwatchPage?.();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' && old !== value) this.requestUpdate('lang', old);
  }

  panelOpened(): void {
    this.dispatchEvent(new SourceShownEvent(asAttribute(this.of)?.trim() ?? ''));
  }

  /** Waits for the words of a language that has not been spoken on the page before. */
  protected override scheduleUpdate(): Promise<unknown> | undefined {
    return afterLanguage(this, () => super.scheduleUpdate());
  }

  protected override willUpdate(changed: PropertyValues): void {
    // Opening and closing change nothing of what is known.
    if (changed.size === 0) return;
    const problems: string[] = [];
    this.language = languageOf(this, problems);
    this.figure = this.viewOrProblem(problems);
    if (!this.figure.panel) this.disclosure.close();
    for (const problem of problems) warnOnce(`<${this.localName}> ${problem}`);
  }

  private viewOrProblem(problems: string[]): SourcedFigureView {
    const { of, asOf, words } = this;
    // Numbers are read in English words only.
    const english = /^(?:en\b|$)/i.test(inheritedTag(this));
    try {
      const around = { before: textOf(this.previousSibling), after: textOf(this.nextSibling) };
      const attributes = { of: asAttribute(of), asOf: asAttribute(asOf), words: english ? words : undefined, around };
      const view = sourcedFigureView(dataset, attributes, { messages: allMessagesFor(this.language), today: today() });
      problems.push(...view.problems);
      return view;
    } catch (error) {
      problems.push(`could not be shown, which is a defect of it-export-charts: ${String(error)}`);
      return { problems };
    }
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    setScriptFonts(this, this.panel, this.language.fonts);
  }

  protected override render() {
    const slot = html`<slot @slotchange=${this.readWords}></slot>`;
    const { panel } = this.figure;
    if (!panel) return slot;
    const { disclosure, language } = this;
    const { open } = disclosure;
    const messages = allMessagesFor(language);
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
        aria-expanded=${open}
        aria-details="panel"
        aria-describedby=${open ? 'lead' : nothing}
        @pointerdown=${disclosure.press}
        @click=${disclosure.click}
        @keydown=${disclosure.key}
        >${slot}</span
      ><span id="hint" hidden lang=${language.tag}>${messages.sourced.source}</span
      >${panelTemplate(open ? panel : undefined, { messages, language, scheme: open ? schemeOf(this, this.theme) : undefined })}`;
  }

  private readonly readWords = (): void => {
    this.words = this.textContent.replaceAll(/\s+/g, ' ').trim();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'sourced-figure': SourcedFigure;
  }
}
