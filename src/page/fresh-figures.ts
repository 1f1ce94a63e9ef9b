/** The dataset that a figure names by its `src`. Nothing is loaded for a figure without one. */
import { warnOnce } from './console.js';
import type { Dataset } from '../data/observation.js';

/** A property as a page or a framework may set it. */
type Address = string | number | null | undefined;

export class FreshFigures {
  /** The dataset of `src`; undefined where there is none that is newer and sound, and the bundled figures stand. */
  dataset: Dataset | undefined;
  private src: Address;

  constructor(
    private readonly element: HTMLElement & { readonly src: Address },
    private readonly bundled: Dataset,
  ) {}

  /** What a figure has to wait for, if its `src` is another than before. */
  ready(): Promise<void> | undefined {
    return this.element.src === this.src ? undefined : this.load(this.element.src);
  }

  private async load(src: Address): Promise<void> {
    this.dataset = undefined;
    try {
      if (src) this.dataset = await (await import('./fresh/fresh-dataset.js')).freshDataset(String(src), this.bundled, this.element);
    } catch (error) {
      warnOnce(`it-export-charts could not load what reads src="${src}": ${String(error)}`);
    }
    this.src = src;
  }
}
