import { expect } from '@open-wc/testing';
import { dataset } from '../../src/data/dataset.js';
import { releaseDays } from '../../src/data/vintage.js';
import { freelanceEarningsOutline, type FreelanceAttributes } from '../../src/elements/freelance-earnings-chart/outline.js';
import { freelanceEarningsView } from '../../src/elements/freelance-earnings-chart/view.js';
import { targetGaugeOutline, type GaugeAttributes } from '../../src/elements/it-export-target-gauge/outline.js';
import { targetGaugeView } from '../../src/elements/it-export-target-gauge/view.js';
import { allMessagesFor } from '../../src/locales/all-messages.js';
import { defaultLanguage, messagesFor } from '../../src/locales/languages.js';
import type { Dataset } from '../../src/data/observation.js';
import type { FigureAttributes, FigureOutline, View, ViewContext } from '../../src/figure/figure-view.js';
import type { FirstMessages } from '../../src/locales/messages.js';
import { lastDayOfWalk } from '../support/sound.js';

type Outline<Attributes> = (dataset: Dataset, attributes: Attributes, context: ViewContext<FirstMessages>) => FigureOutline;

/** What a table says, without where its numbers come from, which only the tools tell. */
const wordsOf = ({ table }: FigureOutline) => table && { ...table, rows: table.rows.map((row) => row.map(({ provenance: _, ...cell }) => cell)) };

/** What a figure says before its tools are there stays when they come: nothing moves, nothing is taken back. */
function expectKept<Attributes extends FigureAttributes>(outlineOf: Outline<Attributes>, viewOf: View<Attributes, unknown>, setting: Attributes): void {
  const attributes = [setting, ...releaseDays(dataset).map((asOf) => ({ ...setting, asOf }))];
  for (const each of attributes) {
    const where = JSON.stringify(each);
    const outline = outlineOf(dataset, each, { messages: messagesFor(defaultLanguage), today: lastDayOfWalk });
    const view = viewOf(dataset, each, { messages: allMessagesFor(defaultLanguage), today: lastDayOfWalk });
    for (const name of ['headline', 'summary', 'details', 'meter', 'through', 'source', 'notes', 'citations'] as const)
      expect(view[name], `${name}: ${where}`).to.deep.equal(outline[name]);
    expect(
      view.legend.filter(({ swatch }) => swatch !== 'scenario'),
      `legend: ${where}`,
    ).to.deep.equal(outline.legend);
    expect([view.plot !== undefined, view.whatIf !== undefined], where).to.deep.equal([outline.hasPicture ?? false, outline.hasWhatIf ?? false]);
    const [said, whole] = [wordsOf(outline), wordsOf(view)];
    // The what-if has rows of its own, at the end.
    expect(whole && { ...whole, rows: whole.rows.slice(0, view.whatIf ? said?.rows.length : undefined) }, `table: ${where}`).to.deep.equal(said);
  }
}

describe('what a figure says before its tools come, it says with them', () => {
  const freelance: readonly FreelanceAttributes[] = [
    {},
    { period: 'quarter', milestone: '500' },
    { period: 'year', milestone: 'none' },
    { definition: 'economic-survey' },
    { definition: 'ministry', headline: 'Mine', summary: 'My sentence.' },
  ];
  for (const setting of freelance)
    it(`<freelance-earnings-chart> with ${JSON.stringify(setting)}`, () => expectKept(freelanceEarningsOutline, freelanceEarningsView, setting));

  const gauge: readonly GaugeAttributes[] = [
    ...dataset.targets.filter(({ series }) => series === 'it-exports').map(({ id }) => ({ target: id })),
    { growth: '20' },
    { headline: '', summary: 'My sentence.' },
  ];
  for (const setting of gauge) it(`<it-export-target-gauge> with ${JSON.stringify(setting)}`, () => expectKept(targetGaugeOutline, targetGaugeView, setting));
});
