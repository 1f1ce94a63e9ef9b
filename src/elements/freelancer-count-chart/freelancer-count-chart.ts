import { FigureElement } from '../../element/figure-element.js';
import type { FigureDefinition } from '../../element/figure-definition.js';
import type { FigureAttributes } from '../../model/figure-view.js';
import type { CountsPlot } from './plot.js';

/**
 * How many freelancers Pakistan is said to have: each published count as a dot on one line, with who published it and when.
 *
 * @slot - Shown in the picture's place until it is drawn: a static picture or the figures in words.
 * @slot words - What the page says in words of its own until the figure speaks itself.
 * @slot notes - The editor's own notes.
 * @csspart figure - The whole figure.
 * @csspart headline, subtitle, summary, detail, since-then, legend, plot, table, through, source, controls, download, button, notes, sources, byline - Its pieces.
 * @cssproperty --figure-accent - Colour of the dots.
 * @cssproperty --figure-font, --figure-headline-font, --figure-label-font - Type.
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
