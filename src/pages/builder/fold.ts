/** A fold that opens when there is something in it. */
import { noChange } from 'lit';
import { directive, Directive, type DirectiveParameters, type ElementPart } from 'lit/directive.js';

/** It never closes the fold: that is the editor’s to do, who may have emptied the field to write something else. */
class OpenOnce extends Directive {
  private wasFilled = false;

  override render(isFilled: boolean): boolean {
    return isFilled;
  }

  override update({ element }: ElementPart, [isFilled]: DirectiveParameters<this>): unknown {
    if (this.render(isFilled) && !this.wasFilled) (element as HTMLDetailsElement).open = true;
    this.wasFilled = isFilled;
    return noChange;
  }
}

/** For the place of an attribute: `<details ${openOnce(isFilled)}>`. */
export const openOnce = directive(OpenOnce);
