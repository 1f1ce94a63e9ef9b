import { FigureElement } from '../../element/figure-element.js';
import type { PropertyDeclarations } from 'lit';
import type { FigureDefinition } from '../../element/figure-definition.js';
import type { ScorecardPlot } from './plot.js';
import type { ScorecardAttributes } from './view.js';

/**
 * Each published target for Pakistan's IT exports and freelance earnings, reached or missed, and each published projection
 * with its error: a row each, on one scale, in which a line is what was said.
 *
 * @cssproperty --figure-milestone - Missed targets.
 */
export class ProjectionScorecard extends FigureElement<ScorecardPlot, ScorecardAttributes> {
  static override readonly tag = 'projection-scorecard';

  static override properties: PropertyDeclarations = { series: {} };

  /**
   * Whose claims are shown.
   * @default 'all'
   */
  declare series: 'all' | 'it-exports' | 'freelance-earnings' | undefined;

  override ownAttributes() {
    const { series } = this;
    return { series };
  }

  protected override async loadDefinition(): Promise<FigureDefinition<ScorecardAttributes, ScorecardPlot>> {
    return (await import('./figure.js')).figure;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'projection-scorecard': ProjectionScorecard;
  }
}
