/** Draws the paths of steady growth, and says their rates. Loaded late, with Chart.js. */
import { onwardOf, type TextStyle } from '../../../chart/canvas.js';
import { small, type Stage } from '../drawing/draw-stage.js';
import type { Anchor } from '../../../chart/label-layout.js';
import type { Hook } from '../../../chart/text-block.js';
import type { PlotPath } from '../plot.js';

/** Where a line is on its way from one point to the other at an x. */
const heightAt = ([fromX, fromY]: Anchor, [toX, toY]: Anchor, x: number): number => fromY + ((toY - fromY) * (x - fromX)) / (toX - fromX || 1);

/** The corners of a path: from the corner of the newest column or, where a running year stands in its way, from beside that. */
function cornersOf({ plot, x, y, columnWidth }: Stage, { lead, points }: PlotPath): Anchor[] {
  const [closed] = lead;
  if (!closed) return [];
  const at = ({ slot, value }: { readonly slot: number; readonly value: number }): Anchor => [x(slot), y(value)];
  const newest = plot.slots.findLastIndex(({ column }) => column);
  const rest = points.map(at);
  if (newest <= closed.slot) return [[x(closed.slot, columnWidth / 2), y(closed.value)], ...rest];
  const before = lead.map(at).at(-1);
  const [next] = rest;
  const start = x(newest, columnWidth / 2 + 8);
  return before && next ? [[start, heightAt(before, next, start)], ...rest] : rest;
}

const colourOf = ({ theme }: Stage, { kind }: PlotPath): string => theme.colours[kind === 'required' ? 'pace' : 'scenario'];

function drawPath(stage: Stage, path: PlotPath): void {
  const { context, theme, labels } = stage;
  const [first, ...rest] = cornersOf(stage, path);
  if (!first) return;
  const isRequired = path.kind === 'required';
  context.save();
  context.strokeStyle = context.fillStyle = colourOf(stage, path);
  context.lineWidth = 2 * theme.thickness;
  if (isRequired) context.setLineDash([5, 3]);
  context.beginPath();
  context.moveTo(...first);
  for (const corner of rest) context.lineTo(...corner);
  context.stroke();
  const size = 3.5 * theme.thickness;
  rest.forEach(([x, y], index) => {
    context.beginPath();
    // At its end stands the mark of the target.
    if (!isRequired) context.rect(x - size, y - size, 2 * size, 2 * size);
    else if (index < rest.length - 1) context.arc(x, y, size, 0, 2 * Math.PI);
    context.fill();
  });
  context.restore();
  rest.forEach((corner, index) => labels.reserveLine(rest[index - 1] ?? first, corner));
  const reach = size + 2;
  labels.reserve(...(isRequired ? rest.slice(0, -1) : rest).map(([x, y]) => ({ left: x - reach, right: x + reach, top: y - reach, bottom: y + reach })));
}

export function drawPaths(stage: Stage): void {
  for (const path of stage.plot.paths) drawPath(stage, path);
}

/** Labels are over the upper path and under the lower one; over a single one. */
const isUpper = ({ points }: PlotPath, paths: readonly PlotPath[]): boolean =>
  !paths.some((other) => (other.points.at(-1)?.value ?? 0) > (points.at(-1)?.value ?? 0));

/** From beside a path away from it: before it where it rises under the words, else after it. */
function hookBeside(stage: Stage, path: PlotPath, [x, y]: Anchor, distance: number): Hook {
  const upper = isUpper(path, stage.plot.paths);
  const rises = (path.points.at(-1)?.value ?? 0) >= (path.lead[0]?.value ?? 0);
  const by = upper === rises ? 'end' : 'start';
  return { x: x + onwardOf(stage.theme) * (by === 'end' ? -distance : distance), y, by, edge: upper ? 'foot' : 'head' };
}

/** Writes what a path comes to: what it ends at first, for a reader who chose its rate. */
export function writeValues(stage: Stage): void {
  const { plot, blocks, x, y, lineSize } = stage;
  for (const path of plot.paths) {
    for (const { slot, value, label } of path.points) {
      if (!label) continue;
      const isEnd = path.kind === 'scenario';
      const style: TextStyle = { colour: colourOf(stage, path), ...(isEnd ? { weight: 700 } : { size: small }) };
      const lines = [{ text: label, style }];
      const at: Anchor = [x(slot), y(value)];
      const over = (distance: number): Hook => ({ x: at[0], y: at[1] - distance, by: 'middle', edge: 'foot' });
      const under = (distance: number): Hook => ({ x: at[0], y: at[1] + distance, by: 'middle', edge: 'head' });
      const beside = [8, 11, 15].map((distance) => hookBeside(stage, path, [at[0], at[1] + lineSize * (isUpper(path, plot.paths) ? 0.3 : -0.3)], distance));
      const [first, second] = isUpper(path, plot.paths) ? [over, under] : [under, over];
      blocks.write(lines, isEnd ? [first(7), second(7), first(20), second(20), first(36), second(36)] : beside);
    }
  }
}

/** Where a text has a space nearest to its middle, it is set on two lines. */
function twoLines(text: string, style: TextStyle) {
  const breaks = [...text.matchAll(/ /g)].map(({ index }) => index);
  const [middle] = breaks.sort((a, b) => Math.abs(a - text.length / 2) - Math.abs(b - text.length / 2));
  return (middle === undefined ? [text] : [text.slice(0, middle), text.slice(middle + 1)]).map((line) => ({ text: line, style }));
}

/** How far along a path, from its end, its rate is written where there is room. */
const places = [0.3, 0.2, 0.4, 0.12, 0.5, 0.6, 0.7, 0.8, 0.9, 0.05];

/** Writes the rate beside each path. */
export function writeRates(stage: Stage): void {
  const { plot, blocks } = stage;
  for (const path of plot.paths) {
    const corners = cornersOf(stage, path);
    const [first, last] = [corners[0], corners.at(-1)];
    if (!first || !last) continue;
    const style: TextStyle = { weight: 700, colour: colourOf(stage, path) };
    const anchors = places.map((part): Anchor => {
      const x = last[0] + (first[0] - last[0]) * part;
      const index = corners.findIndex(([cornerX]) => Math.abs(cornerX - first[0]) >= Math.abs(x - first[0]));
      return [x, heightAt(corners[index - 1] ?? first, corners[index] ?? last, x)];
    });
    const hooks = [14, 26, 40].flatMap((distance) => anchors.map((anchor) => hookBeside(stage, path, anchor, distance)));
    const forms = [twoLines(path.rate, style), [{ text: path.rate, style }]];
    // What a reader chose is short.
    if (path.kind === 'scenario') forms.reverse();
    if (forms.every((lines) => !blocks.write(lines, hooks))) continue;
  }
}
