import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { dataset } from '../../../src/data/dataset.js';
import { contradicts, type Known } from '../../../src/elements/cited-figure/contradiction.js';
import { defaultLanguage, messagesFor } from '../../../src/locales/languages.js';

const money = (value: number, upper?: number): Known => ({ value, unit: 'USD million', ...(upper !== undefined && { upper }) });
const persons = (value: number): Known => ({ value, unit: 'persons' });
const percent = (value: number): Known => ({ value, unit: 'percent' });
const rank = (value: number, upper?: number): Known => ({ value, unit: 'rank', ...(upper !== undefined && { upper }) });

/** Each line of words, on its own, against one value. */
const agree = (known: Known, lines: readonly string[]) => {
  for (const words of lines) it(`“${words}”`, () => expect(contradicts(words, known)).to.equal(false));
};
const disagree = (known: Known, lines: readonly string[]) => {
  for (const words of lines) it(`“${words}”`, () => expect(contradicts(words, known)).to.equal(true));
};

describe('words that agree with $557 million', () => {
  agree(money(557), [
    '$557 million',
    '$557\u00a0million',
    '$557\u202fmillion',
    'US$557 million',
    'USD 557 million',
    '557 million US dollars',
    '$557-million',
    '$557m',
    '557m',
    '557 mn',
    '$557 Million',
    '$0.557 billion',
    '$0.56 billion',
    '$0.6bn',
    '$560 million',
    '$557.0 million',
    '$557,000,000',
    '55.7 crore dollars',
    '5,570 lakh dollars',
    // The unit stands outside of the element.
    '557',
    '$557',
    '0.557',
    'came to 557 million',
    'of $557 million',
    'earned $557 million.',
    '($557 million)',
    '“$557 million”',
  ]);
});

describe('words that contradict $557 million', () => {
  disagree(money(557), [
    '$567 million',
    '$557 billion',
    '$5.57 million',
    '$55.7 million',
    '$550 million',
    '$558 million',
    '$557.4 million',
    '$0.55 billion',
    '$0.5 billion',
    '$1 billion',
    '$600 million',
    'a billion dollars',
    '779',
    '$10bn',
    'half a billion dollars',
  ]);
});

describe('the wording before an amount', () => {
  describe('agrees with $557 million', () => {
    agree(money(557), [
      'more than $550 million',
      'over $550 million',
      'More than $500 million',
      'at least $557 million',
      '$550 million-plus',
      '$550m+',
      '$550 million or more',
      'nearly $560 million',
      'almost $570 million',
      'just under $560 million',
      'about $550 million',
      'around 560 million',
      'roughly $550 million',
      '~$540 million',
      'some $550 million',
      '$550 million or so',
      'less than $600 million',
      'under $560 million',
      'up to $557 million',
      'more than half a billion dollars',
    ]);
  });
  describe('does not excuse', () => {
    disagree(money(557), [
      'more than $560 million',
      'more than $400 million',
      'over $100 million',
      'nearly $600 million',
      'nearly $550 million',
      'about $500 million',
      'about $600 million',
      'less than $550 million',
      'under $800 million',
      'more than $1 billion',
    ]);
  });
  describe('agrees with $1,160 million, known to within five', () => {
    agree({ ...money(1160), tolerance: 5 }, [
      '1.16 billion',
      '$1.16 billion',
      '$1,160 million',
      '$1.2 billion',
      'more than $1 billion',
      'over $1.1 billion',
      '$1,163 million',
    ]);
  });
  describe('contradicts $1,160 million, known to within five', () => {
    disagree({ ...money(1160), tolerance: 5 }, ['$1 billion', '$1.1 billion', '$1,170.1 million', 'nearly $1 billion', '$1.76 billion']);
  });
});

describe('large round amounts', () => {
  describe('agree', () => {
    agree(money(10000), ['$10 billion', '$10bn', '$10,000 million', 'ten billion dollars', '10']);
    agree(money(3811.751), ['$3,810 million', '$3.8 billion', '$3.81 billion', '$3,812 million', '$4 billion']);
    agree(money(4600), ['$4.6 billion', '$4,600 million']);
    agree(money(2610), ['$2.61&nbsp;billion'.replace('&nbsp;', '\u00a0'), '$2.6 billion']);
  });
  describe('contradict', () => {
    disagree(money(10000), ['$1 billion', '$10 million', '$12 billion', '$9 billion', '$10.6bn']);
    // The target is 5, and 4.6 is what came.
    disagree(money(4600), ['$5 billion', '$4.5 billion', '$4.7bn']);
    disagree(money(3811.751), ['$3,814 million', '$3.9 billion']);
  });
});

describe('ranges', () => {
  describe('of the dataset', () => {
    agree(money(4200, 4500), ['$4.2–4.5 billion', '$4.2 to $4.5 billion', 'between $4.2 and 4.5 billion', '$4.3 billion']);
    disagree(money(4200, 4500), ['$4.6–4.8 billion', '$5 billion', '$3.9 billion']);
  });
  describe('of the author', () => {
    agree(money(557), ['between $500 million and $600 million', '$540–570 million', '500 to 600 million dollars', '$500m-$600m']);
    disagree(money(557), ['between $600 million and $700 million', '$100–200 million', 'from $352 million to $612 million']);
  });
});

