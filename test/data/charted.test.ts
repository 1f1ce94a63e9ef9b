import { expect } from '@open-wc/testing';
import { chartedDataset } from '../../src/data/charted.js';
import { dataset } from '../../src/data/dataset.js';

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe('what the charts show of the dataset', () => {
  const series = ['it-exports', 'freelance-earnings', 'freelance-earnings-economic-survey', 'freelance-earnings-ministry'];

  it('is every print of the series they draw, as in the whole and in its order', () => {
    expect(ids(chartedDataset.series)).to.deep.equal(series);
    expect(chartedDataset.series).to.deep.equal(dataset.series.filter(({ id }) => series.includes(id)));
    expect(chartedDataset.observations).to.deep.equal(dataset.observations.filter((observation) => series.includes(observation.series)));
  });

  it('is every target for IT exports', () => {
    expect(chartedDataset.targets.length).to.be.greaterThan(5);
    expect(chartedDataset.targets).to.deep.equal(dataset.targets.filter((target) => target.series === 'it-exports'));
  });

  it('is every note that speaks of any of that, and no other', () => {
    const known = [...series, ...ids(chartedDataset.observations), ...ids(chartedDataset.targets)];
    const speaking = dataset.notes.filter(({ about }) => about.some((reference) => known.includes(reference)));
    expect(speaking.length).to.be.greaterThan(5);
    expect(chartedDataset.notes).to.deep.equal(speaking);
  });

  it('was compiled by the same day', () => {
    expect(chartedDataset.compiled <= dataset.compiled).to.equal(true);
  });
});
