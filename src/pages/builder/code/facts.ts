/** What the code of a form is made of beside the editor’s choices. */
import type { PictureDrawing } from '../../../fallback.js';
import type { Messages } from '../../../locales/messages.js';
import type { PictureFile } from '../chosen/picture-files.js';

type FilesByName = Readonly<Record<string, readonly string[]>>;

/** How large a picture came out, in CSS pixels. */
export interface Measures {
  readonly width: number;
  readonly height: number;
}

export interface Facts {
  /** Of the library. */
  readonly version: string;
  /** Whether package networks have no files of it: none has been released. */
  readonly isUnpublished: boolean;
  readonly today: string;
  /** The address of the builder. */
  readonly here: string;
  /** The hash of `embed.js` and of each chunk, by its place beside it; empty where the build has published none. */
  readonly files: Readonly<Record<string, string>>;
  /** Of those, what each element comes in, and what each language but English. */
  readonly filesOf: { readonly elements: FilesByName; readonly languages: FilesByName };
  /** How high the figure is at the most, in a column from a phone’s to that of an article, in CSS pixels; absent until it is measured. */
  readonly height?: number | undefined;
  /** Whether the font of the editor’s articles is there, from the device or from a file. */
  readonly hasFont: boolean;
  /** `false` where the editor names a font file that could not be read. */
  readonly hasFontFile?: boolean | undefined;
  /** The picture files, once they are drawn. */
  readonly pictures: readonly (PictureFile & Measures)[];
  /** The drawing for a phone, with an address that holds all of it; absent until it is drawn. */
  readonly drawing?: PictureDrawing | undefined;
  /** The drawing for a file that needs no other; absent until it is drawn. */
  readonly svg?: string | undefined;
  /** The words of the figure’s language. */
  readonly messages: Messages;
}
