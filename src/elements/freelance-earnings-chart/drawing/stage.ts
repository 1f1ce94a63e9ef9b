/** What the marks and the words of the columns are drawn with. Loaded late, with Chart.js. */
import type { Chart } from 'chart.js';
import { wide } from './layout.js';
import type { Box } from '../../../chart/bars.js';
import type { LabelLayout } from '../../../chart/label-layout.js';
import type { Theme } from '../../../chart/theme.js';
import type { ColumnsPlot } from '../plot.js';

/** Sizes of type, in those of labels: three ranks only. */
export interface Sizes {
  readonly story: number;
  /** The two numbers that are compared. */
  readonly strong: number;
  readonly usual: number;
  readonly small: number;
}

/** At 13 pixels for a label: 28, 16, 13 and 12 on a phone, 40, 18, 14 and 13 where there is room. */
export const styleOf = (width: number): Sizes =>
  width < wide ? { story: 2.15, strong: 1.23, usual: 1, small: 0.924 } : { story: 3.08, strong: 1.4, usual: 1.08, small: 1 };

export interface Stage {
  readonly chart: Chart;
  readonly context: CanvasRenderingContext2D;
  readonly theme: Theme;
  readonly plot: ColumnsPlot;
  readonly labels: LabelLayout;
  /** Of each column, from the bottom up. */
  readonly boxes: readonly {
    readonly parts: readonly Box[];
    readonly projection: Box | undefined;
    /** Its width, also where it has no parts. */ readonly foot: Box;
  }[];
  readonly lineSize: number;
  readonly style: Sizes;
  readonly onward: 1 | -1;
  /** The height of zero. */
  readonly base: number;
  readonly y: (value: number) => number;
}
