/** The files a reader can download, in English. */
import type { DownloadsMessages } from '../../messages/shared/downloads.js';

export const downloads: DownloadsMessages = {
  pictureFile: (kind) => `Picture (${kind})`,
  presets: {
    landscape: 'Card (1200 × 630)',
    square: 'Square (1080 × 1080)',
    portrait: 'Portrait (1080 × 1350)',
    story: 'Story (1080 × 1920)',
  },
  tableFile: 'Data (CSV)',
  downloaded: 'Downloaded.',
  downloadFailed: 'The file could not be made.',
  unpaintable: 'This browser does not give out PNG pictures unaltered. The SVG is the same picture.',
};
