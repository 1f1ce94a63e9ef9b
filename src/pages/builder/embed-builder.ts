/** The embed builder: a page on which an editor chooses a figure, sees it, and takes its code along. */
import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { dataset } from '../../data/dataset.js';
import { memoize } from '../../data/memoize.js';
import { citedFigureView } from '../../elements/cited-figure/view.js';
import { messagesIn } from '../../locales/languages.js';
import { warnOnce } from '../../page/console.js';
import { today } from '../../page/today.js';
import { saveFile } from '../../parts/download/downloads.js';
import { codeOf } from './code/code-of.js';
import { frameAddress } from './code/frame-code.js';
import { shownWords } from './code/shown-view.js';
import { controlsFor } from './choices.js';
import { codeTemplate, type Drawing } from './code-template.js';
import { controlsTemplate } from './controls-template.js';
import { copyText } from './copy.js';
import { elementsIn, inlineTag, type ElementInfo, type Manifest } from './elements.js';
import { hasFont } from './has-font.js';
import { notesFor } from './notes.js';
import { filesFor } from './picture-files.js';
import { previewTemplate } from './preview-template.js';
import { queryOf, stateAt, withAttribute, withFigure, type BuilderState } from './state.js';
import { Studio, type DrawnFile } from './studio.js';
import { otherLanguage, pageLanguage } from './words.js';
import type { Facts } from './code/facts.js';

/** How long a choice has to stay the same before the preview and the pictures follow, in milliseconds: otherwise each letter would. */
const settled = 400;
/** The width of a window in which the usual preview would have to be made smaller, in CSS pixels. */
const narrowWindow = 680;
/** As in the style sheet: from here on what is chosen stands beside what comes of it. */
const besideWindow = 960;
/** The list of built files with their hashes, as far as it is read here. */
interface FileList {
  readonly version?: string;
  readonly files?: Facts['files'];
  readonly elements?: Facts['filesOf']['elements'];
  readonly languages?: Facts['filesOf']['languages'];
}

export class EmbedBuilder extends LitElement {
  /** The address of the folder that the page and the figures are in. */
  here = document.baseURI;

  private elements: readonly ElementInfo[] = [];
  private state: BuilderState | undefined;
  private problems: readonly string[] = [];
  private hasFailed = false;
  private fileList: FileList = {};
  private height: number | undefined;
  private drawn: readonly DrawnFile[] = [];
  private svg: string | undefined;
  private drawing: Drawing = 'none';
  private outcome = '';
  private address = '';
  /** The choices that the preview and the pictures show. */
  private shownKey = '';
  private settling: ReturnType<typeof setTimeout> | undefined;
  private studio: Studio | undefined;
  private sizes: ResizeObserver | undefined;
  private readonly isRoomy = innerWidth >= besideWindow;

  /** Without a shadow root: the page’s own style sheet has it, and a strict policy lets that pass. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('message', this.frameSpoke);
    addEventListener('popstate', this.readAddress);
    this.sizes = new ResizeObserver(() => this.fitPreview());
    void this.load();
  }

  override disconnectedCallback(): void {
    removeEventListener('message', this.frameSpoke);
    removeEventListener('popstate', this.readAddress);
    this.sizes?.disconnect();
    clearTimeout(this.settling);
    super.disconnectedCallback();
  }

  /** @throws where a file is not there or is not what it should be */
  private async read(file: string): Promise<unknown> {
    const answer = await fetch(new URL(file, this.here));
    if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
    return answer.json();
  }

  private async load(): Promise<void> {
    try {
      const [manifest, fileList] = await Promise.all([this.read('custom-elements.json'), this.read('chunks.json').catch(() => ({}))]);
      this.elements = elementsIn(manifest as Manifest);
      this.fileList = fileList as FileList;
      this.readAddress();
    } catch (error) {
      this.hasFailed = true;
      warnOnce(`The embed builder could not begin: ${String(error)}`);
    }
    this.requestUpdate();
  }

