/** What a figure does once it is loaded: it computes and renders its view, has it drawn, and answers its reader. */
import { type CSSResultOrNative, type PropertyValues } from 'lit';
import { messagesFor } from '../locales/languages.js';
import { asAttribute, oneOf } from '../model/attributes.js';
import { knownDay } from '../model/known-day.js';
import { adoptStyles } from '../page/document/adopt-styles.js';
import { warnOnce } from '../page/console.js';
import { attributesMended } from '../page/content/damaged-markup.js';
import { FigureErrorEvent } from '../page/figure-error-event.js';
import { levelBelow, type HeadingLevel } from '../page/text/heading-level.js';
import { languageOf, languageReady } from '../page/text/language.js';
import { inTime } from '../page/late/retry.js';
import { loadingModes, type LoadingMode } from '../page/scheduling/loading-modes.js';
import { today } from '../page/today.js';
import { setTypography } from '../page/text/typography.js';
import { windowOf } from '../page/document/window-of.js';
import { ChartController, type ChartHost } from '../parts/chart/chart-controller.js';
import { placeDataPoints } from '../parts/chart/hit-targets.js';
import { coloursSettled, readTheme, schemeOf } from '../parts/chart/read-theme.js';
import { Downloads } from '../parts/download/downloads.js';
import { fileNameOf } from '../parts/download/file-name.js';
import { outcomeWords } from '../parts/download/download-template.js';
import { failureTemplate, figureOnPage } from '../parts/figure/figure-template.js';
import { Announcer } from '../parts/figure/announcer.js';
import { nameFigure } from '../parts/headline/name-figure.js';
import { Fitting } from '../parts/figure/fitting.js';
import { figureStyles } from '../parts/figure/figure-styles.js';
import { LateShare } from '../parts/share/late-share.js';
import { Printing } from '../parts/print/printing.js';
import { announcementOf, ProvenancePanel } from '../parts/provenance/provenance-panel.js';
import { settleCells } from '../parts/table/cell-keys.js';
import { csvFile } from '../parts/table/csv.js';
import { ChosenGrowth } from './chosen-growth.js';
import { FigureContent } from './figure-content.js';
import { FigureKnowledge } from './figure-knowledge.js';
import { FigureReport } from './figure-report.js';
import type { Language, Messages } from '../locales/messages.js';
import type { Scheme } from '../chart/theme.js';
import type { Dataset } from '../data/observation.js';
import type { Drawing } from '../chart/drawing.js';
import type { FigureAttributes, FigureView } from '../model/figure-view.js';
import type { StandIn } from '../page/content/stand-in.js';
import type { DownloadedFile } from '../parts/download/figure-download-event.js';
import type { ShareHost } from '../parts/share/share-host.js';
import type { PictureFormat, PictureSize } from '../picture/picture.js';
import type { FigureDefinition } from './figure-definition.js';
import type { FigureHost } from './figure-host.js';
import type { ElementController } from './lazy-element.js';

/** Properties that change how a view is shown, but not the view. */
const presentational = new Set<PropertyKey>(['view', 'theme', 'loading', 'byline', 'headingLevel']);

const headingLevels: readonly string[] = ['1', '2', '3', '4', '5', '6'];

export class FigureController<Plot, Attributes extends FigureAttributes> implements ElementController, ChartHost<Plot>, ShareHost {
  private readonly chart: ChartController<Plot>;
  private readonly panel: ProvenancePanel;
  private readonly downloads: Downloads;
  private readonly share = new LateShare(this);
  private readonly announcer: Announcer;
  private readonly printing: Printing;
  private readonly content: FigureContent;
  private readonly knowledge: FigureKnowledge<Plot, Attributes>;
  private readonly growth: ChosenGrowth;
  private readonly report: FigureReport;
  language!: Language;
  /** Looked for once in each place on a page, because that goes through all its headings. */
  private level: HeadingLevel | undefined;
  private scheme: Scheme = 'light';
  private settling: Promise<void> | undefined;
  /** When the chart is loaded. */
  loadingMode: LoadingMode = loadingModes[0];
  /** Where a picture stood in its place. */
  private readonly fitting: Fitting | undefined;

