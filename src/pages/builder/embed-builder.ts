/** The page on which an editor chooses a figure, sees it, and takes its code along. */
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { messagesAmongAll } from '../../locales/all-languages.js';
import { warnOnce } from '../../page/console.js';
import { today } from '../../page/today.js';
import { saveFile } from '../../parts/download/downloads.js';
import { loadCatalogue, type Catalogue } from './catalogue.js';
import { frameAddress } from './code/frame-code.js';
import { copyText } from './code/copy.js';
import { inlineTag } from './chosen/elements.js';
import { fitPreview, takesHeight } from './preview/fit-preview.js';
import { hasFont } from './drawn/has-font.js';
import { isAddress } from './chosen/is-address.js';
import { mastheadTemplate } from './masthead-template.js';
import { Results } from './drawn/results.js';
import { familyOf, SiteFont, type FontSource } from './drawn/site-font.js';
import { queryOf, stateAt, withAttribute, type BuilderState } from './chosen/state.js';
import { Studio } from './drawn/studio.js';
import { pageLanguage } from './words.js';
import { workTemplate } from './work-template.js';
import type { Facts } from './code/facts.js';

/** How long a choice has to stay the same before the preview and the pictures follow, in milliseconds: otherwise each letter would. */
const settled = 400;
/** The width of a window in which the usual preview would have to be made smaller, in CSS pixels. */
const narrowWindow = 680;
/** As in the style sheet: from here on what is chosen stands beside what comes of it. */
const besideWindow = 960;

export class EmbedBuilder extends LitElement {
  /** The address of the folder that the page and the figures are in. */
  here = document.baseURI;

  private catalogue: Catalogue | undefined;
  private state: BuilderState | undefined;
  private problems: readonly string[] = [];
  private hasFailed = false;
  private outcome = '';
  /** Of the figure in the preview. */
  private address = '';
  private settling: ReturnType<typeof setTimeout> | undefined;
  private results: Results | undefined;
  private sizes: ResizeObserver | undefined;
  private readonly font = new SiteFont(this.here);
  private fontFile: File | undefined;
  private readonly isRoomy = innerWidth >= besideWindow;

  /** Without a shadow root: the page’s own style sheet has it, and a strict policy lets that pass. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('message', this.frameSpoke);
    addEventListener('popstate', this.readAddress);
    this.sizes = new ResizeObserver(() => this.fit());
    void this.load();
  }

  override disconnectedCallback(): void {
    removeEventListener('message', this.frameSpoke);
    removeEventListener('popstate', this.readAddress);
    this.sizes?.disconnect();
    clearTimeout(this.settling);
    super.disconnectedCallback();
  }

  private async load(): Promise<void> {
    try {
      this.catalogue = await loadCatalogue(this.here);
      this.readAddress();
    } catch (error) {
      this.hasFailed = true;
      warnOnce(`The embed builder could not begin: ${String(error)}`);
    }
    this.requestUpdate();
  }

  private readonly readAddress = (): void => {
    const problems: string[] = [];
    const state = stateAt(location.search, this.catalogue?.elements ?? [], today(), problems);
    // On a phone the preview of a phone.
    this.state = innerWidth < narrowWindow && !new URLSearchParams(location.search).has('width') ? { ...state, width: '360' } : state;
    this.problems = problems;
    this.changed();
  };

  private readonly choose = (state: BuilderState): void => {
    this.state = state;
    this.outcome = '';
    const { tag } = pageLanguage(location.search);
    history.replaceState(history.state, '', queryOf(state) + (tag === 'en' ? '' : `&ui=${tag}`));
    this.changed();
  };

  private readonly chooseFontFile = (file: File | undefined): void => {
    this.fontFile = file;
    this.changed();
  };

  private changed(): void {
    this.requestUpdate();
    clearTimeout(this.settling);
    this.settling = setTimeout(() => void this.follow(), this.address ? settled : 0);
  }

  /** @returns what the editor chose last: a file on this device before the address of one */
  private fontSource({ own }: BuilderState): FontSource | undefined {
    return this.fontFile ?? (isAddress(own.fontfile) ? own.fontfile : undefined);
  }

