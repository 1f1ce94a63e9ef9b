/** Gives a figure the height of the picture and the words that stood in its place, so that nothing under it moves when it takes over. */
import { watchSize } from '../../page/observers/resize.js';

/** How much lower or higher than otherwise the chart may be. */
const least = 0.85;
const most = 1.25;

/** Until its shadow root is there, an element is in line with the text around it, and would be measured without its whole width. */
function sizeAsBlock(element: HTMLElement): { width: number; height: number } {
  const { style } = element;
  const isInline = getComputedStyle(element).display === 'inline';
  const had = element.getAttribute('style');
  if (isInline) style.display = 'block';
  const { width, height } = element.getBoundingClientRect();
  if (isInline) style.display = '';
  if (had === null) element.removeAttribute('style');
  return { width, height };
}

/** The air that a figure keeps under it. Inside, because outside it would come on top of the margins of the page. */
const air = { 'box-sizing': 'border-box', 'margin-block-end': '0', 'padding-block-end': '1.5em' };

type Properties = Readonly<Record<string, string>>;

export class Fitting {
  private readonly place: { readonly width: number; readonly height: number };
  private isFitted = false;
  private undo: (() => void)[] = [];

  /** To be made while what stands in the place of the figure is still laid out. */
  constructor(private readonly host: HTMLElement) {
    this.place = sizeAsBlock(host);
  }

  /** Call it when the figure has been rendered: it is fitted the first time. */
  fit(): void {
    const { host, place } = this;
    const figure = host.shadowRoot?.querySelector<HTMLElement>('figure');
    if (this.isFitted || !figure || place.height === 0) return;
    this.isFitted = true;
    this.set(figure, air);
    const plot = figure.querySelector<HTMLElement>('.plot');
    if (plot) this.fitChart(plot);
    this.set(figure, { 'min-block-size': `${place.height}px` });
    // In another width it would have another height.
    this.undo.push(watchSize(host, () => Math.abs(host.offsetWidth - place.width) > 1 && this.release()));
  }

  /** The chart takes the room that the words leave. */
  private fitChart(plot: HTMLElement): void {
    const { host, place } = this;
    const { height } = plot.getBoundingClientRect();
    const left = place.height - (host.getBoundingClientRect().height - height);
    this.set(plot, { 'block-size': `${Math.min(Math.max(left, height * least), height * most)}px`, 'max-block-size': 'none' });
    // The picture is the page's: it can be made smaller, but not laid out anew.
    const image = host.querySelector(':scope > picture > img');
    const scale = (plot.parentElement?.offsetHeight ?? 0) / (image?.getBoundingClientRect().height ?? 0);
    if (scale < 1) this.set(plot, { '--_stand-in-scale': String(scale) });
  }

  private set({ style }: HTMLElement, properties: Properties): void {
    for (const [name, value] of Object.entries(properties)) {
      style.setProperty(name, value);
      this.undo.push(() => style.removeProperty(name));
    }
  }

  /** Gives the figure back the height it has by itself. */
  release(): void {
    for (const undo of this.undo.splice(0)) undo();
  }
}
