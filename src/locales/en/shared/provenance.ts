/** Where one number comes from, in English. */
import { isFiscalYear } from '../../../data/period.js';
import { amount, money, number, percent } from '../phrases/numbers.js';
import { day, month, period, published } from '../phrases/periods.js';
import { signedPercent } from '../phrases/rates.js';
import { counted } from '../phrases/sentences.js';
import type { ProvenanceMessages } from '../../messages/shared/provenance.js';

export const provenance: ProvenanceMessages = {
  label: 'Where this number comes from',
  source: 'source',
  sources: (count) => (count === 1 ? 'Source' : 'Sources'),
  grown: (rate, earlier) => `${signedPercent(rate)} on a year earlier${earlier ? ` (${earlier})` : ''}`,
  value: ({ value, upper = value, unit }) => {
    // In billions only where it is round, so that the revisions of one figure can be compared.
    const full = (one: number) => (unit === 'USD million' && one % 100 === 0 ? money(one) : amount(one, unit));
    if (upper === value) return full(value);
    return unit === 'rank' ? `${full(value)} or ${number(upper)}` : `${full(value)} to ${full(upper)}`;
  },
  claim: (kind, value) => (kind === 'between' ? value : `${{ 'at-least': 'at least', 'up-to': 'up to', about: 'about' }[kind]} ${value}`),
  target: (series) => `Target: ${series}`,
  projection: (series) => `Published projection: ${series}`,
  period: (span) => (isFiscalYear(span) ? `${period(span)}, ${month(span.first)} to ${month(span.last)}` : period(span)),
  published: (on, isDerived) => (isDerived ? `Follows from pages published ${published(on)}` : `Published ${published(on)}`),
  notFound: (known) => `No page was found that gives it by ${day(known)}`,
  earlier: (value, { revision, status }, on) =>
    `${revision === 1 ? 'First' : 'Then'} ${status === 'derived' ? 'worked out as' : 'published as'} ${value} ${on.isExact ? 'on ' : ''}${published(on)}`,
  derived: (formula) => `Worked out: ${formula.replaceAll(' - ', ' − ').replaceAll(' / ', ' ÷ ')}`,
  setBy: (who) => `Set by ${who}`,
  reportedGrowth: (rate) => `Growth of ${percent(rate)} on a year earlier, as its source reports it`,
  saidBy: (who) => `Said by ${who}`,
  confidence: (confidence) => `${confidence} confidence`,
  morePages: (count) => `and ${counted(count, 'more page')}, under “All sources”`,
};
