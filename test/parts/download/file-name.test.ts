import { expect } from '@open-wc/testing';
import { fileNameOf, type NamedFigure } from '../../../src/parts/download/file-name.js';
import { inventedDataset } from '../../support/invented.js';

const dataset = inventedDataset([], { compiled: '2026-11-22' });
const name = (given: Partial<NamedFigure> = {}) =>
  fileNameOf({ tag: 'it-exports-chart', choices: {}, asOf: undefined, dataset, today: dataset.compiled, language: 'en', ...given });

describe('the name of a file', () => {
  it('is that of the figure and the day of its data, whatever the clock of the reader says', () => {
    expect(name()).to.equal('it-exports-chart-2026-11-22');
    expect(name({ asOf: '2026-02-25' })).to.equal('it-exports-chart-2026-02-25');
    for (const asOf of ['2999-01-01', '../../etc', Symbol('a day')]) expect(name({ asOf }), String(asOf)).to.equal(name());
  });

  it('has the day it is pinned to, also where that is later than the newest page of the data', () => {
    expect(name({ asOf: '2026-12-05', today: '2026-12-10' })).to.equal('it-exports-chart-2026-12-05');
    expect(name({ today: '2026-12-10' })).to.equal('it-exports-chart-2026-11-22');
  });

  it('differs where the figures do', () => {
    const names = [
      name(),
      name({ choices: { period: 'month' } }),
      name({ choices: { compare: 'first-half' } }),
      name({ choices: { compare: 'second-half' } }),
      name({ choices: { target: 'it-exports-2030' } }),
      name({ choices: { definition: 'ministry' } }),
      name({ choices: { highlight: '2025-07/2025-12' } }),
      name({ choices: { growth: 20 } }),
      name({ language: 'ur' }),
      name({ preset: 'square' }),
    ];
    expect(new Set(names).size).to.equal(names.length);
    expect(names[6]).to.equal('it-exports-chart-2025-07-2025-12-2026-11-22');
    expect(names[8]).to.equal('it-exports-chart-2026-11-22-ur');
  });

  it('holds no path, nothing that is reserved, and no megabyte', () => {
    for (const written of ['../../x', 'a/b\\c:d*?"<>|', 'CON', '\u202Egnp.exe', '\0', 'x'.repeat(1_000_000), Symbol('x'), Object.create(null) as object])
      expect(name({ choices: { period: written } })).to.match(/^it-exports-chart-[a-z\d-]{0,41}2026-11-22$/);
  });
});
