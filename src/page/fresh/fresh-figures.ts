/** The dataset that a figure names by its `src`. Nothing is loaded for a figure without one. */
import { asAttribute } from '../../model/attributes.js';
import { warnOnce } from '../console.js';
import { Late } from '../late/late.js';
import type { Dataset } from '../../data/observation.js';

/** What reads them. */
const reader = new Late(
  () => import('./fresh-dataset.js'),
  (error) => warnOnce(`it-export-charts could not load what reads src, and shows its bundled figures until it is there: ${String(error)}`),
);

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
    if (src === this.src) return undefined;
    return (src ? reader.readyFor(this.element) : undefined) ?? this.read(src);
  }

  private read(src: string | undefined): Promise<void> | undefined {
    this.dataset = undefined;
    if (src && reader.value) return this.load(src, reader.value);
    // Without a reader it is read as soon as that has come.
    if (!src) this.src = src;
    return undefined;
  }

  private async load(src: string, { freshDataset }: NonNullable<typeof reader.value>): Promise<void> {
    this.dataset = await freshDataset(src, this.bundled, this.element);
    this.src = src;
  }
}
