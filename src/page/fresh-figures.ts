/** The dataset that a figure names by its `src`. Nothing is loaded for a figure without one. */
import { warnOnce } from './console.js';
import { asAttribute } from '../model/attributes.js';
import type { Dataset } from '../data/observation.js';

export class FreshFigures {
  /** The dataset of `src`; undefined where there is none that is newer and sound, and the bundled figures stand. */
  dataset: Dataset | undefined;
  private src: string | undefined;

  constructor(
    private readonly element: HTMLElement & { readonly src: unknown },
    private readonly bundled: Dataset,
  ) {}

  /** What a figure has to wait for, if its `src` is another than before. */
  ready(): Promise<void> | undefined {
    // As a text: a property may be NaN, which is never as before.
    const src = asAttribute(this.element.src);
    return src === this.src ? undefined : this.load(src);
  }

  private async load(src: string | undefined): Promise<void> {
    this.dataset = undefined;
    try {
      if (src) this.dataset = await (await import('./fresh/fresh-dataset.js')).freshDataset(src, this.bundled, this.element);
    } catch (error) {
      warnOnce(`it-export-charts could not load what reads src="${src}": ${String(error)}`);
    }
    this.src = src;
  }
}
