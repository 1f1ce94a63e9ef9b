/** An element that leaves what the page has put in its place until it is needed, and only then loads what it says itself. */
import { LitElement, type PropertyValues } from 'lit';
import { warnOnce } from './console.js';
import { defineElement } from './define-element.js';
import { watchAhead } from './near.js';
import { preloadAll } from './preload.js';

/** What an element does once it has been loaded; called at the steps of Lit's life cycle that have the same name. */
export interface Body {
  /** What is still being loaded, if there is anything: an update need not wait for it. */
  readonly arriving?: Promise<unknown> | undefined;
  /** What the next update has to wait for, if there is anything. */
  ready(): Promise<unknown> | undefined;
  willUpdate(changed: PropertyValues): void;
  render(): unknown;
  /** After it is in the DOM, and before controllers hear of it. */
  update(): void;
  updated?(): void;
}

export abstract class LateElement<OwnBody extends Body> extends LitElement {
  /** The tag the element is registered under unless another is asked for. */
  static readonly tag: string;

  /** Registers the element. A tag that is taken already, by a second copy of the script, is left alone. */
  static define(tag = this.tag, registry: CustomElementRegistry = customElements): void {
    defineElement(this as unknown as CustomElementConstructor & { readonly tag: string }, tag, registry);
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** Whether the reader is near. @internal */
  isClose = false;
  protected body: OwnBody | undefined;
  private coming: Promise<void> | undefined;
  private isBroken = false;
  /** Done when it is known how near the reader is. */
  private placed: Promise<void> | undefined;
  private unwatch: (() => void) | undefined;

  protected abstract loadBody(): Promise<OwnBody>;

  /** Whether the element has to speak itself. */
  protected get isNeeded(): boolean {
    return this.isClose;
  }

  /** Whether all it comes in is fetched side by side when the reader is near. */
  protected isPreloaded(): boolean {
    return true;
  }

  override connectedCallback(): void {
    // What failed once may work now: the network is back, or the element stands elsewhere.
    this.isBroken = false;
    this.placed = new Promise((settle) => {
      const stop = watchAhead(this, (isClose) => {
        settle();
        if (isClose) this.come();
      });
      this.unwatch = () => {
        stop();
        settle();
      };
    });
    if (this.body) this.begin();
    else this.loadIfNeeded();
  }

  override disconnectedCallback(): void {
    this.unwatch?.();
    if (this.body) super.disconnectedCallback();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' && old !== value) this.requestUpdate('lang', old);
  }

  override requestUpdate(...change: Parameters<LitElement['requestUpdate']>): void {
    super.requestUpdate(...change);
    // Not yet in the constructor of Lit's, where it is called first.
    if (this.placed) this.loadIfNeeded();
  }

  private come(): void {
    this.isClose = true;
    this.unwatch?.();
    if (this.isPreloaded()) preloadAll(this.localName);
    this.requestUpdate();
  }

  private loadIfNeeded(): void {
    if (!this.body && !this.isBroken && this.isConnected && this.isNeeded) this.coming ??= this.load();
  }

  private async load(): Promise<void> {
    try {
      const body = await this.loadBody();
      // Once more where the reader has come near meanwhile.
      for (let waiting = body.ready(); waiting; waiting = body.ready()) await waiting;
      this.body = body;
      if (this.isConnected) this.begin();
    } catch (error) {
      this.isBroken = true;
      warnOnce(`<${this.localName}> could not be loaded and leaves what the page has put in its place: ${String(error)}`);
    }
    this.coming = undefined;
  }

  /** Only now does Lit make a shadow root, which hides what the page has put in its place. */
  private begin(): void {
    super.connectedCallback();
    // The text around it may be in another language or colour than where it stood before.
    this.requestUpdate('lang');
  }

  /** Shows at once what has changed. @internal */
  showNow(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const ready = this.body?.ready();
    // The reader may have come near in the meantime, and more is to be waited for.
    if (ready) return ready.then(() => this.scheduleUpdate());
    void super.scheduleUpdate();
    return undefined;
  }

  /** Complete is an element when it shows what the reader's place on the page calls for. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.placed;
    await this.coming;
    if (!this.body) return true;
    await super.getUpdateComplete();
    await this.body.arriving;
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.body?.willUpdate(changed);
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    this.body?.update();
  }

  protected override updated(): void {
    this.body?.updated?.();
  }

  protected override render(): unknown {
    return this.body?.render();
  }
}
