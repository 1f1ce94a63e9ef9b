/** How projections have fared at the same point of earlier years, in Urdu. */
import { percent } from '../phrases/numbers.js';
import { sentences } from '../phrases/sentences.js';
import type { ProjectionMessages } from '../../messages/shared/projection.js';

export const projection: ProjectionMessages = {
  record: (months, miss, count, inside) =>
    sentences(
      `${months} ماہ کے اعداد و شمار پر جانچ کے قابل ${count} برسوں میں سے ${inside === 0 ? 'کسی میں بھی نتیجہ تخمینے کی حدود میں نہیں رہا' : `${inside === count ? 'سبھی' : inside} میں نتیجہ تخمینے کی حدود میں رہا`}`,
      `مرکزی تخمینے کی غلطی زیادہ سے زیادہ ${percent(miss, 1)} رہی`,
    ),
  largestErrorRow: (months) => `${months} ماہ پر سب سے بڑی غلطی`,
  tooFewYears: (months, count) =>
    `${months} ماہ کے اعداد و شمار پر ${count === 0 ? 'کسی پچھلے سال کی جانچ ممکن نہیں' : `صرف ${count === 1 ? 'ایک پچھلے سال' : `${count} پچھلے برسوں`} کی جانچ ممکن ہے`}، اس لیے تخمینہ گول عدد میں ہے۔`,
};