  private readonly readAddress = (): void => {
    const problems: string[] = [];
    const state = stateAt(location.search, this.elements, today(), problems);
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

  private changed(): void {
    this.requestUpdate();
    clearTimeout(this.settling);
    this.settling = setTimeout(() => void this.follow(), this.address ? settled : 0);
  }

  /** What the figure shows, wherever it is looked at and in whatever form it is taken. */
  private keyOf({ figure, attributes, own, form }: BuilderState): string {
    return JSON.stringify([figure, attributes, own.font, form === 'picture', form === 'archive']);
  }

  /** Lets preview, height and pictures follow the choices. */
  private async follow(): Promise<void> {
    const { state, studio } = this;
    if (!state) return;
    const { theme } = state.attributes;
    const shown = theme === 'light' || theme === 'dark' ? state : withAttribute(state, 'theme', state.scheme);
    this.address = frameAddress({ ...shown, own: { ...shown.own, frame: '' } }, this.here);
    this.requestUpdate();
    const key = this.keyOf(state);
    if (key === this.shownKey || !studio || state.figure === inlineTag) return;
    this.shownKey = key;
    this.drawn = [];
    this.svg = undefined;
    this.drawing = 'busy';
    this.requestUpdate();
    try {
      const height = await studio.height(state);
      if (this.shownKey !== key) return;
      this.height = height;
      this.requestUpdate();
      const drawn = await studio.files(state, filesFor(state, today()));
      const svg = state.form === 'archive' ? await drawn.find(({ size }) => size === 'wide')?.file.text() : undefined;
      if (this.shownKey !== key) return;
      Object.assign(this, { drawn, svg, drawing: 'done' });
    } catch (error) {
      if (this.shownKey !== key) return;
      this.drawing = 'failed';
      warnOnce(`The embed builder could not draw <${state.figure}>: ${String(error)}`);
    }
    this.requestUpdate();
  }

  private factsOf({ attributes, own }: BuilderState): Facts {
    const { version = '', files = {}, elements = {}, languages = {} } = this.fileList;
    return {
      version,
      files,
      filesOf: { elements, languages },
      today: today(),
      here: this.here,
      height: this.height,
      hasFont: hasFont(own.font),
      pictures: this.drawn,
      svg: this.svg,
      messages: messagesIn(attributes.lang ?? ''),
    };
  }

  /** Again only where something else can be chosen: each list is tried on the figure. */
  private readonly controlsOf = memoize((element: ElementInfo, key: string, language: string) => {
    const messages = messagesIn(language);
    return controlsFor(element, { figure: element.tag, attributes: JSON.parse(key) as Record<string, string> } as BuilderState, {
      dataset,
      messages,
      today: today(),
    });
  });

  protected override render(): unknown {
    const language = pageLanguage(location.search);
    const { words } = language;
    const { state, elements } = this;
    const element = elements.find(({ tag }) => tag === state?.figure);
    return html`
      <header class="masthead">
        <h1>${words.title}</h1>
        <p class="lead">${words.lead}</p>
        ${this.languageLink()}
      </header>
      ${this.hasFailed ? html`<p class="problem" role="alert">${words.failed}</p>` : nothing}
      ${
        this.problems.length > 0
          ? html`<div class="problem" role="alert">
              <p>${words.problems}</p>
              <ul lang="en" dir="ltr">
                ${this.problems.map((problem) => html`<li>${problem}</li>`)}
              </ul>
            </div>`
          : nothing
      }
      ${state && element ? this.workTemplate(state, element) : nothing}
      <div class="studio" aria-hidden="true" inert></div>
    `;
  }

  private languageLink(): unknown {
    const other = otherLanguage(pageLanguage(location.search));
    const query = new URLSearchParams(location.search);
    query.delete('ui');
    if (other.tag !== 'en') query.set('ui', other.tag);
    return html`<a class="other-language" lang=${other.tag} dir=${other.direction} hreflang=${other.tag} href=${`?${query.toString()}`}
      >${pageLanguage(location.search).words.otherLanguage}</a
    >`;
  }

  private workTemplate(state: BuilderState, element: ElementInfo): unknown {
    const { words, tag } = pageLanguage(location.search);
    const { headline: _headline, summary: _summary, byline: _byline, ...choosing } = state.attributes;
    const facts = this.factsOf(state);
    const files = state.form === 'picture' || state.form === 'figure' || state.form === 'integrity' ? filesFor(state, today()) : [];
    const name = words.figures[state.figure]?.name ?? state.figure;
    return html`<div class="work">
      <form class="controls" @submit=${(event: Event) => event.preventDefault()}>
        ${controlsTemplate(
          {
            words,
            elements: this.elements,
            controls: this.controlsOf(element, JSON.stringify(choosing), tag),
            state,
            today: today(),
            isRoomy: this.isRoomy || state.figure === inlineTag,
          },
          {
            chooseFigure: (chosen) => {
              const to = this.elements.find((each) => each.tag === chosen);
              if (to) this.choose(withFigure(state, to));
            },
            chooseAttribute: (attribute, value) => this.choose(withAttribute(state, attribute, value)),
            chooseFirst: (isFirst) => this.choose({ ...state, isFirst }),
            chooseOwn: (own, value) => this.choose({ ...state, own: { ...state.own, [own]: value } }),
          },
        )}
      </form>
      <section class="result-code" aria-labelledby="code-title">
        ${codeTemplate({
          words,
          state,
          code: codeOf(state, facts),
          notes: notesFor(state, facts),
          files: files.map((file) => file.name),
          drawing: this.drawing,
          outcome: this.outcome || { none: '', busy: '', done: '', failed: words.drawingFailed }[this.drawing],
          chooseForm: (form) => this.choose({ ...state, form }),
          copy: () => void this.copy(),
          saveCode: () => this.saveCode(state, facts),
          savePictures: () => this.savePictures(),
        })}
      </section>
      <section class="result-preview" aria-labelledby="preview-title">
        <h2 id="preview-title">${words.preview}</h2>
        ${
          this.address || state.figure === inlineTag
            ? previewTemplate({
                words,
                state,
                address: this.address,
                title: state.figure === inlineTag ? name : shownWords(state, facts).headline,
                number: this.numberOf(state, facts),
                chooseWidth: (width) => this.choose({ ...state, width }),
                chooseScheme: (scheme) => this.choose({ ...state, scheme }),
              })
            : nothing
        }
      </section>
    </div>`;
  }

  private numberOf({ figure, attributes }: BuilderState, { messages }: Facts): string {
    if (figure !== inlineTag || !attributes.of) return '';
    return citedFigureView(dataset, { of: attributes.of, asOf: attributes['as-of'] }, { messages, today: today() }).provenance?.value ?? '';
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const room = this.querySelector<HTMLElement>('.studio');
    if (room && !this.studio) {
      this.studio = new Studio(room, this.here);
      this.changed();
    }
    const stage = this.querySelector('.stage');
    this.sizes?.disconnect();
    if (stage) this.sizes?.observe(stage);
    this.fitPreview();
  }

  /** A wide page is made smaller where there is no room for it. */
  private fitPreview(): void {
    const paper = this.querySelector<HTMLElement>('.paper');
    const frame = paper?.querySelector('iframe');
    const room = paper?.parentElement?.clientWidth ?? 0;
    if (!paper || !frame || !this.state || room === 0) return;
    const padding = 2 * parseFloat(getComputedStyle(paper).paddingInlineStart);
    const width = Number(this.state.width);
    const scale = Math.min(1, room / width);
    const height = Number(frame.dataset.height ?? 560);
    frame.style.width = `${width - padding / scale}px`;
    frame.style.height = `${height}px`;
    frame.style.transform = scale < 1 ? `scale(${scale})` : '';
    paper.style.width = `${width * scale}px`;
    paper.style.height = `${height * scale + padding}px`;
  }

  private readonly frameSpoke = ({ source, data }: MessageEvent<unknown>): void => {
    const frame = this.querySelector<HTMLIFrameElement>('.paper iframe');
    if (source === null || source !== frame?.contentWindow || typeof data !== 'object' || data === null) return;
    if ('type' in data && data.type === 'embed-size' && 'height' in data && Number(data.height) > 0) {
      frame.dataset.height = String(Math.min(Number(data.height), 5000));
      this.fitPreview();
    }
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

  private saveCode(state: BuilderState, facts: Facts): void {
    const [ending, type] = state.form === 'oembed' ? ['json', 'application/json'] : ['html', 'text/html'];
    saveFile(`${state.figure}-${state.attributes['as-of'] ?? today()}.${ending}`, new Blob([codeOf(state, facts)], { type }));
    this.say(pageLanguage(location.search).words.saved);
  }

  private savePictures(): void {
    const { words } = pageLanguage(location.search);
    for (const { name, file } of this.drawn) saveFile(name, file);
    this.say({ none: '', busy: words.drawing, done: words.saved, failed: words.drawingFailed }[this.drawing]);
  }
}
