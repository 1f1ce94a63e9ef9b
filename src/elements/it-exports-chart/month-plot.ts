/** The picture of the figure by month. */
import { dataPoint } from '../../model/data-point.js';
import { isDoubtful, type DescribeProvenance } from '../../model/provenance.js';
import { ticksTo, type ExportsPlot, type PlotSlot } from './plot.js';
import type { ExportsOfMonth, ExportsByMonth } from './months.js';
import type { Messages } from '../../locales/messages.js';

/** Under a narrow picture a quarter's first month stands for its quarter, or a half-year's for its half. */
const every = 3;

function slotFor({ month, figure, growth }: ExportsOfMonth, months: ExportsByMonth, tell: DescribeProvenance, messages: Messages): PlotSlot {
  const { exports, provenance } = messages;
  const name = exports.briefMonth(month);
  const names = { name, shortName: name };
  if (!figure) return names;
  const amount = messages.amount(figure.value, 'USD million');
  return {
    ...names,
    column: {
      value: figure.value,
      label: exports.inColumn(figure.value, 'month'),
      amount: exports.briefMoney(figure.value),
      isKey: figure === months.latest || figure === months.record?.figure,
      ...(growth !== undefined && { growth: messages.signedPercent(growth) }),
      doubtful: isDoubtful(figure),
      provisional: figure.status === 'provisional',
      revised: figure.status === 'revised',
      point: dataPoint(
        tell(figure, messages.period(figure.period), growth === undefined ? amount : provenance.grown(amount, growth)),
        { kind: 'figure', period: figure.period, value: figure.value, unit: 'USD million', growth, quality: figure },
        messages,
      ),
    },
  };
}

/** A column a month, a gap where none was public; the years stand under their Januaries. */
export function monthPlotOf(shown: ExportsByMonth, tell: DescribeProvenance, messages: Messages): ExportsPlot {
  const { months } = shown;
  const januaries = months.flatMap(({ month }, index) => (month.endsWith('-01') ? [index] : []));
  // Januaries keep their names, whichever of the others have to go.
  const from = januaries[0] ?? 0;
  const opening = from % 6;
  const hasYear = (index: number) => januaries.includes(index) || (index === opening && from - opening > every);
  return {
    slots: months.map((each, index) => ({
      ...slotFor(each, shown, tell, messages),
      ...(hasYear(index) && { below: messages.exports.calendarYear(each.month) }),
    })),
    nameSteps: { every, from },
    targets: [],
    paths: [],
    ticks: ticksTo(Math.max(...months.map(({ figure }) => figure?.value ?? 0)), 'month', messages),
    axisLabel: messages.exports.axis('month'),
    comma: messages.punctuation.comma,
  };
}
