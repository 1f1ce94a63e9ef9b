/** Writes an editor's notes beside their marks, each with a thin line to it. Loaded late, with Chart.js. */
import { onwardOf } from './canvas.js';
import { inLines } from './in-lines.js';
import type { Box } from './bars.js';
import type { Anchor, LabelLayout, Line } from './label-layout.js';
import type { Theme } from './theme.js';

/** A mark and what is noted at it. */
export interface Annotated {
  readonly box: Box;
  readonly text: string;
}

export interface AnnotationStage {
  readonly context: CanvasRenderingContext2D;
  readonly theme: Theme;
  readonly labels: LabelLayout;
  readonly width: number;
  /** The height under which no note stands. */
  readonly base: number;
}

/** In CSS pixels: how far a note is from its mark at least, how far its line ends before its words, and the dot at the other end. */
const least = 9;
const gap = 3;
const dot = 2;

const style = { size: 0.92 };

const within = (value: number, from: number, to: number): number => Math.max(Math.min(from, to), Math.min(Math.max(from, to), value));

/** Where a line may end: on either side of the mark or on its top. */
const endsOf = ({ left, right, top, bottom }: Box, x: number, y: number): Anchor[] => {
  const height = within(y, Math.min(top + 8, bottom), Math.max(bottom - 8, top));
  const inset = Math.min(4, (right - left) / 2);
  return [
    [left, height],
    [right, height],
    [within(x, left + inset, right - inset), top],
    [left + inset, top],
    [right - inset, top],
  ];
};

interface Place {
  readonly box: Box;
  readonly lines: readonly Line[];
  readonly start: Anchor;
  readonly end: Anchor;
  readonly cost: number;
}

/** The forms of a note: in one line or in more, as long as each has fewer words. */
function formsOf({ labels, width }: AnnotationStage, text: string) {
  const forms = [1, 2, 3, 4].map((count) => inLines(text, count).map((line): Line => ({ text: line, style })));
  return forms
    .filter((lines, index) => index === 0 || lines.length > (forms[index - 1]?.length ?? 0))
    .map((lines) => ({ lines, ...labels.sizeOf(lines) }))
    .filter((form) => form.width <= width * 0.6);
}

/** All places on a grid, the nearest to the mark first. */
function placesOf(stage: AnnotationStage, { box: mark, text }: Annotated): Place[] {
  const { width, base, theme, labels } = stage;
  const places: Place[] = [];
  for (const form of formsOf(stage, text)) {
    for (let top = 1; top + form.height < base - 3; top += 4)
      for (let from = 1; from + form.width < width - 1; from += 6) {
        const left = onwardOf(theme) > 0 ? from : width - from - form.width;
        const box = { left, right: left + form.width, top, bottom: top + form.height };
        if (!labels.isFree({ left: box.left - 4, right: box.right + 4, top: box.top - 3, bottom: box.bottom + 3 })) continue;
        for (const end of endsOf(mark, (box.left + box.right) / 2, (box.top + box.bottom) / 2)) {
          const start: Anchor = [within(end[0], box.left - gap, box.right + gap), within(end[1], box.top - gap, box.bottom + gap)];
          const [across, along] = [Math.abs(start[0] - end[0]), Math.abs(start[1] - end[1])];
          const length = Math.hypot(across, along);
          // A slanted line, or a line of words more, is worth a few pixels of nearness.
          if (length >= least - gap) places.push({ box, lines: form.lines, start, end, cost: length + Math.min(across, along) + form.lines.length * 4 });
        }
      }
  }
  return places.sort((a, b) => a.cost - b.cost);
}

const pointBox = ([x, y]: Anchor, reach: number): Box => ({ left: x - reach, right: x + reach, top: y - reach, bottom: y + reach });

/** Whether nothing is in the way of a line; it may touch its own mark. */
function isClear({ start: [fromX, fromY], end: [toX, toY] }: Place, mark: Box, isFree: (box: Box) => boolean): boolean {
  const steps = Math.ceil(Math.hypot(toX - fromX, toY - fromY) / 3);
  for (let step = 0; step <= steps; step += 1) {
    const [x, y] = [fromX + ((toX - fromX) * step) / steps, fromY + ((toY - fromY) * step) / steps];
    const isInside = x > mark.left + 0.5 && x < mark.right - 0.5 && y > mark.top + 0.5;
    const isAtMark = x > mark.left - 4 && x < mark.right + 4 && y > mark.top - 4 && y < mark.bottom + 4;
    if (isInside || (!isAtMark && !isFree(pointBox([x, y], 1)))) return false;
  }
  return true;
}

function drawLine({ context, theme }: AnnotationStage, { start, end }: Place): void {
  context.beginPath();
  context.moveTo(...start);
  context.lineTo(...end);
  context.lineWidth = theme.thickness;
  context.strokeStyle = context.fillStyle = theme.colours.text;
  context.stroke();
  context.beginPath();
  context.arc(end[0], end[1], dot * theme.thickness, 0, Math.PI * 2);
  context.fill();
}

/**
 * Writes the notes where they and their lines have room; one that has none stands under the picture alone.
 *
 * @param isFree whether a line may run there; unless given, where no label and no mark is
 */
export function writeAnnotations(stage: AnnotationStage, marks: readonly Annotated[], isFree?: (box: Box) => boolean): void {
  const { labels } = stage;
  for (const mark of marks) {
    const place = placesOf(stage, mark).find(
      (each) => labels.isFreeOfText(pointBox(each.end, dot + 1)) && isClear(each, mark.box, isFree ?? ((box) => labels.isFree(box))),
    );
    if (!place) continue;
    const { box, lines, end } = place;
    const flush = end[0] > box.right ? 1 : end[0] < box.left ? -1 : 0;
    labels.writeIn({ ...box, left: box.left - 0.1, right: box.right + 0.1 }, lines, [(box.top + box.bottom) / 2], flush);
    drawLine(stage, place);
    labels.reserveLine(place.start, end);
  }
}
