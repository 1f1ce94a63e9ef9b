/** Draws the figure in a frame that nobody sees: for picture files, and to know how high it is. */
import { frameAddress } from '../code/frame-code.js';
import { heightInPlace } from './place.js';
import { pictureWidths, type PictureFile } from '../chosen/picture-files.js';
import { withAttribute, type BuilderState } from '../chosen/state.js';
import type { FigureElement } from '../../../element/figure-element.js';
import type { Measures } from '../code/facts.js';

/** Columns in which a figure is measured, in CSS pixels: of a phone and of articles. */
const columns = [320, 360, 640, 768];
/** As long as a frame may take to show its figure, in milliseconds. */
const patience = 20_000;
/** Pixels of a PNG for each CSS pixel. */
const scale = 2;

export interface DrawnFile extends PictureFile, Measures {
  readonly file: Blob;
}

/** In CSS pixels. */
async function measuresOf(file: Blob): Promise<Measures> {
  if (file.type === 'image/svg+xml') {
    const [, width, height] = /viewBox="0 0 (\S+) (\S+)"/.exec(await file.text()) ?? [];
    return { width: Math.round(Number(width)), height: Math.round(Number(height)) };
  }
  const image = await createImageBitmap(file);
  const measures = { width: Math.round(image.width / scale), height: Math.round(image.height / scale) };
  image.close();
  return measures;
}

const nextFrame = (): Promise<unknown> => new Promise(requestAnimationFrame);

async function resize(frame: HTMLIFrameElement, width: number): Promise<void> {
  frame.width = String(width);
  // One for the new width, one for what follows from it.
  await nextFrame();
  await nextFrame();
}

/** The figure in a frame, once it has said what it has to say. */
async function figureIn(frame: HTMLIFrameElement): Promise<FigureElement> {
  const end = performance.now() + patience;
  while (performance.now() < end) {
    const figure = frame.contentDocument?.querySelector<FigureElement>('body > :defined:not(noscript)');
    if (figure?.shadowRoot?.querySelector('figure')) {
      await figure.updateComplete;
      return figure;
    }
    await nextFrame();
  }
  throw new Error('embed.html did not show the figure in time.');
}

export class Studio {
  /** One figure after the other: they share the frame. */
  private queue: Promise<unknown> = Promise.resolve();

  /**
   * @param here the address of the folder that has `embed.html`
   * @param prepare what is done to the page of a figure before that is measured or drawn
   */
  constructor(
    private readonly room: HTMLElement,
    private readonly here: string,
    private readonly prepare: (page: Window | null) => void,
  ) {}

  private async show(state: BuilderState, scheme: string, width: number): Promise<{ figure: FigureElement; frame: HTMLIFrameElement }> {
    const { theme } = state.attributes;
    const inScheme = theme === 'light' || theme === 'dark' ? state : withAttribute(state, 'theme', scheme);
    const frame = document.createElement('iframe');
    frame.src = frameAddress({ ...inScheme, own: { ...state.own, frame: '' } }, this.here);
    frame.width = String(width);
    this.room.replaceChildren(frame);
    const figure = await figureIn(frame);
    this.prepare(frame.contentWindow);
    await frame.contentDocument?.fonts.ready;
    return { figure, frame };
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.queue.then(work);
    this.queue = done.catch(() => undefined);
    return done;
  }

  /** How high the figure is at the most, in a column from a phone’s to that of an article. */
  height(state: BuilderState): Promise<number> {
    return this.inTurn(async () => {
      const { frame } = await this.show(state, 'light', 640);
      let highest = 0;
      for (const column of columns) {
        await resize(frame, column);
        highest = Math.max(highest, Math.ceil(frame.contentDocument?.body.getBoundingClientRect().height ?? 0));
      }
      return highest;
    });
  }

  private async draw(state: BuilderState, asked: PictureFile): Promise<DrawnFile> {
    const { format, size, words } = asked;
    const width = pictureWidths[size];
    const { figure, frame } = await this.show(state, asked.scheme, width);
    const picture = async (height?: number): Promise<DrawnFile> => {
      const file = await figure.toPicture(format, { width, height, words, ...(format === 'png' && { scale }) });
      return { ...asked, ...(await measuresOf(file)), file };
    };
    // As high as it likes to be, and no lower than the live figure that will take its place: none does in an archive.
    const drawn = await picture();
    if (words || state.form === 'archive') return drawn;
    const least = await heightInPlace(figure, size, (column) => resize(frame, column));
    return drawn.height < least ? picture(least) : drawn;
  }

  /** @throws where the figure has no chart, as on a day of which nothing is known */
  files(state: BuilderState, wanted: readonly PictureFile[]): Promise<DrawnFile[]> {
    return this.inTurn(async () => {
      const drawn: DrawnFile[] = [];
      for (const asked of wanted) drawn.push(await this.draw(state, asked));
      return drawn;
    });
  }
}
