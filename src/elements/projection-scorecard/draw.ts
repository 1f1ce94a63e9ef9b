/** Draws the scorecard: groups of claims, each with what came of all of it. Loaded late, with Chart.js. */
import { LabelLayout } from '../../chart/label-layout.js';
import { painted } from '../../chart/painted.js';
import { arrange, endOf, type Arrangement, type PlacedGroup, type Sizes } from './arrange.js';
import { drawRow, higherBy, large, leastWidthOf, small, toneColours, tracksOf, widthOf, writeAt, xAt, type Sheet, type Tracks } from './draw-rows.js';
import type { Chart } from 'chart.js';
import type { TextStyle } from '../../chart/canvas.js';
import type { HitTarget, Picture } from '../../chart/drawing.js';
import type { Theme } from '../../chart/theme.js';
import type { ClaimGroup, ClaimRow, ScorecardPlot } from './plot.js';

/** The sizes of what came of a group, in those of labels, of which the first is taken that leaves room for its name beside it. */
const resultSizes = [2, 1.7, 1.4, 1.15];
const nameStyle: TextStyle = { size: large, weight: 700 };

/** A line of text, from its top to its middle and to its bottom. */
const lineOf = ({ labels }: Sheet, texts: readonly string[], style: TextStyle, others: readonly { above: number; below: number }[] = []) => {
  const reaches = [...texts.map((text) => labels.reachOf(text, style)), ...others];
  const above = Math.max(...reaches.map((reach) => reach.above));
  return { above, height: above + Math.max(...reaches.map((reach) => reach.below)) };
};

/** Everything that has a place before it is drawn. */
interface Stage extends Sheet {
  readonly plot: ScorecardPlot;
  readonly arrangement: Arrangement;
  /** The tracks of a group of rows, alike in all groups of a picture, so that one scale is seen as one. */
  readonly tracks: Tracks;
  readonly result: ReturnType<typeof lineOf>;
  readonly resultStyle: TextStyle;
  readonly said: ReturnType<typeof lineOf>;
  /** The claims that are open, in lines, and where the first stands; none where there is no room. */
  readonly open: { readonly lines: readonly string[]; readonly top: number; readonly step: number };
}

const quiet = ({ colours }: Theme): TextStyle => ({ size: small, colour: colours.muted });

/** The open claims on two lines at most: a claim is not broken, and how many more there are is said at the end. */
function openLines(sheet: Sheet, { open, words }: ScorecardPlot): string[] {
  if (!open) return [];
  const [label, ...claims] = open;
  const fits = (text: string) => widthOf(sheet, text, quiet(sheet.theme)) <= sheet.width;
  const laid = (count: number): string[] => {
    const pieces = [...claims.slice(0, count), ...(count < claims.length ? [words.more[claims.length - count] ?? ''] : [])];
    const lines: string[] = [label];
    pieces.forEach((piece, index) => {
      const text = index < pieces.length - 1 ? `${piece}${words.comma.trimEnd()}` : piece;
      const longer = `${lines.at(-1) ?? ''} ${text}`;
      if (fits(longer)) lines[lines.length - 1] = longer;
      else lines.push(text);
    });
    return lines;
  };
  for (let count = claims.length; count >= 0; count -= 1) {
    const lines = laid(count);
    if (lines.length <= 2 && lines.every(fits)) return lines;
  }
  return [];
}

/** How wide the result of a group is, with the room after it. */
const resultWidth = (sheet: Sheet, { result }: ClaimGroup, style: TextStyle): number =>
  result ? widthOf(sheet, result, style) + sheet.theme.fontSize * 0.7 : 0;

/** Large text may leave little room: then results are smaller, all alike. */
function resultStyleOf(sheet: Sheet, { groups }: ScorecardPlot): TextStyle {
  const styles = resultSizes.map((size): TextStyle => ({ size, weight: 700 }));
  // In more than one column there is always room.
  const room = sheet.width;
  const fitting = styles.find((style) => groups.every((group) => nameLines(sheet, group.name, room - resultWidth(sheet, group, style)).length > 0));
  return fitting ?? styles.find((style) => groups.every((group) => resultWidth(sheet, group, style) <= room)) ?? styles.at(-1) ?? {};
}

