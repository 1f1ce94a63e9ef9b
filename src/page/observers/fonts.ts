/** Web fonts for a canvas, which neither loads the fonts of its text nor is redrawn when they arrive. */
import { ornament } from '../ornament.js';
import { windowOf } from '../document/window-of.js';

/** The font weights of labels. */
const weights = [400, 600, 700];

/** The faces that a text in a font needs, once they have loaded, without those that cannot be loaded. */
async function facesOf(fonts: FontFaceSet | undefined, family: string, words: string): Promise<FontFace[]> {
  const answers = await Promise.allSettled(weights.map(async (weight) => fonts?.load(`${weight} 1em ${family}`, words) ?? []));
  return answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
}

export class WebFonts {
  private drawnWith: ReadonlySet<FontFace> = new Set();

  /**
   * @param node whose document has them
   * @param arrived called when a font has loaded after the text was drawn without it
   */
  constructor(
    private readonly node: Node,
    private readonly arrived: () => void,
  ) {}

  private get fonts(): FontFaceSet | undefined {
    return ornament(() => windowOf(this.node).document.fonts);
  }

  /** Call it when a text has been drawn, for faces of its font that may be still to come. */
  drawn(family: string, words: string): void {
    this.drawnWith = new Set(ornament(() => [...(this.fonts ?? [])].filter(({ status }) => status === 'loaded')));
    void this.load(family, words);
  }

  /** Loads the faces that are missing. Call it again when the page has got fonts that it had not declared before. */
  async load(family: string, words: string): Promise<void> {
    const faces = await facesOf(this.fonts, family, words);
    if (faces.some((face) => !this.drawnWith.has(face))) this.arrived();
  }
}
