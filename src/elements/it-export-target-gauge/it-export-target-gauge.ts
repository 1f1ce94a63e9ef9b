import { FigureElement } from '../../element/figure-element.js';
import type { PropertyDeclarations } from 'lit';
import type { FigureDefinition } from '../../element/figure-definition.js';
import type { GaugeAttributes } from './view.js';
import type { GaugePlot } from './plot.js';

/**
 * Pakistan's IT exports on a ring from zero to a target: the year so far, the projected year end
 * with its range, and where steady growth to the target would stand.
 *
 * @slot - Shown in the picture's place until it is drawn: a static picture or the figures in words.
 * @slot words - What the page says in words of its own until the figure speaks itself.
 * @slot notes - The editor's own notes.
 * @fires scenario-change - When the reader moves the what-if.
 * @csspart figure - The whole figure.
 * @csspart headline, subtitle, summary, detail, legend, plot, table, what-if, through, source, controls, download, button, notes, sources, byline - Its pieces.
 * @cssproperty --figure-accent - Colour of what has been reached.
 * @cssproperty --figure-pace - Colour of the pace mark.
 * @cssproperty --figure-font, --figure-headline-font, --figure-label-font - Type.
 */
export class ItExportTargetGauge extends FigureElement<GaugePlot, GaugeAttributes> {
  static override readonly tag = 'it-export-target-gauge';

  static override properties: PropertyDeclarations = { target: {} };

  /**
   * The id of a target for IT exports (default `it-exports-fy2029`, $10 billion by FY2029).
   * @default 'it-exports-fy2029'
   */
  declare target: string | undefined;

  override ownAttributes() {
    const { target } = this;
    return { target };
  }

  protected override async loadDefinition(): Promise<FigureDefinition<GaugeAttributes, GaugePlot>> {
    return (await import('./figure.js')).figure;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'it-export-target-gauge': ItExportTargetGauge;
  }
}
