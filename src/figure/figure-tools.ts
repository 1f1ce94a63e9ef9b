/** What a reader can do with a figure once it is near: see it drawn, ask its numbers where they come from, try other rates, take it away. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { isDay } from '../data/period.js';
import { allMessagesFor } from '../locales/all-messages.js';
import { asAttribute } from './attributes.js';
import { barTemplate } from './bar-template.js';
import { ChartController, type ChartHost } from './chart-controller.js';
import { csvFile } from './csv.js';
import { downloadTemplate } from './download-template.js';
import { Downloads } from './downloads.js';
import { marked } from './marked.js';
import { marksTemplate, placeMarks } from './marks-template.js';
import { ProvenancePanel } from './provenance-panel.js';
import { ScenarioChangeEvent } from './scenario-change-event.js';
import { SettledWords } from './settled-words.js';
import { coloursSettled, readTheme, schemeOf, type Scheme } from './theme.js';
import { today } from './today.js';
import { whatIfTemplate } from './what-if-template.js';
import type { Language } from '../locales/messages.js';
import type { FigureElement } from './figure-element.js';
import type { FigureAttributes, FigureView } from './figure-view.js';
import type { PictureFormat, PictureSize } from './picture/picture.js';

export { toolStyles } from './tool-styles.js';

/** The pieces of a figure that its tools put into it. */
export interface Pieces {
  /** In the box of the picture. */
  readonly picture: TemplateResult;
  readonly panel: TemplateResult;
  /** Of the cells of a table. */
  readonly bar: typeof barTemplate;
  readonly whatIf: TemplateResult | undefined;
  /** How the keyboard moves in the picture, where there is one. */
  readonly keys: TemplateResult | undefined;
  /** @param drawable whether there is a picture to take away */
  readonly downloads: (drawable: boolean) => TemplateResult | undefined;
}

export class FigureTools<Plot, Attributes extends FigureAttributes = FigureAttributes> {
  scheme: Scheme = 'light';
  readonly chart: ChartController<Plot>;
  private readonly panel: ProvenancePanel;
  private readonly downloads: Downloads;
  private readonly answer: SettledWords;
  private view: FigureView<Plot> | undefined;
  private language: Language | undefined;
  private settling: Promise<void> | undefined;

  constructor(
    private readonly host: FigureElement<Plot, Attributes>,
    private readonly source: ChartHost<Plot>,
  ) {
    this.chart = new ChartController<Plot>(source);
    this.panel = new ProvenancePanel(host);
    this.downloads = new Downloads(host);
    this.answer = new SettledWords(host);
  }

  /** @param onPaper where it is drawn dark on white, whatever the page is */
  willUpdate(changed: PropertyValues, onPaper: boolean): void {
    const scheme = onPaper ? 'light' : schemeOf(this.host, this.host.theme);
    if (scheme !== this.scheme || changed.has('theme')) this.chart.outdate();
    this.scheme = scheme;
  }

  updated(): void {
    placeMarks(this.host.renderRoot, this.chart.marks);
  }

  pieces(view: FigureView<Plot>, language: Language): Pieces {
    this.view = view;
    this.language = language;
    const messages = allMessagesFor(language);
    const { chart } = this;
    const { whatIf } = view;
    return {
      picture: html`<div class="canvas" role=${view.meter ? nothing : 'img'} aria-label=${view.meter ? nothing : view.summary} ?hidden=${!chart.drawn}>
          <canvas aria-hidden="true"></canvas>
        </div>
        ${marksTemplate(chart.marks, messages)}
        <span class="probe" aria-hidden="true"><span>${view.summary}</span></span>`,
      panel: html`<span class="scheme-probe" aria-hidden="true" @transitionend=${this.restyle}></span> ${this.panel.render(messages)}`,
      bar: barTemplate,
      keys: view.plot === undefined || chart.failure !== undefined ? undefined : html`<p>${marked(messages.points.keys)}</p>`,
      whatIf: whatIf && whatIfTemplate(whatIf, messages, this.answer.of(whatIf.sentence), this.chooseGrowth),
      downloads: (drawable) =>
        view.table &&
        downloadTemplate(
          view.table,
          drawable,
          {
            downloads: this.downloads,
            savePicture: (format) => this.save(format, () => this.host.toPicture(format)),
            saveTable: (table) => this.save('csv', () => csvFile(table)),
          },
          messages,
        ),
    };
  }

  async toPicture(format: PictureFormat, size: PictureSize = {}): Promise<Blob> {
    const { host, source, view, language, scheme } = this;
    const { plotParts } = source;
    if (!language || view?.plot === undefined || !plotParts) throw new Error('There is no chart to make a picture of.');
    const [{ pictureOf }, drawing] = await Promise.all([import('./picture/picture.js'), source.loadDrawing()]);
    const { box, probe } = plotParts;
    const { byline } = host;
    return pictureOf({ view, plot: view.plot, drawing, byline: byline ?? undefined, language, scheme, theme: readTheme(probe), box }, format, size);
  }

  /** Hands a file to the reader, named after the figure and the day whose knowledge it shows. */
  private save(ending: string, make: () => Blob | Promise<Blob>): void {
    const day = asAttribute(this.host.asOf) ?? '';
    void this.downloads.save(`${this.host.localName}-${isDay(day) && day < today() ? day : today()}.${ending}`, make);
  }

  /** What the reader asks in the what-if; nothing goes back to the rate the author set, if any. */
  private readonly chooseGrowth = async (growth: string | undefined): Promise<void> => {
    const { host } = this;
    host.growth = growth ?? host.getAttribute('growth') ?? undefined;
    await host.updateComplete;
    const { whatIf } = this.view ?? {};
    if (!whatIf) return;
    const { scenario, chosen, fromYear, sentence } = whatIf;
    const { rate, atTarget, shortfall, reachedIn } = scenario;
    host.dispatchEvent(new ScenarioChangeEvent({ growth: chosen ? rate * 100 : undefined, fromYear, atTarget, shortfall, reachedIn, sentence }));
  };

  /** The page may have changed its colours with the reader's setting. Those that fade are read, once, when they have. */
  private readonly restyle = (): void => {
    this.settling ??= coloursSettled().then(() => {
      this.settling = undefined;
      this.chart.outdate();
      this.host.requestUpdate();
    });
  };
}
