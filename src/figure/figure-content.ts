/** What each figure brings to the shell, in the two steps in which it is loaded. */
import type { CSSResult } from 'lit';
import type { Language } from '../locales/messages.js';
import type { Drawing } from './chart-controller.js';
import type { FigureAttributes, FigureOutline, FigureView } from './figure-view.js';

/** The first step: the figure in words and numbers. */
export interface FigureContent<Attributes extends FigureAttributes, Plot> {
  /** The look of this figure alone. */
  readonly styles?: CSSResult;
  /** Whether it shows nothing without the second step. */
  readonly isWhole?: boolean;
  readonly outline: (attributes: Attributes, language: Language, today: string) => FigureOutline;
  readonly loadTools: () => Promise<FigureParts<Attributes, Plot>>;
}

/** The second step, once a reader comes near: the picture, and all that can be asked and taken away. */
export interface FigureParts<Attributes extends FigureAttributes, Plot> {
  readonly view: (attributes: Attributes, language: Language, today: string) => FigureView<Plot>;
  /** Loads what draws the picture. */
  readonly loadDrawing: () => Promise<Drawing<Plot>>;
}