  constructor(
    readonly element: FigureHost,
    private readonly definition: FigureDefinition<Attributes, Plot>,
  ) {
    this.content = new FigureContent(element);
    if (this.standIn === 'picture') this.fitting = new Fitting(element);
    this.knowledge = new FigureKnowledge(element, definition);
    this.chart = new ChartController<Plot>(this);
    this.announcer = new Announcer(element);
    this.growth = new ChosenGrowth(element, this.announcer, () => this.view?.whatIf);
    this.report = new FigureReport(element, (hasFailed) => {
      // The page's own picture stays as it stands.
      if (this.standIn === 'picture') return;
      this.fitting?.release();
      this.announcer.say(hasFailed ? this.messages.shell.drawingFailed : '');
    });
    this.panel = new ProvenancePanel(element, (provenance) => this.announcer.say(provenance ? announcementOf(provenance, this.messages) : ''));
    this.downloads = new Downloads(element);
    this.printing = new Printing(element, (medium) => {
      this.chart.drawFor(medium);
      element.showNow();
    });
    element.addController({
      hostConnected: () => {
        this.adoptStyles();
        this.level = undefined;
      },
    });
  }

  /** After the styles that the element had before it was loaded; those of this figure alone come last. */
  private adoptStyles(): void {
    const { styles } = this.definition;
    const { elementStyles } = this.element.constructor as { readonly elementStyles?: readonly CSSResultOrNative[] };
    adoptStyles(this.element.renderRoot as ShadowRoot, [...(elementStyles ?? []), ...figureStyles, ...[styles ?? []].flat()]);
  }

  get messages(): Messages {
    return messagesFor(this.language);
  }

  get dataset(): Dataset {
    return this.knowledge.dataset;
  }

  get day(): string {
    return knownDay(asAttribute(this.element.asOf), this.dataset, today(), []).day;
  }

  announce(words: string): void {
    this.announcer.say(words);
  }

  get view(): FigureView<Plot> | undefined {
    return this.knowledge.view;
  }

  get standIn(): StandIn {
    return this.content.standIn;
  }

  get plot(): Plot | undefined {
    return this.view?.plot;
  }

  get plotParts(): ChartHost<Plot>['plotParts'] {
    const box = this.element.renderRoot.querySelector<HTMLElement>('.plot');
    const picture = box?.querySelector<HTMLElement>('.canvas');
    const canvas = picture?.querySelector('canvas');
    const probe = box?.querySelector<HTMLElement>('.probe');
    return box && picture && canvas && probe ? { box, picture, canvas, probe } : undefined;
  }

  loadDrawing(): Promise<Drawing<Plot>> {
    return this.definition.loadDrawing?.() ?? Promise.reject(new Error(`<${this.element.localName}> has nothing to draw.`));
  }

  /** Waits for the language, if it is the first figure in it on the page, for a newer dataset, then for what its own attributes ask for. */
  ready(): Promise<unknown> | undefined {
    return attributesMended(this.element) ?? languageReady(this.element) ?? this.knowledge.ready();
  }

  willUpdate(changed: PropertyValues): void {
    const { element: host } = this;
    const problems: string[] = [];
    const language = languageOf(host, problems);
    if (changed.has('growth')) this.growth.read();
    this.loadingMode = oneOf('loading', asAttribute(host.loading), loadingModes, problems);
    if (!this.level || changed.has('headingLevel')) this.level = this.levelOrBelow(asAttribute(host.headingLevel), problems);
    if (!this.view || language !== this.language || [...changed.keys()].some((name) => !presentational.has(name))) {
      this.language = language;
      this.knowledge.update(language, this.content.annotations, problems);
    }
    // Paper is white, whatever the scheme of the page is.
    const scheme = this.printing.isOn ? 'light' : schemeOf(host, host.theme);
    if (scheme !== this.scheme || changed.has('theme')) this.chart.invalidate();
    this.scheme = scheme;
    for (const problem of problems) warnOnce(`<${host.localName}> ${problem}`);
  }

  /** The level asked for, else what follows from the page. */
  private levelOrBelow(wanted: string | undefined, problems: string[]): HeadingLevel {
    if (wanted && headingLevels.includes(wanted)) return wanted as HeadingLevel;
    const level = levelBelow(this.element);
    if (wanted) problems.push(`heading-level="${wanted}" is not known. Use "1" to "6"; "${level}" is shown, one below the heading before it.`);
    return level;
  }

