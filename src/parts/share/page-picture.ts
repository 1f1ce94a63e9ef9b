/** The picture that the page keeps in the place of a figure, for another page: it has an address, so that it passes a CMS. */
import { element, voidElement } from '../../model/markup/markup.js';
import { absoluteAddress } from './absolute-address.js';

/** Of the form `a.png 1x, b.png 2x`. */
const absoluteSet = (srcset: string): string =>
  srcset.replaceAll(/(^|,)\s*(\S*[^\s,])/g, (_, before: string, address: string) => `${before && ', '}${absoluteAddress(address)}`);

const sourceMarkup = (source: HTMLSourceElement): string => {
  const attribute = (name: string) => source.getAttribute(name);
  const srcset = absoluteSet(source.srcset);
  return voidElement('source', { media: attribute('media'), type: attribute('type'), srcset, width: attribute('width'), height: attribute('height') });
};

/** @returns empty where there is none with an address of the web */
export function pagePicture(figure: Element, alt: string): string {
  const image = figure.querySelector<HTMLImageElement>(':scope > img, :scope > picture > img');
  if (!image || !/^https?:/.test(image.src)) return '';
  const shown = voidElement('img', { src: image.src, width: image.getAttribute('width'), height: image.getAttribute('height'), alt: image.alt || alt });
  const sources = [...figure.querySelectorAll<HTMLSourceElement>(':scope > picture > source')];
  return sources.length > 0 ? element('picture', {}, sources.map(sourceMarkup).join('') + shown) : shown;
}
