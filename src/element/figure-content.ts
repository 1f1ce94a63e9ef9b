/** The children of a figure: what stands in its place until it is drawn, and the editor's notes on the picture. */
import { annotationsIn, watchAnnotations } from '../page/content/annotations.js';
import { swallowsPage } from '../page/content/damaged-markup.js';
import { standInOf, type StandIn } from '../page/content/stand-in.js';
import type { Annotation } from '../model/annotations.js';
import type { FigureHost } from './figure-host.js';

export class FigureContent {
  standIn: StandIn;
  /** Whether they are the rest of the page, because an end tag is missing. */
  swallowsPage = false;
  annotations: readonly Annotation[];
  private unwatch: (() => void) | undefined;

  constructor(private readonly element: FigureHost) {
    this.readPlace();
    this.annotations = annotationsIn(element);
    element.addController({
      hostConnected: () => {
        this.readAnnotations();
        this.unwatch = watchAnnotations(element, this.readAnnotations);
      },
      hostDisconnected: () => this.unwatch?.(),
    });
  }

  private readPlace(): void {
    this.swallowsPage = swallowsPage(this.element);
    this.standIn = this.swallowsPage ? undefined : standInOf(this.element.childNodes);
  }

  /** Called when other children are slotted. */
  readonly placeChanged = (): void => {
    const { standIn, swallowsPage: swallowed } = this;
    this.readPlace();
    // A slot dispatches its event for its first content as well, which is known already.
    if (standIn !== this.standIn || swallowed !== this.swallowsPage) this.element.requestUpdate();
  };

  /** Has the view computed anew where they have changed. */
  private readonly readAnnotations = (): void => {
    const annotations = annotationsIn(this.element);
    if (JSON.stringify(annotations) === JSON.stringify(this.annotations)) return;
    this.annotations = annotations;
    this.element.requestUpdate('annotation', null);
  };
}
