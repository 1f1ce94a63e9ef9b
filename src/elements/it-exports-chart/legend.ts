/** The key of `<it-exports-chart>`, with the marks that occur, and the value of a mark that is a single number. */
import type { ExportsPlot } from './plot.js';
import type { ExportsByYear } from './years.js';
import type { FigureView } from '../../model/figure-view.js';
import type { Messages } from '../../locales/messages.js';

type Legend = FigureView<ExportsPlot>['legend'];

/** The looks of columns that are less than sure, as far as they occur. */
function standingsIn({ slots }: ExportsPlot, { exports, freelance }: Messages): Legend {
  const has = (mark: 'doubtful' | 'provisional' | 'revised') => slots.some(({ column }) => column?.[mark]);
  return [
    ...(has('provisional') ? [{ swatch: 'provisional', label: exports.legend.provisional } as const] : []),
    ...(has('revised') ? [{ swatch: 'revised', label: exports.legend.revised } as const] : []),
    ...(has('doubtful') ? [{ swatch: 'doubtful', label: freelance.doubtfulEdge } as const] : []),
  ];
}

/** @param years undefined where columns are months */
export function legendOf(plot: ExportsPlot, years: ExportsByYear | undefined, messages: Messages): Legend {
  const { exports, gauge, picture, whatIf: words } = messages;
  const { projection, path, whatIf } = years ?? {};
  const end = whatIf?.chosen ? whatIf.scenario.atTarget : undefined;
  return [
    ...(projection
      ? ([
          { swatch: 'projected', label: gauge.projectedYearEnd, value: picture.about(messages.shortMoney(projection.central)) },
          ...(projection.low < projection.high
            ? [{ swatch: 'range', label: gauge.range, value: messages.range(projection.low, projection.high) } as const]
            : []),
        ] as const)
      : []),
    ...(plot.targets.length > 0 ? ([{ swatch: 'target', label: exports.legend.target(plot.targets.some(({ doubtful }) => doubtful)) }] as const) : []),
    ...(path ? ([{ swatch: 'required-path', label: exports.legend.path(path.target), value: words.rate(path.scenario.rate) }] as const) : []),
    ...(end !== undefined && whatIf
      ? ([{ swatch: 'scenario-path', label: words.legend(whatIf.scenario.rate, whatIf.target), value: messages.shortMoney(end) }] as const)
      : []),
    ...standingsIn(plot, messages),
  ];
}
