/** Freelancers’ part of IT exports, in English. */
import { samePeriod, yearEarlier, type Period } from '../../../data/period.js';
import { mostNames } from '../../variants.js';
import { nothingFoundOn } from '../phrases/not-found.js';
import { amount, money, percent } from '../phrases/numbers.js';
import { monthsOfAYear, within } from '../phrases/periods.js';
import { withQualityNote } from '../phrases/quality.js';
import { inWords, sentences } from '../phrases/sentences.js';
import { spokenPercent } from '../phrases/spoken.js';
import type { SplitMessages, SplitWords } from '../../messages/figures/split.js';

const shareOf = ({ share, isAbout }: SplitWords) => `${isAbout ? 'about ' : ''}${percent(share)}`;
const headline = (words: SplitWords) => `Freelancers made ${shareOf(words)} of IT exports ${within(words.period)}`;

/** Against the share before it. */
function against({ share, earlier, period }: SplitWords): string {
  if (!earlier) return '';
  const when = samePeriod(earlier.period, yearEarlier(period)) ? 'a year earlier' : within(earlier.period);
  if (percent(share) === percent(earlier.share)) return `, as much as ${when}`;
  return `, ${share > earlier.share ? 'up' : 'down'} from ${percent(earlier.share)} ${when}`;
}

export const split: SplitMessages = {
  headline,
  summary: (words) =>
    sentences(
      `freelancers earned ${money(words.part)} of Pakistan’s ${money(words.whole)} of IT exports ${within(words.period)}${withQualityNote(words.quality)}`,
      `that is ${shareOf(words)}${against(words)}`,
    ),
  caption: (months?: Period) => `Freelancers’ part of Pakistan’s IT exports by fiscal year${months ? `, ${monthsOfAYear(months)}` : ''}`,
  share: 'Share',
  line: (part, whole, share) => `Freelancers: ${amount(part, 'USD million')} of ${amount(whole, 'USD million')}, ${percent(share, 1)}`,
  spoken: (share) => `${spokenPercent(share)} of IT exports`,
  unsplit: 'freelancers’ part not found',
  notFound: (years, known) =>
    nothingFoundOn(`freelancers’ part of ${years.length > mostNames ? `${inWords(years.length)} of the years shown` : years.join(' or ')}`, known),
  further: (span, value) => `IT exports came to ${money(value)} ${within(span)}; how much of that freelancers made was not found.`,
  sinceThen: (words) => `Since then: ${headline(words)}${withQualityNote(words.quality)}.`,
};