  render(): unknown {
    const { view, language, element: host, chart, messages } = this;
    if (!view) return failureTemplate(language, messages.shell.failed);
    const { byline, theme } = host;
    return figureOnPage(view, {
      messages,
      language,
      byline: asAttribute(byline),
      headingLevel: this.level ?? levelBelow(host),
      ownColours: theme === 'light' || theme === 'dark',
      scheme: this.scheme,
      drawn: chart.drawn,
      drawingFailed: chart.failure !== undefined && this.standIn !== 'picture',
      hitTargets: chart.hitTargets,
      panel: this.panel,
      share: this.share,
      announced: this.announcer.words,
      standIn: this.standIn,
      swallowsPage: this.content.swallowsPage,
      standInChanged: this.content.placeChanged,
      showsTable: host.view === 'table',
      toggleView: this.toggleView,
      whatIfOpen: this.growth.ofPage !== undefined,
      chooseGrowth: this.growth.choose,
      downloads: this.downloads,
      savePicture: (format, preset) => void this.save(format, preset, () => host.toPicture(format, { preset })),
      saveTable: (table) => void this.save('csv', undefined, () => csvFile(table)),
      coloursChanged: this.followColours,
    });
  }

  /** Before the chart is drawn anew, which reads the font and the height of its lines. */
  update(): void {
    const { element: host, language, plot, definition } = this;
    setTypography(host, host.renderRoot.querySelector('figure'), language);
    const box = host.renderRoot.querySelector<HTMLElement>('.plot');
    if (box && plot) for (const [name, length] of Object.entries(definition.lengths?.(plot) ?? {})) box.style.setProperty(`--_${name}`, String(length));
    this.fitting?.fit();
  }

  updated(): void {
    const { element: host, chart } = this;
    placeDataPoints(host.renderRoot, chart.hitTargets);
    settleCells(host.renderRoot);
    nameFigure(host.renderRoot);
    const { view, failure: viewFailure } = this.knowledge;
    this.report.tell({ view, viewFailure, isDrawn: chart.drawn, drawingFailure: chart.failure });
  }

  /** @throws an error where there is no chart, or the size leaves no room for it */
  async toPicture(format: PictureFormat, size: PictureSize): Promise<Blob> {
    const { element: host, view, language, scheme, plotParts } = this;
    if (view?.plot === undefined || !plotParts) throw new Error('There is no chart to make a picture of.');
    const [{ pictureOf }, drawing] = await inTime(Promise.all([import('../picture/picture.js'), this.loadDrawing()]));
    const { box, probe } = plotParts;
    const { byline } = host;
    return pictureOf({ view, plot: view.plot, drawing, byline: asAttribute(byline), language, scheme, theme: readTheme(probe), box }, format, size);
  }

  /** Saves a file for the reader, named after what the figure shows. */
  private async save(format: DownloadedFile['format'], preset: PictureSize['preset'], make: () => Blob | Promise<Blob>): Promise<void> {
    const { element, dataset, language } = this;
    const { localName: tag, asOf, growth } = element;
    const name = fileNameOf({ tag, choices: { ...element.ownAttributes(), growth }, asOf, dataset, today: today(), language: language.tag, preset });
    const error = await this.downloads.save({ name: `${name}.${format}`, format, preset }, make);
    if (error !== undefined) this.element.dispatchEvent(new FigureErrorEvent('download', error));
    this.announcer.say(outcomeWords(this.downloads.outcome, this.messages.downloads));
  }

  /** The chart over the button comes or goes, and the page is scrolled by as much: the button stays under the finger. */
  private readonly toggleView = async ({ currentTarget }: Event): Promise<void> => {
    const button = currentTarget as HTMLElement;
    const { top } = button.getBoundingClientRect();
    this.element.view = this.element.view === 'table' ? 'chart' : 'table';
    await this.element.updateComplete;
    windowOf(button).scrollBy({ top: button.getBoundingClientRect().top - top, behavior: 'instant' });
  };

  /** Redraws in the new colours of the page, once their transitions have ended. */
  private readonly followColours = (): void => {
    this.settling ??= coloursSettled(this.element).then(() => {
      this.settling = undefined;
      this.chart.invalidate();
      this.element.requestUpdate();
    });
  };
}
