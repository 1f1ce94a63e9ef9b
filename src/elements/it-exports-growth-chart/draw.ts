/** Draws what each part added: a bridge of columns, or bars under one another. Loaded late, with Chart.js. */
import { targetSize, type HitTarget, type Picture } from '../../chart/drawing.js';
import { LabelLayout } from '../../chart/label-layout.js';
import { painted } from '../../chart/painted.js';
import { bridgeOf, columnOf, drawBridge } from './draw-bridge.js';
import { areApart, barBox, drawInColumns, drawRows, rowsOf } from './draw-rows.js';
import { drawCardStrips } from './draw-strips.js';
import type { Chart } from 'chart.js';
import type { Theme } from '../../chart/theme.js';
import type { Sheet } from './draw-stage.js';
import type { GrowthPlot } from './plot.js';

/** From this width on, in sizes of type, the names have room under columns: 560 CSS pixels in the size that pages have. */
const bridgeFrom = 43;

const sheetOf = ({ ctx: context, width, height }: Chart, theme: Theme): Sheet => ({
  context,
  theme,
  labels: new LabelLayout(context, theme, width),
  width,
  height,
});

const isBridge = ({ width, theme }: Sheet): boolean => width >= theme.fontSize * bridgeFrom;

/** Of a column its slot, as high as it is, or as a finger; of a bar its row. */
function hitTargetsOf(chart: Chart, plot: GrowthPlot, theme: Theme): HitTarget[] {
  const sheet = sheetOf(chart, theme);
  if (isBridge(sheet)) {
    const bridge = bridgeOf(sheet, plot);
    return bridge.steps.map(({ bar }, column) => {
      const { left, right, top, bottom } = columnOf(bridge, column);
      const height = Math.max(bottom - top, targetSize);
      return { left, top: Math.max(0, Math.min((top + bottom - height) / 2, chart.height - height)), width: right - left, height, column, datum: bar.datum };
    });
  }
  const rows = rowsOf(sheet, plot);
  return rows.steps.map(({ bar }, column) => {
    const { top, bottom } = barBox(rows, column, bar.value);
    const start = rows.isBeside ? column * rows.rowHeight : column * rows.rowHeight + 1;
    return { left: 0, top: start, width: chart.width, height: rows.isBeside ? rows.rowHeight : Math.max(bottom, top) - start + 2, column, datum: bar.datum };
  });
}

function drawParts(sheet: Sheet, plot: GrowthPlot): void {
  if (isBridge(sheet)) {
    drawBridge(bridgeOf(sheet, plot));
    return;
  }
  const rows = rowsOf(sheet, plot);
  if (areApart(rows)) drawRows(rows);
  else drawInColumns(sheet, plot);
}

/** On a card that tells of a share the two shares stand first, and alone where there is no height for the parts; else the parts have all of it. */
export const drawCard = (canvas: HTMLCanvasElement, plot: GrowthPlot, theme: Theme): Picture =>
  painted(canvas, theme, {
    paint: (chart) => {
      const sheet = sheetOf(chart, theme);
      if (!plot.strips) {
        drawParts(sheet, plot);
        return;
      }
      const rows = drawCardStrips(sheet, plot);
      if (!rows) return;
      const { context } = sheet;
      context.save();
      context.translate(0, rows.top);
      drawRows(rowsOf({ ...sheet, labels: new LabelLayout(context, theme, sheet.width), height: rows.height }, plot, true));
      context.restore();
    },
    hitTargets: () => [],
  });

/** Draws a plot on a canvas. */
export const draw = (canvas: HTMLCanvasElement, plot: GrowthPlot, theme: Theme): Picture =>
  painted(canvas, theme, {
    paint: (chart) => {
      const sheet = sheetOf(chart, theme);
      if (isBridge(sheet)) drawBridge(bridgeOf(sheet, plot));
      else drawRows(rowsOf(sheet, plot));
    },
    hitTargets: (chart) => hitTargetsOf(chart, plot, theme),
  });
