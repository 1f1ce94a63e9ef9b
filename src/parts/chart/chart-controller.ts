/** The life of the chart: what draws it is loaded when it is due, then it is drawn, resized, redrawn and destroyed. */
import { Entrance } from './entrance.js';
import { whenInteracted, whenNearAndIdle } from '../../page/scheduling/load-when.js';
import { watchCanvas } from '../../page/observers/canvas.js';
import { watchPage, type PageChange } from '../../page/observers/page-settings.js';
import { watchSize } from '../../page/observers/resize.js';
import { ornament } from '../../page/ornament.js';
import { dotsOf, fontSizeOf, readTheme } from './read-theme.js';
import { usableCanvas } from './usable-canvas.js';
import { enqueueDraw } from '../../page/scheduling/draw-queue.js';
import { WebFonts } from '../../page/observers/fonts.js';
import { retrying, type Retry } from '../../page/late/retry.js';
import type { Drawing, HitTarget, Picture } from '../../chart/drawing.js';
import type { Theme } from '../../chart/theme.js';
import type { LoadingMode } from '../../page/scheduling/loading-modes.js';
import type { Medium } from '../print/printing.js';
import type { StandIn } from '../../page/content/stand-in.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface ChartHost<Plot> {
  readonly element: ReactiveControllerHost & HTMLElement;
  /** The box of the chart, the picture in it with its canvas, and a hidden element with the colours, the type and a text of the figure. */
  readonly plotParts: { box: HTMLElement; picture: HTMLElement; canvas: HTMLCanvasElement; probe: HTMLElement } | undefined;
  readonly plot: Plot | undefined;
  readonly loadingMode: LoadingMode;
  /** What the page shows in its place until it is drawn. */
  readonly standIn: StandIn;
  loadDrawing(): Promise<Drawing<Plot>>;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The longest side of a picture, in CSS pixels: browsers show nothing of a canvas that is much longer, whatever a page makes of its box. */
const longest = 8192;

const sizeOf = ({ clientWidth, clientHeight }: Element): Size => ({ width: Math.min(clientWidth, longest), height: Math.min(clientHeight, longest) });

export class ChartController<Plot> implements ReactiveController {
  /** Whether the chart is on the canvas. */
  drawn = false;
  /** The numbers of the chart as it is drawn now. */
  hitTargets: readonly HitTarget[] = [];
  /** Why it could not be drawn, if so. */
  failure: string | undefined;

  /** Whether it need not wait for the reader any more. */
  private isDue = false;
  private drawing: Drawing<Plot> | undefined;
  private picture: Picture | undefined;
  private drawnPlot: Plot | undefined;
  private failedPlot: Plot | undefined;
  private drawnSize: Size = { width: 0, height: 0 };
  private box: HTMLElement | undefined;
  private mode: LoadingMode | undefined;
  /** Stops what is watched at the box. */
  private unwatchBox: readonly (() => void)[] = [];
  private leaveQueue: (() => void) | undefined;
  private leastDots = 1;
  private theme: Theme | undefined;
  /** The theme of the chart to be drawn, read in a task before that. */
  private nextTheme: Theme | undefined;
  private unwatchPage: (() => void) | undefined;
  private readonly entrance = new Entrance();
  private readonly late: Retry;
  private readonly fonts: WebFonts;

  constructor(private readonly host: ChartHost<Plot>) {
    this.fonts = new WebFonts(host.element, () => this.redraw());
    host.element.addController(this);
    this.late = retrying(() => void this.loadAgain(), new Set([host.element]));
  }

  hostConnected(): void {
    this.unwatchPage = watchPage(this.host.element, this.pageChanged);
    // What failed may work now: the network is back, or the element has another place.
    this.retry();
  }

  hostDisconnected(): void {
    this.unwatchPage?.();
    this.leaveQueue?.();
    this.unwatch();
    this.isDue = this.drawing !== undefined;
    this.entrance.stop();
    this.clear();
  }

  hostUpdated(): void {
    if (!this.host.element.isConnected) return;
    if (this.failure !== undefined && this.host.plot !== this.failedPlot) this.retry();
    this.watchBox();
    if (this.host.plot !== this.drawnPlot) this.redraw();
  }

  private retry(): void {
    if (this.failure === undefined) return;
    this.failure = this.failedPlot = undefined;
    this.isDue = this.drawing !== undefined;
    this.host.element.requestUpdate();
  }

  /** Redraws at the next update, in the resolution that paper or the screen needs. */
  drawFor(medium: Medium): void {
    this.leastDots = medium === 'paper' ? 3 : 1;
    this.invalidate();
  }

  /** Redraws at the next update, because the look of the page has changed. */
  invalidate(): void {
    this.drawnPlot = this.nextTheme = undefined;
  }

  private readonly pageChanged = (change: PageChange): void => {
    if (change === 'motion') this.entrance.motionChanged();
    else if (change === 'fonts') this.loadFonts();
    else {
      this.invalidate();
      this.host.element.requestUpdate();
    }
  };

  private redraw(): void {
    this.clear();
    this.draw();
  }

  private clear(): void {
    this.picture?.destroy();
    this.picture = undefined;
    this.drawnPlot = undefined;
    this.drawn = false;
    this.hitTargets = [];
  }

  private unwatch(): void {
    for (const stop of this.unwatchBox) stop();
    this.unwatchBox = [];
    this.box = this.mode = undefined;
  }

