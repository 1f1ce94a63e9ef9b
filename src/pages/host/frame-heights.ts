/**
 * `pages/frame-heights.js`, for a page that shows figures in frames and has nothing yet that gives frames the height they ask for.
 * Only frames of this library are touched, and only their height.
 */

/** Higher than any figure; a page in a frame must not push the rest of its host away. */
const highest = 5000;

const frames = (): HTMLIFrameElement[] => [...document.querySelectorAll<HTMLIFrameElement>('iframe[src*="embed.html?figure="]')];

addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
  if (typeof data !== 'object' || data === null || !('type' in data) || data.type !== 'embed-size' || !('height' in data)) return;
  const { height } = data;
  if (typeof height !== 'number' || !(height > 0 && height < highest)) return;
  const frame = frames().find(({ contentWindow }) => contentWindow !== null && contentWindow === source);
  if (frame) frame.height = String(Math.ceil(height));
});

// Those that were there before this script.
for (const { contentWindow } of frames()) contentWindow?.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');

export {};
