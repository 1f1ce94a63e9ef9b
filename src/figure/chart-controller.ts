/** The life of the picture: loaded when the reader comes near, drawn, resized, redrawn, destroyed. */
import { Entrance } from './entrance.js';
import { watchPage, type PageChange } from './page-watch.js';
import { fontSizeOf, readTheme, type Theme } from './theme.js';
import { WebFonts } from './web-fonts.js';
import type { DataPoint } from './figure-view.js';
import type { Medium } from './printing.js';
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

export interface ChartHost<Plot> extends ReactiveControllerHost, HTMLElement {
  /** The box the picture fills, the picture and its canvas, and an element that has the colours, the type and the words of the figure. */
  readonly plotParts: { box: HTMLElement; picture: HTMLElement; canvas: HTMLCanvasElement; probe: HTMLElement } | undefined;
  readonly plot: Plot | undefined;
  readonly loading: string | null | undefined;
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
  private near: IntersectionObserver | undefined;
  private sizes: ResizeObserver | undefined;
  private words: ResizeObserver | undefined;
  private watched: HTMLElement | undefined;
  private leastDots = 1;
  private theme: Theme | undefined;
  private unwatchPage: (() => void) | undefined;
  private readonly entrance = new Entrance();
  private readonly fonts = new WebFonts(() => this.redraw());

  constructor(private readonly host: ChartHost<Plot>) {
    host.addController(this);
  }

  hostConnected(): void {
    this.unwatchPage = watchPage(this.pageChanged);
    // What failed once may work now: the network is back, or the element stands elsewhere.
    this.forgive();
  }

  hostDisconnected(): void {
    this.unwatchPage?.();
    this.unwatch();
    this.entrance.stop();
    this.clear();
  }

  hostUpdated(): void {
    if (!this.host.isConnected) return;
    if (this.failure !== undefined && this.host.plot !== this.failedPlot) this.forgive();
    this.watch();
    if (this.host.plot !== this.drawnPlot) this.redraw();
  }

  private forgive(): void {
    if (this.failure === undefined) return;
    this.failure = this.failedPlot = undefined;
    this.reached = this.drawing !== undefined;
    this.host.requestUpdate();
  }

  /** Draws it anew at the next update, as finely as paper or the screen needs. */
  drawFor(medium: Medium): void {
    this.leastDots = medium === 'paper' ? 3 : 1;
    this.outdate();
  }

  /** The picture no longer looks as the page does: the next update draws it anew. */
  outdate(): void {
    this.drawnPlot = undefined;
  }

  private readonly pageChanged = (change: PageChange): void => {
    if (change === 'motion') this.entrance.follow();
    else if (change === 'fonts') this.askForFonts();
    else {
      this.outdate();
      this.host.requestUpdate();
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
    this.near?.disconnect();
    this.sizes?.disconnect();
    this.words?.disconnect();
    this.near = this.sizes = this.words = this.watched = undefined;
  }

  /** Watches the box of the picture, which is another one after a time without a picture, and the size of its labels. */
  private watch(): void {
    const { box, probe } = this.host.plotParts ?? {};
    if (box === this.watched) return;
    this.unwatch();
    this.watched = box;
    if (!box || !probe) return;
    this.sizes = new ResizeObserver(() => this.fit());
    for (const part of [box, probe]) this.sizes.observe(part);
    // Words become wider or narrower when their font arrives.
    this.words = new ResizeObserver(() => this.askForFonts());
    for (const text of probe.children) this.words.observe(text);
    if (this.host.loading === 'eager') {
      void this.reach();
      return;
    }
    // A screen ahead: at that distance the chunk is there before the reader is.
    this.near = new IntersectionObserver((entries) => entries.some(({ isIntersecting }) => isIntersecting) && void this.reach(), { rootMargin: '100% 0px' });
    this.near.observe(box);
  }

  private async reach(): Promise<void> {
    this.near?.disconnect();
    if (this.reached) {
      this.draw();
      return;
    }
    this.reached = true;
    try {
      this.drawing = await this.host.loadDrawing();
      this.draw();
    } catch (error) {
      this.fail(error);
    }
  }

  private fit(): void {
    const { box, probe } = this.host.plotParts ?? {};
    if (!box || !probe) return;
    if (!this.picture) this.draw();
    else if (box.clientWidth === 0 || box.clientHeight === 0) return;
    else if (fontSizeOf(probe) !== this.theme?.fontSize) this.redraw();
    else this.resize(this.picture, box);
  }

  private resize(picture: Picture, box: HTMLElement): void {
    picture.resize(box.clientWidth, box.clientHeight);
    this.marks = picture.marks();
    this.host.requestUpdate();
  }

  private draw(): void {
    const { plotParts, plot } = this.host;
    // A box without size lies in a hidden tab; the observer of sizes calls again when it is shown.
    if (!this.drawing || this.picture || !plot || !plotParts || !this.host.isConnected || plotParts.box.clientWidth === 0) return;
    const { box, picture, canvas, probe } = plotParts;
    try {
      canvas.width = box.clientWidth;
      canvas.height = box.clientHeight;
      this.theme = readTheme(probe, this.leastDots);
      this.picture = this.drawing.draw(canvas, plot, this.theme);
      this.drawnPlot = plot;
      this.drawn = true;
      this.marks = this.picture.marks();
      this.fonts.drawn(this.theme.fontFamily, probe.textContent);
      this.entrance.prepare(picture, box);
      this.host.requestUpdate();
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
    this.host.requestUpdate();
  }
}
