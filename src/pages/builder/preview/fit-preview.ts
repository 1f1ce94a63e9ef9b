/** Gives the preview the height of its figure, and makes a wide page smaller where there is no room for it. */

/** Until the figure says how high it is, in CSS pixels. */
const usualHeight = 560;
/** Higher than any figure. */
const highest = 5000;

const frameIn = (page: Element) => page.querySelector<HTMLIFrameElement>('.paper iframe');

/** @param width of the page that is previewed, in CSS pixels */
export function fitPreview(page: Element, width: number): void {
  const paper = page.querySelector<HTMLElement>('.paper');
  const frame = frameIn(page);
  const room = paper?.parentElement?.clientWidth ?? 0;
  if (!paper || !frame || room === 0) return;
  const padding = 2 * parseFloat(getComputedStyle(paper).paddingInlineStart);
  const scale = Math.min(1, room / width);
  const height = Number(frame.dataset.height ?? usualHeight);
  frame.style.width = `${width - padding / scale}px`;
  frame.style.height = `${height}px`;
  frame.style.transform = scale < 1 ? `scale(${scale})` : '';
  paper.style.width = `${width * scale}px`;
  paper.style.height = `${height * scale + padding}px`;
}

/** @returns whether the message is the preview’s, and said how high its figure is */
export function takesHeight(page: Element, { source, data }: MessageEvent<unknown>): boolean {
  const frame = frameIn(page);
  if (source === null || source !== frame?.contentWindow || typeof data !== 'object' || data === null) return false;
  if (!('type' in data) || data.type !== 'embed-size' || !('height' in data) || !(Number(data.height) > 0)) return false;
  frame.dataset.height = String(Math.min(Number(data.height), highest));
  return true;
}
