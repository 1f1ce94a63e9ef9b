/** The files a reader can download, in Urdu. */
import { isolate } from '../../bidi.js';
import type { DownloadsMessages } from '../../messages/shared/downloads.js';

export const downloads: DownloadsMessages = {
  pictureFile: (format) => `تصویر (${isolate(format)})`,
  presets: {
    landscape: `کارڈ (${isolate('1200 × 630')})`,
    square: `مربع (${isolate('1080 × 1080')})`,
    portrait: `عمودی (${isolate('1080 × 1350')})`,
    story: `اسٹوری (${isolate('1080 × 1920')})`,
  },
  tableFile: `ڈیٹا (${isolate('CSV')})`,
  downloaded: 'ڈاؤن لوڈ ہو گیا۔',
  downloadFailed: 'فائل نہیں بن سکی۔',
  unpaintable: `یہ براؤزر ${isolate('PNG')} تصویر بدلے بغیر نہیں دیتا۔ ${isolate('SVG')} میں یہی تصویر ہے۔`,
};
