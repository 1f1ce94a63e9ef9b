/** The life of the picture: loaded when it is time, drawn when it is its turn, resized, redrawn, destroyed. */
import { Entrance } from './entrance.js';
import { whenHandled, whenReached } from './loading.js';
import { watchPage, type PageChange } from './page-watch.js';
import { watchSize } from './sizes.js';
import { fontSizeOf, readTheme, type Theme } from './theme.js';
import { inTurn } from './turns.js';
import { WebFonts } from './web-fonts.js';
import type { DataPoint } from './figure-view.js';
import type { LoadingMode } from './loading-modes.js';
import type { Medium } from './printing.js';
import type { StandIn } from './stand-in.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where a number stands in a picture, in CSS pixels from its top left corner. */
export interface Mark {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Counted along the axis from 0; the parts of a column share it. */
  readonly column: number;
  readonly point: DataPoint;
}

/** A picture on a canvas. */
export interface Picture {
  /** The numbers in it that can be asked where they come from, in reading order. */
  marks(): readonly Mark[];
  resize(width: number, height: number): void;
  destroy(): void;
}

/** What the chunk that is loaded late offers: how a plot is drawn. */
export interface Drawing<Plot> {
  draw(canvas: HTMLCanvasElement, plot: Plot, theme: Theme): Picture;
}

export interface ChartHost<Plot> {
  readonly element: ReactiveControllerHost & HTMLElement;
  /** The box the picture fills, the picture and its canvas, and an element that has the colours, the type and the words of the figure. */
  readonly plotParts: { box: HTMLElement; picture: HTMLElement; canvas: HTMLCanvasElement; probe: HTMLElement } | undefined;
  readonly plot: Plot | undefined;
  readonly loadingMode: LoadingMode;
  /** What the page has put in the picture's place. */
  readonly standIn: StandIn;
  loadDrawing(): Promise<Drawing<Plot>>;
}

export class ChartController<Plot> implements ReactiveController {
  /** Whether the canvas holds the picture. */
  drawn = false;
  /** The marks of the picture as it is drawn now. */
  marks: readonly Mark[] = [];
  /** Why it could not be drawn, if so. */
  failure: string | undefined;

  private reached = false;
  private drawing: Drawing<Plot> | undefined;
  private picture: Picture | undefined;
  private drawnPlot: Plot | undefined;
  private failedPlot: Plot | undefined;
  private drawnSize = { width: 0, height: 0 };
  private box: HTMLElement | undefined;
  private mode: LoadingMode | undefined;
  /** Ends what is watched at the box. */
  private unwatchBox: readonly (() => void)[] = [];
  private leaveTurn: (() => void) | undefined;
  private leastDots = 1;
  private theme: Theme | undefined;
  /** The theme of the picture to come, read ahead. */
  private nextTheme: Theme | undefined;
  private unwatchPage: (() => void) | undefined;
  private readonly entrance = new Entrance();
  private readonly fonts = new WebFonts(() => this.redraw());

  constructor(private readonly host: ChartHost<Plot>) {
    host.element.addController(this);
  }

  hostConnected(): void {
    this.unwatchPage = watchPage(this.pageChanged);
    // What failed once may work now: the network is back, or the element stands elsewhere.
    this.forgive();
  }

  hostDisconnected(): void {
    this.unwatchPage?.();
    this.leaveTurn?.();
    this.unwatch();
    this.reached = this.drawing !== undefined;
    this.entrance.stop();
    this.clear();
  }

  hostUpdated(): void {
    if (!this.host.element.isConnected) return;
    if (this.failure !== undefined && this.host.plot !== this.failedPlot) this.forgive();
    this.follow();
    if (this.host.plot !== this.drawnPlot) this.redraw();
  }

  private forgive(): void {
    if (this.failure === undefined) return;
    this.failure = this.failedPlot = undefined;
    this.reached = this.drawing !== undefined;
    this.host.element.requestUpdate();
  }

  /** Draws it anew at the next update, as finely as paper or the screen needs. */
  drawFor(medium: Medium): void {
    this.leastDots = medium === 'paper' ? 3 : 1;
    this.outdate();
  }

  /** The picture no longer looks as the page does: the next update draws it anew. */
  outdate(): void {
    this.drawnPlot = this.nextTheme = undefined;
  }

