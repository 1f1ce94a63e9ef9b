/** The element of a figure: its attributes, and the page's own content in its place until the reader comes near. */
import { adoptStyles, css, type CSSResultGroup, type PropertyDeclarations } from 'lit';
import { preloadAll } from '../page/scheduling/preload.js';
import { whenIdle, whenPageIdle } from '../page/scheduling/idle.js';
import { inheritedTag } from '../page/text/inherited-tag.js';
import { standInOf } from '../page/content/stand-in.js';
import { unloadedFor } from '../locales/unloaded.js';
import { LazyElement } from './lazy-element.js';
import type { FigureController } from './figure-controller.js';
import type { FigureDefinition } from './figure-definition.js';
import type { FigureAttributes } from '../model/figure-view.js';
import type { PictureFormat, PictureSize } from '../picture/picture.js';

/** The least height of a figure that is not loaded. In `em`, because many pages set the size of `rem` (`html { font-size: 62.5% }`). */
const placeStyles = css`
  :host {
    min-block-size: 26em;
  }
  p:first-of-type {
    padding-block-start: 0.6em;
    border-block-start: 3px solid;
    font-weight: bold;
  }
`;

/** How long a busy page can delay the turn of a figure that is loaded ahead of the reader, in milliseconds. */
const longestTurn = 1000;

/**
 * A figure of one dataset, with its headline, chart, table, sources and controls.
 *
 * @slot - Shown in the picture's place until it is drawn, and where no script runs: a picture, or the figures in words.
 * @slot words - What the page says in words of its own until the figure speaks itself.
 * @slot notes - The editor's own notes; they stand with the notes.
 * @fires figure-ready - Once, when the figure first shows what it is to show.
 * @fires figure-download - When a reader has been given a file.
 * @fires figure-share - When a reader has copied something under Share, or has handed the link over to an app.
 * @fires point-change - When a reader comes to a number of the picture, keeps it open or leaves it.
 * @csspart figure - The whole figure.
 * @csspart headline - The headline.
 * @csspart subtitle - The line that says what, where, when and in what unit.
 * @csspart summary - The sentences under the picture.
 * @csspart detail - What else is said, more quietly.
 * @csspart since-then - The line that says what came after the pinned day.
 * @csspart legend - The key.
 * @csspart plot - The box of the picture.
 * @csspart provenance - The panel that says where a number comes from.
 * @csspart table - The table.
 * @csspart through - The line that says how far the figures go and as of when.
 * @csspart source - The line that names the source.
 * @csspart controls - The row of buttons at the foot.
 * @csspart button - Each button.
 * @csspart download - The downloads.
 * @csspart share - What readers can pass on.
 * @csspart notes - The notes.
 * @csspart sources - The list of sources in them.
 * @csspart byline - The line of credit.
 * @cssproperty --figure-font - Type of the figure; otherwise that of the page.
 * @cssproperty --figure-headline-font - Type of the headline.
 * @cssproperty --figure-label-font - Type of the labels in the picture, and of notes and buttons.
 * @cssproperty --figure-text - Colour of the text; otherwise that of the page.
 * @cssproperty --figure-muted - Colour of what is said more quietly.
 * @cssproperty --figure-line - Colour of lines, and of the grid in the picture.
 * @cssproperty --figure-accent - Main colour of the marks.
 * @cssproperty --figure-on-accent - Text on it.
 * @cssproperty --figure-panel - Ground of the panel that says where a number comes from.
 * @cssproperty --figure-on-panel - Its words and lines.
 * @cssproperty --figure-surface - Ground of the figure, with `theme="light"` or `"dark"` only.
 * @cssproperty --figure-aspect-ratio - Width by height of the picture's box.
 */
export abstract class FigureElement<Plot = unknown, Attributes extends FigureAttributes = FigureAttributes> extends LazyElement<
  FigureController<Plot, Attributes>
