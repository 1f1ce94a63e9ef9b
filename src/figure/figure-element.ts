/** The shell every figure wears: attributes in, a view out, the view on the page. */
import { LitElement, type CSSResultGroup, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { dataset } from '../data/dataset.js';
import { isDay } from '../data/period.js';
import { messagesFor } from '../locales/languages.js';
import { asAttribute, oneOf } from './attributes.js';
import { ChartController, type ChartHost, type Drawing } from './chart-controller.js';
import { warnOnce } from './console.js';
import { csvFile } from './csv.js';
import { defineElement } from './define-element.js';
import { Downloads } from './downloads.js';
import { figureStyles } from './figure-styles.js';
import { failureTemplate, figureTemplate } from './figure-template.js';
import { afterLanguage, languageOf } from './language.js';
import { loadingModes, type LoadingMode } from './loading.js';
import { placeMarks } from './marks-template.js';
import { drawingFilesOf } from './preload.js';
import { Printing } from './printing.js';
import { ProvenancePanel } from './provenance-panel.js';
import { ScenarioChangeEvent } from './scenario-change-event.js';
import { setScriptFonts } from './script-font.js';
import { SettledWords } from './settled-words.js';
import { standInOf, type StandIn } from './stand-in.js';
import { coloursSettled, readTheme, schemeOf, type Scheme } from './theme.js';
import type { Dataset } from '../data/observation.js';
import type { Language } from '../locales/messages.js';
import type { HeadingLevel } from './headline-template.js';
import type { FigureAttributes, FigureView, ViewContext } from './figure-view.js';
import type { PictureFormat, PictureSize } from './picture/picture.js';

/** Properties that change how a view is shown, not the view. */
const presentational = new Set<PropertyKey>(['view', 'scheme', 'theme', 'loading', 'byline', 'headingLevel', 'standIn']);

/** The first is the default: a figure stands in an article, under its title and a section of it. */
const headingLevels = ['3', '1', '2', '4', '5', '6'] as const;

const today = (): string => new Date().toISOString().slice(0, 10);

export abstract class FigureElement<Plot> extends LitElement implements ChartHost<Plot> {
  static {
    // Drawing is a side effect of an update, and its outcome has to be shown: the second update is meant.
    this.disableWarning?.('change-in-update');
  }

  static override styles: CSSResultGroup = figureStyles;

  /** The tag the figure is registered under unless another is asked for. */
  static readonly tag: string;

  /** Registers the figure. A tag that is taken already, by a second copy of the script, is left alone. */
  static define(tag = this.tag, registry: CustomElementRegistry = customElements): void {
    defineElement(this as unknown as CustomElementConstructor & { readonly tag: string }, tag, registry);
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** The day whose knowledge is shown, `YYYY-MM-DD`; nothing released later appears. Without it the latest figures are shown. */
  @property({ attribute: 'as-of' }) asOf: string | undefined;
  /** The editor's headline. Empty hides it; without it one is made from the figures. */
  @property() headline: string | undefined;
  /** The editor's summary, in place of the sentence made from the figures; also the picture's text alternative. */
  @property() summary: string | undefined;
  /** The level of the headline in the outline of the page, `1` to `6` (default `3`). */
  @property({ attribute: 'heading-level' }) headingLevel: string | undefined;
  /** A line of credit under the figure. */
  @property() byline: string | undefined;
  /** Lets a pinned figure say in a line what came after its day. */
  @property({ attribute: 'since-then', type: Boolean }) sinceThen = false;
  /** Where the figure has a what-if: the growth it starts with, in percent a year. */
  @property() growth: string | undefined;
  /** `light`, `dark`, or `auto` (default): as the page around it is. */
  @property() theme: string | undefined;
  /** `chart` (default) or `table`. */
  @property({ reflect: true }) view: string | undefined;
  /** When the picture is loaded: `lazy` (default), a screen before the reader reaches it; `interaction`, when they handle what stands in its place; `eager`, at once. */
  @property() loading: string | undefined;

  @state() private scheme: Scheme = 'light';
  @state() standIn: StandIn;
  @query('.plot') private readonly plotBox!: HTMLElement | null;

  private readonly chart = new ChartController<Plot>(this);
  private readonly panel = new ProvenancePanel(this);
  private readonly printing = new Printing(this, (medium) => {
    this.chart.drawFor(medium);
    this.requestUpdate();
    this.performUpdate();
  });
  private readonly downloads = new Downloads(this);
  private readonly answer = new SettledWords(this);
  private language!: Language;
  private level: HeadingLevel = headingLevels[0];
  loadingMode: LoadingMode = loadingModes[0];
  private figure: FigureView<Plot> | undefined;
  private settling: Promise<void> | undefined;

  /** The figure's view of a dataset, with its own attributes. */
  protected abstract figureView(dataset: Dataset, attributes: FigureAttributes, context: ViewContext): FigureView<Plot>;
  /** Loads what draws the picture. */
  abstract loadDrawing(): Promise<Drawing<Plot>>;

  get plot(): Plot | undefined {
    return this.figure?.plot;
  }

  get drawingFiles(): readonly string[] {
    return drawingFilesOf((this.constructor as typeof FigureElement).tag);
  }

  get plotParts(): ChartHost<Plot>['plotParts'] {
    const box = this.plotBox;
    const picture = box?.querySelector<HTMLElement>('.canvas');
    const canvas = picture?.querySelector('canvas');
    const probe = box?.querySelector<HTMLElement>('.probe');
    return box && picture && canvas && probe ? { box, picture, canvas, probe } : undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // The text around it may be in another language or colour than where it stood before.
    this.requestUpdate();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' && old !== value) this.requestUpdate('lang', old);
  }

  /** Waits for the words of a language that has not been spoken on the page before. */
  protected override scheduleUpdate(): Promise<unknown> | undefined {
    return afterLanguage(this, () => super.scheduleUpdate());
  }

  protected override willUpdate(changed: PropertyValues): void {
    const scheme = this.printing.isOn ? 'light' : schemeOf(this, this.theme);
    if (scheme !== this.scheme || changed.has('theme')) this.chart.outdate();
    this.scheme = scheme;
    const problems: string[] = [];
    const language = languageOf(this, problems);
    this.level = oneOf('heading-level', asAttribute(this.headingLevel), headingLevels, problems);
    this.loadingMode = oneOf('loading', asAttribute(this.loading), loadingModes, problems);
    if (!this.figure || language !== this.language || [...changed.keys()].some((name) => !presentational.has(name))) {
      this.language = language;
      this.figure = this.viewOrProblem(problems);
    }
    for (const problem of problems) warnOnce(`<${this.localName}> ${problem}`);
  }

  private viewOrProblem(problems: string[]): FigureView<Plot> | undefined {
    const { asOf, headline, summary, sinceThen, growth } = this;
    try {
      const view = this.figureView(
        dataset,
        { asOf: asAttribute(asOf), headline: asAttribute(headline), summary: asAttribute(summary), sinceThen, growth: asAttribute(growth) },
        { messages: messagesFor(this.language), today: today() },
      );
      problems.push(...view.problems);
      return view;
    } catch (error) {
      problems.push(`could not be shown, which is a defect of it-export-charts: ${String(error)}`);
      return undefined;
    }
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    // Before the picture is drawn anew, which reads the font.
    setScriptFonts(this, this.renderRoot.querySelector('figure'), this.language.fonts);
  }

  protected override updated(): void {
    placeMarks(this.renderRoot, this.chart.marks);
    if (this.chart.failure) warnOnce(`<${this.localName}> could not draw its chart and shows its table: ${this.chart.failure}`);
  }

  protected override render(): unknown {
    const messages = messagesFor(this.language);
    const { figure, language, scheme, theme, byline, chart } = this;
    if (!figure) return failureTemplate(messages.shell.failed);
    return figureTemplate(figure, {
      messages,
      language,
      byline: byline ?? undefined,
      headingLevel: this.level,
      ownColours: theme === 'light' || theme === 'dark',
      scheme,
      drawn: chart.drawn,
      drawingFailed: chart.failure !== undefined,
      standIn: this.standIn,
      standInChanged: ({ target }) => (this.standIn = standInOf(target as HTMLSlotElement)),
      marks: chart.marks,
      panel: this.panel,
      spokenAnswer: (sentence) => this.answer.of(sentence),
      chooseGrowth: (growth) => void this.chooseGrowth(growth),
      showsTable: this.view === 'table',
      coloursChanged: this.restyle,
      whatIfOpen: this.hasAttribute('growth'),
      toggleView: () => (this.view = this.view === 'table' ? 'chart' : 'table'),
      downloads: this.downloads,
      savePicture: (format) => this.save(format, () => this.toPicture(format)),
      saveTable: (table) => this.save('csv', () => csvFile(table)),
    });
  }

  /**
   * The figure as a picture that can stand alone: its headline, key and chart as they are seen, with the day of the figures and their source.
   * @throws an error where the figure is not on a page, has no chart, or the size leaves no room for it
   */
  async toPicture(format: PictureFormat, size: PictureSize = {}): Promise<Blob> {
    if (this.isConnected) await this.updateComplete;
    const { figure, plotParts, language, scheme, byline } = this;
    if (!this.isConnected || figure?.plot === undefined || !plotParts) throw new Error('There is no chart to make a picture of.');
    const [{ pictureOf }, drawing] = await Promise.all([import('./picture/picture.js'), this.loadDrawing()]);
    const { box, probe } = plotParts;
    return pictureOf({ view: figure, plot: figure.plot, drawing, byline: byline ?? undefined, language, scheme, theme: readTheme(probe), box }, format, size);
  }

  /** Hands a file to the reader, named after the figure and the day whose knowledge it shows. */
  private save(ending: string, make: () => Blob | Promise<Blob>): void {
    const day = asAttribute(this.asOf) ?? '';
    void this.downloads.save(`${this.localName}-${isDay(day) && day < today() ? day : today()}.${ending}`, make);
  }

  /** What the reader asks in the what-if; nothing goes back to the rate the author set, if any. */
  private async chooseGrowth(growth: string | undefined): Promise<void> {
    this.growth = growth ?? this.getAttribute('growth') ?? undefined;
    await this.updateComplete;
    const { whatIf } = this.figure ?? {};
    if (!whatIf) return;
    const { scenario, chosen, fromYear, sentence } = whatIf;
    const { rate, atTarget, shortfall, reachedIn } = scenario;
    this.dispatchEvent(new ScenarioChangeEvent({ growth: chosen ? rate * 100 : undefined, fromYear, atTarget, shortfall, reachedIn, sentence }));
  }

  /** The page may have changed its colours with the reader's setting. Those that fade are read, once, when they have. */
  private readonly restyle = (): void => {
    this.settling ??= coloursSettled().then(() => {
      this.settling = undefined;
      this.chart.outdate();
      this.requestUpdate();
    });
  };
}
