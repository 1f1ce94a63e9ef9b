/** Whether a spreadsheet can plot a column of a file as it is: rows of different kinds are told apart by one column, in every figure. */
import { expect } from '@open-wc/testing';
import { messagesAmongAll } from '../../../src/locales/all-languages.js';
import { viewAttributes, viewFor } from '../../../src/snippet/views.js';
import { everyForm } from '../../support/every-form.js';
import { dataset } from '../../support/frozen-dataset.js';
import type { TableView } from '../../../src/model/figure-view.js';

const today = '2026-11-28';
const days = ['2026-02-25', '2026-09-19'];
const messages = messagesAmongAll('en');
const { row, rowKinds, released } = messages.table;

/** What a file holds in a column; undefined where there is no such column. */
const columnOf = ({ columns, rows }: TableView, label: string) => {
  const at = columns.findIndex((column) => column.label === label);
  return at < 0 ? undefined : rows.map((cells) => cells[at]!.value ?? cells[at]!.text);
};

/** What a row is of, beside the kind of it: its fiscal year and period, its month, its part, its claim and who made it. */
const subjects = ['Fiscal year', 'Period', 'Measure', 'Month', 'Part', 'Claim', 'Who'];

describe('the rows of a file', () => {
  for (const asOf of days)
    for (const [tag, attributes] of everyForm) {
      const { table } = viewFor(tag)!(dataset, viewAttributes({ ...attributes, 'as-of': asOf }), { messages, today });
      const kinds = columnOf(table!, row);
      const published = columnOf(table!, released) ?? columnOf(table!, 'When')!;

      it(`are told apart where some are computed: <${tag} ${JSON.stringify(attributes)}> on ${asOf}`, () => {
        for (const [index, cells] of table!.rows.entries()) {
          const hasNumber = cells.some(({ value }) => typeof value === 'number');
          const kind = kinds?.[index];
          // Without the column, or as one that may be plotted with others of its kind, it is what a page proves on a day.
          if (hasNumber && kind !== rowKinds.other) expect(published[index], `${cells[0]!.text} ${kind ?? ''}`).to.match(/^\d{4}/);
          if (kinds) expect(Object.values(rowKinds)).to.include(kind);
        }
      });

      it(`have no part of a year among the totals of years: <${tag} ${JSON.stringify(attributes)}> on ${asOf}`, () => {
        // Growth is of the same months of two years, in every row.
        if (tag === 'it-exports-growth-chart') return;
        for (const [index, cells] of table!.rows.entries())
          if (kinds?.[index] === rowKinds.total)
            expect(cells.map(({ text }) => text).join(' '), 'a total').to.not.match(/so far|[Tt]o (January|July|December)|July to |July–/);
      });

      it(`are of something else each, among those of a kind: <${tag} ${JSON.stringify(attributes)}> on ${asOf}`, () => {
        const named = subjects.flatMap((label) => columnOf(table!, label) ?? []);
        const count = table!.rows.length;
        const rows = table!.rows.map((_, index) => named.filter((_each, at) => at % count === index).join(', '));
        for (const kind of [rowKinds.total, rowKinds.soFar, rowKinds.part, rowKinds.claim]) {
          const ofKind = rows.filter((_, index) => kinds?.[index] === kind);
          expect(new Set(ofKind).size, ofKind.join('; ')).to.equal(ofKind.length);
        }
      });
    }
});
