/** What follows the editor’s choices a moment later: how high the figure is, its pictures, its drawing. */
import { warnOnce } from '../../page/console.js';
import { filesFor } from './picture-files.js';
import type { BuilderState } from './state.js';
import type { DrawnFile, Studio } from './studio.js';

/** How the drawing of the pictures stands. */
export type Drawing = 'none' | 'busy' | 'done' | 'failed';

/** What changes the figure, wherever it is looked at and in whatever form it is taken. */
const keyOf = ({ figure, attributes, own, form }: BuilderState, font: string): string =>
  JSON.stringify([figure, attributes, own.font, font, form === 'picture', form === 'archive']);

export class Results {
  height: number | undefined;
  pictures: readonly DrawnFile[] = [];
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
    this.drawing = 'busy';
    this.changed();
    try {
      const height = await this.studio.height(state);
      if (isLate()) return;
      this.height = height;
      this.changed();
      const pictures = await this.studio.files(state, filesFor(state, today));
      const svg = state.form === 'archive' ? await pictures.find(({ size }) => size === 'wide')?.file.text() : undefined;
      if (isLate()) return;
      Object.assign(this, { pictures, svg, drawing: 'done' });
    } catch (error) {
      if (isLate()) return;
      this.drawing = 'failed';
      warnOnce(`The embed builder could not draw <${state.figure}>: ${String(error)}`);
    }
    this.changed();
  }
}
