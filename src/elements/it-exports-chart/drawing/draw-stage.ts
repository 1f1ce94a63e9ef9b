/** Where everything in the picture of `<it-exports-chart>` stands. Loaded late, with Chart.js. */
import { lineSizeOf, onwardOf, type TextStyle } from '../../../chart/canvas.js';
import { inLines } from '../../../chart/in-lines.js';
import { LabelLayout } from '../../../chart/label-layout.js';
import { TextBlocks, type TextLine } from '../../../chart/text-block.js';
import type { Chart } from 'chart.js';
import type { Box } from '../../../chart/bars.js';
import type { Theme } from '../../../chart/theme.js';
import type { ExportsPlot, KeyMonth, MonthStory } from '../plot.js';

export interface Stage {
  readonly context: CanvasRenderingContext2D;
  readonly theme: Theme;
  readonly plot: ExportsPlot;
  readonly labels: LabelLayout;
  readonly blocks: TextBlocks;
  readonly width: number;
  readonly height: number;
  /** Whether there is room for more than a phone has. */
  readonly isWide: boolean;
  readonly lineSize: number;
  readonly slotWidth: number;
  readonly columnWidth: number;
  /** Whether the edges of columns stand clear of their values: else they have one along their top alone. */
  readonly hasSides: boolean;
  /** The height of the axis of slots, and of the two lines under it. */
  readonly base: number;
  readonly names: { readonly first: number; readonly second: number };
  /** By month: the bracket over the columns, and what is said at it. */
  readonly head: MonthHead | undefined;
  /** Of the same months of several years: the growth between the last two. */
  readonly rise: readonly TextLine[];
  /** The middle of a slot, counted from 0 where the axis begins, or so many pixels onward from it; parts of a slot lie between two. */
  readonly x: (slot: number, onward?: number) => number;
  readonly y: (value: number) => number;
  /** The box of a column from one value up to another. */
  readonly column: (slot: number, to: number, from?: number) => Box;
}

/** How the labels at the bracket stand, in CSS pixels from the top. */
export interface MonthHead {
  readonly latest: readonly TextLine[];
  readonly earlier?: readonly TextLine[];
  readonly growth?: TextLine;
  /** Whether the growth stands over the labels, for want of room between them. */
  readonly isStacked: boolean;
  readonly record: readonly TextLine[];
  readonly level: number;
  readonly height: number;
}

export const small = 0.92;

const widestColumn = 96;

/** A part of its slot, or by year as wide as its value needs. */
function columnWidthOf({ period, slots }: ExportsPlot, slotWidth: number, labels: LabelLayout): Pick<Stage, 'columnWidth' | 'hasSides'> {
  if (period === 'month') return { columnWidth: Math.min(widestColumn, slotWidth * 0.78), hasSides: false };
  const widest = Math.max(
    ...slots.flatMap(({ column }) =>
      column
        ? [
            2 * labels.halfOf(column.label, { size: small, weight: column.isMain ? 700 : 400 }),
            column.part ? 2 * labels.halfOf(column.part.share, { size: small, weight: 700 }) : 0,
          ]
        : [],
    ),
  );
  const columnWidth = Math.min(widestColumn, Math.max(slotWidth * 0.81, Math.min(widest + 7, slotWidth - 2)));
  return { columnWidth, hasSides: widest + 7 <= columnWidth };
}

const mutedOf = ({ colours }: Theme): TextStyle => ({ size: small, colour: colours.muted });

const monthLines = (amount: string, when: string, theme: Theme): TextLine[] => [
  { text: amount, style: { size: 1.2, weight: 700 } },
  { text: when, style: mutedOf(theme) },
];

/** The sizes of the growth, of which the first that has room between the labels is taken. */
const growthSizes = { wide: [3, 2.5, 2.15], narrow: [2.15, 1.8, 1.5] };

