/** What a figure says, on the page: loaded once the figure has to speak itself, with its tools once the reader comes near. */
import { adoptStyles, type CSSResult, type PropertyValues } from 'lit';
import { remembered } from '../data/remembered.js';
import { defaultLanguage, languageFor, messagesFor } from '../locales/languages.js';
import { asAttribute, oneOf } from './attributes.js';
import { warnOnce } from './console.js';
import { failureTemplate, figureTemplate } from './figure-template.js';
import { languageOf, languageReady } from './language.js';
import { loadingModes, type LoadingMode } from './loading-modes.js';
import { outlineStyles } from './outline-styles.js';
import { Printing } from './printing.js';
import { setScriptFonts } from './script-font.js';
import { standInOf, type StandIn } from './stand-in.js';
import { today } from './today.js';
import type { Language } from '../locales/messages.js';
import type { ChartHost, Drawing } from './chart-controller.js';
import type { FigureContent, FigureParts } from './figure-content.js';
import type { FigureElement } from './figure-element.js';
import type { Body } from './late-element.js';
import type { FigureTools } from './figure-tools.js';
import type { FigureAttributes, FigureOutline, FigureView } from './figure-view.js';
import type { HeadingLevel } from './headline-template.js';
import type { PictureFormat, PictureSize } from './picture/picture.js';
import type { Scheme } from './theme.js';

/** Properties that change how a view is shown, not the view. */
const presentational = new Set<PropertyKey>(['view', 'theme', 'loading', 'byline', 'headingLevel']);

/** The first is the default: a figure stands in an article, under its title and a section of it. */
const headingLevels = ['3', '1', '2', '4', '5', '6'] as const;

/** What figures that are asked for alike say, as on a page with many, is worked out once. */
const saidBy = remembered((say: (attributes: never, language: Language, day: string) => FigureOutline, attributes: string, tag: string, day: string) =>
  say(JSON.parse(attributes) as never, languageFor(tag) ?? defaultLanguage, day),
);

export class FigureBody<Plot, Attributes extends FigureAttributes> implements Body, ChartHost<Plot> {
  private readonly printing: Printing;
  private parts: FigureParts<Attributes, Plot> | undefined;
  private tools: FigureTools<Plot, Attributes> | undefined;
  arriving: Promise<void> | undefined;
  /** Why the tools could not be loaded, if so. */
  private failure: string | undefined;
  private toolStyles: readonly CSSResult[] = [];
  private wornStyles: readonly CSSResult[] | undefined;
  private language!: Language;
  private level: HeadingLevel = headingLevels[0];
  private figure: FigureOutline | FigureView<Plot> | undefined;
  /** Whether the figure was found with what its tools know. */
  private isWhole = false;
  /** When the picture is loaded. */
  loadingMode: LoadingMode = loadingModes[0];
  standIn: StandIn;

  constructor(
    readonly element: FigureElement<Plot, Attributes>,
    private readonly content: FigureContent<Attributes, Plot>,
  ) {
    this.standIn = standInOf(element.childNodes);
    this.printing = new Printing(element, (medium) => {
      this.tools?.chart.drawFor(medium);
      element.showNow();
    });
    // What failed once may work at the next place: the network is back by then.
    element.addController({
      hostDisconnected: () => {
        if (this.failure !== undefined) this.arriving = this.failure = undefined;
      },
    });
  }

  /** Over those the element began with; what a figure adds to the common look stands last. */
  private dress(): void {
    const { styles } = this.content;
    const { elementStyles } = this.element.constructor as typeof FigureElement;
    adoptStyles(this.element.renderRoot as ShadowRoot, [...elementStyles, ...outlineStyles, ...this.toolStyles, ...(styles ? [styles] : [])]);
    this.wornStyles = this.toolStyles;
  }

  get plot(): Plot | undefined {
    return this.figure && 'plot' in this.figure ? this.figure.plot : undefined;
  }

  get plotParts(): ChartHost<Plot>['plotParts'] {
    const box = this.element.renderRoot.querySelector<HTMLElement>('.plot');
    const picture = box?.querySelector<HTMLElement>('.canvas');
    const canvas = picture?.querySelector('canvas');
    const probe = box?.querySelector<HTMLElement>('.probe');
    return box && picture && canvas && probe ? { box, picture, canvas, probe } : undefined;
  }

  loadDrawing(): Promise<Drawing<Plot>> {
    return this.parts?.loadDrawing() ?? Promise.reject(new Error('There is nothing to draw yet.'));
  }

