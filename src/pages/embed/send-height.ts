/** Tells the page around a frame how high its content is, and again whenever that changes. */
import { asksForHeight, heightMessages, identityIn } from './height-messages.js';

export function sendHeight(content: Element, chartId: string): void {
  if (parent === window) return;
  const identity = identityIn(location.href, chartId);
  let told = 0;
  const tell = (): void => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    // Not yet laid out, as in a frame that is hidden.
    if (height === 0) return;
    told = height;
    // To any host: how high a figure is is no secret.
    for (const message of heightMessages(height, identity)) parent.postMessage(message, '*');
  };
  new ResizeObserver(() => {
    if (Math.ceil(content.getBoundingClientRect().height) !== told) tell();
  }).observe(content);
  addEventListener('message', ({ source, data }) => {
    if (source === parent && asksForHeight(data)) tell();
  });
}
