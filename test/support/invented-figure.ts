import { FigureElement } from '../../src/element/figure-element.js';
import type { Drawing } from '../../src/chart/drawing.js';
import type { FigureDefinition } from '../../src/element/figure-definition.js';
import type { FigureAttributes, FigureView } from '../../src/model/figure-view.js';

const view: FigureView<object> = {
  headline: 'Invented earnings',
  subtitle: 'Nowhere, 2020, dollars',
  chartName: 'Column chart, 1 fiscal year',
  summary: 'Nobody earned anything.',
  details: [],
  legend: [],
  plot: {},
  table: { caption: 'Invented earnings', columns: [{ label: 'Year' }], rows: [[{ text: '2020' }]] },
  notes: [],
  citations: [],
  problems: [],
};

/** A figure with a picture of nothing, that remembers what was done for it. */
export class InventedFigure extends FigureElement<object> {
  static override readonly tag = 'invented-figure';

  /** Told of what is done for any of them, in order. */
  static done: (what: 'load' | 'draw' | 'resize' | 'destroy', figure: InventedFigure) => void = () => undefined;
  /** What their drawing waits for when it is loaded. */
  static line: Promise<unknown> = Promise.resolve();

  override ownAttributes() {
    return {};
  }

  protected override loadDefinition(): Promise<FigureDefinition<FigureAttributes, object>> {
    return Promise.resolve({ view: () => ({ ...view }), loadDrawing: () => this.loadDrawing() });
  }

  private async loadDrawing(): Promise<Drawing<object>> {
    const done = (what: Parameters<typeof InventedFigure.done>[0]) => InventedFigure.done(what, this);
    done('load');
    await InventedFigure.line;
    return {
      draw: () => {
        done('draw');
        return { hitTargets: () => [], resize: () => done('resize'), destroy: () => done('destroy') };
      },
    };
  }
}
InventedFigure.define();

declare global {
  interface HTMLElementTagNameMap {
    'invented-figure': InventedFigure;
  }
}
