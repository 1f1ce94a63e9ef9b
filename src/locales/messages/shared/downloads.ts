/** The files a reader can download, and how that went. */

export interface DownloadsMessages {
  /** “Picture (PNG)” */
  pictureFile(format: string): string;
  /** A picture composed for a social network, with its size in pixels. */
  readonly presets: Readonly<Record<'landscape' | 'square' | 'portrait' | 'story', string>>;
  readonly tableFile: string;
  readonly downloaded: string;
  readonly downloadFailed: string;
  /** Where the browser gives no bitmap, or falsifies it; the button for the SVG stands behind it. */
  readonly unpaintable: string;
}
