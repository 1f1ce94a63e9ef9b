import { expect } from '@open-wc/testing';
import { charted } from '../../../src/data/charted.js';
import { checkedThrough } from '../../../src/data/checked-through.js';
import { datasetSchema } from '../../../src/data/validation/dataset-schema.js';
import { freelanceEarningsView } from '../../../src/elements/freelance-earnings-chart/view.js';
import { freelancerCountsView } from '../../../src/elements/freelancer-count-chart/view.js';
import { targetGaugeView } from '../../../src/elements/it-export-target-gauge/view.js';
import { itExportsView } from '../../../src/elements/it-exports-chart/view.js';
import { exportsGrowthView } from '../../../src/elements/it-exports-growth-chart/view.js';
import { scorecardView } from '../../../src/elements/projection-scorecard/view.js';
import { en } from '../../../src/locales/en.js';
import { ur } from '../../../src/locales/ur.js';
import { readDataset } from '../../../src/page/fresh/read-dataset.js';
import { dataset } from '../../support/frozen-dataset.js';

const ids = charted.series.map(({ id }) => id);
const text = (change: object = {}): string => JSON.stringify({ ...dataset, ...change });
const [first, ...others] = dataset.observations;
const withFirst = (change: object): string => text({ observations: [{ ...first, ...change }, ...others] });

/** What is said of a text. */
function said(content: string): string {
  try {
    readDataset(content, ids);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('a dataset that is read from a text', () => {
  it('is the dataset that was written', () => {
    expect(readDataset(text(), ids)).to.deep.equal(JSON.parse(text()));
  });

  it('leaves out what it does not know', () => {
    expect(readDataset(text({ further: 1 }), ids)).not.to.have.property('further');
    expect(readDataset(withFirst({ further: 1 }), ids).observations[0]).not.to.have.property('further');
  });

  for (const [what, content, words] of [
    ['a web page', '<!doctype html><title>Not found</title>', 'is a web page'],
    ['nothing', '', 'is not JSON'],
    ['cut off', text().slice(0, 5000), 'is not JSON'],
    ['null', 'null', 'is not a dataset: the whole'],
    ['a list', '[]', 'is not a dataset'],
    ['of another format', text({ format: 2 }), 'is of format 2, and this script reads format 1'],
    ['without a format', text({ format: undefined }), 'format'],
    ['without observations', text({ observations: undefined }), 'observations'],
    ['with a word for a value', withFirst({ value: '557' }), 'observations.0.value'],
    ['with an infinite value', withFirst({ value: 0 }).replace('"value":0', '"value":1e999'), 'observations.0.value'],
    ['with a number past all bounds', withFirst({ value: 1e308 }), 'observations.0.value'],
    ['with NaN, which JSON has not', withFirst({ value: 0 }).replace('"value":0', '"value":NaN'), 'is not JSON'],
    ['with a value below nothing', withFirst({ value: -5 }), 'is not a number of 0 or more'],
    ['with a period twice', text({ observations: [first, first, ...others] }), 'stands twice'],
    ...['<b>', 'xx-12', 'ur-a1', 'abc-ab-ab'].map(
      (language) =>
        [`with “${language}” for a language`, withFirst({ citations: [{ ...first!.citations[0], language }] }), 'It is not the tag of a language'] as const,
    ),
    [
      'with a script under a source that is watched',
      text({ series: dataset.series.map((each) => ({ ...each, watched: { url: 'javascript:alert(1)', through: '2026-11-01' } })) }),
      'is not the address of a page',
    ],
    ['with markup for a unit', withFirst({ unit: '<b>' }), 'observations.0.unit'],
    ['with a script for an address', withFirst({ citations: [{ ...first!.citations[0], url: 'javascript:alert(1)' }] }), 'is not the address of a page'],
    ['with a value that no page proves on its day', withFirst({ released: '2019-01-01' }), 'its citations prove'],
    ['without a series that figures show', text({ series: dataset.series.filter(({ id }) => id !== 'it-exports') }), 'has no series “it-exports”'],
  ] as const)
    it(`is refused with a sentence on what is wrong: ${what}`, () => {
      expect(said(content)).to.contain(words);
    });

  it('is read without its keys that would change all objects', () => {
    const polluted = text().replace('{', '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},');
    const inRow = withFirst({}).replace('"observations":[{', '"observations":[{"__proto__":{"polluted":1},');
    for (const content of [polluted, inRow]) {
      const read = readDataset(content, ids) as object;
      expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
      expect((read as { polluted?: unknown }).polluted).to.equal(undefined);
      expect((read as typeof dataset).observations[0]).not.to.have.property('polluted');
      expect(Object.hasOwn(read, 'constructor')).to.equal(false);
    }
  });

  it('names, once, what is wrong with the first of a hundred thousand rows', () => {
    const rows = Array.from({ length: 100_000 }, () => ({ ...first, value: '1' }));
    expect(said(text({ observations: rows })).length).to.be.lessThan(300);
  });

  it('keeps names that objects have by themselves, in every language', () => {
    const publishers = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];
    const named = readDataset(
      text({
        observations: dataset.observations.map((each, index) => ({
          ...each,
          citations: each.citations.map((citation) => ({ ...citation, publisher: publishers[index % publishers.length] })),
        })),
      }),
      ids,
    );
    for (const messages of [en.messages(), ur.messages()])
      for (const view of [freelanceEarningsView, freelancerCountsView, targetGaugeView, itExportsView, exportsGrowthView, scorecardView]) {
        const shown = JSON.stringify(view(named, {}, { messages, today: '2026-11-28' }), (_, value: unknown) =>
          typeof value === 'function' ? '[function]' : value,
        );
        expect(shown).not.to.match(/\[function\]|native code|\[object/);
      }
  });

  it('says how to put right what is wrong', () => {
    for (const content of ['<html>', '{', '{}', text({ format: 2 }), withFirst({ released: '2019-01-01' })]) expect(said(content)).to.match(/\. [A-Z].+\.$/);
  });

  it('is no danger to a figure where it is sound and empty', () => {
    const empty = readDataset(text({ observations: [], targets: [], projections: [], notes: [] }), ids);
    const context = { messages: en.messages(), today: '2026-11-28' };
    for (const view of [freelanceEarningsView, freelancerCountsView, targetGaugeView, itExportsView, exportsGrowthView, scorecardView])
      expect(view(empty, {}, context).summary, view.name).not.to.equal('');
  });

  it('has the shape that its type has', () => {
    // The compiler compares them in readDataset; here, that nothing of the type is left out.
    expect(Object.keys(datasetSchema.entries)).to.have.members(Object.keys(dataset));
  });
});

describe('how fresh a dataset is', () => {
  it('is the newest day of its pages, or on which its sources were looked at', () => {
    const series = [{ ...dataset.series[0]!, watched: { url: 'https://example.org', through: '2026-12-01' } }];
    expect(checkedThrough({ compiled: '2026-11-22', series })).to.equal('2026-12-01');
    expect(checkedThrough({ compiled: '2026-12-22', series })).to.equal('2026-12-22');
    expect(checkedThrough({ compiled: '2026-11-22', series: [] })).to.equal('2026-11-22');
  });
});
