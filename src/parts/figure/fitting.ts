/** Gives a figure the height of the picture and the words that stood in its place, so that nothing under it moves when it takes over. */
import { styleOf } from '../../page/document/computed-style.js';
import { watchSize } from '../../page/observers/resize.js';
import { zoomOf } from '../../page/document/zoom-of.js';

/** How much lower or higher than otherwise the chart may be. */
const least = 0.7;
const most = 1.25;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Lays an element out as a block while it is measured: until its shadow root is there, it is in line with the text around it. */
function asBlock<T>(element: HTMLElement, measure: () => T): T {
  const { style } = element;
  const had = element.getAttribute('style');
  style.display ||= styleOf(element).display.replace('inline', 'block');
  const measured = measure();
  if (had === null) element.removeAttribute('style');
  else element.setAttribute('style', had);
  return measured;
}

function sizeOf(element: HTMLElement): Size {
  const { width, height } = element.getBoundingClientRect();
  const zoom = zoomOf(element);
  return { width: width / zoom, height: height / zoom };
}

/** How much a margin at the end of its content reaches out of an element that is a block: a figure has none, where a table may. */
function reachOf(element: HTMLElement): number {
  if (element.style.display !== 'block') return 0;
  const { height } = sizeOf(element);
  element.style.display = 'flow-root';
  return Math.max(sizeOf(element).height - height, 0);
}

export class Fitting {
  private readonly place: Size;
  private readonly reach: number;
  private figure: HTMLElement | null | undefined;
  private unwatch: (() => void) | undefined;

  /** To be made while what stands in the place of the figure is still laid out. */
  constructor(private readonly host: HTMLElement) {
    [this.place, this.reach] = asBlock(host, () => [sizeOf(host), reachOf(host)]);
  }

  /** Call it when the figure has been rendered: it is fitted the first time. */
  fit(): void {
    const { host, place, reach } = this;
    if (this.figure) return;
    const figure = (this.figure = host.shadowRoot?.querySelector('figure'));
    const plot = figure?.querySelector<HTMLElement>('.plot');
    const height = plot?.offsetHeight;
    if (!figure || !plot || !height || !place.height) return;
    const set = (name: string, value: number | string) => figure.style.setProperty(name, `${value}`);
    figure.dataset.fitted = '';
    set('--_room', `${height}px`);
    // The chart takes the room that the words leave.
    const left = place.height - host.getBoundingClientRect().height / zoomOf(host) + height;
    set('--_room', `${Math.min(Math.max(left, height * least), height * most)}px`);
    set('--_place', `${place.height}px`);
    set('--_reach', `${reach}px`);
    // The picture is the page's: it can be made smaller, but not laid out anew.
    const image = host.querySelector(':scope>picture>img');
    if (image) set('--_stand-in-scale', Math.min((plot.parentElement?.offsetHeight ?? 0) / (image.getBoundingClientRect().height / zoomOf(image)), 1));
    // In another width it would have another height.
    this.unwatch = watchSize(host, () => Math.abs(host.offsetWidth - place.width) > 1 && this.release());
  }

  /** Gives the figure back the height it has by itself. */
  release(): void {
    this.unwatch?.();
    delete this.figure?.dataset.fitted;
  }
}
