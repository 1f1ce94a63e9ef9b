/** Writes the labels of the paths. Loaded late, with Chart.js. */
import { anchorsAlong, type Anchor, type LabelLayout } from '../../chart/label-layout.js';
import type { Frame } from '../../chart/frame.js';
import type { TextStyle } from '../../chart/canvas.js';
import type { PathPoint, PlotPath } from './plot.js';

type Point = Pick<PathPoint, 'slot' | 'value'>;

const styleOf = ({ theme }: Frame, { kind }: PlotPath): TextStyle => ({
  colour: kind === 'required' ? theme.colours.pace : theme.colours.scenario,
  weight: 700,
});

/** Labels are over the upper path and under the lower one; over a single one. */
const sideOf = ({ points }: PlotPath, paths: readonly PlotPath[]): 1 | -1 => {
  const end = points.at(-1)?.value ?? 0;
  return paths.some((other) => (other.points.at(-1)?.value ?? 0) > end) ? 1 : -1;
};

/** Writes what a chosen rate comes to at the end of its path. */
export function writeEnds(frame: Frame, paths: readonly PlotPath[], labels: LabelLayout): void {
  const { x, y, lineSize } = frame;
  for (const path of paths) {
    const last = path.points.at(-1);
    const side = sideOf(path, paths);
    if (path.end && last) labels.write(path.end, styleOf(frame, path), anchorsAlong(x(last.slot), y(last.value) + side * lineSize * 1.1, side * 4, 14));
  }
}

/** Writes the rate beside each path, as near to its middle as there is room. */
export function writeRates(frame: Frame, paths: readonly PlotPath[], labels: LabelLayout): void {
  const { x, y, lineSize } = frame;
  for (const path of paths) {
    const style = styleOf(frame, path);
    const side = sideOf(path, paths);
    const half = labels.widthOf(path.rate, style) / 2;
    const middle = (path.points.length - 1) / 2;
    const segments = path.points.map((point, index) => {
      const before: Point = path.points[index - 1] ?? path.from;
      const at: Anchor = [x((before.slot + point.slot) / 2, side * (half + 8)), (y(before.value) + y(point.value)) / 2 + side * lineSize * 0.4];
      return { away: Math.abs(index - middle), anchors: anchorsAlong(...at, side * 4, 5) };
    });
    segments.sort((a, b) => a.away - b.away);
    labels.write(
      path.rate,
      style,
      segments.flatMap(({ anchors }) => anchors),
    );
  }
}