describe('people', () => {
  agree(persons(2370000), [
    '2.37 million',
    '2.4 million freelancers',
    'about 2.37\u00a0million',
    '2,370,000',
    '23.7 lakh',
    'more than 2 million',
    'more than two million freelancers',
    'nearly 2.4 million',
    '2.37',
    'earned by 2.37 million people in 2026',
  ]);
  agree(persons(38000), ['38,000', '38 thousand', '38k', '40,000', 'some 38,000 accounts']);
  agree(persons(1000000), ['1 million', 'a million', 'one million people']);
  disagree(persons(2370000), ['2.3 million', '2 million', '3 million', '1 million', 'one million', 'nearly 3 million', '237,000', '2.37 thousand']);
  disagree(persons(38000), ['48,000', '38 million']);
});

describe('percentages', () => {
  agree(percent(50), ['50%', '50 %', '50 percent', '50 per cent', '50', 'half', 'Half of export earnings', 'up to 50%', 'half, or $5,000 a month']);
  agree(percent(0.25), ['0.25%', '0.3%', '0.25 percent', 'a reduced rate of 0.25%', 'a reduced rate of 0.25% since July 2022']);
  agree(percent(1), ['1%', 'one percent', '1 per cent']);
  disagree(percent(50), ['35%', '51%', '35', 'a third', 'a quarter', '35 per cent', 'five percent']);
  disagree(percent(35), ['half', '50%', 'Half of export earnings']);
  disagree(percent(0.25), ['0.5%', '1%', '25%', '0.1%']);
});

describe('ranks', () => {
  agree(rank(3, 4), ['third or fourth', 'the third or fourth largest hub', 'third', '4th', 'No. 3', 'number 4', 'third in 2026']);
  disagree(rank(3, 4), ['first', 'second', 'fifth largest', '5th', 'number 2', '10']);
  agree(rank(3), ['the third largest', '3rd']);
});

describe('words without a value of that kind say nothing that could be wrong', () => {
  agree(money(557), [
    '',
    'record earnings',
    'a splendid half-year',
    '+58%',
    '58% more',
    'FY2026',
    'FY26',
    'FY 2025-26',
    '2025',
    'in 2025–26',
    'in 2024/25',
    'the 2025-07 figure',
    '22 February 2026',
    'on February 22, 2026',
    'by 2029',
    'July to December 2025',
    'H1 of FY26',
    'the second quarter',
    'the first seven months',
    'the first 7 months',
    'over 12 months',
    'six months',
    '3.1 times as much',
    'the 13th plan',
    'line 9.2.5',
    'section 154A',
    'Rs 156 billion',
    'PKR 156bn',
    '€500 million',
    'A$500 million',
    'Rs. 156 billion',
    '£400m',
    '156 billion rupees',
    '5 consecutive years',
    'third or fourth',
    'half',
    'nothing like it',
    'one of many',
  ]);
  agree(persons(2370000), ['$5,000', '58%', 'in 2024', 'many', 'the second largest']);
  agree(percent(50), ['$5,000 a month', '+58%', '−3%', '8 percentage points', 'rose 12%', '12% more', 'half-year', 'half a million', '2.37 million']);
  agree(rank(3), ['one of the largest', '$557 million', '58%', '2026', '2.37 million']);
});

describe('the text around the words', () => {
  const around = (before: string, after = ' in all') => ({ before, after });
  it('says on which side of them the value lies', () => {
    expect(contradicts('$550 million', money(557), around('Freelancers earned more than '))).to.equal(false);
    expect(contradicts('$550 million', money(557), around('Freelancers earned about\n      '))).to.equal(false);
    expect(contradicts('$550 million', money(557), around('earned ', ' or more'))).to.equal(false);
    expect(contradicts('$550 million', money(557), around('Freelancers earned '))).to.equal(true);
    expect(contradicts('$550 million', money(557), around('Less than '))).to.equal(true);
  });
  it('is not searched for numbers', () => {
    expect(contradicts('a record', money(557), around('$612 million, ', ' of 3 million'))).to.equal(false);
    expect(contradicts('$612 million', money(557), around('not $557 million, but '))).to.equal(true);
  });
});

describe('words with several numbers', () => {
  it('are judged by the one that fits', () => {
    expect(contradicts('$557 million, 58% more than the $352 million of a year earlier', money(557))).to.equal(false);
    expect(contradicts('In FY2026 it was $557 million', money(557))).to.equal(false);
    expect(contradicts('In FY2026 it was $612 million', money(557))).to.equal(true);
    expect(contradicts('58% more, or $612 million', money(557))).to.equal(true);
  });
});

describe('what the library itself writes', () => {
  const messages = messagesFor(defaultLanguage);
  const { provenance } = messages;
  it('never contradicts the figure it is about', () => {
    for (const figure of [...dataset.observations, ...dataset.targets, ...dataset.projections]) {
      expect(contradicts(provenance.value(figure), figure), `${figure.id}: ${provenance.value(figure)}`).to.equal(false);
    }
  });
  it('agrees with any amount, in full and rounded to two decimals of a billion, and with no amount a tenth away', () => {
    fc.assert(
      fc.property(fc.integer({ min: 101, max: 99_999 }), (value) => {
        const full = `$${value} million`;
        return (
          !contradicts(full, money(value)) &&
          !contradicts(messages.money(value), money(value)) &&
          contradicts(full, money(value * 1.1)) &&
          contradicts(full, money(value * 0.9)) &&
          contradicts(`about ${full}`, money(value * 1.1))
        );
      }),
    );
  });
  it('reads any text without failing', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('USD million', 'USD', 'persons', 'percent', 'rank'),
        (words, unit) => typeof contradicts(words, { value: 1, unit }) === 'boolean',
      ),
    );
  });
});
