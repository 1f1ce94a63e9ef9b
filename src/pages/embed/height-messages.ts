/** How a page in a frame tells its host how high it is. There is no standard: each of these is listened to somewhere. No DOM. */

export interface FrameIdentity {
  /** The name pym.js has given the frame in its address: https://github.com/nprapps/pym.js */
  readonly pymId: string | undefined;
  /** What WordPress has put behind the `#` of a page that it shows by oEmbed. */
  readonly secret: string | undefined;
  /** What the figure is called among those of a page, for hosts that know frames of Datawrapper. */
  readonly chartId: string;
}

/** @param address of the page in the frame */
export function identityIn(address: string, chartId: string): FrameIdentity {
  const { searchParams, hash } = new URL(address);
  return { pymId: searchParams.get('childId') ?? undefined, secret: /[#?&]secret=([\w-]+)/.exec(hash)?.[1], chartId };
}

/** @param height in CSS pixels */
export const heightMessages = (height: number, { pymId, secret, chartId }: FrameIdentity): readonly unknown[] => [
  // AMP, and @newswire/frames, which speaks as AMP does.
  { sentinel: 'amp', type: 'embed-size', height },
  { 'datawrapper-height': { [chartId]: height } },
  ...(pymId ? [`pymxPYMx${pymId}xPYMxheightxPYMx${height}`] : []),
  ...(secret ? [{ message: 'height', value: height, secret }] : []),
];

/** Whether a host asks how high the page is, having begun to listen after it was told. */
export const asksForHeight = (data: unknown): boolean =>
  typeof data === 'string' ? data.startsWith('pymxPYMx') : typeof data === 'object' && data !== null && 'type' in data && data.type === 'frames-init';
