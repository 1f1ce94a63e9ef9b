/** The key of `<it-exports-chart>`: of the marks that occur, with their values where they stand for one number. */
import type { ExportsPlot } from './plot.js';
import type { ExportsByYear } from './years.js';
import type { FigureView } from '../../model/figure-view.js';
import type { Messages } from '../../locales/messages.js';

type Legend = FigureView<ExportsPlot>['legend'];

/** How sure the columns are, as far as they look different for it. */
function standingsIn({ slots }: ExportsPlot, { exports, freelance }: Messages): Legend {
  const has = (mark: 'doubtful' | 'provisional' | 'revised') => slots.some(({ column }) => column?.[mark]);
  return [
    ...(has('provisional') ? [{ swatch: 'provisional', label: exports.legend.provisional } as const] : []),
    ...(has('revised') ? [{ swatch: 'revised', label: exports.legend.revised } as const] : []),
    ...(has('doubtful') ? [{ swatch: 'doubtful', label: freelance.doubtfulEdge } as const] : []),
  ];
}

/** @param years absent in a figure by month */
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
