import { FigureElement } from '../../element/figure-element.js';
import type { FigureDefinition } from '../../element/figure-definition.js';
import type { FigureAttributes } from '../../model/figure-view.js';
import type { CountsPlot } from './plot.js';

/**
 * How many freelancers Pakistan is said to have: each published count as a dot on one line, with who published it and when.
 *
 * @slot annotation - Notes on single numbers, four at most: the text of a child stands beside the mark that its `data-at` names.
 */
export class FreelancerCountChart extends FigureElement<CountsPlot> {
  static override readonly tag = 'freelancer-count-chart';

  override ownAttributes() {
    return {};
  }

  protected override async loadDefinition(): Promise<FigureDefinition<FigureAttributes, CountsPlot>> {
    return (await import('./figure.js')).figure;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'freelancer-count-chart': FreelancerCountChart;
  }
}
