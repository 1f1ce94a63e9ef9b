/** Draws the growth between the last two columns: the largest words of the picture, tied to the two numbers it is between. Loaded late, with Chart.js. */
import { styleOf, type Stage } from './stage.js';
import type { LabelLayout } from '../../../chart/label-layout.js';
import type { Story } from '../plot.js';

/** The smallest its number becomes, in sizes of labels. */
const least = 1.2;

/** The room that it asks for between the columns, in CSS pixels. */
export function storySize(labels: LabelLayout, { label }: Story, width: number): number {
  const { story } = styleOf(width);
  const wanted = labels.widthOf(label, { size: story, weight: 700 }) + (width < 560 ? 10 : 44);
  return Math.min(wanted, width * 0.3);
}

export function drawStory({ context, theme, plot, boxes, labels, style, y, onward, base }: Stage): void {
  const { story } = plot;
  const [before, last] = boxes.slice(-2).map(({ parts }) => parts[0]);
  if (!story || !before || !last) return;
  const { colours, thickness } = theme;
  const [near, far] = onward > 0 ? [before.right, last.left] : [before.left, last.right];
  const [left, right] = [Math.min(near, far), Math.max(near, far)];
  const [from, to] = [y(story.from), y(story.to)].map((height) => Math.round(height) + 0.5) as [number, number];
  const stroke = (...points: (readonly [number, number])[]): void => {
    context.beginPath();
    points.forEach(([x, height], index) => {
      if (index === 0) context.moveTo(x, height);
      else context.lineTo(x, height);
    });
    context.stroke();
  };
  context.lineWidth = 1.25 * thickness;
  context.strokeStyle = context.fillStyle = colours.text;
  // Each level touches its own column and ends before the other.
  stroke([near, from], [far - 3 * onward, from]);
  stroke([near + 3 * onward, to], [far, to]);
  labels.reserveStraight([near, from], [far, from]);
  labels.reserveStraight([near, to], [far, to]);

  const x = (left + right) / 2;
  const milestone = plot.milestone && y(plot.milestone.value);
  const [top, bottom] = [Math.min(from, to), Math.max(from, to)];
  const isCut = milestone !== undefined && milestone > top && milestone < bottom;
  // Where the milestone runs between the levels, in the larger of the two rooms.
  const rooms = isCut
    ? [
        { top, bottom: milestone },
        { top: milestone, bottom },
      ].sort((a, b) => b.bottom - b.top - (a.bottom - a.top))
    : [{ top, bottom }];
  const basis = story.basis === undefined ? [] : [{ text: story.basis, style: { size: style.small, colour: colours.muted } }];
  const linesAt = (size: number) => [{ text: story.label, style: { size, weight: 700 } }, ...basis];
  const highOf = (size: number) => labels.sizeOf(linesAt(size)).height;
  const sizes = [...Array<undefined>(10)].map((_, index) => style.story - (index * (style.story - least)) / 9);
  const between = [1.5, least].flatMap((lowest) =>
    rooms.flatMap((room) =>
      sizes.filter((size) => size >= lowest).map((size) => ({ size, top: room.top, bottom: room.bottom, y: (room.top + room.bottom) / 2 })),
    ),
  );
  const beside = sizes.flatMap((size) => {
    const high = highOf(size);
    return [
      { size, top: top - high - 6, bottom: top - 2, y: top - high / 2 - 5 },
      { size, top: bottom + 2, bottom: bottom + high + 6, y: bottom + high / 2 + 5 },
    ];
  });
  // Between the levels as long as it stays large, else over or under both.
  const large = between.filter(({ size }) => size >= 1.5);
  const small = between.filter(({ size }) => size < 1.5);
  const found = [...large, ...beside, ...small]
    .filter((place) => place.bottom < base)
    .find(({ size, top: roomTop, bottom: roomBottom, y: middle }) =>
      labels.writeIn({ left: left + 2, right: right - 2, top: roomTop + 1, bottom: roomBottom - 1 }, linesAt(size), [middle]),
    );
  if (!found) return;
  drawRiser();

  /** An arrow from the earlier level to the later one, broken by the words where they stand on it. */
  function drawRiser(): void {
    if (!found) return;
    const half = highOf(found.size) / 2;
    const words = { top: found.y - half - 2, bottom: found.y + half + 2 };
    const stands = words.bottom > top && words.top < bottom;
    const free = bottom - top - (stands ? words.bottom - words.top : 0);
    if (free < 22) return;
    const down = to > from;
    context.lineWidth = thickness;
    context.strokeStyle = context.fillStyle = colours.text;
    const head = to + (down ? -1 : 1);
    const foot = head + (down ? -6 : 6);
    const pieces = stands
      ? [
          [top, words.top],
          [words.bottom, bottom],
        ]
      : [[top, bottom]];
    for (const [start = 0, end = 0] of pieces) if (end - start > 6) stroke([x, start], [x, end]);
    context.beginPath();
    context.moveTo(x, head);
    context.lineTo(x - 4, foot);
    context.lineTo(x + 4, foot);
    context.fill();
    labels.reserveStraight([x, top], [x, bottom]);
  }
}
