/** An element that shows the page's own content in its place until the reader is near, and only then loads what it does. */
import { html, isServer, LitElement, nothing, render, type PropertyValues } from 'lit';
import { warnOnce } from '../page/console.js';
import { askAgain, retrying } from '../page/late/retry.js';
import { preloadAll } from '../page/scheduling/preload.js';
import { watchApproach } from '../page/scheduling/visibility.js';
import { defineElement } from './define-element.js';
import { FigureErrorEvent } from '../page/figure-error-event.js';

/** What an element does once it has been loaded: methods of Lit's life cycle with the same names. */
export interface ElementController {
  /** What the next update has to wait for, if anything. */
  ready(): Promise<unknown> | undefined;
  willUpdate(changed: PropertyValues): void;
  render(): unknown;
  /** Called after the DOM was updated and before the reactive controllers of the element are. */
  update(): void;
  updated?(): void;
}

/** @fires figure-error - When something fails: `load`, `view`, `drawing`, `download` or `data`. */
export abstract class LazyElement<Controller extends ElementController> extends LitElement {
  /** The tag the element is registered under unless another is asked for. */
  static readonly tag: string;

  /** Registers the element, unless the tag is taken already, by a second copy of the script. */
  static define(tag = this.tag, registry: CustomElementRegistry = customElements): void {
    defineElement(this as unknown as CustomElementConstructor & { readonly tag: string }, tag, registry);
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** Whether the reader is two and a half screens away or nearer. */
  protected isNear = false;
  protected controller: Controller | undefined;
  private pendingLoad: Promise<void> | undefined;
  private hasFailed = false;
  private readonly retry = retrying(
    () => {
      this.hasFailed = false;
      this.loadIfNeeded();
    },
    new Set([this]),
  );
  /** Resolved once it is known how near the reader is. */
  private observed: Promise<void> | undefined;
  private unwatch: (() => void) | undefined;
  /** How far the last rendering went: `anew` after one that failed, `given-up` after another that did. */
  private rendering: 'anew' | 'given-up' | 'done' | undefined;

  /** Loads what makes the controller. That is made only once it is wanted, because what comes late may be loaded twice. */
  protected abstract loadController(): Promise<() => Controller>;
  /** Called when it could not be loaded. */
  protected loadFailed?(): void;
  /** Waits for the moment at which it may be rendered for the first time; undefined where that is now. */
  protected turn?(): Promise<void> | undefined;

  /** Whether the element has to be loaded. */
  protected get isNeeded(): boolean {
    return this.isNear;
  }

  /** Whether all its files are preloaded when the reader is near. */
  protected isPreloaded(): boolean {
    return true;
  }

  /** Without the styles, which controllers adopt wherever the element is put: Lit's own way throws in another document than the page's. */
  protected override createRenderRoot(): ShadowRoot {
    return this.shadowRoot ?? this.attachShadow({ mode: 'open' });
  }

  override connectedCallback(): void {
    // What failed may work now: the element has another place.
    this.hasFailed = false;
    this.observed = new Promise((settle) => {
      const stop = watchApproach(this, (isNear) => {
        settle();
        if (isNear) this.activate();
      });
      this.unwatch = () => {
        stop();
        settle();
      };
    });
    if (this.controller) this.hydrate();
    else this.loadIfNeeded();
  }

  override disconnectedCallback(): void {
    this.unwatch?.();
    if (this.controller) super.disconnectedCallback();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' && old !== value) this.requestUpdate('lang', old);
  }

  override requestUpdate(...change: Parameters<LitElement['requestUpdate']>): void {
    super.requestUpdate(...change);
    // Lit calls it in its constructor, where the attributes of the element are not known yet.
    if (this.observed) this.loadIfNeeded();
  }

  private activate(): void {
    this.isNear = true;
    // Whatever of it is missing may be there when the reader comes back.
    askAgain(this);
    if (this.isPreloaded()) preloadAll(this.localName);
    this.loadIfNeeded();
  }

  protected loadIfNeeded(): void {
    if (!this.controller && !this.hasFailed && this.isConnected && this.isNeeded) this.pendingLoad ??= this.load();
  }

  private async load(): Promise<void> {
    try {
      const controller = (await this.retry.load(() => this.loadController()))();
      // In a loop, because the attributes may change while it waits.
      for (let waiting = controller.ready() ?? this.turn?.(); waiting; waiting = controller.ready() ?? this.turn?.()) await waiting;
      this.controller = controller;
      if (this.isConnected) this.hydrate();
    } catch (error) {
      // Lit may have made its shadow root already.
      if (this.controller && !this.hasUpdated) this.shadowRoot?.replaceChildren(document.createElement('slot'));
      this.tellFailure(error);
    }
    this.pendingLoad = undefined;
  }

  private tellFailure(error: unknown): void {
    this.hasFailed = true;
    this.loadFailed?.();
    if (this.retry.failures() > 1) return;
    warnOnce(`<${this.localName}> could not be loaded, and what the page has in its place stays: ${String(error)}`);
    this.dispatchEvent(new FigureErrorEvent('load', error));
  }

  /** Only here does Lit make its shadow root, which hides the page's own content. */
  private hydrate(): void {
    if (!this.hasUpdated) this.shadowRoot?.replaceChildren();
    super.connectedCallback();
    // Where the element has been moved, the language and the colour of the text around it may be others.
    this.requestUpdate('lang');
  }

  /** Renders at once what has changed. @internal */
  showNow(): void {
    this.requestUpdate();
    this.performUpdate();
  }

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const ready = this.controller?.ready();
    // Again, because the attributes may change while it waits.
    if (ready) return ready.then(() => this.scheduleUpdate());
    void super.scheduleUpdate();
    return undefined;
  }

  /** Complete once it shows what it has to, given how near the reader is. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.observed;
    await this.pendingLoad;
    return this.controller ? super.getUpdateComplete() : true;
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (error) {
      // Past that point the reader has the words of the figure.
      if (this.rendering === 'done') throw error;
      this.renderAnew(error);
    }
  }

  /**
   * A script of the page, as one that translates it, may have taken away nodes that Lit writes to: then all are made anew. If that fails
   * as well, the page's own content is shown.
   */
  private renderAnew(error: unknown): void {
    const before = this.rendering;
    this.rendering = before ? 'given-up' : 'anew';
    render(before ? html`<slot></slot>` : nothing, this.renderRoot, this.renderOptions);
    if (!before) this.requestUpdate('lang');
    // Once: the same comes again with every change of the page.
    else if (before === 'anew') {
      warnOnce(`<${this.localName}> could not be shown, and what the page has in its place stays: ${String(error)}`);
      this.dispatchEvent(new FigureErrorEvent('view', error));
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    this.controller?.willUpdate(changed);
  }

  protected override update(changed: PropertyValues): void {
    if (this.rendering === 'done') this.rendering = undefined;
    super.update(changed);
    this.rendering = 'done';
    this.controller?.update();
  }

  protected override updated(): void {
    this.controller?.updated?.();
  }

  protected override render(): unknown {
    // A server shows the page's own content, as a page does until the reader is near.
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- Lit types it as in a browser, where it is false.
    return isServer ? html`<slot></slot>` : this.controller?.render();
  }
}

// A property that a server sets has to come to the browser, and what comes is text: every property is an attribute there. A build for
// browsers leaves this out.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- Lit types it as in a browser, where it is false.
if (isServer) {
  LazyElement.createProperty = function (this: typeof LazyElement, name, options) {
    LitElement.createProperty.call(this, name, { ...options, reflect: true });
  };
}
