/** What a figure's controller and its helpers need of the element. */
import type { LitElement } from 'lit';
import type { PictureFormat, PictureSize } from '../picture/picture.js';

/** A property as a page or a framework may set it. */
export type Property = string | number | null | undefined;

export interface FigureHost extends LitElement {
  asOf: Property;
  headline: Property;
  summary: Property;
  headingLevel: Property;
  byline: Property;
  sinceThen: boolean | string | null | undefined;
  growth: Property;
  theme: Property;
  view: Property;
  loading: Property;
  src: Property;
  /** The attributes only this figure has. */
  ownAttributes(): object;
  /** Shows at once what has changed. */
  showNow(): void;
  toPicture(format: PictureFormat, size?: PictureSize): Promise<Blob>;
}
