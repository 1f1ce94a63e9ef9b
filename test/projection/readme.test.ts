import { expect } from '@open-wc/testing';
import { dataset } from '../../src/data/dataset.js';
import { backtest } from '../../src/projection/backtest.js';
import { asOf as vintageOf } from '../../src/data/vintage.js';
import { projectYearEnd } from '../../src/projection/year-end.js';
import { backtestTable } from '../support/backtest-table.js';

const start = '{/* backtest:start */}';
const end = '{/* backtest:end */}';
/** What the page on projections says was known on this day; raise it to have the block tell of newer figures. */
const asOf = '2026-09-19';
const page = 'stories/guide/projections.mdx';

/** A file of the repository as it is served. */
async function textOf(file: string): Promise<string> {
  const response = await fetch(`/${file}`);
  expect(response.ok, `${file} is served`).to.equal(true);
  return (await response.text()).replaceAll('\r\n', '\n');
}

const observationsOf = (id: string) => dataset.observations.filter(({ series }) => series === id);

describe('the backtest on the page on projections', () => {
  it('is what the code gives', async () => {
    const text = await textOf(page);
    const table = backtestTable(
      asOf,
      backtest(observationsOf('it-exports'), { asOf }),
      backtest(observationsOf('freelance-earnings'), { kind: 'real-time', asOf }),
    );
    const wanted = `${start}\n\n${table}\n\n${end}`;
    if (text.includes(wanted)) return;
    // An error of its own instead of a difference, so that the text can be copied as it stands; a stack would repeat it.
    const stale = new Error(
      `${page} has gone stale. Replace ${start}, ${end} and all between them by this, without the indent that the test runner gives it:\n\n${wanted}\n`,
    );
    throw Object.assign(stale, { stack: '' });
  });
});

describe('the example of a projection in the README', () => {
  it('says what the code gives', async () => {
    const known = vintageOf(dataset, '2026-02-25').observations.filter(({ series }) => series === 'it-exports');
    const { low, central, high } = projectYearEnd(known, 2026);
    expect(await textOf('README.md')).to.contain(`// ${[low, central, high].map((value) => Math.round(value)).join(', ')}: in millions of US dollars`);
  });
});
