/**
 * A drawing of the figure that stands in the code itself, for a page that keeps no picture of it: some ten kilobytes, with which nothing
 * has to be put on a server.
 */
import { voidElement } from '../../model/markup.js';
import { warnOnce } from '../../page/console.js';
import type { ShareHost } from './share-host.js';

/** As for a phone: its labels can be read there, and in a wide column too. */
const size = { width: 360, height: 430 };

const dataAddress = (file: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(new Error('The drawing could not be read.'));
    reader.readAsDataURL(file);
  });

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
