/** What a reader can pass on of a figure, in English. */
import type { ShareMessages } from '../../messages/shared/share.js';

export const share: ShareMessages = {
  link: 'Copy link',
  handOver: 'Send to an app',
  embed: 'Copy embed code',
  pictures: 'Picture sizes',
  cite: 'How to cite',
  copyShort: 'Copy short',
  copyLong: 'Copy in full',
  copyBibtex: 'Copy BibTeX',
  copied: 'Copied.',
  byHand: 'This page may not copy. Copy the selected text yourself.',
  failed: 'That did not work. Try again.',
  title: (headline) => `“${headline}”`,
  read: (day) => `read on ${day}`,
  version: (version) => `it-export-charts, data ${version}`,
};
