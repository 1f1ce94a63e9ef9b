/** A figure goes to paper: at once, because a page is laid out for it as soon as it has been told. */
import { sharedListener } from '../../page/observers/shared-listener.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type Medium = 'screen' | 'paper';

const watchMedium = sharedListener<Medium>((tell, signal) => {
  addEventListener('beforeprint', () => tell('paper'), { signal });
  addEventListener('afterprint', () => tell('screen'), { signal });
});

export class Printing implements ReactiveController {
  /** Whether the figure is as paper needs it. */
  isOn = false;
  /** What was folded on the screen and is open on paper. */
  private folded: readonly HTMLDetailsElement[] = [];
  private unwatch: (() => void) | undefined;

  /** @param show makes the figure look as a medium needs it before it returns */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly show: (medium: Medium) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.unwatch = watchMedium((medium) => (medium === 'paper' ? this.begin() : this.end()));
  }

  hostDisconnected(): void {
    this.unwatch?.();
  }

  private begin(): void {
    this.isOn = true;
    this.show('paper');
    this.folded = [...(this.host.shadowRoot?.querySelectorAll<HTMLDetailsElement>('.all-sources:not([open])') ?? [])];
    for (const details of this.folded) details.open = true;
  }

  private end(): void {
    this.isOn = false;
    this.show('screen');
    for (const details of this.folded) details.open = false;
    this.folded = [];
  }
}
