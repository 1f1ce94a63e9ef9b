/** What a reader can pass on of a figure, in Urdu. */
import { isolate } from '../../bidi.js';
import type { ShareMessages } from '../../messages/shared/share.js';

export const share: ShareMessages = {
  link: 'لنک کاپی کریں',
  handOver: 'کسی ایپ میں بھیجیں',
  embed: 'ویب سائٹ کا کوڈ کاپی کریں',
  pictures: 'تصویر کے سائز',
  cite: 'حوالہ یوں دیں',
  copyShort: 'مختصر حوالہ کاپی کریں',
  copyLong: 'پورا حوالہ کاپی کریں',
  copyBibtex: `${isolate('BibTeX')} کاپی کریں`,
  copied: 'کاپی ہو گیا۔',
  byHand: 'یہ صفحہ کاپی نہیں کر سکتا۔ منتخب متن خود کاپی کریں۔',
  failed: 'ایسا نہیں ہو سکا۔ دوبارہ کوشش کریں۔',
  title: (headline) => `”${headline}“`,
  read: (day) => `${day} کو پڑھا گیا`,
  version: (version) => `${isolate('it-export-charts')}، ڈیٹا ${isolate(version)}`,
};