  /** What has to be waited for before the next update: the words of a language not spoken on the page before, and tools that are asked for. */
  ready(): Promise<unknown> | undefined {
    const { element: host, content } = this;
    const language = languageReady(host);
    if (this.tools || this.failure !== undefined) return language;
    const { isAsked, isClose, loading, view, growth, sinceThen } = host;
    // Near from the beginning, or in the place of a picture: it is shown whole, and once.
    const isShownWhole = (isClose && !this.figure) || this.standIn === 'picture';
    if (isShownWhole || isAsked || content.isWhole || loading === 'eager' || view === 'table' || asAttribute(growth) !== undefined || sinceThen)
      return Promise.all([language, this.loadTools()]);
    if (isClose) void this.loadTools().then(() => host.requestUpdate());
    return language;
  }

  private loadTools(): Promise<void> {
    return (this.arriving ??= Promise.all([import('./figure-tools.js'), this.content.loadTools()]).then(
      ([{ FigureTools, toolStyles }, parts]) => {
        this.parts = parts;
        this.tools = new FigureTools(this.element, this);
        this.toolStyles = toolStyles;
      },
      (error: unknown) => {
        this.failure = String(error);
      },
    ));
  }

  willUpdate(changed: PropertyValues): void {
    const { element: host } = this;
    if (this.wornStyles !== this.toolStyles) this.dress();
    const problems: string[] = [];
    const language = languageOf(host, problems);
    this.loadingMode = oneOf('loading', asAttribute(host.loading), loadingModes, problems);
    this.level = oneOf('heading-level', asAttribute(host.headingLevel), headingLevels, problems);
    const isNew = language !== this.language || this.isWhole !== (this.parts !== undefined);
    if (!this.figure || isNew || [...changed.keys()].some((name) => !presentational.has(name))) {
      this.language = language;
      this.isWhole = this.parts !== undefined;
      this.figure = this.viewOrProblem(problems);
    }
    this.tools?.willUpdate(changed, this.printing.isOn);
    for (const problem of problems) warnOnce(`<${host.localName}> ${problem}`);
  }

  private viewOrProblem(problems: string[]): FigureOutline | undefined {
    const { asOf, headline, summary, sinceThen, growth } = this.element;
    const { parts, content, language } = this;
    try {
      const attributes = JSON.stringify({
        ...this.element.ownAttributes(),
        asOf: asAttribute(asOf),
        headline: asAttribute(headline),
        summary: asAttribute(summary),
        sinceThen,
        growth: asAttribute(growth),
      });
      const view = saidBy(parts?.view ?? content.outline, attributes, language.tag, today());
      problems.push(...view.problems);
      return view;
    } catch (error) {
      problems.push(`could not be shown, which is a defect of it-export-charts: ${String(error)}`);
      return undefined;
    }
  }

  private get scheme(): Scheme {
    return this.tools?.scheme ?? (this.element.theme === 'dark' ? 'dark' : 'light');
  }

  render(): unknown {
    const { figure, language, element: host, tools } = this;
    const messages = messagesFor(language);
    if (!figure) return failureTemplate(messages.shell.failed);
    const { byline, theme, view } = host;
    return figureTemplate(figure, {
      messages,
      language,
      byline: byline ?? undefined,
      headingLevel: this.level,
      ownColours: theme === 'light' || theme === 'dark',
      scheme: this.scheme,
      drawn: tools?.chart.drawn ?? false,
      drawingFailed: (this.failure ?? tools?.chart.failure) !== undefined,
      standIn: this.standIn,
      standInChanged: () => {
        this.standIn = standInOf(host.childNodes);
        host.requestUpdate();
      },
      pieces: tools?.pieces(figure, language),
      ask: host.ask,
      showsTable: view === 'table',
      whatIfOpen: host.hasAttribute('growth'),
      toggleView: () => (host.view = view === 'table' ? 'chart' : 'table'),
    });
  }

  /** Before the picture is drawn anew, which reads the font. */
  update(): void {
    const { element: host, language } = this;
    setScriptFonts(host, host.renderRoot.querySelector('figure'), language.fonts);
  }

  updated(): void {
    const { element: host, tools } = this;
    tools?.updated();
    const failure = this.failure ?? tools?.chart.failure;
    if (failure !== undefined) warnOnce(`<${host.localName}> could not draw its chart and shows its table: ${failure}`);
  }

  toPicture(format: PictureFormat, size: PictureSize): Promise<Blob> | undefined {
    return this.tools?.toPicture(format, size);
  }
}
