import { FigureElement } from '../../element/figure-element.js';
import type { PropertyDeclarations } from 'lit';
import type { FigureDefinition } from '../../element/figure-definition.js';
import type { GrowthPlot } from './plot.js';
import type { GrowthAttributes } from './view.js';

/**
 * Who made the growth: what each part of Pakistan's IT exports added to them from a period to the same one a year later, or took
 * away, freelancers first.
 *
 * @slot - Shown in the picture's place until it is drawn: a static picture or the figures in words.
 * @slot words - What the page says in words of its own until the figure speaks itself.
 * @slot notes - The editor's own notes.
 * @csspart figure - The whole figure.
 * @csspart headline, summary, detail, since-then, plot, table, through, controls, download, button, notes, sources, byline - Its pieces.
 * @cssproperty --figure-accent - Colour of the part that the headline is about.
 * @cssproperty --figure-milestone - Colour of the parts that fell.
 * @cssproperty --figure-font, --figure-headline-font, --figure-label-font - Type.
 */
export class ItExportsGrowthChart extends FigureElement<GrowthPlot, GrowthAttributes> {
  static override readonly tag = 'it-exports-growth-chart';

  static override properties: PropertyDeclarations = { of: {}, parts: {} };

  /**
   * What is compared with the same a year earlier: `year-to-date` (default), the newest of which the parts are known; a fiscal year,
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
