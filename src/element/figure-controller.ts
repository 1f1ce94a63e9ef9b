/** What a figure does once it is loaded: it computes and renders its view, has it drawn, and answers its reader. */
import { adoptStyles, type CSSResultOrNative, type LitElement, type PropertyValues } from 'lit';
import { memoize } from '../data/memoize.js';
import { dataset } from '../data/dataset.js';
import { isDay } from '../data/period.js';
import { defaultLanguage, languageFor, messagesFor } from '../locales/languages.js';
import { asAttribute, oneOf } from '../model/attributes.js';
import { warnOnce } from '../page/console.js';
import { languageOf, languageReady } from '../page/language.js';
import { loadingModes, type LoadingMode } from '../page/scheduling/loading-modes.js';
import { standInOf, type StandIn } from '../page/stand-in.js';
import { today } from '../page/today.js';
import { setTypography } from '../page/typography.js';
import { ChartController, type ChartHost } from '../parts/chart/chart-controller.js';
import { placeDataPoints } from '../parts/chart/hit-targets.js';
import { coloursSettled, readTheme, schemeOf } from '../parts/chart/read-theme.js';
import { Downloads } from '../parts/download/downloads.js';
import { failureTemplate, figureTemplate } from '../parts/figure/figure-template.js';
import { figureStyles } from '../parts/figure/figure-styles.js';
import { Printing } from '../parts/print/printing.js';
import { ProvenancePanel } from '../parts/provenance/provenance-panel.js';
import { csvFile } from '../parts/table/csv.js';
import { DebouncedAnnouncer } from '../parts/what-if/debounced-announcer.js';
import { ScenarioChangeEvent } from '../parts/what-if/scenario-change-event.js';
import type { Language } from '../locales/messages.js';
import type { Scheme } from '../chart/theme.js';
import type { Drawing } from '../chart/drawing.js';
import type { FigureAttributes, FigureView, View } from '../model/figure-view.js';
import type { HeadingLevel } from '../parts/headline/headline-template.js';
import type { PictureFormat, PictureSize } from '../picture/picture.js';
import type { FigureDefinition } from './figure-definition.js';
import type { ElementController } from './lazy-element.js';

/** A property as a page or a framework may set it. */
type Property = string | null | undefined;

/** What a controller needs of its element. */
export interface FigureHost extends LitElement {
  asOf: Property;
  headline: Property;
  summary: Property;
  headingLevel: Property;
  byline: Property;
  sinceThen: boolean | undefined;
  growth: Property;
  theme: Property;
  view: Property;
  loading: Property;
  /** The attributes only this figure has. */
  ownAttributes(): object;
  /** Shows at once what has changed. */
  showNow(): void;
  toPicture(format: PictureFormat): Promise<Blob>;
}

/** Properties that change how a view is shown, but not the view. */
const presentational = new Set<PropertyKey>(['view', 'theme', 'loading', 'byline', 'headingLevel']);

/** The first is the default: a figure is in a section of an article, below the headings of both. */
const headingLevels = ['3', '1', '2', '4', '5', '6'] as const;

/** Memoized by attributes, for pages that show the same figure several times. */
const computeView = memoize((view: View<never, unknown>, attributes: string, tag: string, day: string) =>
  view(dataset, JSON.parse(attributes) as never, { messages: messagesFor(languageFor(tag) ?? defaultLanguage), today: day }),
);

export class FigureController<Plot, Attributes extends FigureAttributes> implements ElementController, ChartHost<Plot> {
  private readonly chart: ChartController<Plot>;
  private readonly panel: ProvenancePanel;
  private readonly downloads: Downloads;
  private readonly announcer: DebouncedAnnouncer;
  private readonly printing: Printing;
  private language!: Language;
  private level: HeadingLevel = headingLevels[0];
  private scheme: Scheme = 'light';
  private view: FigureView<Plot> | undefined;
  private settling: Promise<void> | undefined;
  /** When the chart is loaded. */
  loadingMode: LoadingMode = loadingModes[0];
  standIn: StandIn;

  constructor(
    readonly element: FigureHost,
    private readonly definition: FigureDefinition<Attributes, Plot>,
  ) {
    this.standIn = standInOf(element.childNodes);
    this.chart = new ChartController<Plot>(this);
    this.panel = new ProvenancePanel(element);
    this.downloads = new Downloads(element);
    this.announcer = new DebouncedAnnouncer(element);
    this.printing = new Printing(element, (medium) => {
      this.chart.drawFor(medium);
      element.showNow();
    });
    element.addController({ hostConnected: () => this.adoptStyles() });
  }

