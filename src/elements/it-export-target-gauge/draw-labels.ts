/** Writes the words in the ring, around it and under its ends. Loaded late, with Chart.js. */
import { lineSizeOf, onwardOf, write, type TextStyle } from '../../chart/canvas.js';
import { inLines } from '../../chart/in-lines.js';
import { LabelLayout, type Line } from '../../chart/label-layout.js';
import { needleReach, type Stage } from './draw-marks.js';
import { pointAt, type Ring } from './ring.js';
import type { Theme } from '../../chart/theme.js';
import type { GaugePlot, Labelled } from './plot.js';

/** Sizes of type, in those of labels. */
const sizesOf = (width: number) => (width < 560 ? { strong: 1.38, usual: 1, small: 0.924 } : { strong: 1.85, usual: 1.15, small: 1 });

/** Whether a picture is so low, as on a card, that the words under the ring's ends stand beside them. */
const isLow = (width: number, height: number): boolean => height < 240 && width > height * 2;

/** The room over the ring for what is written there, and under its ends. */
export function roomOf({ projection, pace, target, max }: GaugePlot, theme: Theme, width: number, height: number): { top: number; bottom: number } {
  const line = lineSizeOf(theme) * sizesOf(width).usual * 1.25;
  const lines = Math.max(
    pace || target.datum.value < max ? 1 : 0,
    projection ? (projection.below ? 2 : 1) + (pace ? 0.6 : 0) : 0,
    target.datum.value < max ? 2 : 0,
  );
  return { top: 6 + needleReach + lines * line, bottom: isLow(width, height) ? 6 : line * 2.2 };
}

/** Boxes along the ring, which labels stay out of; its ends are left to the words under them. */
function reserveRing(labels: LabelLayout, ring: Ring): void {
  const steps = Math.ceil(ring.degrees * 0.9);
  for (let step = 0; step <= steps; step += 1) {
    const angle = Math.PI * (1.5 + (step / steps - 0.5) * ((ring.degrees - 13) / 180));
    for (const across of [0, 0.5, 1]) {
      const [x, y] = pointAt(ring, angle, across);
      const half = (ring.outer - ring.inner) / 4 + 2;
      const reach = across === 0.5 ? half : 5;
      labels.reserve({ left: x - reach, right: x + reach, top: y - reach, bottom: y + reach });
    }
  }
}

/** The words in the middle, each line as large as there is room at its height. */
function writeCentre({ context, plot, ring, theme, width, height }: Stage, labels: LabelLayout): void {
  const { x, y, inner } = ring;
  const { colours, fontSize } = theme;
  const { above, story, lines } = plot.centre;
  const { strong, usual, small } = sizesOf(width);
  /** How wide the ring is open between two distances over its middle. */
  const open = (one: number, other: number): number => 2 * Math.sqrt(Math.max(0, (inner - 11) ** 2 - Math.max(one ** 2, other ** 2)));
  const fits = (text: string, style: TextStyle, top: number): boolean => labels.widthOf(text, style) <= open(y - top, y - top - (style.size ?? 1) * fontSize);
  const base = y - inner * 0.14;
  const wanted = (inner * 0.56) / fontSize;
  const look = [1, 0.9, 0.8, 0.7, 0.6, 0.5]
    .map((part): TextStyle => ({ size: Math.max(usual, wanted * part), weight: 700 }))
    .find((style) => fits(story, style, base - (style.size ?? 1) * fontSize * 0.72));
  let top = base;
  if (look) {
    const high = (look.size ?? 1) * fontSize * 0.72;
    // Its digits have neither tails nor marks: what is over and under them comes closer than a line does.
    write(context, theme, story, x, base, { ...look, baseline: 'alphabetic' });
    const half = labels.widthOf(story, look) / 2;
    labels.reserveText({ left: x - half, right: x + half, top: base - high, bottom: base + 2 });
    const quiet = { size: usual, colour: colours.muted };
    if (above && fits(above, quiet, base - high - 6 - fontSize * usual))
      labels.write(above, quiet, [[x, base - high - 5 - labels.reachOf(above, quiet).below]]);
    top = base + (look.size ?? 1) * fontSize * 0.16;
  }
  lines.forEach((text, index) => {
    const isFirst = index === 0;
    const styles = (isFirst ? [strong, strong * 0.85, usual] : [usual, small]).map((size): TextStyle => ({
      size,
      weight: isFirst ? 700 : 400,
      colour: isFirst ? colours.text : colours.muted,
    }));
    // In large text on two lines, each where the ring is open at its height.
    for (const parts of [[text], inLines(text, 2)]) {
      const style = styles.find((each) => parts.every((part, line) => fits(part, each, top + 2 + line * lineSizeOf(theme) * (each.size ?? 1) * 1.15)));
      if (!style) continue;
      const reaches = parts.map((part) => labels.reachOf(part, style));
      if (top + 4 + reaches.reduce((sum, { above, below }) => sum + above + below + 3, -3) > height) return;
      reaches.forEach(({ above: up, below: down }, line) => {
        labels.write(parts[line] ?? '', style, [[x, top + 3 + up]]);
        top += 3 + up + down;
      });
      return;
    }
  });
}

/**
 * Writes beside a value outside the ring, above it and to one side, as low as there is room, with a short line down to the ring.
 *
 * @param side the one to which the words run: 1 to the right, -1 to the left
 */