function stageOf(chart: Chart, plot: ScorecardPlot, theme: Theme): Stage {
  const { ctx: context, height } = chart;
  const { fontSize } = theme;
  const margin = 1;
  const width = chart.width - 2 * margin;
  const labels = new LabelLayout(context, theme, chart.width);
  const sheet: Sheet = { context, theme, labels, width, margin };
  const rows = plot.groups.flatMap((group) => group.rows);
  const muted = quiet(theme);
  const resultStyle = resultStyleOf(sheet, plot);
  const result = lineOf(
    sheet,
    plot.groups.map((group) => group.result),
    resultStyle,
    plot.groups.flatMap(({ name }) => nameReaches(sheet, name)),
  );
  const said = lineOf(sheet, [plot.words.asSaid], muted);
  const first = lineOf(
    sheet,
    rows.flatMap((row) => [row.said, row.verdict]),
    { weight: 700 },
  );
  const second = lineOf(
    sheet,
    rows.flatMap((row) => [row.by, row.came]),
    muted,
  );
  // In a script that reaches high and low there is air between lines already.
  const gap = fontSize * (theme.lineScale > 1 ? 0.3 : 0.6);
  const least = leastWidthOf(sheet, rows);
  const sizes: Sizes = {
    head: fontSize + result.height + gap + said.height + 3,
    rows: {
      stacked: (first.height + second.height) * 2 + gap + 9,
      'two-lines': first.height + second.height + gap + 3,
      brief: first.height + Math.max(fontSize * 0.25, 3),
    },
    more: second.height + fontSize * 0.3,
    widths: { stacked: 0, 'two-lines': Math.max(fontSize * 20, least), brief: Math.max(fontSize * 16, least) },
    gap: fontSize * 2,
    higher: (group, columnWidth) => higherBy(sheet, plot.groups[group]?.rows ?? [], columnWidth),
  };
  const counts = plot.groups.map((group) => group.rows.length);
  const lines = openLines(sheet, plot);
  const openHeight = lines.length > 0 ? lines.length * second.height + fontSize : 0;
  const shown = ({ groups }: Arrangement) => groups.reduce((sum, group) => sum + group.rows, 0);
  const [without, withOpen] = [height, height - openHeight].map((room) => arrange(counts, plot.columns, width, room, sizes)) as [Arrangement, Arrangement];
  // The checked claims come first.
  const hasOpen = shown(withOpen) === shown(without) && withOpen.form === without.form;
  const arrangement = hasOpen ? withOpen : without;
  return {
    ...sheet,
    plot,
    arrangement,
    tracks: tracksOf(sheet, rows, arrangement.form, arrangement.columnWidth),
    result,
    resultStyle,
    said,
    open: { lines: hasOpen ? lines : [], top: endOf(arrangement, counts, sizes) + fontSize * 0.8, step: second.height },
  };
}

/** Where a group’s rows begin, and each of them. */
function placesOf(stage: Stage, { index, top, rows, left, higher }: PlacedGroup) {
  const { result, said, theme, plot } = stage;
  const { rowHeight } = stage.arrangement;
  const rule = Math.round(top + theme.fontSize * 0.6 + result.height + theme.fontSize * 0.4) + 0.5;
  const first = rule + said.height + theme.fontSize * 0.2 + 3;
  const shown: readonly ClaimRow[] = plot.groups[index]?.rows.slice(0, rows) ?? [];
  let next = first;
  return {
    rule,
    left,
    rows: shown.map((row, place) => {
      const at = { row, top: next, height: rowHeight + (higher[place] ?? 0) };
      next += at.height;
      return at;
    }),
    bottom: next,
  };
}

function line(stage: Stage, from: number, to: number, y: number, colour: string, width: number): void {
  const { context } = stage;
  context.beginPath();
  context.moveTo(xAt(stage, from), y);
  context.lineTo(xAt(stage, to), y);
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.stroke();
}

const halvesOf = (name: string): string[] => {
  const breaks = [...name.matchAll(/ /g)].map(({ index }) => index);
  const [middle = name.length] = breaks.sort((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2));
  return [name.slice(0, middle), name.slice(middle + 1)].filter(Boolean);
};

/** One line stands on the foot of the large number, two in the middle of it, as near to each other as their script lets them be. */
const lowered = 0.32;
const stepOf = ({ labels }: Sheet, lines: readonly { text: string; style: TextStyle }[]): number => {
  const [upper, lower] = lines.map(({ text, style }) => labels.reachOf(text, style));
  return (upper?.below ?? 0) + (lower?.above ?? 0) + 2;
};