  /** Waits for the reader at the box of the chart and then watches its size. The box is a new one after a time without a chart. */
  private watchBox(): void {
    const { box, probe } = this.host.plotParts ?? {};
    const mode = this.isDue ? undefined : this.modeNow();
    if (box === this.box && mode === this.mode) return;
    this.unwatch();
    if (!box || !probe) return;
    this.box = box;
    this.mode = mode;
    if (mode) this.wait(box, mode);
    else this.watchSizes(box, probe);
  }

  /** Without a stand-in a chart does not wait for an interaction: there would be nothing in its box to interact with. */
  private modeNow(): LoadingMode {
    const { loadingMode, standIn } = this.host;
    return loadingMode === 'interaction' && !standIn ? 'lazy' : loadingMode;
  }

  private wait(box: HTMLElement, mode: LoadingMode): void {
    const load = (): void => void this.load(box);
    if (mode === 'eager') load();
    else if (mode === 'interaction') this.unwatchBox = [whenInteracted(this.host.element, box, load)];
    else this.unwatchBox = [whenNearAndIdle(box, load)];
  }

  private watchSizes(box: HTMLElement, probe: HTMLElement): void {
    this.unwatchBox = [
      watchCanvas(box, {
        gone: () => this.redraw(),
        restored: () => {
          this.retry();
          this.redraw();
        },
      }),
      ...[box, probe].map((part) => watchSize(part, () => this.sizeChanged())),
      // Their width changes when their font loads, of which Safari before 26.2 fires no event.
      ...[...probe.children].map((words) => watchSize(words, () => this.loadFonts())),
    ];
  }

  private async load(box: HTMLElement): Promise<void> {
    this.isDue = true;
    this.watchBox();
    this.entrance.expect(box);
    try {
      const drawing = await this.late.load(() => this.host.loadDrawing());
      if (!this.host.element.isConnected) return;
      this.leaveQueue = enqueueDraw(
        box,
        () => this.readNextTheme(),
        () => {
          this.drawing = drawing;
          this.draw();
        },
      );
    } catch (error) {
      this.fail(error);
    }
  }

  /** What failed to load is loaded again, behind the table or the picture that stands in its place. */
  private async loadAgain(): Promise<void> {
    const { element } = this.host;
    if (this.drawing || this.failure === undefined || !element.isConnected) return;
    try {
      this.drawing = await this.late.load(() => this.host.loadDrawing());
    } catch {
      // Said already, and asked for again.
      return;
    }
    this.retry();
  }

  /** Reads the theme in a task of its own, because looking up all colours takes nearly as long as drawing. */
  private readNextTheme(): void {
    const { probe } = this.host.plotParts ?? {};
    // What goes wrong here does so again when it is drawn, and is told then: others wait in the queue.
    if (probe) this.nextTheme = ornament(() => readTheme(probe, this.leastDots));
  }

  private sizeChanged(): void {
    const { box, probe } = this.host.plotParts ?? {};
    if (!box || !probe) return;
    const size = sizeOf(box);
    const { width, height } = size;
    if (!this.picture) this.draw();
    else if (width === 0 || height === 0) return;
    else if (fontSizeOf(probe) !== this.theme?.fontSize || dotsOf(probe, this.leastDots) !== this.theme.dots) this.redraw();
    // The first report of an observer is the size at which it has just been drawn.
    else if (width !== this.drawnSize.width || height !== this.drawnSize.height) this.resize(this.picture, size);
  }

  private resize(picture: Picture, size: Size): void {
    try {
      this.drawnSize = size;
      picture.resize(size.width, size.height);
      this.hitTargets = picture.hitTargets();
      this.host.element.requestUpdate();
    } catch (error) {
      // Not now: what an observer of sizes makes larger or smaller is an error of the page to some browsers.
      setTimeout(() => this.fail(error));
    }
  }

  private draw(): void {
    const { plotParts, plot } = this.host;
    // What failed fails again: it is drawn again only where something else is to be drawn, or something has come. A box in a hidden tab
    // has no size; the observer calls again when the tab is shown.
    if (this.failure !== undefined || !this.drawing || this.picture || !plot || !plotParts || !this.host.element.isConnected || plotParts.box.clientWidth === 0)
      return;
    const { box, picture, probe } = plotParts;
    try {
      this.drawnSize = sizeOf(box);
      const canvas = usableCanvas(plotParts.canvas);
      Object.assign(canvas, this.drawnSize);
      // Also where no style sheet reaches it: in the flow it would be what makes its box so high, which it would then be drawn as high as.
      canvas.style.position = 'absolute';
      this.theme = this.nextTheme ?? readTheme(probe, this.leastDots);
      this.nextTheme = undefined;
      this.picture = this.drawing.draw(canvas, plot, this.theme);
      this.drawnPlot = plot;
      this.drawn = true;
      this.hitTargets = this.picture.hitTargets();
      this.fonts.drawn(this.theme.fontFamily, probe.textContent);
      this.entrance.prepare(picture, box, this.theme.direction);
      this.host.element.requestUpdate();
    } catch (error) {
      this.fail(error);
    }
  }

  private loadFonts(): void {
    const { probe } = this.host.plotParts ?? {};
    if (this.picture && this.theme && probe) void this.fonts.load(this.theme.fontFamily, probe.textContent);
  }

  private fail(error: unknown): void {
    this.failure = String(error);
    this.failedPlot = this.host.plot;
    this.clear();
    this.host.element.requestUpdate();
  }
}
