/** What a figure knows: its view, made of the bundled or a newer dataset by its attributes; or why there is none. */
import { charted } from '../data/charted.js';
import { memoize } from '../data/memoize.js';
import { messagesIn } from '../locales/languages.js';
import { asAttribute, asAttributes, isSet, reportWithoutText } from '../model/attributes.js';
import { FreshFigures } from '../page/fresh/fresh-figures.js';
import { lateArrivals } from '../page/late/late.js';
import { today } from '../page/today.js';
import type { LitElement } from 'lit';
import type { Dataset } from '../data/observation.js';
import type { Language } from '../locales/messages.js';
import type { Annotation } from '../model/annotations.js';
import type { FigureAttributes, FigureView } from '../model/figure-view.js';
import type { FigureDefinition } from './figure-definition.js';
import type { FigureHost } from './figure-host.js';

/** Memoized by attributes, for pages that show the same figure several times, until something has come that the views were made without. */
const computeView = memoize(
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- What has come late is a part of the key alone.
  ({ view, dataset = charted }: Pick<FigureDefinition<never, unknown>, 'view' | 'dataset'>, attributes: string, tag: string, day: string, _arrivals: number) =>
    view(dataset, JSON.parse(attributes) as never, { messages: messagesIn(tag), today: day }),
);

export class FigureKnowledge<Plot, Attributes extends FigureAttributes> {
  view: FigureView<Plot> | undefined;
  /** What was thrown in place of a view. */
  failure: { readonly error: unknown; readonly words: string } | undefined;
  private readonly fresh: FreshFigures;

  constructor(
    private readonly element: FigureHost,
    private readonly definition: FigureDefinition<Attributes, Plot>,
  ) {
    this.fresh = new FreshFigures(element, definition.dataset ?? charted);
  }

  get dataset(): Dataset {
    return this.fresh.dataset ?? this.definition.dataset ?? charted;
  }

  /** What the next view has to wait for, if anything. */
  ready(): Promise<unknown> | undefined {
    return this.fresh.ready() ?? this.definition.ready?.(this.element.ownAttributes() as Omit<Attributes, keyof FigureAttributes>, this.element);
  }

  /** Makes the view anew, of the attributes as they are now. */
  update(language: Language, annotations: readonly Annotation[], problems: string[]): void {
    reportWithoutText(this.element, (this.element.constructor as typeof LitElement).elementProperties.keys(), problems);
    this.view = this.viewOrProblem(this.attributes(annotations), language, problems);
  }

  private attributes(annotations: readonly Annotation[]): string {
    const { element } = this;
    return JSON.stringify({
      ...asAttributes(element.ownAttributes()),
      asOf: asAttribute(element.asOf),
      headline: asAttribute(element.headline),
      summary: asAttribute(element.summary),
      sinceThen: isSet(element.sinceThen),
      growth: asAttribute(element.growth),
      ...(annotations.length > 0 && { annotations }),
    });
  }

  private viewOrProblem(attributes: string, language: Language, problems: string[]): FigureView<Plot> | undefined {
    const { fresh, definition } = this;
    try {
      const view = computeView(fresh.dataset ? { ...definition, dataset: fresh.dataset } : definition, attributes, language.tag, today(), lateArrivals());
      problems.push(...view.problems);
      this.failure = undefined;
      return view as FigureView<Plot>;
    } catch (error) {
      if (fresh.dataset) {
        problems.push(`could not show the dataset of src: ${String(error)}`);
        fresh.dataset = undefined;
        return this.viewOrProblem(attributes, language, problems);
      }
      problems.push(`could not be shown, which is a defect of it-export-charts: ${String(error)}`);
      this.failure = { error, words: String(error) };
      return undefined;
    }
  }
}