> {
  static {
    // Drawing is a side effect of an update, and whether it worked is shown by a second one.
    this.disableWarning?.('change-in-update');
  }

  static override styles: CSSResultGroup = css`
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none !important;
    }
  `;

  // Not by decorators, whose code would be in the script that every page loads.
  static override properties: PropertyDeclarations = {
    asOf: { attribute: 'as-of' },
    headline: {},
    summary: {},
    headingLevel: { attribute: 'heading-level' },
    byline: {},
    sinceThen: { attribute: 'since-then', type: Boolean },
    growth: {},
    theme: {},
    // Lit would reflect as it is what a script has set, and the DOM throws for a symbol.
    view: { reflect: true, converter: { toAttribute: (view: unknown) => (typeof view === 'string' ? view : null) } },
    loading: {},
    src: {},
  };

  /** The day whose knowledge is shown, `YYYY-MM-DD`; nothing released later appears. Without it the latest figures are shown. */
  declare asOf: string | undefined;
  /** Your headline. Empty (`headline=""`) hides it, because your page has one; without it one is made from the figures. */
  declare headline: string | undefined;
  /** Your sentences in place of those made from the figures; also the text alternative of a picture file. */
  declare summary: string | undefined;
  /**
   * The level of the headline in the outline of the page, `1` to `6`; without it one below the nearest heading before the figure.
   */
  declare headingLevel: '1' | '2' | '3' | '4' | '5' | '6' | undefined;
  /** A line of credit under the figure. */
  declare byline: string | undefined;
  /** With `as-of`: a line that says what came after that day and which shown figures were corrected. Without it nothing later appears. */
  declare sinceThen: boolean | undefined;
  /** Where the figure has a what-if: the growth it starts with, in percent a year to a tenth, as in `20`; without it the rate the target requires. */
  declare growth: string | undefined;
  /**
   * As the page around it (`auto`: the colour of its text tells), or always `light` or `dark`.
   * @default 'auto'
   */
  declare theme: 'auto' | 'light' | 'dark' | undefined;
  /**
   * What is seen of it: the `chart` or the `table`.
   * @default 'chart'
   */
  declare view: 'chart' | 'table' | undefined;
  /**
   * When the chart is loaded: `lazy`, a screen before the reader reaches it; `interaction`, when they point at or focus what stands in its place; `eager`, at once.
   * @default 'lazy'
   */
  declare loading: 'lazy' | 'interaction' | 'eager' | undefined;

  /**
   * The address of a newer dataset, of the shape of `dataset.json`. Where it is newer than the bundled one and sound, its figures are shown;
   * else the bundled ones stand, and the console says why.
   */
  declare src: string | undefined;

  /** Whether a script asked for its picture, wherever the reader is. */
  private isRequested = false;
  private isPageIdle = false;
  private stopWaiting: (() => void) | undefined;
  private hasTurn = false;
  private takeTurn: (() => void) | undefined;

  /** The attributes only this figure has. @internal */
  abstract ownAttributes(): Omit<Attributes, keyof FigureAttributes>;
  /** Loads what the figure says and what draws it. */
  protected abstract loadDefinition(): Promise<FigureDefinition<Attributes, Plot>>;

  /**
   * A picture in its place says what the figure says, until the reader comes near. Without one it is loaded ahead of the
   * reader, but not while the page itself is still loading.
   */
  protected override get isNeeded(): boolean {
    return this.isWanted || (this.isPageIdle && standInOf(this.childNodes) !== 'picture');
  }

  /** Whether a reader may see it soon, or the page asks for it. */
  private get isWanted(): boolean {
    return this.isNear || this.isRequested || this.loading === 'eager' || this.view === 'table';
  }

  /** Those that are loaded ahead of the reader come when the page is idle again: they are loaded at the same time, and together are a long task. */
  protected override turn(): Promise<void> | undefined {
    if (this.hasTurn || this.isWanted) return undefined;
    return new Promise((resolve) => {
      this.takeTurn = () => {
        this.hasTurn = true;
        resolve();
      };
      whenIdle(this.takeTurn, longestTurn);
    });
  }

  /** Not before an interaction, which may never come. */
  protected override isPreloaded(): boolean {
    return this.loading !== 'interaction';
  }

  override connectedCallback(): void {
    if (!this.controller && !standInOf(this.childNodes)) this.keepPlace();
    this.stopWaiting = whenPageIdle(() => {
      this.isPageIdle = true;
      this.loadIfNeeded();
    });
    super.connectedCallback();
  }

  protected override loadIfNeeded(): void {
    if (this.isNeeded) this.stopWaiting?.();
    if (this.isWanted) this.takeTurn?.();
    super.loadIfNeeded();
  }

  override disconnectedCallback(): void {
    this.stopWaiting?.();
    super.disconnectedCallback();
  }

  /** Reserves room for a figure without a stand-in, so that less of the page moves when it is rendered. Content that is added later is shown. */
  private keepPlace(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    // Of another document these sheets are not; there no place is kept.
    if (this.ownerDocument === document) adoptStyles(root, [...(this.constructor as typeof FigureElement).elementStyles, placeStyles]);
    root.replaceChildren(document.createElement('slot'));
  }

  /** Says so where nothing else stands in its place, with what the page itself has to say of it. */
  protected override loadFailed(): void {
    const root = this.shadowRoot;
    if (!root || this.hasUpdated || root.childElementCount > 1 || standInOf(this.childNodes)) return;
    for (const words of [{ textContent: this.headline }, { textContent: this.summary }, unloadedFor(this.lang || inheritedTag(this))])
      if (words.textContent) root.append(Object.assign(document.createElement('p'), { dir: 'auto', ...words }));
  }

  protected override async loadController(): Promise<() => FigureController<Plot, Attributes>> {
    if (this.loading === 'eager') preloadAll(this.localName);
    const [{ FigureController }, definition] = await Promise.all([import('./figure-controller.js'), this.loadDefinition()]);
    return () => new FigureController(this, definition);
  }

  /**
   * The figure as a picture that can stand alone: its headline, key and chart as they are seen, with the day of its values and their source.
   * @throws an error where the figure is not on a page, has no chart, or the size leaves no room for it
   */
  async toPicture(format: PictureFormat, size: PictureSize = {}): Promise<Blob> {
    if (this.isConnected) {
      this.isRequested = true;
      this.requestUpdate();
      await this.updateComplete;
    }
    const picture = this.isConnected ? this.controller?.toPicture(format, size) : undefined;
    if (!picture) throw new Error('There is no chart to make a picture of.');
    return picture;
  }
}
