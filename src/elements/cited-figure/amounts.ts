/** The amounts in an author's English words, each as the span of values it may stand for. */
import { spanOf, stepOf, wordingOf, type Span, type Wording } from './wording.js';
import type { Unit } from '../../data/observation.js';

/** The text before and after the words, for what it says of their numbers: “more than”, “or so”. */
export interface Around {
  readonly before: string;
  readonly after: string;
}

const nothingAround: Around = { before: '', after: '' };

const scales: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  lakh: 1e5,
  million: 1e6,
  mln: 1e6,
  mn: 1e6,
  m: 1e6,
  crore: 1e7,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
};
const spelled: Readonly<Record<string, number>> = {
  'two and a half': 2.5,
  'one and a half': 1.5,
  'half a': 0.5,
  half: 0.5,
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};
const shares: Readonly<Record<string, number>> = {
  'three quarters': 75,
  'two thirds': 200 / 3,
  half: 50,
  'a third': 100 / 3,
  'one third': 100 / 3,
  'a quarter': 25,
};
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

const either = (words: readonly string[]): string => words.join('|');
const months = 'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const scale = `(?:${either(Object.keys(scales))})s?(?![a-z])`;
const percent = '%|per ?cent(?:age points?)?';

/** Numbers that are no values: fiscal years, dates, lengths of time, numbers of lines and sections. */
const asides = [
  /\bfy\s?\d{2,4}(?:\s?[-–/]\s?\d{2,4})?/g,
  /\b(?:19|20)\d\d[-–/]\d\d(?:\d\d)?(?:[-/]\d+)*(?![\d.,])/g,
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?\\s(?:of\\s)?(?:${months})\\b`, 'g'),
  new RegExp(`\\b(?:${months})\\.?\\s\\d{1,2}(?![\\d.,]*\\d)(?!\\s?(?:${scale}|${percent}))(?:st|nd|rd|th)?\\b`, 'g'),
  /\b\d[\d.,]*[\s-]?(?:(?:full|straight|consecutive)\s)?(?:hours?|days?|weeks?|months?|quarters?|years?|times|fold)\b/g,
  /\b(?:line|section|page|chapter)\s\d[\w.]*/g,
];

const amountPattern = new RegExp(
  [
    String.raw`(?<![\w.,])(?<sign>[+−-]\s?)?(?<currency>(?:us\$|\$|(?:usd|rs\.?|pkr|inr|eur|gbp)(?=[\s\d])|[ac]\$|[€£₨₹])\s?)?`,
    String.raw`(?:(?<digits>\d+(?:,\d+)*(?:\.\d+)?)|\b(?<word>${either(Object.keys(spelled))})(?=[\s-](?:${scale}|${percent})))`,
    String.raw`(?:[\s-]?(?<scale>${scale}))?(?:\s?(?<percent>${percent}))?(?:\s(?<after>rupees|euros?|pounds?))?(?![\w]|[.,]\d)`,
  ].join(''),
  'g',
);

const dollars = /^(?:us)?\$$|^usd$/;

interface Amount {
  readonly number: number;
  readonly step: number;
  readonly decimal: boolean;
  /** Undefined where the writer gave none, as when “million” stands outside the element. */
  readonly scale: number | undefined;
  readonly percent: boolean;
  readonly dollars: boolean;
  readonly wording: Wording;
  /** Where it stands in the text. */
  readonly from: number;
  readonly to: number;
}

const amountOf = (match: RegExpExecArray, text: string, around: Around): Amount | undefined => {
  const { sign, currency, digits, word, scale: scaleWord, percent: percentWord, after } = match.groups ?? {};
  const before = text.slice(0, match.index);
  const behind = text.slice(match.index + match[0].length);
  const money = currency?.trim();
  const bare = !money && !scaleWord && !percentWord;
  // A change is not a value, nor is another currency, nor a year.
  const change =
    sign ||
    percentWord?.includes('point') ||
    (percentWord && (/\b(?:up|down|rose|fell|grew|by)\s$/.test(before) || /^\s(?:more|less|higher|lower)\b/.test(behind)));
  if (change || after || (money && !dollars.test(money)) || (bare && /^(?:19|20)\d\d$/.test(digits ?? ''))) return undefined;
  const plain = digits?.replaceAll(',', '') ?? String(spelled[word ?? ''] ?? 0);
  return {
    number: Number(plain),
    step: stepOf(plain),
    decimal: plain.includes('.'),
    scale: scaleWord ? (scales[scaleWord] ?? scales[scaleWord.replace(/s$/, '')]) : undefined,
    percent: Boolean(percentWord),
    dollars: Boolean(money),
    wording: wordingOf(around.before + before, behind + around.after),
    from: match.index,
    to: match.index + match[0].length,
  };
};

const amountsOf = (text: string, around: Around): Amount[] => [...text.matchAll(amountPattern)].flatMap((match) => amountOf(match, text, around) ?? []);

/** The scales a number may have been meant in that gives none. */
const meant: Readonly<Record<Unit, readonly number[]>> = {
  'USD million': [1, 1e6, 1e9],
  USD: [1],
  persons: [1, 1e3, 1e5, 1e6, 1e7],
  percent: [1],
  rank: [1],
};

const fits = ({ percent: share, scale: factor, dollars: money }: Amount, unit: Unit): boolean => {
  if (unit === 'USD million' || unit === 'USD') return !share;
  if (unit === 'persons') return !share && !money;
  return !money && factor === undefined;
};

/** Joins the two ends of “between $4.2 and 4.5 billion” and “$500–600 million”; “from … to …” tells of a change. */
const joinsRange = (text: string, one: Amount, other: Amount): boolean =>
  /^\s?(?:-|–|—|to|and|or)\s?$/.test(text.slice(one.to, other.from)) && !/\bfrom\s$/.test(text.slice(0, one.from));

const quantitiesIn = (text: string, unit: Unit, around: Around): Span[] => {
  const worth = unit === 'USD million' ? 1e6 : 1;
  const amounts = amountsOf(text, around).filter((amount) => fits(amount, unit));
  return amounts.flatMap((amount, index) => {
    const next = amounts[index + 1];
    const range = next && joinsRange(text, amount, next) ? next : undefined;
    const factors = amount.scale ?? range?.scale;
    return (factors === undefined ? meant[unit] : [factors]).flatMap((factor) => {
      // Decimals are always meant; a percentage is rounded to the next whole one, however small it is.
      const span = ({ number, step, decimal, wording }: Amount, by: number) =>
        spanOf(
          (number * by) / worth,
          ((unit === 'percent' ? Math.min(step, 1) : step) * by) / worth,
          wording,
          decimal || unit === 'percent' ? Infinity : undefined,
        );
      const own = span(amount, factor);
      return range ? [own, { low: own.low, high: span(range, range.scale ?? factor).high }] : [own];
    });
  });
};

const sharesIn = (text: string): Span[] =>
  [...text.matchAll(new RegExp(`\\b(${either(Object.keys(shares))})\\b(?![\\s-](?:a\\s|year|million|billion))`, 'g'))].map(([, word = '']) => {
    const share = shares[word] ?? 0;
    return spanOf(share, 0, 'about');
  });

const ranksIn = (text: string): Span[] =>
  [...text.matchAll(new RegExp(`\\b(${either(ordinals)})\\b|\\b(\\d+)(?:st|nd|rd|th)\\b|(?<![\\w.,+−$-])(\\d+)(?![\\w%]|[.,]\\d)`, 'g'))].flatMap(
    ([, word, ordinal, number]) => {
      const rank = word ? ordinals.indexOf(word) + 1 : Number(ordinal ?? number);
      return number && /^(?:19|20)\d\d$/.test(number) ? [] : [{ low: rank, high: rank }];
    },
  );

const plain = (text: string): string => text.toLowerCase().replaceAll(/\s+/g, ' ');

/** What the numbers in the words may mean as values of a unit; empty where there is none. */
export function spansIn(words: string, unit: Unit, { before, after }: Around = nothingAround): Span[] {
  const text = asides.reduce((rest, aside) => rest.replaceAll(aside, ' … '), plain(words));
  if (unit === 'rank') return ranksIn(text);
  const around = { before: plain(before), after: plain(after) };
  return [...quantitiesIn(text, unit, around), ...(unit === 'percent' ? sharesIn(text) : [])];
}
