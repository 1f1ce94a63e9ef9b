/** What a figure tells the page of itself: that it is there, or what of it failed; each once. */
import { warnOnce } from '../page/console.js';
import { FigureErrorEvent } from '../page/figure-error-event.js';
import { FigureReadyEvent } from './figure-ready-event.js';
import type { FigureView } from '../model/figure-view.js';
import type { FigureHost } from './figure-host.js';

/** What is known once an update is over. */
interface Outcome {
  readonly view: FigureView<unknown> | undefined;
  /** What was thrown in place of a view. */
  readonly viewFailure: { readonly error: unknown; readonly words: string } | undefined;
  readonly isDrawn: boolean;
  /** Why the chart could not be drawn. */
  readonly drawingFailure: string | undefined;
}

export class FigureReport {
  private isReady = false;
  private toldView: string | undefined;
  private toldDrawing: string | undefined;

  constructor(
    private readonly element: FigureHost,
    /** Called when the chart could not be drawn, and when it is after all. */
    private readonly drawingChanged: (hasFailed: boolean) => void,
  ) {}

  /** Not before an update is over: who listens may change the figure. */
  tell(outcome: Outcome): void {
    this.tellView(outcome);
    this.tellReady(outcome);
    this.tellDrawing(outcome);
  }

  /** The same failure comes again with every change of the page. */
  private tellView({ viewFailure }: Outcome): void {
    const isNews = viewFailure?.words !== this.toldView;
    this.toldView = viewFailure?.words;
    if (isNews && viewFailure) this.element.dispatchEvent(new FigureErrorEvent('view', viewFailure.error));
  }

  private tellReady({ view, isDrawn, drawingFailure }: Outcome): void {
    const content = view && (isDrawn ? 'chart' : view.table ? 'table' : 'words');
    if (this.isReady || !content) return;
    this.isReady = isDrawn || drawingFailure !== undefined || view.plot === undefined || this.element.view === 'table';
    if (this.isReady) this.element.dispatchEvent(new FigureReadyEvent(content));
  }

  private tellDrawing({ drawingFailure }: Outcome): void {
    const isNews = drawingFailure !== this.toldDrawing;
    this.toldDrawing = drawingFailure;
    if (!isNews) return;
    this.drawingChanged(drawingFailure !== undefined);
    if (drawingFailure === undefined) return;
    warnOnce(`<${this.element.localName}> could not draw its chart and shows its table, or leaves the picture in its place: ${drawingFailure}`);
    this.element.dispatchEvent(new FigureErrorEvent('drawing', drawingFailure));
  }
}
