/** What a PDF holds, page by page. */
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

const images = [OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject];

/** Pixels of an image for each point it is wide on the page; a point is 1/72 of an inch. */
async function imagesOf(page) {
  const { fnArray, argsArray } = await page.getOperatorList();
  return fnArray.flatMap((operation, index) => (images.includes(operation) ? [{ width: argsArray[index][1], height: argsArray[index][2] }] : []));
}

/** @returns for each page its words with their boxes, its images with their pixels, and its own size in points */
export async function readPdf(bytes) {
  const file = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: true, verbosity: 0 }).promise;
  const pages = await Promise.all(Array.from({ length: file.numPages }, (_, index) => file.getPage(index + 1)));
  return Promise.all(
    pages.map(async (page) => {
      const { items } = await page.getTextContent();
      const [left, bottom, right, top] = page.view;
      return {
        width: right - left,
        height: top - bottom,
        images: await imagesOf(page),
        words: items
          .filter(({ str }) => str.trim())
          .map(({ str, transform: [, , , , x, y], width, height }) => ({ text: str, left: x - left, right: x - left + width, bottom: y - bottom, height })),
      };
    }),
  );
}

/** All text of a PDF, spaces as in running text. */
export const textOf = (pages) =>
  pages
    .flatMap(({ words }) => words.map(({ text }) => text))
    .join(' ')
    .replaceAll(/\s+/g, ' ');
