import { FreelanceEarningsChart } from '../../src/elements/freelance-earnings-chart/freelance-earnings-chart.js';
import type { ColumnsPlot } from '../../src/elements/freelance-earnings-chart/plot.js';
import type { Drawing } from '../../src/chart/drawing.js';

export type LoadDrawing = () => Promise<Drawing<ColumnsPlot>>;

/** A `<freelance-earnings-chart>` that says all that the real one does, and whose picture comes from elsewhere. */
export abstract class OtherwiseDrawnChart extends FreelanceEarningsChart {
  /** @param own what the real one loads */
  protected abstract loadDrawing(own: LoadDrawing): ReturnType<LoadDrawing>;

  protected override async loadDefinition() {
    const definition = await super.loadDefinition();
    return { ...definition, loadDrawing: () => this.loadDrawing(definition.loadDrawing!) };
  }
}
