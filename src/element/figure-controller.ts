/** What a figure does once it is loaded: it computes and renders its view, has it drawn, and answers its reader. */
import { adoptStyles, type CSSResultOrNative, type LitElement, type PropertyValues } from 'lit';
import { memoize } from '../data/memoize.js';
import { charted } from '../data/charted.js';
import { isDay } from '../data/period.js';
import { messagesFor, messagesIn } from '../locales/languages.js';
import { asAttribute, asAttributes, isSet, oneOf } from '../model/attributes.js';
import { annotationsIn, watchAnnotations } from '../page/annotations.js';
import { warnOnce } from '../page/console.js';
import { attributesMended, swallowsPage } from '../page/damaged-markup.js';
import { FreshFigures } from '../page/fresh-figures.js';
import { levelBelow, type HeadingLevel } from '../page/heading-level.js';
import { languageOf, languageReady } from '../page/language.js';
import { loadingModes, type LoadingMode } from '../page/scheduling/loading-modes.js';
import { standInOf, type StandIn } from '../page/stand-in.js';
import { today } from '../page/today.js';
import { setTypography } from '../page/typography.js';
import { ChartController, type ChartHost } from '../parts/chart/chart-controller.js';
import { placeDataPoints } from '../parts/chart/hit-targets.js';
import { coloursSettled, readTheme, schemeOf } from '../parts/chart/read-theme.js';
import { Downloads } from '../parts/download/downloads.js';
import { outcomeWords } from '../parts/download/download-template.js';
import { failureTemplate, figureOnPage } from '../parts/figure/figure-template.js';
import { Announcer } from '../parts/figure/announcer.js';
import { Fitting } from '../parts/figure/fitting.js';
import { figureStyles } from '../parts/figure/figure-styles.js';
import { LateShare } from '../parts/share/late-share.js';
import { Printing } from '../parts/print/printing.js';
import { announcementOf, ProvenancePanel } from '../parts/provenance/provenance-panel.js';
import { settleCells } from '../parts/table/cell-keys.js';
import { csvFile } from '../parts/table/csv.js';
import { ScenarioChangeEvent } from '../parts/what-if/scenario-change-event.js';
import { FigureErrorEvent } from '../page/figure-error-event.js';
import { FigureReadyEvent } from './figure-ready-event.js';
import type { Language, Messages } from '../locales/messages.js';
import type { Scheme } from '../chart/theme.js';
import type { Dataset } from '../data/observation.js';
import type { Drawing } from '../chart/drawing.js';
import type { Annotation } from '../model/annotations.js';
import type { FigureAttributes, FigureView } from '../model/figure-view.js';
import type { DownloadedFile } from '../parts/download/figure-download-event.js';
import type { ShareHost } from '../parts/share/share-host.js';
import type { PictureFormat, PictureSize } from '../picture/picture.js';
import type { FigureDefinition } from './figure-definition.js';
import type { ElementController } from './lazy-element.js';

/** A property as a page or a framework may set it. */
type Property = string | number | null | undefined;

/** What a controller needs of its element. */
export interface FigureHost extends LitElement {
  asOf: Property;
  headline: Property;
  summary: Property;
  headingLevel: Property;
  byline: Property;
  sinceThen: boolean | string | null | undefined;
  growth: Property;
  theme: Property;
  view: Property;
  loading: Property;
  src: string | null | undefined;
  /** The attributes only this figure has. */
  ownAttributes(): object;
  /** Shows at once what has changed. */
  showNow(): void;
  toPicture(format: PictureFormat, size?: PictureSize): Promise<Blob>;
}

/** How long a reader's choice has to stay the same before its answer is spoken, in milliseconds: otherwise each step of a slider is. */
const settled = 700;

/** Properties that change how a view is shown, but not the view. */
const presentational = new Set<PropertyKey>(['view', 'theme', 'loading', 'byline', 'headingLevel']);

const headingLevels: readonly string[] = ['1', '2', '3', '4', '5', '6'];

/** Memoized by attributes, for pages that show the same figure several times. */
const computeView = memoize(
  ({ view, dataset = charted }: Pick<FigureDefinition<never, unknown>, 'view' | 'dataset'>, attributes: string, tag: string, day: string) =>
    view(dataset, JSON.parse(attributes) as never, { messages: messagesIn(tag), today: day }),
);

