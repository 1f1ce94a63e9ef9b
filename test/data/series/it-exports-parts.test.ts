import { expect } from '@open-wc/testing';
import { charted } from '../../../src/data/charted.js';
import { dataset } from '../../../src/data/dataset.js';
import { asOf, releaseDays } from '../../../src/data/vintage.js';
import { everyFigure } from '../../support/every-figure.js';
import { defaultLanguage, messagesFor } from '../../../src/locales/languages.js';

const six = ['telecom', 'software-consultancy', 'computer-software', 'information', 'other-computer']
  .map((id) => `it-exports-${id}`)
  .concat('freelance-earnings');
const before2024 = ['telecom', 'software-consultancy', 'computer-software', 'information', 'other-computer-and-freelance', 'hardware', 'computer-repair'].map(
  (id) => `it-exports-${id}`,
);

/** What a period's parts add up to; undefined where one is missing. */
function sumOf(parts: readonly string[], period: string): number | undefined {
  const values = parts.map((series) => dataset.observations.find(({ id }) => id === `${series}/${period}`)?.value);
  return values.includes(undefined) ? undefined : values.reduce((sum: number, value = 0) => sum + value, 0);
}

const total = (period: string) => dataset.observations.filter(({ id }) => id === `it-exports/${period}`).map(({ value }) => value);

describe('the parts of IT exports', () => {
  for (const period of [
    '2024-07/2025-03',
    '2024-07/2025-04',
    '2024-07/2025-05',
    '2025-07/2026-02',
    '2025-07/2026-03',
    '2025-07/2026-04',
    '2025-07/2026-05',
    '2025-05/2025-05',
    '2026-04/2026-04',
    '2026-05/2026-05',
  ])
    it(`add up to a print of the total: ${period}`, () => {
      const sum = sumOf(six, period)!;
      expect(Math.min(...total(period).map((value) => Math.abs(value - sum)))).to.be.lessThan(0.05);
    });

  for (const period of ['2018-07/2019-06', '2019-07/2020-06', '2021-07/2022-06', '2022-07/2023-06'])
    it(`add up to a print of the total, with freelancers among other computer services: ${period}`, () => {
      const sum = sumOf(before2024, period)!;
      expect(Math.min(...total(period).map((value) => Math.abs(value - sum)))).to.be.lessThan(0.05);
    });
});

describe('IT exports less imports', () => {
  it('are what the two tables leave', () => {
    const net = dataset.observations.filter(({ series }) => series === 'it-exports-net');
    const checked = net.flatMap(({ period, value }) => {
      const of = (series: string) => dataset.observations.findLast(({ id }) => id === `${series}/${period.first}/${period.last}`)?.value;
      const [exports, imports] = [of('it-exports'), of('it-imports')];
      return exports === undefined || imports === undefined || Number.isInteger(value) ? [] : [Math.abs(exports - imports - value)];
    });
    expect(checked.length).to.equal(7);
    expect(Math.max(...checked)).to.be.lessThan(0.02);
  });
});

describe('the part of the dataset that most figures load', () => {
  it('says in them what the whole says', () => {
    const messages = messagesFor(defaultLanguage);
    for (const { tag, view } of everyFigure.filter((each) => each.tag !== 'it-exports-growth-chart'))
      for (const day of releaseDays(dataset)) {
        const [part, whole] = [charted, dataset].map((known) => view(known, { asOf: day, sinceThen: true }, { messages, today: dataset.compiled }));
        expect(part, `${tag} on ${day}`).to.deep.equal(whole);
      }
  });

  it('is all in the whole, and knows as much', () => {
    expect(dataset.observations).to.include.members([...charted.observations]);
    expect(charted.compiled).to.equal(dataset.compiled);
    expect(asOf(charted, '2026-02-25').observations.length).to.be.lessThan(asOf(dataset, '2026-02-25').observations.length);
  });
});
