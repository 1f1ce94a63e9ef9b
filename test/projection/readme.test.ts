import { expect } from '@open-wc/testing';
import { dataset } from '../../src/data/dataset.js';
import { backtest } from '../../src/projection/backtest.js';
import { backtestTable } from '../support/backtest-table.js';

const start = '<!-- backtest:start -->';
const end = '<!-- backtest:end -->';
/** What the README says was known on this day; raise it to have the block tell of newer figures. */
const asOf = '2026-09-19';
const observationsOf = (id: string) => dataset.observations.filter(({ series }) => series === id);

describe('the backtest in the README', () => {
  it('is what the code gives', async () => {
    const response = await fetch('/README.md');
    expect(response.ok, 'README.md is served').to.equal(true);
    const readme = (await response.text()).replaceAll('\r\n', '\n');
    const table = backtestTable(
      asOf,
      backtest(observationsOf('it-exports'), { asOf }),
      backtest(observationsOf('freelance-earnings'), { kind: 'real-time', asOf }),
    );
    const wanted = `${start}\n\n${table}\n\n${end}`;
    if (readme.includes(wanted)) return;
    // An error of its own instead of a difference, so that the text can be copied as it stands; a stack would repeat it.
    const stale = new Error(
      `README.md has gone stale. Replace ${start}, ${end} and all between them by this, without the indent that the test runner gives it:\n\n${wanted}\n`,
    );
    throw Object.assign(stale, { stack: '' });
  });
});