export class FigureController<Plot, Attributes extends FigureAttributes> implements ElementController, ChartHost<Plot>, ShareHost {
  private readonly chart: ChartController<Plot>;
  private readonly panel: ProvenancePanel;
  private readonly downloads: Downloads;
  private readonly fresh: FreshFigures;
  private readonly share = new LateShare(this);
  private readonly announcer: Announcer;
  private readonly printing: Printing;
  language!: Language;
  /** Looked for once in each place on a page, because that goes through all its headings. */
  private level: HeadingLevel | undefined;
  private scheme: Scheme = 'light';
  view: FigureView<Plot> | undefined;
  private annotations: readonly Annotation[];
  private unwatchAnnotations: (() => void) | undefined;
  private settling: Promise<void> | undefined;
  /** Why the chart could not be drawn, as far as that was said. */
  private toldFailure: string | undefined;
  /** The growth that the page set, by attribute or by property: a what-if starts with it, and is reset to it. */
  private pageGrowth: string | undefined;
  /** The growth that the reader chose, or was reset to. */
  private chosenGrowth: string | undefined;
  private isReady = false;
  /** What was thrown in place of a view, and what of it the page was told. */
  private viewError: { readonly error: unknown; readonly words: string } | undefined;
  private toldViewError: string | undefined;
  /** When the chart is loaded. */
  loadingMode: LoadingMode = loadingModes[0];
  standIn: StandIn;
  private swallowsPage = false;
  /** Where a picture stood in its place. */
  private readonly fitting: Fitting | undefined;

