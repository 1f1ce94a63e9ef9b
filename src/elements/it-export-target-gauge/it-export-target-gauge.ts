import { FigureElement } from '../../element/figure-element.js';
import type { PropertyDeclarations } from 'lit';
import type { FigureDefinition } from '../../element/figure-definition.js';
import type { GaugeAttributes } from './view.js';
import type { GaugePlot } from './plot.js';

/**
 * Pakistan's IT exports on a ring from zero to a target: the year so far, the projected year end
 * with its range, and where steady growth to the target would stand.
 *
 * @fires scenario-change - When a reader changes the what-if.
 * @csspart what-if - The what-if.
 * @cssproperty --figure-track - The ring behind what was reached.
 * @cssproperty --figure-pace - The mark of the pace.
 */
export class ItExportTargetGauge extends FigureElement<GaugePlot, GaugeAttributes> {
  static override readonly tag = 'it-export-target-gauge';

  static override properties: PropertyDeclarations = { target: {} };

  /**
   * The id of a target for IT exports; without it $10 billion by FY2029.
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
