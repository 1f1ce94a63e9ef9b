/** The same months of several years, in Urdu. */
import { mostNames } from '../../variants.js';
import { nothingFoundOn, nothingToShow } from '../phrases/not-found.js';
import { monthsOfAYear } from '../phrases/periods.js';
import { listed } from '../phrases/sentences.js';
import type { SameMonthsMessages } from '../../messages/figures/same-months.js';

export const sameMonths: SameMonthsMessages = {
  months: monthsOfAYear,
  exports: 'پاکستان کی آئی ٹی برآمدات',
  nothingEarlier: 'ایک سال پہلے کا عدد نہیں ملا۔',
  unsplit: (missing, knownDay) =>
    nothingFoundOn(
      missing.length > mostNames ? `دکھائے گئے ${missing.length} برسوں کے ان مہینوں کے اعداد و شمار` : `${listed(missing)} کے ان مہینوں کے اعداد و شمار`,
      knownDay,
    ),
  nothingFound: (knownDay) => nothingToShow('سال کے ان مہینوں کے اعداد و شمار', knownDay),
};