/** How far a name reaches from the middle of the number beside it, on one line or on two. */
function nameReaches(sheet: Sheet, name: string): { above: number; below: number }[] {
  const { labels, theme } = sheet;
  const one = labels.reachOf(name, nameStyle);
  const style: TextStyle = { size: small, weight: 700 };
  const lines = halvesOf(name).map((text) => ({ text, style }));
  const away = stepOf(sheet, lines) / 2;
  return [
    { above: one.above - theme.fontSize * lowered, below: one.below + theme.fontSize * lowered },
    ...(lines.length === 2
      ? [{ above: away + labels.reachOf(lines[0]?.text ?? '', style).above, below: away + labels.reachOf(lines[1]?.text ?? '', style).below }]
      : []),
  ];
}

/** A name on one line, or where that is too long on two. */
function nameLines(stage: Sheet, name: string, room: number): readonly { text: string; style: TextStyle }[] {
  for (const size of [large, 1]) if (widthOf(stage, name, { ...nameStyle, size }) <= room) return [{ text: name, style: { ...nameStyle, size } }];
  const halves = halvesOf(name);
  const style = [small, 0.85, 0.75].map((size) => ({ size, weight: 700 })).find((each) => halves.every((half) => widthOf(stage, half, each) <= room));
  return style ? halves.map((text) => ({ text, style })) : [];
}

function drawHead(stage: Stage, { index, top, left }: PlacedGroup): void {
  const { plot, theme, result, resultStyle, arrangement } = stage;
  const group = plot.groups[index];
  if (!group) return;
  const { fontSize, colours } = theme;
  const middle = top + fontSize * 0.6 + result.above;
  const width = resultWidth(stage, group, resultStyle);
  if (group.result) writeAt(stage, group.result, left, middle, { ...resultStyle, colour: colours[toneColours[group.tone]] });
  const lines = nameLines(stage, group.name, arrangement.columnWidth - width);
  const [only] = lines;
  if (lines.length === 1 && only) writeAt(stage, only.text, left + width, middle + fontSize * lowered, only.style);
  else {
    const step = stepOf(stage, lines);
    lines.forEach(({ text, style }, at) => writeAt(stage, text, left + width, middle + (at - 0.5) * step, style));
  }
}

function drawGroup(stage: Stage, group: PlacedGroup): void {
  const { plot, theme, tracks, arrangement, said } = stage;
  const { colours, thickness, fontSize } = theme;
  const { form, columnWidth } = arrangement;
  const { rule, left, rows, bottom } = placesOf(stage, group);
  drawHead(stage, group);
  line(stage, left, left + columnWidth, rule, colours.text, thickness);
  rows.forEach(({ row, top, height }, place) => {
    drawRow(stage, plot, row, { form, tracks, start: left, top, height });
    if (form !== 'brief' && place < rows.length - 1) line(stage, left, left + columnWidth, Math.round(top + height) + 0.5, colours.line, 1);
  });
  const zero = left + tracks.from + (-plot.from / (plot.to - plot.from)) * (tracks.to - tracks.from);
  writeAt(stage, plot.words.asSaid, zero, rule + fontSize * 0.2 + said.above, quiet(theme), 'middle');
  const more = (plot.groups[group.index]?.rows.length ?? 0) - rows.length;
  const words = more > 0 ? plot.words.more[more] : undefined;
  if (words) writeAt(stage, words, left, bottom + fontSize * 0.2 + said.above, quiet(theme));
}

function hitTargetsOf(chart: Chart, plot: ScorecardPlot, theme: Theme): HitTarget[] {
  const stage = stageOf(chart, plot, theme);
  const { columnWidth, groups } = stage.arrangement;
  return [...groups]
    .sort((a, b) => a.index - b.index)
    .flatMap((group) => placesOf(stage, group).rows.map((each) => ({ ...each, left: group.left })))
    .map(({ row, top, height, left }, column) => ({
      left: Math.min(xAt(stage, left), xAt(stage, left + columnWidth)),
      top,
      width: columnWidth,
      height,
      column,
      datum: row.datum,
    }));
}

/** Draws a plot on a canvas. */
export const draw = (canvas: HTMLCanvasElement, plot: ScorecardPlot, theme: Theme): Picture =>
  painted(canvas, theme, {
    paint: (chart) => {
      const stage = stageOf(chart, plot, theme);
      const { open, said } = stage;
      for (const group of stage.arrangement.groups) drawGroup(stage, group);
      open.lines.forEach((text, index) => writeAt(stage, text, 0, open.top + index * open.step + said.above, quiet(theme)));
    },
    hitTargets: (chart) => hitTargetsOf(chart, plot, theme),
  });