  /** Lets preview, height and pictures follow the choices. */
  private async follow(): Promise<void> {
    const { state, font } = this;
    if (!state) return;
    const source = this.fontSource(state);
    await font.read(source);
    if (this.state !== state) return;
    if (font.isThere && source !== undefined && !state.own.font) {
      this.choose({ ...state, own: { ...state.own, font: familyOf(source) } });
      return;
    }
    const { theme } = state.attributes;
    const shown = theme === 'light' || theme === 'dark' ? state : withAttribute(state, 'theme', state.scheme);
    this.address = frameAddress({ ...shown, own: { ...shown.own, frame: '' } }, this.here);
    this.requestUpdate();
    if (state.figure !== inlineTag) await this.results?.follow(state, today(), font.key);
  }

  private factsOf({ attributes, own }: BuilderState, { facts }: Catalogue): Facts {
    const { height, pictures = [], phone, svg } = this.results ?? {};
    return {
      ...facts,
      today: today(),
      here: this.here,
      height,
      hasFont: this.font.isThere || hasFont(own.font),
      hasFontFile: !this.font.hasFailed,
      pictures,
      drawing: phone,
      svg,
      messages: messagesAmongAll(attributes.lang ?? ''),
    };
  }

  protected override render(): unknown {
    const language = pageLanguage(location.search);
    const { state, catalogue } = this;
    return html`
      ${mastheadTemplate(language, location.search, this.problems, this.hasFailed)}
      ${
        state && catalogue
          ? workTemplate({
              language,
              state,
              elements: catalogue.elements,
              facts: this.factsOf(state, catalogue),
              drawing: this.results?.drawing ?? 'none',
              outcome: this.outcome,
              preview: { address: this.address, font: this.font.key, loaded: (frame) => this.font.lend(frame, state.own.font) },
              isRoomy: this.isRoomy,
              choose: this.choose,
              chooseFontFile: this.chooseFontFile,
              copy: () => void this.copy(),
              saveCode: (code) => this.saveCode(state, code),
              savePictures: () => this.savePictures(),
            })
          : nothing
      }
      <div class="studio" aria-hidden="true" inert></div>
    `;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const room = this.querySelector<HTMLElement>('.studio');
    if (room && !this.results) {
      const studio = new Studio(room, this.here, (frame) => this.font.lend(frame, this.state?.own.font ?? ''));
      this.results = new Results(studio, () => this.requestUpdate());
      this.changed();
    }
    const stage = this.querySelector('.stage');
    this.sizes?.disconnect();
    if (stage) this.sizes?.observe(stage);
    this.fit();
  }

  private fit(): void {
    if (this.state) fitPreview(this, Number(this.state.width));
  }

  private readonly frameSpoke = (event: MessageEvent<unknown>): void => {
    if (takesHeight(this, event)) this.fit();
  };

  private async copy(): Promise<void> {
    const { words } = pageLanguage(location.search);
    const field = this.querySelector<HTMLTextAreaElement>('.code');
    if (!field) return;
    const isCopied = await copyText(field.value);
    if (!isCopied) {
      field.focus();
      field.select();
    }
    this.say(isCopied ? words.copied : words.copyByHand);
  }

  private say(words: string): void {
    this.outcome = words;
    this.requestUpdate();
  }

  private saveCode({ form, figure, attributes }: BuilderState, code: string): void {
    const [ending, type] = form === 'oembed' ? ['json', 'application/json'] : ['html', 'text/html'];
    saveFile(`${figure}-${attributes['as-of'] ?? today()}.${ending}`, new Blob([code], { type }));
    this.say(pageLanguage(location.search).words.saved);
  }

  private savePictures(): void {
    const { words } = pageLanguage(location.search);
    const { pictures = [], drawing = 'none' } = this.results ?? {};
    for (const { name, file } of pictures) saveFile(name, file);
    this.say({ none: '', busy: words.drawing, done: words.saved, failed: words.drawingFailed }[drawing]);
  }
}
