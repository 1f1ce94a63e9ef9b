/**
 * A drawing of the figure that stands in the code itself, for a page that keeps no picture of it: some ten kilobytes, with which nothing
 * has to be put on a server.
 */
import { voidElement } from '../../model/markup/markup.js';
import { warnOnce } from '../../page/console.js';
import { dataAddress } from '../../page/data-address.js';
import type { ShareHost } from './share-host.js';

/** As for a phone: its labels can be read there, and in a wide column too. */
const size = { width: 360, height: 430 };

/** @returns empty where none can be made, which the words do without */
export async function drawnPicture({ element: figure }: Pick<ShareHost, 'element'>, alt: string): Promise<string> {
  try {
    const drawing = await figure.toPicture('svg', { ...size, words: false });
    return voidElement('img', { src: await dataAddress(drawing), ...size, alt });
  } catch (error) {
    warnOnce(`<${figure.localName}> could not draw a picture for its embed code, which has none: ${String(error)}`);
    return '';
  }
}
