/** What a reader can pass on of a figure: a link, the code to embed it, a citation. A chunk of its own, loaded when it is unfolded. */
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { citationOf, titleOf, type FigureCitation } from '../../model/citation.js';
import { addStyles } from '../../page/document/add-styles.js';
import { warnOnce } from '../../page/console.js';
import { windowOf } from '../../page/document/window-of.js';
import { today } from '../../page/today.js';
import { words } from '../words.js';
import { copyText } from './copy-text.js';
import { embedCode } from './embed-code.js';
import { addressOf } from './figure-link.js';
import { FigureShareEvent, type SharedText } from './figure-share-event.js';
import { shareStyles } from './share-styles.js';
import type { ShareMessages } from '../../locales/messages/shared/share.js';
import type { FigureView } from '../../model/figure-view.js';
import type { ShareHost } from './share-host.js';

/** The row of buttons that was used last, beside which its outcome stands. */
type Row = 'pass-on' | 'cite';

/** As it is to be pasted: without what only keeps words together on a line. */
const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

export class SharePanel implements ReactiveController {
  words!: ShareMessages;
  private outcome: { readonly row: Row; readonly words: string; readonly byHand?: string } | undefined;

  constructor(private readonly host: ShareHost) {
    const { element } = host;
    element.addController(this);
    this.root.addEventListener('keydown', this.closeOnEscape);
  }

  hostConnected(): void {
    // What a figure adopts when it comes to another place is its own alone.
    addStyles(this.root, shareStyles);
  }

  private get root(): ShadowRoot {
    return this.host.element.renderRoot as ShadowRoot;
  }

  /** Of the window that the reader looks at: that of another may not write to the clipboard. */
  private get navigator(): Navigator {
    return windowOf(this.root).navigator;
  }

  private readonly closeOnEscape = (event: Event): void => {
    const { key } = event as KeyboardEvent;
    const details = (event.target as Element).closest<HTMLDetailsElement>('.share[open]');
    if (key !== 'Escape' || event.defaultPrevented || !details) return;
    event.preventDefault();
    details.open = false;
    details.querySelector('summary')?.focus();
  };

  private citation(view: FigureView<unknown>, url: string): FigureCitation {
    const { element, day, dataset, messages } = this.host;
    const at = { tag: element.localName, day, today: today() || day, version: dataset.version, url };
    return citationOf(view, at, this.words, messages);
  }

  private say(row: Row, words: string, byHand?: string): void {
    this.outcome = { row, words, ...(byHand !== undefined && { byHand }) };
    this.host.element.requestUpdate();
    this.host.announce(words);
  }

  private tell(what: SharedText['what'], how: SharedText['how'], text: string): void {
    this.host.element.dispatchEvent(new FigureShareEvent({ what, how, text }));
  }

  /** Copies a text; where the page may not, it is shown and selected, for the reader to copy. */
  private async copy(row: Row, what: SharedText['what'], text: string | Promise<string>): Promise<void> {
    const { words } = this;
    try {
      await copyText(text, this.navigator);
      this.say(row, words.copied);
      this.tell(what, 'copied', await text);
    } catch {
      const made = await text;
      this.say(row, words.byHand, made);
      await this.host.element.updateComplete;
      const area = this.root.querySelector('textarea');
      area?.focus();
      area?.select();
      // Some browsers go to the end of what is selected.
      if (area) area.scrollTop = 0;
      this.tell(what, 'shown', made);
    }
  }

  private async handOver(view: FigureView<unknown>): Promise<void> {
    const { link: url } = addressOf(this.host.element);
    try {
      await this.navigator.share({ title: plain(titleOf(view)), url });
      this.say('pass-on', '');
      this.tell('link', 'handed-over', url);
    } catch (error) {
      // The reader has changed their mind.
      if ((error as Partial<Error> | undefined)?.name === 'AbortError') return;
      warnOnce(`<${this.host.element.localName}> could not hand its link over to an app: ${String(error)}`);
      this.say('pass-on', this.words.failed);
    }
  }

  /** Under Download, which says their sizes. */
  private readonly showPictures = (): void => {
    const downloads = this.root.querySelector<HTMLDetailsElement>('details.download');
    if (!downloads) return;
    downloads.open = true;
    downloads.querySelector('button')?.focus();
  };

  private outcomeOf(row: Row): TemplateResult {
    const { outcome } = this;
    return html`<span class="outcome" .textContent=${outcome?.row === row ? outcome.words : ''}></span>`;
  }

  private byHandOf(row: Row): TemplateResult | typeof nothing {
    const { outcome } = this;
    return outcome?.row === row && outcome.byHand !== undefined
      ? html`<textarea readonly dir="auto" aria-label=${outcome.words} .value=${outcome.byHand}></textarea>`
      : nothing;
  }

  render(): unknown {
    const { view, element } = this.host;
    if (!view) return nothing;
    const { words: said } = this;
    const { page } = addressOf(element);
    const citation = this.citation(view, page);
    const button = (label: string, act: () => unknown) => html`<button part="button" type="button" @click=${act} ${words(label)}></button>`;
    const cite =
      (text: string, what: SharedText['what'] = 'citation') =>
      () =>
        this.copy('cite', what, plain(text));
    // Not on every platform.
    const canHandOver = 'share' in this.navigator;
    return html`<div class="choices">
        ${button(said.link, () => this.copy('pass-on', 'link', addressOf(element).link))}
        ${canHandOver ? button(said.handOver, () => this.handOver(view)) : nothing}
        ${button(said.embed, () => this.copy('pass-on', 'embed', embedCode(this.host, view)))}
        ${view.plot === undefined ? nothing : button(said.pictures, this.showPictures)} ${this.outcomeOf('pass-on')}
      </div>
      ${this.byHandOf('pass-on')}
      <div class="cite" role="group" aria-labelledby="cite">
        <p id="cite" .textContent=${said.cite}></p>
        <p><span ${words(citation.long)}></span> <bdi dir="ltr" .textContent=${page}></bdi></p>
        <div class="choices">
          ${button(said.copyShort, cite(citation.short))} ${button(said.copyLong, cite(`${citation.long} ${page}`))}
          ${button(said.copyBibtex, cite(citation.bibtex, 'bibtex'))} ${this.outcomeOf('cite')}
        </div>
        ${this.byHandOf('cite')}
      </div>`;
  }
}