  /** After the styles that the element had before it was loaded; those of this figure alone come last. */
  private adoptStyles(): void {
    const { styles } = this.definition;
    const { elementStyles } = this.element.constructor as { readonly elementStyles?: readonly CSSResultOrNative[] };
    adoptStyles(this.element.renderRoot as ShadowRoot, [...(elementStyles ?? []), ...figureStyles, ...[styles ?? []].flat()]);
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

  /** Waits for the language, if it is the first figure in it on the page. */
  ready(): Promise<unknown> | undefined {
    return languageReady(this.element);
  }

  willUpdate(changed: PropertyValues): void {
    const { element: host } = this;
    const problems: string[] = [];
    const language = languageOf(host, problems);
    this.loadingMode = oneOf('loading', asAttribute(host.loading), loadingModes, problems);
    this.level = oneOf('heading-level', asAttribute(host.headingLevel), headingLevels, problems);
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

  private viewOrProblem(problems: string[]): FigureView<Plot> | undefined {
    const { asOf, headline, summary, sinceThen, growth } = this.element;
    try {
      const attributes = JSON.stringify({
        ...this.element.ownAttributes(),
        asOf: asAttribute(asOf),
        headline: asAttribute(headline),
        summary: asAttribute(summary),
        sinceThen,
        growth: asAttribute(growth),
      });
      const view = computeView(this.definition.view, attributes, this.language.tag, today());
      problems.push(...view.problems);
      return view as FigureView<Plot>;
    } catch (error) {
      problems.push(`could not be shown, which is a defect of it-export-charts: ${String(error)}`);
      return undefined;
    }
  }

  render(): unknown {
    const { view, language, element: host, chart } = this;
    const messages = messagesFor(language);
    if (!view) return failureTemplate(language, messages.shell.failed);
    const { byline, theme } = host;
    return figureTemplate(view, {
      messages,
      language,
      byline: byline ?? undefined,
      headingLevel: this.level,
      ownColours: theme === 'light' || theme === 'dark',
      scheme: this.scheme,
      drawn: chart.drawn,
      drawingFailed: chart.failure !== undefined,
      hitTargets: chart.hitTargets,
      panel: this.panel,
      standIn: this.standIn,
      standInChanged: this.readStandIn,
      showsTable: host.view === 'table',
      cellMark: this.definition.cellMark,
      toggleView: this.toggleView,
      whatIfOpen: host.hasAttribute('growth'),
      answer: view.whatIf && this.announcer.announce(view.whatIf.sentence),
      chooseGrowth: this.chooseGrowth,
      downloads: this.downloads,
      savePicture: (format) => this.save(format, () => host.toPicture(format)),
      saveTable: (table) => this.save('csv', () => csvFile(table)),
      coloursChanged: this.followColours,
    });
  }

  /** Before the chart is drawn anew, which reads the font and the height of its lines. */
  update(): void {
    const { element: host, language, plot, definition } = this;
    setTypography(host, host.renderRoot.querySelector('figure'), language);
    const box = host.renderRoot.querySelector<HTMLElement>('.plot');
    if (box && plot) for (const [name, length] of Object.entries(definition.lengths?.(plot) ?? {})) box.style.setProperty(`--_${name}`, String(length));
  }

  updated(): void {
    const { element: host, chart } = this;
    placeDataPoints(host.renderRoot, chart.hitTargets);
    if (chart.failure !== undefined) warnOnce(`<${host.localName}> could not draw its chart and shows its table: ${chart.failure}`);
  }

  /** @throws an error where there is no chart, or the size leaves no room for it */
  async toPicture(format: PictureFormat, size: PictureSize): Promise<Blob> {
    const { element: host, view, language, scheme, plotParts } = this;
    if (view?.plot === undefined || !plotParts) throw new Error('There is no chart to make a picture of.');
    const [{ pictureOf }, drawing] = await Promise.all([import('../picture/picture.js'), this.loadDrawing()]);
    const { box, probe } = plotParts;
    const { byline } = host;
    return pictureOf({ view, plot: view.plot, drawing, byline: byline ?? undefined, language, scheme, theme: readTheme(probe), box }, format, size);
  }

  /** Saves a file for the reader, named after the figure and the day it shows. */
  private save(ending: string, make: () => Blob | Promise<Blob>): void {
    const day = asAttribute(this.element.asOf) ?? '';
    void this.downloads.save(`${this.element.localName}-${isDay(day) && day < today() ? day : today()}.${ending}`, make);
  }

  private readonly readStandIn = (): void => {
    const standIn = standInOf(this.element.childNodes);
    // A slot dispatches its event for its first content as well, which is known already.
    if (standIn === this.standIn) return;
    this.standIn = standIn;
    this.element.requestUpdate();
  };

  private readonly toggleView = (): void => {
    this.element.view = this.element.view === 'table' ? 'chart' : 'table';
  };

  /** @param growth what the reader has chosen in the what-if; undefined resets it to the rate the author set, if any */
  private readonly chooseGrowth = async (growth: string | undefined): Promise<void> => {
    const { element: host } = this;
    host.growth = growth ?? host.getAttribute('growth') ?? undefined;
    await host.updateComplete;
    const { whatIf } = this.view ?? {};
    if (!whatIf) return;
    const { scenario, chosen, fromYear, sentence } = whatIf;
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
