/** The growth of a what-if: what the page set, and what the reader has chosen in its place. */
import { asAttribute } from '../model/attributes.js';
import { ScenarioChangeEvent } from '../parts/what-if/scenario-change-event.js';
import type { WhatIf } from '../model/progress/what-if.js';
import type { Announcer } from '../parts/figure/announcer.js';
import type { FigureHost } from './figure-host.js';

/** How long a reader's choice has to stay the same before its answer is spoken, in milliseconds: otherwise each step of a slider is. */
const settled = 700;

export class ChosenGrowth {
  /** The growth that the page set, by attribute or by property: a what-if starts with it, and is reset to it. */
  ofPage: string | undefined;
  /** The growth that the reader chose, or was reset to. */
  private ofReader: string | undefined;

  constructor(
    private readonly element: FigureHost,
    private readonly announcer: Announcer,
    private readonly whatIf: () => WhatIf | undefined,
  ) {}

  /** Call it when the property has changed. */
  read(): void {
    if (this.element.growth !== this.ofReader) this.ofPage = asAttribute(this.element.growth);
  }

  /** @param growth what the reader has chosen; undefined resets it to the rate the page set, if any */
  readonly choose = async (growth: string | undefined): Promise<void> => {
    const { element } = this;
    element.growth = this.ofReader = growth ?? this.ofPage;
    await element.updateComplete;
    const whatIf = this.whatIf();
    if (!whatIf) return;
    const { scenario, chosen, fromYear, sentence } = whatIf;
    this.announcer.say(sentence, settled);
    const { rate, atTarget, shortfall, reachedIn } = scenario;
    element.dispatchEvent(new ScenarioChangeEvent({ growth: chosen ? rate * 100 : undefined, fromYear, atTarget, shortfall, reachedIn, sentence }));
  };
}
