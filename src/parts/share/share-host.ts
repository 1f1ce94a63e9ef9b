/** What is asked of a figure to pass it on. */
import type { LitElement } from 'lit';
import type { Dataset } from '../../data/observation.js';
import type { Language, Messages } from '../../locales/messages.js';
import type { FigureView } from '../../model/figure-view.js';
import type { PictureFormat, PictureSize } from '../../picture/picture.js';

export interface ShareHost {
  readonly element: LitElement & { toPicture(format: PictureFormat, size?: PictureSize): Promise<Blob> };
  readonly messages: Messages;
  readonly language: Language;
  readonly view: FigureView<unknown> | undefined;
  readonly dataset: Dataset;
  /** The day whose knowledge is shown, `YYYY-MM-DD`. */
  readonly day: string;
  /** Says something to screen readers. */
  announce(words: string): void;
}
