import { LazyElement } from '../../element/lazy-element.js';
import type { PropertyDeclarations } from 'lit';
import type { CitedFigureController } from './cited-figure-controller.js';

/**
 * One number in running text, with its source on demand. The author's words stay as they are; a small panel
 * opens when they are hovered, focused or tapped. Where they contradict the dataset, the console says so.
 *
 * @slot - The author's words; where there are none, the number stands as the dataset has it.
 * @fires source-shown - When a reader asks the number where it comes from, and the panel opens.
 * @csspart trigger - The words, with their dotted underline.
 * @csspart provenance - The panel.
 * @cssproperty --figure-font - Font of the panel; otherwise that of the paragraph.
 * @cssproperty --figure-panel - Ground of the panel.
 * @cssproperty --figure-on-panel - Colour of its words and lines.
 */
export class CitedFigure extends LazyElement<CitedFigureController> {
  static override readonly tag = 'cited-figure';

  static override properties: PropertyDeclarations = { of: {}, asOf: { attribute: 'as-of' }, theme: {}, src: {} };

  /** The permanent id of an observation, a target or a published projection: `freelance-earnings/2025-07/2025-12`. */
  declare of: string | undefined;
  /** The day whose knowledge is shown, `YYYY-MM-DD`; nothing released later appears. Without it the latest revision is shown. */
  declare asOf: string | undefined;
  /**
   * `light`, `dark`, or `auto` (default): as the text around it is.
   * @default 'auto'
   */
  declare theme: 'auto' | 'light' | 'dark' | undefined;
  /** The address of a newer dataset, as of a chart. */
  declare src: string | undefined;

  protected override async loadController(): Promise<() => CitedFigureController> {
    const { CitedFigureController } = await import('./cited-figure-controller.js');
    return () => new CitedFigureController(this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cited-figure': CitedFigure;
  }
}