function writeOutside({ context, ring, theme, width }: Stage, value: number, lines: readonly Line[], side: 1 | -1, colour: string, labels: LabelLayout): void {
  const [x, y] = pointAt(ring, ring.angleOf(value), 1, needleReach);
  const boxOf = (left: number, bottom: number, { width: wide, height: high }: ReturnType<LabelLayout['sizeOf']>) => ({
    left: left - 0.1,
    right: left + wide + 0.1,
    top: bottom - high,
    bottom,
  });
  const forms = [1, 2, 3].map((count) => lines.flatMap(({ text, style }) => inLines(text, count).map((part): Line => ({ text: part, style }))));
  // Low at a side of the ring, where there is room, right beside it.
  const away = x < ring.x ? -1 : 1;
  if (Math.abs(x - ring.x) > ring.outer * 0.72)
    for (const each of forms) {
      const size = labels.sizeOf(each);
      const left = away > 0 ? x + 6 : x - 6 - size.width;
      if (left < 0 || left + size.width > width) continue;
      for (let bottom = y + size.height / 2; bottom > y - size.height; bottom -= 3)
        if (labels.writeIn(boxOf(left, bottom, size), each, [bottom - size.height / 2], away > 0 ? -1 : 1)) return;
    }
  // In as few lines as the picture is wide enough for.
  const form = forms.find((each) => labels.sizeOf(each).width <= width);
  if (!form) return;
  const size = labels.sizeOf(form);
  const { width: wide, height: high } = size;
  const flush = x + (side * wide) / 2;
  for (const middle of [flush, x, x - (side * wide) / 2]) {
    const left = Math.min(Math.max(0, middle - wide / 2), width - wide);
    for (let bottom = y - 5; bottom - high >= 0; bottom -= 2) {
      if (!labels.writeIn(boxOf(left, bottom, size), form, [bottom - high / 2], middle === flush ? (-side as 1 | -1) : 0)) continue;
      if (y - bottom < 8) return;
      const [, foot] = pointAt(ring, ring.angleOf(value), 1, 1);
      context.beginPath();
      context.moveTo(x, foot);
      context.lineTo(x, bottom + 3);
      context.lineWidth = theme.thickness;
      context.strokeStyle = colour;
      context.stroke();
      labels.reserveStraight([x, foot], [x, bottom + 3]);
      return;
    }
  }
}

const linesOf = ({ label, below }: Labelled, strong: TextStyle, quiet: TextStyle): Line[] => [
  { text: label, style: strong },
  ...(below ? [{ text: below, style: quiet }] : []),
];

/** Under an end of the ring, flush with it. */
function writeEnd({ ring, width, height }: Stage, value: number, lines: readonly Line[], labels: LabelLayout): void {
  const [[innerX, innerY], [outerX, outerY]] = [pointAt(ring, ring.angleOf(value), 0), pointAt(ring, ring.angleOf(value), 1)];
  const isLeft = outerX < ring.x;
  if (isLow(width, height)) {
    const size = labels.sizeOf(lines);
    const left = isLeft ? Math.min(innerX, outerX) - 10 - size.width : Math.max(innerX, outerX) + 10;
    const bottom = Math.max(innerY, outerY) + 3;
    labels.writeIn({ left, right: left + size.width, top: bottom - size.height, bottom }, lines, [bottom - size.height / 2], isLeft ? 1 : -1);
    return;
  }
  let top = Math.max(innerY, outerY) + 5;
  for (const { text, style } of lines) {
    const { above, below } = labels.reachOf(text, style);
    const half = labels.widthOf(text, style) / 2;
    // From the outer edge inward, and not beyond the middle.
    const x = isLeft ? Math.min(innerX, outerX) + half : Math.max(innerX, outerX) - half;
    labels.write(text, style, [[Math.min(Math.max(half, x), width - half), top + above]]);
    top += above + below + 1.5;
  }
}

export function drawLabels(stage: Stage): void {
  const { context, plot, ring, theme, width } = stage;
  const { colours } = theme;
  const { usual, small } = sizesOf(width);
  const { pace, projection, target, max } = plot;
  const labels = new LabelLayout(context, theme, width);
  const onward = onwardOf(theme);
  reserveRing(labels, ring);
  const quiet = { size: small, colour: colours.muted };
  const bold = (colour: string): TextStyle => ({ size: usual, weight: 700, colour });
  const isShort = target.datum.value < max;
  const ahead = (value: number): 1 | -1 => (projection && pace && projection.datum.value > value ? -1 : 1);
  // Each runs away from the others.
  if (pace) {
    const angle = ring.angleOf(pace.datum.value);
    const [[tipX, tipY], [footX, footY]] = [pointAt(ring, angle, 1, needleReach), pointAt(ring, angle, 1)];
    // The needle is thicker for those who ask for contrast, and seldom upright.
    const reach = 1.5 * theme.thickness + 1.5;
    labels.reserve({ left: Math.min(tipX, footX) - reach, right: Math.max(tipX, footX) + reach, top: tipY, bottom: footY });
    writeOutside(stage, pace.datum.value, linesOf(pace, bold(colours.pace), quiet), (onward * ahead(pace.datum.value)) as 1 | -1, colours.pace, labels);
  }
  if (projection) {
    const side = pace ? -ahead(pace.datum.value) : projection.datum.value > max / 2 ? 1 : -1;
    writeOutside(stage, projection.datum.value, linesOf(projection, bold(colours['part-1']), quiet), (onward * side) as 1 | -1, colours['part-1'], labels);
  }
  if (isShort) writeOutside(stage, target.datum.value, linesOf(target, bold(colours.target), quiet), onward, colours.target, labels);
  else writeEnd(stage, max, linesOf(target, bold(colours.text), quiet), labels);
  writeEnd(stage, 0, [{ text: plot.zeroLabel, style: bold(colours.text) }], labels);
  writeCentre(stage, labels);
}
