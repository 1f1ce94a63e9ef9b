/** The view of `<it-exports-chart>` with all that it can show, for what need not load it piece by piece. */
import { exportsViewOf, type ExportsAttributes } from './exports-view.js';
import { splitting } from './by-year/split-view.js';
import type { View } from '../../model/figure-view.js';
import type { ExportsPlot } from './plot.js';

export type { ExportsAttributes } from './exports-view.js';

export const itExportsView: View<ExportsAttributes, ExportsPlot> = (...given) => exportsViewOf(splitting, ...given);
