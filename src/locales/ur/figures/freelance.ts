/** What freelancers earned, in Urdu. */
import { changeOf, isOwnGrowth } from '../../variants.js';
import { nothingToShow } from '../phrases/not-found.js';
import { money, percent } from '../phrases/numbers.js';
import { during, fiscalYear } from '../phrases/periods.js';
import { marked, nearly } from '../phrases/quality.js';
import { change, yearBefore } from '../phrases/rates.js';
import { sentences } from '../phrases/sentences.js';
import { ends, isAlone, nothingToCompare } from '../phrases/year-end.js';
import type { FreelanceDefinition, FreelanceMessages } from '../../messages/figures/freelance.js';

const counters: Record<FreelanceDefinition, string> = {
  sbp: 'پاکستان کے فری لانسرز نے',
  'economic-survey': 'اقتصادی سروے کے مطابق پاکستان کے فری لانسرز نے',
  ministry: 'وزارتِ آئی ٹی کے مطابق پاکستان کے فری لانسرز نے',
};
const counts: Record<FreelanceDefinition, string> = {
  sbp: 'مرکزی بینک کے اعداد و شمار میں',
  'economic-survey': 'اقتصادی سروے میں',
  ministry: 'وزارتِ آئی ٹی کی جانب سے',
};
const captions: Record<FreelanceDefinition, string> = {
  sbp: 'فری لانسرز کی زرمبادلہ میں آمدنی، اسٹیٹ بینک آف پاکستان',
  'economic-survey': 'فری لانسرز کی آمدنی، جیسی کہ پاکستان کے اقتصادی سروے میں چھپی',
  ministry: 'فری لانسرز کی آمدنی، وزارتِ آئی ٹی و ٹیلی کام کے شمار کے مطابق',
};

export const freelance: FreelanceMessages = {
  headline: (value, rate, span, quality) => {
    const earned = `${nearly(quality)}${money(value)}`;
    if (rate === undefined) return `فری لانسرز نے ${during(span)} ${earned} کمائے`;
    const size = percent(Math.abs(rate));
    return {
      same: `فری لانسرز کی آمدنی ${earned} پر برقرار`,
      more: `فری لانسرز کی آمدنی ${size} اضافے سے ${earned} ہو گئی`,
      less: `فری لانسرز کی آمدنی ${size} کمی سے ${earned} رہ گئی`,
    }[changeOf(rate)];
  },
  summary: ({ definition, period: span, value, quality, growth: grown, projection, milestone }) => {
    const goal = milestone && money(milestone.value);
    const against = milestone && { past: `${goal} کے سنگِ میل سے اوپر`, within: '', short: `${goal} کے سنگِ میل سے نیچے` }[milestone.reached];
    const own = isOwnGrowth(grown, span);
    // What is said of the amount itself; where there is a projection the milestone is held against that.
    const facts = [grown && own ? `${yearBefore(span)} ${change(grown.rate)}` : '', projection ? '' : (against ?? '')].filter(Boolean);
    return sentences(
      `${counters[definition]} ${during(span)} ${nearly(quality)}${money(value)} کمائے${marked(quality)}`,
      facts.length > 0 && `یہ ${facts.join(' اور ')} ہیں`,
      grown && !own && `${during(grown.period)} آمدنی ${yearBefore(grown.period)} ${change(grown.rate)} تھی`,
      projection && `${fiscalYear(projection.fiscalYear)} کا تخمینہ ${ends(projection)} ہے${against ? `، یعنی ${against}` : ''}`,
      projection && milestone?.reached === 'within' && `${goal} کا سنگِ میل انہی حدود کے اندر ہے`,
      projection && isAlone(projection) && nothingToCompare,
    );
  },
  caption: (definition) => captions[definition],
  nothingFound: (definition, knownDay) => nothingToShow(`${counts[definition]} فری لانسرز کی آمدنی کے اعداد و شمار`, knownDay),
  outcomeMissing: (year) => `پورے ${fiscalYear(year)} کا عدد اس تعریف کے تحت نہیں ملا۔`,
  milestone: (value) => `${money(value)} کا سنگِ میل`,
  insideExports: 'فری لانسرز کی آمدنی آئی ٹی برآمدات ہی کا حصہ ہے؛ دونوں کو جمع نہیں کرنا چاہیے۔',
};
