/** Prepares a figure for print, synchronously: the page is laid out for paper as soon as `beforeprint` has been dispatched. */
import { sharedListener } from '../../page/observers/shared-listener.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type Medium = 'screen' | 'paper';

const watchMedium = sharedListener<Medium>((view, notify, signal) => {
  view.addEventListener('beforeprint', () => notify('paper'), { signal });
  view.addEventListener('afterprint', () => notify('screen'), { signal });
});

export class Printing implements ReactiveController {
  /** Whether the figure is shown as it is printed. */
  isOn = false;
  /** What is closed on the screen and open on paper. */
  private folded: readonly HTMLDetailsElement[] = [];
  private unwatch: (() => void) | undefined;

  /** @param show renders the figure for a medium, synchronously */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly show: (medium: Medium) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.unwatch = watchMedium(this.host, (medium) => (medium === 'paper' ? this.begin() : this.end()));
  }

  hostDisconnected(): void {
    this.unwatch?.();
  }

  private begin(): void {
    this.isOn = true;
    this.show('paper');
    this.folded = [...(this.host.shadowRoot?.querySelectorAll<HTMLDetailsElement>('[part="notes"]:not([open])') ?? [])];
    for (const details of this.folded) this.fold(details, true);
  }

  /** Opens what a reader has left folded, of which its class tells the style sheet. */
  private fold(details: HTMLDetailsElement, isPrinted: boolean): void {
    details.open = isPrinted;
    details.classList.toggle('folded', isPrinted);
  }

  private end(): void {
    this.isOn = false;
    this.show('screen');
    for (const details of this.folded) this.fold(details, false);
    this.folded = [];
  }
}
