/** The life of the picture: loaded when it is time, drawn when it is its turn, resized, redrawn, destroyed. */
import { Entrance } from './entrance.js';
import { whenInteracted, whenNearAndIdle } from '../../page/scheduling/load-when.js';
import { watchPage, type PageChange } from '../../page/observers/page-settings.js';
import { watchSize } from '../../page/observers/resize.js';
import { fontSizeOf, readTheme } from './read-theme.js';
import { enqueueDraw } from '../../page/scheduling/draw-queue.js';
import { WebFonts } from '../../page/observers/fonts.js';
import type { Drawing, HitTarget, Picture } from '../../chart/drawing.js';
import type { Theme } from '../../chart/theme.js';
import type { LoadingMode } from '../../page/scheduling/loading-modes.js';
import type { Medium } from '../print/printing.js';
import type { StandIn } from '../../page/stand-in.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

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
  /** The numbers of the picture as it is drawn now. */
  hitTargets: readonly HitTarget[] = [];
  /** Why it could not be drawn, if so. */
  failure: string | undefined;

  private hasArrived = false;
  private drawing: Drawing<Plot> | undefined;
  private picture: Picture | undefined;
  private drawnPlot: Plot | undefined;
  private failedPlot: Plot | undefined;
  private drawnSize = { width: 0, height: 0 };
  private box: HTMLElement | undefined;
  private mode: LoadingMode | undefined;
  /** Ends what is watched at the box. */
  private unwatchBox: readonly (() => void)[] = [];
  private leaveQueue: (() => void) | undefined;
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
    this.retry();
  }

  hostDisconnected(): void {
    this.unwatchPage?.();
    this.leaveQueue?.();
    this.unwatch();
    this.hasArrived = this.drawing !== undefined;
    this.entrance.stop();
    this.clear();
  }

  hostUpdated(): void {
    if (!this.host.element.isConnected) return;
    if (this.failure !== undefined && this.host.plot !== this.failedPlot) this.retry();
    this.follow();
    if (this.host.plot !== this.drawnPlot) this.redraw();
  }

  private retry(): void {
    if (this.failure === undefined) return;
    this.failure = this.failedPlot = undefined;
    this.hasArrived = this.drawing !== undefined;
    this.host.element.requestUpdate();
  }

  /** Draws it anew at the next update, as finely as paper or the screen needs. */
  drawFor(medium: Medium): void {
    this.leastDots = medium === 'paper' ? 3 : 1;
    this.invalidate();
  }

  /** The picture no longer looks as the page does: the next update draws it anew. */
  invalidate(): void {
    this.drawnPlot = this.nextTheme = undefined;
  }

  private readonly pageChanged = (change: PageChange): void => {
    if (change === 'motion') this.entrance.follow();
    else if (change === 'fonts') this.askForFonts();
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

  /** Goes by the box of the picture, which is another one after a time without a picture: waits there for the reader, and then watches its size. */
  private follow(): void {
    const { box, probe } = this.host.plotParts ?? {};
    const mode = this.hasArrived ? undefined : this.modeNow();
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
    else if (mode === 'interaction') this.unwatchBox = [whenInteracted(this.host.element, box, reach)];
    else this.unwatchBox = [whenNearAndIdle(box, reach)];
  }

  private watchSizes(box: HTMLElement, probe: HTMLElement): void {
    this.unwatchBox = [
      ...[box, probe].map((part) => watchSize(part, () => this.fit())),
      // Words become wider or narrower when their font arrives.
      ...[...probe.children].map((words) => watchSize(words, () => this.askForFonts())),
    ];
  }

  private async reach(box: HTMLElement): Promise<void> {
    this.hasArrived = true;
    this.follow();
    this.entrance.expect(box);
    try {
      const drawing = await this.host.loadDrawing();
      if (!this.host.element.isConnected) return;
      this.leaveQueue = enqueueDraw(
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
    this.hitTargets = picture.hitTargets();
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
      this.hitTargets = this.picture.hitTargets();
      this.fonts.drawn(this.theme.fontFamily, probe.textContent);
      this.entrance.prepare(picture, box, this.theme.direction);
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
