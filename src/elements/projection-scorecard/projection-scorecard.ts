import { FigureElement } from '../../element/figure-element.js';
import type { PropertyDeclarations } from 'lit';
import type { FigureDefinition } from '../../element/figure-definition.js';
import type { ScorecardPlot } from './plot.js';
import type { ScorecardAttributes } from './view.js';

/**
 * Each published target for Pakistan's IT exports and freelance earnings, reached or missed, and each published projection
 * with its error: a row each, on one scale, in which a line is what was said.
 *
 * @slot notes - The editor's own notes.
 * @csspart figure - The whole figure.
 * @csspart headline, subtitle, summary, since-then, plot, table, through, source, controls, download, button, notes, sources, byline - Its pieces.
 * @cssproperty --figure-accent - Colour of what came true.
 * @cssproperty --figure-milestone - Colour of a missed target.
 * @cssproperty --figure-font, --figure-headline-font - Type.
 */
export class ProjectionScorecard extends FigureElement<ScorecardPlot, ScorecardAttributes> {
  static override readonly tag = 'projection-scorecard';

  static override properties: PropertyDeclarations = { series: {} };

  /**
   * Whose claims are shown: `all` (default), `it-exports` or `freelance-earnings`.
   * @type {'all' | 'it-exports' | 'freelance-earnings'}
   * @default 'all'
   */
  declare series: string | undefined;

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