/** @param x where a slot is */
function monthHeadOf(
  { latest, earlier, record }: MonthStory,
  notes: readonly string[],
  { theme, blocks, labels, isWide, x, end }: Pick<Stage, 'theme' | 'blocks' | 'labels' | 'isWide' | 'x'> & { readonly end: number },
): MonthHead {
  const { fontSize } = theme;
  const recordLines = record
    ? [
        { text: record.word, style: mutedOf(theme) },
        { text: record.amount, style: {} },
      ]
    : [];
  // The editor's notes stand between the bracket and the columns.
  const noted = Math.max(
    0,
    ...notes.map((text) => blocks.heightOf(inLines(text, isWide ? 2 : 3).map((line) => ({ text: line, style: { size: small } }))) + fontSize),
  );
  const over = Math.max(fontSize * 1.4, recordLines.length > 0 ? blocks.heightOf(recordLines) + fontSize : 0) + noted;
  const whole = monthLines(latest.amount, latest.when, theme);
  const height = blocks.heightOf(whole);
  const gap = fontSize * 0.5;
  const common = { record: recordLines, isStacked: false };
  if (!earlier) return { ...common, latest: whole, level: height + gap, height: height + Math.max(over, gap) };
  const before = monthLines(earlier.amount, earlier.when, theme);
  const boxOf = (lines: readonly TextLine[], at: number) => blocks.boxOf(lines, { x: at, y: 0, by: 'end', edge: 'head' });
  const left = boxOf(before, x(earlier.slot));
  const sizes = growthSizes[isWide ? 'wide' : 'narrow'];
  for (const words of [whole, monthLines(latest.amount, latest.briefWhen, theme)]) {
    const right = boxOf(words, end);
    const room = Math.max(right.left - left.right, left.left - right.right) - fontSize;
    for (const size of sizes) {
      const growth = { text: earlier.growth, style: { size, weight: 700 } };
      if (labels.widthOf(growth.text, growth.style) > room) continue;
      const level = Math.max(height, blocks.heightOf([growth])) + gap;
      return { ...common, latest: words, earlier: before, growth, level, height: level + over };
    }
  }
  const growth = { text: earlier.growth, style: { size: sizes[1] ?? 2, weight: 700 } };
  const level = height + blocks.heightOf([growth]) + gap;
  const amountOf = ({ amount }: KeyMonth) => [{ text: amount, style: { size: small, weight: 700 } }];
  // In large text not even both labels have room, and then not even both amounts.
  const pairs = [
    { latest: monthLines(latest.amount, latest.briefWhen, theme), earlier: before },
    { latest: amountOf(latest), earlier: amountOf(earlier) },
    { latest: monthLines(latest.amount, latest.briefWhen, theme), earlier: [] },
  ];
  const isApart = (pair: { latest: readonly TextLine[]; earlier: readonly TextLine[] }) => {
    const [one, other] = [boxOf(pair.earlier, x(earlier.slot)), boxOf(pair.latest, end)];
    return pair.earlier.length === 0 || one.right + fontSize * 0.5 <= other.left || other.right + fontSize * 0.5 <= one.left;
  };
  return { ...common, isStacked: true, latest: whole, earlier: before, ...pairs.find(isApart), growth, level, height: level + over };
}

/** The lines of names under the axis, and the height of both. */
function namesOf({ slots }: ExportsPlot, theme: Theme, labels: LabelLayout): Stage['names'] & { readonly height: number } {
  const reach = (texts: readonly string[], style: TextStyle) => {
    const reaches = texts.filter(Boolean).map((text) => labels.reachOf(text, style));
    return { above: Math.max(0, ...reaches.map(({ above }) => above)), below: Math.max(0, ...reaches.map(({ below }) => below)) };
  };
  const name = reach(
    slots.flatMap((slot) => [slot.name, slot.shortName]),
    { weight: 700 },
  );
  const below = reach(
    slots.map((slot) => slot.below ?? ''),
    mutedOf(theme),
  );
  const first = theme.fontSize * 0.4 + name.above;
  const second = first + name.below + below.above + 4;
  return { first, second, height: second + below.below };
}

export function stageOf(chart: Chart, plot: ExportsPlot, theme: Theme): Stage {
  const { ctx: context, width, height } = chart;
  const { slots, top, ticks, story } = plot;
  const { fontSize } = theme;
  const onward = onwardOf(theme);
  const labels = new LabelLayout(context, theme, width);
  const blocks = new TextBlocks(context, theme, labels, width);
  const isWide = width >= fontSize * 38;
  const gutter = ticks.length > 0 ? Math.max(...ticks.map(({ label }) => labels.widthOf(label, { size: small }))) + fontSize * 0.6 : 0;
  const slotWidth = (width - gutter) / slots.length;
  const { columnWidth, hasSides } = columnWidthOf(plot, slotWidth, labels);
  const x: Stage['x'] = (slot, beyond = 0) => {
    const along = gutter + (slot + 0.5) * slotWidth + beyond;
    return onward > 0 ? along : width - along;
  };
  const lineSize = lineSizeOf(theme);
  const foot = namesOf(plot, theme, labels);
  const base = Math.round(height - foot.height) - 0.5;
  const head =
    story &&
    monthHeadOf(
      story,
      slots.flatMap(({ column }) => column?.datum.note ?? []),
      { theme, blocks, labels, isWide, x, end: x(slots.length - 1, columnWidth / 2) },
    );
  const rise = plot.rise === undefined ? [] : [{ text: plot.rise, style: { size: growthSizes[isWide ? 'wide' : 'narrow'][0] ?? 2, weight: 700 } }];
  // By year there is a label over the highest mark, or the growth with its bracket.
  const upper =
    rise.length > 0
      ? blocks.heightOf(rise) + fontSize * 1.6
      : (head?.height ?? labels.reachOf(plot.targets.at(-1)?.label ?? '', { weight: 700 }).above * 2 + 12);
  const y = (value: number): number => base - (value / top) * Math.max(base - upper, 1);
  return {
    context,
    theme,
    plot,
    labels,
    blocks,
    width,
    height,
    isWide,
    lineSize,
    slotWidth,
    columnWidth,
    hasSides,
    base,
    names: { first: base + foot.first, second: base + foot.second },
    head,
    rise,
    x,
    y,
    column: (slot, to, from = 0) => ({ left: x(slot) - columnWidth / 2, right: x(slot) + columnWidth / 2, top: y(to), bottom: y(from) }),
  };
}