  private readonly pageChanged = (change: PageChange): void => {
    if (change === 'motion') this.entrance.follow();
    else if (change === 'fonts') this.askForFonts();
    else {
      this.outdate();
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
    this.marks = [];
  }

  private unwatch(): void {
    for (const stop of this.unwatchBox) stop();
    this.unwatchBox = [];
    this.box = this.mode = undefined;
  }

  /** Goes by the box of the picture, which is another one after a time without a picture: waits there for the reader, and then watches its size. */
  private follow(): void {
    const { box, probe } = this.host.plotParts ?? {};
    const mode = this.reached ? undefined : this.modeNow();
    if (box === this.box && mode === this.mode) return;
    this.unwatch();
    if (!box || !probe) return;
    this.box = box;
    this.mode = mode;
    if (mode) this.wait(box, mode);
    else this.watchSizes(box, probe);
  }

  /** An empty box helps nobody: without anything in its place, the picture does not wait to be handled. */
  private modeNow(): LoadingMode {
    const { loadingMode, standIn } = this.host;
    return loadingMode === 'interaction' && !standIn ? 'lazy' : loadingMode;
  }

  private wait(box: HTMLElement, mode: LoadingMode): void {
    const reach = (): void => void this.reach(box);
    if (mode === 'eager') reach();
    else if (mode === 'interaction') this.unwatchBox = [whenHandled(this.host.element, box, reach)];
    else this.unwatchBox = [whenReached(box, reach)];
  }

  private watchSizes(box: HTMLElement, probe: HTMLElement): void {
    this.unwatchBox = [
      ...[box, probe].map((part) => watchSize(part, () => this.fit())),
      // Words become wider or narrower when their font arrives.
      ...[...probe.children].map((words) => watchSize(words, () => this.askForFonts())),
    ];
  }

  private async reach(box: HTMLElement): Promise<void> {
    this.reached = true;
    this.follow();
    try {
      const drawing = await this.host.loadDrawing();
      if (!this.host.element.isConnected) return;
      this.leaveTurn = inTurn(
        box,
        () => this.readAhead(),
        () => {
          this.drawing = drawing;
          this.draw();
        },
      );
    } catch (error) {
      this.fail(error);
    }
  }

  /** Looks up all colours, which takes as long as a good part of the drawing. */
  private readAhead(): void {
    const { probe } = this.host.plotParts ?? {};
    if (probe) this.nextTheme = readTheme(probe, this.leastDots);
  }

  private fit(): void {
    const { box, probe } = this.host.plotParts ?? {};
    if (!box || !probe) return;
    const { clientWidth: width, clientHeight: height } = box;
    if (!this.picture) this.draw();
    else if (width === 0 || height === 0) return;
    else if (fontSizeOf(probe) !== this.theme?.fontSize) this.redraw();
    // The first report is of the size at which it has just been drawn.
    else if (width !== this.drawnSize.width || height !== this.drawnSize.height) this.resize(this.picture, width, height);
  }

  private resize(picture: Picture, width: number, height: number): void {
    this.drawnSize = { width, height };
    picture.resize(width, height);
    this.marks = picture.marks();
    this.host.element.requestUpdate();
  }

  private draw(): void {
    const { plotParts, plot } = this.host;
    // A box without size lies in a hidden tab; the observer of sizes calls again when it is shown.
    if (!this.drawing || this.picture || !plot || !plotParts || !this.host.element.isConnected || plotParts.box.clientWidth === 0) return;
    const { box, picture, canvas, probe } = plotParts;
    try {
      this.drawnSize = { width: box.clientWidth, height: box.clientHeight };
      Object.assign(canvas, this.drawnSize);
      this.theme = this.nextTheme ?? readTheme(probe, this.leastDots);
      this.nextTheme = undefined;
      this.picture = this.drawing.draw(canvas, plot, this.theme);
      this.drawnPlot = plot;
      this.drawn = true;
      this.marks = this.picture.marks();
      this.fonts.drawn(this.theme.fontFamily, probe.textContent);
      this.entrance.prepare(picture, box);
      this.host.element.requestUpdate();
    } catch (error) {
      this.fail(error);
    }
  }

  /** Those of the picture as it stands: without one there is nothing to write. */
  private askForFonts(): void {
    const { probe } = this.host.plotParts ?? {};
    if (this.picture && this.theme && probe) void this.fonts.ask(this.theme.fontFamily, probe.textContent);
  }

  private fail(error: unknown): void {
    this.failure = String(error);
    this.failedPlot = this.host.plot;
    this.clear();
    this.host.element.requestUpdate();
  }
}
