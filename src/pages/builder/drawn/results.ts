/** What follows the editor’s choices a moment later: how high the figure is, its pictures, its drawing. */
import { warnOnce } from '../../../page/console.js';
import { dataAddress } from '../../../page/data-address.js';
import { filesFor } from '../chosen/picture-files.js';
import type { PictureDrawing } from '../../../fallback.js';
import type { BuilderState } from '../chosen/state.js';
import type { DrawnFile, Studio } from './studio.js';

/** How the drawing of the pictures stands. */
export type Drawing = 'none' | 'busy' | 'done' | 'failed';

/** What changes the figure, wherever it is looked at and in whatever form it is taken. */
const keyOf = ({ figure, attributes, own, form }: BuilderState, font: string): string =>
  JSON.stringify([figure, attributes, own.font, font, form === 'picture', form === 'archive']);

/** Light, where there is a choice: most articles are. */
async function phoneDrawing(pictures: readonly DrawnFile[]): Promise<PictureDrawing | undefined> {
  const narrow = pictures.filter(({ size, format }) => size === 'narrow' && format === 'svg');
  const { file, width, height } = narrow.find(({ scheme }) => scheme === 'light') ?? narrow[0] ?? {};
  return file && width !== undefined && height !== undefined ? { src: await dataAddress(file), width, height } : undefined;
}

export class Results {
  height: number | undefined;
  pictures: readonly DrawnFile[] = [];
  /** For a phone, with an address that holds all of it. */
  phone: PictureDrawing | undefined;
  /** For a file that needs no other. */
  svg: string | undefined;
  drawing: Drawing = 'none';
  /** Of the choices that are shown. */
  private key = '';

  /** @param changed is told whenever there is something new */
  constructor(
    private readonly studio: Studio,
    private readonly changed: () => void,
  ) {}

  /** @param font tells fonts of the same name apart */
  async follow(state: BuilderState, today: string, font: string): Promise<void> {
    const key = keyOf(state, font);
    if (key === this.key) return;
    this.key = key;
    const isLate = () => this.key !== key;
    this.pictures = [];
    this.svg = undefined;
    this.phone = undefined;
    this.drawing = 'busy';
    this.changed();
    try {
      const height = await this.studio.height(state);
      if (isLate()) return;
      this.height = height;
      this.changed();
      const pictures = await this.studio.files(state, filesFor(state, today));
      const svg = state.form === 'archive' ? await pictures.find(({ size }) => size === 'wide')?.file.text() : undefined;
      const phone = await phoneDrawing(pictures);
      if (isLate()) return;
      Object.assign(this, { pictures, svg, phone, drawing: 'done' });
    } catch (error) {
      if (isLate()) return;
      this.drawing = 'failed';
      warnOnce(`The embed builder could not draw <${state.figure}>: ${String(error)}`);
    }
    this.changed();
  }
}