  constructor(
    readonly element: FigureHost,
    private readonly definition: FigureDefinition<Attributes, Plot>,
  ) {
    this.fresh = new FreshFigures(element, definition.dataset ?? charted);
    this.readContent();
    if (this.standIn === 'picture') this.fitting = new Fitting(element);
    this.annotations = annotationsIn(element);
    this.chart = new ChartController<Plot>(this);
    this.announcer = new Announcer(element);
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
        this.readAnnotations();
        this.unwatchAnnotations = watchAnnotations(element, this.readAnnotations);
      },
      hostDisconnected: () => this.unwatchAnnotations?.(),
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
    return this.fresh.dataset ?? this.definition.dataset ?? charted;
  }

  /** Of the names of its files as well. */
  get day(): string {
    const day = asAttribute(this.element.asOf) ?? '';
    return isDay(day) && day < today() ? day : today();
  }

  announce(words: string): void {
    this.announcer.say(words);
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
    const { element, definition } = this;
    const own = () => definition.ready?.(element.ownAttributes() as Omit<Attributes, keyof FigureAttributes>);
    return attributesMended(element) ?? languageReady(element) ?? this.fresh.ready() ?? own();
  }

  /** What its children are: in its place until it is drawn, or the rest of the page. */
  private readContent(): void {
    const { element } = this;
    this.swallowsPage = swallowsPage(element);
    this.standIn = this.swallowsPage ? undefined : standInOf(element.childNodes);
  }

  willUpdate(changed: PropertyValues): void {
    const { element: host } = this;
    const problems: string[] = [];
    const language = languageOf(host, problems);
    if (changed.has('growth') && host.growth !== this.chosenGrowth) this.pageGrowth = asAttribute(host.growth);
    this.loadingMode = oneOf('loading', asAttribute(host.loading), loadingModes, problems);
    if (!this.level || changed.has('headingLevel')) this.level = this.levelOrBelow(asAttribute(host.headingLevel), problems);
    if (!this.view || language !== this.language || [...changed.keys()].some((name) => !presentational.has(name))) {
      this.language = language;
      this.view = this.viewOrProblem(problems);
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

  private viewOrProblem(problems: string[]): FigureView<Plot> | undefined {
    const { asOf, headline, summary, sinceThen, growth } = this.element;
    try {
      const attributes = JSON.stringify({
        ...asAttributes(this.element.ownAttributes()),
        asOf: asAttribute(asOf),
        headline: asAttribute(headline),
        summary: asAttribute(summary),
        sinceThen: isSet(sinceThen),
        growth: asAttribute(growth),
        ...(this.annotations.length > 0 && { annotations: this.annotations }),
      });
      const view = computeView(this.fresh.dataset ? { ...this.definition, dataset: this.dataset } : this.definition, attributes, this.language.tag, today());
      problems.push(...view.problems);
      this.viewError = undefined;
      return view as FigureView<Plot>;
    } catch (error) {
      if (this.fresh.dataset) {
        problems.push(`could not show the dataset of src: ${String(error)}`);
        this.fresh.dataset = undefined;
        return this.viewOrProblem(problems);
      }
      problems.push(`could not be shown, which is a defect of it-export-charts: ${String(error)}`);
      this.viewError = { error, words: String(error) };
      return undefined;
    }
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
      drawingFailed: chart.failure !== undefined,
      hitTargets: chart.hitTargets,
      panel: this.panel,
      share: this.share,
      announced: this.announcer.words,
      standIn: this.standIn,
      swallowsPage: this.swallowsPage,
      standInChanged: this.readStandIn,
      showsTable: host.view === 'table',
      toggleView: this.toggleView,
      whatIfOpen: this.pageGrowth !== undefined,
      chooseGrowth: this.chooseGrowth,
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
    this.tellPage();
    if (chart.failure === this.toldFailure) return;
    this.toldFailure = chart.failure;
    if (chart.failure === undefined) return;
    this.fitting?.release();
    warnOnce(`<${host.localName}> could not draw its chart and shows its table: ${chart.failure}`);
    host.dispatchEvent(new FigureErrorEvent('drawing', chart.failure));
    this.announcer.say(this.messages.shell.drawingFailed);
  }

  /** Not before an update is over: who listens may change the figure. */
  private tellPage(): void {
    const { element: host, chart, view, viewError } = this;
    // The same failure comes again with every change of the page.
    const isNews = viewError?.words !== this.toldViewError;
    this.toldViewError = viewError?.words;
    if (isNews && viewError) host.dispatchEvent(new FigureErrorEvent('view', viewError.error));
    const content = view && (chart.drawn ? 'chart' : view.table ? 'table' : 'words');
    if (this.isReady || !content) return;
    this.isReady = chart.drawn || chart.failure !== undefined || view.plot === undefined || host.view === 'table';
    if (this.isReady) host.dispatchEvent(new FigureReadyEvent(content));
  }

  /** @throws an error where there is no chart, or the size leaves no room for it */
  async toPicture(format: PictureFormat, size: PictureSize): Promise<Blob> {
    const { element: host, view, language, scheme, plotParts } = this;
    if (view?.plot === undefined || !plotParts) throw new Error('There is no chart to make a picture of.');
    const [{ pictureOf }, drawing] = await Promise.all([import('../picture/picture.js'), this.loadDrawing()]);
    const { box, probe } = plotParts;
    const { byline } = host;
    return pictureOf({ view, plot: view.plot, drawing, byline: asAttribute(byline), language, scheme, theme: readTheme(probe), box }, format, size);
  }

  /** Saves a file for the reader, named after the figure and the day it shows. */
  private async save(format: DownloadedFile['format'], preset: PictureSize['preset'], make: () => Blob | Promise<Blob>): Promise<void> {
    const name = [this.element.localName, this.day, preset].filter(Boolean).join('-');
    const error = await this.downloads.save({ name: `${name}.${format}`, format, preset }, make);
    if (error !== undefined) this.element.dispatchEvent(new FigureErrorEvent('download', error));
    this.announcer.say(outcomeWords(this.downloads.outcome, this.messages.downloads));
  }

  private readonly readStandIn = (): void => {
    const { standIn, swallowsPage: swallowed } = this;
    this.readContent();
    // A slot dispatches its event for its first content as well, which is known already.
    if (standIn !== this.standIn || swallowed !== this.swallowsPage) this.element.requestUpdate();
  };

  /** Computes the view anew where they have changed. */
  private readonly readAnnotations = (): void => {
    const annotations = annotationsIn(this.element);
    if (JSON.stringify(annotations) === JSON.stringify(this.annotations)) return;
    this.annotations = annotations;
    this.element.requestUpdate('annotation', null);
  };

  /** The chart over the button comes or goes, and the page is scrolled by as much: the button stays under the finger. */
  private readonly toggleView = async ({ currentTarget }: Event): Promise<void> => {
    const button = currentTarget as HTMLElement;
    const { top } = button.getBoundingClientRect();
    this.element.view = this.element.view === 'table' ? 'chart' : 'table';
    await this.element.updateComplete;
    scrollBy({ top: button.getBoundingClientRect().top - top, behavior: 'instant' });
  };

  /** @param growth what the reader has chosen in the what-if; undefined resets it to the rate the author set, if any */
  private readonly chooseGrowth = async (growth: string | undefined): Promise<void> => {
    const { element: host } = this;
    host.growth = this.chosenGrowth = growth ?? this.pageGrowth;
    await host.updateComplete;
    const { whatIf } = this.view ?? {};
    if (!whatIf) return;
    const { scenario, chosen, fromYear, sentence } = whatIf;
    this.announcer.say(sentence, settled);
    const { rate, atTarget, shortfall, reachedIn } = scenario;
    host.dispatchEvent(new ScenarioChangeEvent({ growth: chosen ? rate * 100 : undefined, fromYear, atTarget, shortfall, reachedIn, sentence }));
  };

  /** Redraws in the new colours of the page, once their transitions have ended. */
  private readonly followColours = (): void => {
    this.settling ??= coloursSettled().then(() => {
      this.settling = undefined;
      this.chart.invalidate();
      this.element.requestUpdate();
    });
  };
}
