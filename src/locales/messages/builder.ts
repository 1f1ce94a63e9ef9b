/**
 * The words of the embed builder, which is a page for editors. They are no group of `Messages`: readers of a figure would load them.
 */

/** A choice with a line that says what it comes to. */
export interface Explained {
  readonly name: string;
  readonly about: string;
}

export interface BuilderMessages {
  readonly title: string;
  readonly lead: string;
  /** The other language of the page, in that language. */
  readonly otherLanguage: string;
  /** What attributes do, by `<attribute>`, or by `<tag> <attribute>` where that says more; English has the descriptions of the sources. */
  readonly descriptions: Readonly<Record<string, string>> | undefined;
  readonly figure: string;
  /** By tag; one that is not there goes by its tag. */
  readonly figures: Readonly<Record<string, Explained>>;
  readonly day: string;
  readonly pinned: Explained;
  readonly live: Explained;
  readonly dayField: string;
  readonly options: string;
  readonly words: string;
  readonly look: string;
  readonly site: string;
  /** By attribute; one that is not there goes by its name. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Values of attributes, by `<attribute>=<value>`; without a value, what it means to leave the attribute out. */
  readonly values: Readonly<Record<string, string>>;
  /** The choice that leaves an attribute out. */
  readonly unset: string;
  readonly unsetBut: (fallback: string) => string;
  readonly own: Readonly<Record<'font' | 'fontfile' | 'scripts' | 'frame' | 'pictures' | 'link' | 'words', Explained>>;
  /** Beside a field whose address is none. */
  readonly wrongAddress: string;
  /** Another way to give the font: a file on the editor’s device. */
  readonly fontOnDevice: string;
  /** Whether readers meet the figure before they scroll. */
  readonly first: string;
  readonly preview: string;
  readonly previewTitle: (figure: string) => string;
  readonly width: string;
  readonly scheme: string;
  readonly schemes: Readonly<Record<'light' | 'dark', string>>;
  readonly pixels: (width: string) => string;
  readonly code: string;
  readonly form: string;
  readonly forms: Readonly<Record<'figure' | 'integrity' | 'frame' | 'picture' | 'archive' | 'oembed' | 'inline', Explained>>;
  /** A choice: a drawing stands in the code itself. */
  readonly drawingInCode: string;
  readonly copy: string;
  readonly copied: string;
  /** Where a browser forbids it: the code is selected then. */
  readonly copyByHand: string;
  readonly saveFile: string;
  readonly drawing: string;
  readonly drawingFailed: string;
  readonly pictures: string;
  readonly picturesAbout: string;
  readonly savePictures: (count: number) => string;
  readonly saved: string;
  readonly notes: Readonly<
    Record<
      | 'unpublished'
      | 'exact'
      | 'ownFolder'
      | 'ownFolderLive'
      | 'ownHashes'
      | 'range'
      | 'map'
      | 'noHashes'
      | 'served'
      | 'local'
      | 'listens'
      | 'upload'
      | 'noFolder'
      | 'inCode'
      | 'namesOnly'
      | 'noLink'
      | 'noId'
      | 'noFont'
      | 'noFontFile'
      | 'liveIntegrity',
      string
    >
  >;
  readonly problems: string;
  /** The file that tells what the figures take could not be loaded. */
  readonly failed: string;
}
