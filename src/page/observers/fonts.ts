/** Web fonts for a canvas, which neither loads the fonts it is written in nor is drawn anew when they arrive. */

/** The weights labels are written in. */
const weights = [400, 600, 700];

/** The faces that words in a font are written with, once they are there. Those that cannot be had are left out. */
async function facesOf(family: string, words: string): Promise<FontFace[]> {
  const answers = await Promise.allSettled(weights.map((weight) => document.fonts.load(`${weight} 1em ${family}`, words)));
  return answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
}

export class WebFonts {
  private drawnWith: ReadonlySet<FontFace> = new Set();

  /** @param arrived called when a font has arrived after the words were drawn without it */
  constructor(private readonly arrived: () => void) {}

  /** Words have been drawn in a font, of which some faces may be still to come. */
  drawn(family: string, words: string): void {
    this.drawnWith = new Set([...document.fonts].filter(({ status }) => status === 'loaded'));
    void this.ask(family, words);
  }

  /** Asks for what is missing, as again when a font has arrived that the page had not named before. */
  async ask(family: string, words: string): Promise<void> {
    const faces = await facesOf(family, words);
    if (faces.some((face) => !this.drawnWith.has(face))) this.arrived();
  }
}
