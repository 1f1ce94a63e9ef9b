/** Draws the figure beside the page, where nobody sees it: for picture files, and to know how high it is. */
import { pictureWidths, type PictureFile } from './picture-files.js';
import type { FigureElement } from '../../element/figure-element.js';
import type { Measures } from './code/facts.js';
import type { BuilderState } from './state.js';

/** Columns in which a figure is measured, in CSS pixels: of a phone and of articles. */
const columns = [320, 360, 640, 768];

export interface DrawnFile extends PictureFile, Measures {
  readonly file: Blob;
}

/** In CSS pixels, whatever the scale of the file is. */
async function measuresOf(file: Blob, scale: number): Promise<Measures> {
  if (file.type !== 'image/svg+xml') {
    const image = await createImageBitmap(file);
    const measures = { width: image.width / scale, height: image.height / scale };
    image.close();
    return measures;
  }
  const [, width, height] = /viewBox="0 0 (\S+) (\S+)"/.exec(await file.text()) ?? [];
  return { width: Math.round(Number(width)), height: Math.round(Number(height)) };
}

export class Studio {
  /** One picture after the other: they share the room. */
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly room: HTMLElement) {}

  private async show({ figure: tag, attributes, own }: BuilderState, scheme: string, width: number): Promise<FigureElement> {
    const { room } = this;
    room.style.width = `${width}px`;
    // As it was set in a style sheet: what is no list of fonts changes nothing.
    room.style.fontFamily = own.font;
    const figure = document.createElement(tag) as FigureElement;
    const { theme } = attributes;
    const shown = theme === 'light' || theme === 'dark' ? theme : scheme;
    for (const [name, value] of Object.entries({ ...attributes, loading: 'eager', theme: shown, lang: attributes.lang ?? 'en' })) figure.setAttribute(name, value);
    room.replaceChildren(figure);
    await figure.updateComplete;
    await document.fonts.ready;
    return figure;
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.queue.then(work);
    this.queue = done.catch(() => undefined);
    return done;
  }

  /** How high the figure is at the most, in a column from a phone’s to that of an article. */
  height(state: BuilderState): Promise<number> {
    return this.inTurn(async () => {
      await this.show(state, 'light', 640);
      let highest = 0;
      for (const column of columns) {
        this.room.style.width = `${column}px`;
        await new Promise(requestAnimationFrame);
        highest = Math.max(highest, Math.ceil(this.room.getBoundingClientRect().height));
      }
      return highest;
    });
  }

  /** @throws where the figure has no chart, as on a day of which nothing is known */
  files(state: BuilderState, wanted: readonly PictureFile[]): Promise<DrawnFile[]> {
    return this.inTurn(async () => {
      const drawn: DrawnFile[] = [];
      for (const asked of wanted) {
        const width = pictureWidths[asked.size];
        const figure = await this.show(state, asked.scheme, width);
        const file = await figure.toPicture(asked.format, { width, words: asked.words });
        drawn.push({ ...asked, ...(await measuresOf(file, 2)), file });
      }
      return drawn;
    });
  }
}
