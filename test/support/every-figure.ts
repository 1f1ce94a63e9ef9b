/** Every figure of the library, as it is without attributes: from what the package exports, so that a further one is in the tests by itself. */
import * as library from '../../src/index.js';
import { FigureElement } from '../../src/element/figure-element.js';
import type { Drawing, Picture } from '../../src/chart/drawing.js';
import type { FigureDefinition } from '../../src/element/figure-definition.js';
import type { FigureAttributes, View } from '../../src/model/figure-view.js';

export interface Figure {
  readonly tag: string;
  readonly view: View<FigureAttributes, unknown>;
}

export interface DrawnFigure extends Figure {
  readonly draw: (...given: Parameters<Drawing<unknown>['draw']>) => Picture;
}

interface Class {
  readonly tag: string;
  define(): void;
  new (): { loadDefinition(): Promise<FigureDefinition<FigureAttributes, unknown>> };
}

const classes = Object.values(library).filter((each) => typeof each === 'function' && each.prototype instanceof FigureElement) as unknown as Class[];

const loaded = await Promise.all(
  classes.map(async (Each) => {
    // Only a class that is registered can be made.
    Each.define();
    const { view, loadDrawing } = await new Each().loadDefinition();
    const drawing = await loadDrawing?.();
    return { tag: Each.tag, view, ...(drawing && { draw: (...given: Parameters<Drawing<unknown>['draw']>) => drawing.draw(...given) }) };
  }),
);

export const everyFigure: readonly Figure[] = loaded;

/** Those that have a picture. */
export const everyPicture: readonly DrawnFigure[] = loaded.flatMap(({ draw, ...figure }) => (draw ? [{ ...figure, draw }] : []));
