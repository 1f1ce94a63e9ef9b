import { expect } from '@open-wc/testing';
import { dataset } from '../../src/data/dataset.js';
import { freelanceEarningsView } from '../../src/elements/freelance-earnings-chart/view.js';
import { targetGaugeView } from '../../src/elements/it-export-target-gauge/view.js';
import { itExportsView } from '../../src/elements/it-exports-chart/view.js';
import { defaultLanguage, messagesFor } from '../../src/locales/languages.js';
import { csvOf } from '../../src/parts/table/csv.js';
import { shownValue } from '../../src/model/make-datum.js';
import { everyPicture } from '../support/every-figure.js';
import type { Datum } from '../../src/model/datum.js';
import type { Cell, FigureAttributes, FigureView } from '../../src/model/figure-view.js';

const messages = messagesFor(defaultLanguage);
const context = { messages, today: '2026-11-22' };
const days = [undefined, '2026-02-25', '2025-10-27', '2025-06-15', '2023-08-01'];

/** The numbers of a picture, wherever in it they stand. */
function dataIn(plot: unknown): Datum[] {
  if (typeof plot !== 'object' || plot === null) return [];
  if ('spoken' in plot && 'provenance' in plot) return [plot as Datum];
  return Object.values(plot).flatMap(dataIn);
}

const rowOf = (view: FigureView<unknown>, datum: Datum): readonly Cell[] | undefined =>
  view.table?.rows.find((row) => row.some(({ provenance }) => provenance === datum.provenance));

function expectOnce(view: FigureView<unknown>, name: string): number {
  const data = dataIn(view.plot);
  for (const datum of data) {
    const { provenance, growth, unit, kind } = datum;
    const where = `${name}: ${provenance.title}`;
    const value = shownValue(datum);
    const row = rowOf(view, datum);
    expect(row, `${where} has a mark and no row with the same panel`).not.to.equal(undefined);
    // Row, panel and spoken name give the same number; the panel gives its unit.
    const cell = row?.find((candidate) => candidate.provenance === provenance);
    expect(cell?.value, where).to.equal(Math.round(value * 1000) / 1000);
    // The scorecard tells what came as briefly as its picture does; its file is exact.
    const size = Math.abs(value);
    const brief = messages.shortMoney(size);
    // A change has a sign, which is spoken as a word.
    expect([messages.exact(size), brief, messages.picture.about(brief)], where).to.include(cell?.text.replace(/^[+−]/, ''));
    expect(provenance.value, where).to.contain(messages.amount(size, unit));
    expect(datum.spoken, where).to.contain(messages.points.spoken({ kind, period: datum.period, value: size, unit, rate: 0 }).split(', ').at(-1));
    expect(csvOf(view.table!), where).to.contain(String(Math.round(value * 1000) / 1000));
    // So they do its growth, where it is that of something published.
    if (kind === 'observed' && growth !== undefined) {
      expect(provenance.value, where).to.contain(messages.signedPercent(growth));
      expect(
        row?.map(({ text }) => text),
        where,
      ).to.include(messages.signedPercent(growth));
    }
    if (datum.quality) {
      const quality = messages.quality(datum.quality);
      expect(
        row?.map(({ text }) => text),
        where,
      ).to.include(quality);
      if (kind === 'observed') expect(provenance.attribution, where).to.include(quality);
    }
  }
  return data.length;
}

describe('each number of a picture is the one in its row, its panel and its spoken name', () => {
  const each = (name: string, view: (attributes: FigureAttributes) => FigureView<unknown>) =>
    it(name, () => {
      const shown = days.flatMap((asOf) => [undefined, '20'].map((growth) => expectOnce(view({ asOf, growth }), `${name}, ${asOf ?? 'live'}`)));
      expect(Math.max(...shown)).to.be.greaterThan(2);
    });
  for (const { tag, view } of everyPicture) each(`<${tag}>`, (attributes) => view(dataset, attributes, context));
  for (const period of ['half', 'quarter', 'year'])
    each(`freelance earnings by ${period}`, (attributes) => freelanceEarningsView(dataset, { ...attributes, period }, context));
  each('freelance earnings as the ministry has them', (attributes) => freelanceEarningsView(dataset, { ...attributes, definition: 'ministry' }, context));
  for (const target of ['it-exports-fy2029', 'it-exports-2030', 'it-exports-fy2025'])
    each(`target gauge, ${target}`, (attributes) => targetGaugeView(dataset, { ...attributes, target }, context));
  for (const compare of [undefined, 'first-half', 'quarter-3'])
    each(`IT exports by freelancers’ part, ${compare ?? 'years'}`, (attributes) =>
      itExportsView(dataset, { ...attributes, compare, parts: 'freelance' }, context),
    );
  for (const period of ['year', 'month']) each(`IT exports by ${period}`, (attributes) => itExportsView(dataset, { ...attributes, period }, context));
});
