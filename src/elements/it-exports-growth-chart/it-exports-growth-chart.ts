import { FigureElement } from '../../element/figure-element.js';
import type { PropertyDeclarations } from 'lit';
import type { FigureDefinition } from '../../element/figure-definition.js';
import type { GrowthPlot } from './plot.js';
import type { GrowthAttributes } from './view.js';

/**
 * Who made the growth: what each part of Pakistan's IT exports added to them from a period to the same one a year later, or took
 * away, freelancers first.
 *
 * @cssproperty --figure-milestone - The parts that fell.
 */
export class ItExportsGrowthChart extends FigureElement<GrowthPlot, GrowthAttributes> {
  static override readonly tag = 'it-exports-growth-chart';

  static override properties: PropertyDeclarations = { of: {}, parts: {} };

  /**
   * What is compared with the same a year earlier: `year-to-date`, the newest of which the parts are known; a fiscal year,
   * `FY2026`; or a period, `2025-07/2026-05`, also as the id of a value.
   * @default 'year-to-date'
   */
  declare of: string | undefined;
  /**
   * Which parts stand alone, in any order; the others are summed up: `freelance`, `telecom`, `software-consultancy`,
   * `computer-software`, `information`, `other-computer`, `hardware`, `computer-repair`. Without it each that made a percent or more.
   */
  declare parts: string | undefined;

  override ownAttributes() {
    const { of, parts } = this;
    return { of, parts };
  }

  protected override async loadDefinition(): Promise<FigureDefinition<GrowthAttributes, GrowthPlot>> {
    const [{ figureOf }, { dataset }] = await Promise.all([import('./figure.js'), import('../../data/dataset.js')]);
    return figureOf(dataset);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'it-exports-growth-chart': ItExportsGrowthChart;
  }
}
