/** Draws the rows of one group: what was said, how far from it what came was, and the verdict. Loaded late, with Chart.js. */
import { onwardOf, write, type TextStyle } from '../../chart/canvas.js';
import type { LabelLayout } from '../../chart/label-layout.js';
import type { ColourName, Theme } from '../../chart/theme.js';
import type { RowForm } from './arrange.js';
import type { ClaimRow, ScorecardPlot, Tone } from './plot.js';

export const small = 0.92;
const large = 1.08;

export const toneColours: Readonly<Record<Tone, ColourName>> = { good: 'part-1', bad: 'milestone', neutral: 'text' };

/** A canvas on which distances count from where reading begins. */
export interface Sheet {
  readonly context: CanvasRenderingContext2D;
  readonly theme: Theme;
  readonly labels: LabelLayout;
  /** From where reading begins to where it ends, and what is left free at both: strokes of some scripts reach beyond the width of their words. */
  readonly width: number;
  readonly margin: number;
}

/** With all that its strokes reach, which in some scripts is more than the width of the words. */
export const widthOf = ({ labels }: Pick<Sheet, 'labels'>, text: string, style: TextStyle): number => labels.halfOf(text, style) * 2;

export const xAt = ({ theme, width, margin }: Sheet, along: number): number => margin + (onwardOf(theme) > 0 ? along : width - along);

/** Writes a line from a distance on, or up to it. */
export function writeAt(sheet: Sheet, text: string, along: number, y: number, style: TextStyle, by: 'start' | 'middle' | 'end' = 'start'): void {
  const width = widthOf(sheet, text, style);
  const middle = along + { start: width / 2, middle: 0, end: -width / 2 }[by];
  write(sheet.context, sheet.theme, text, xAt(sheet, middle), y, style);
}

/** Where the columns of a row begin and end, in distances from where its column of rows begins. */
export interface Tracks {
  readonly said: number;
  readonly from: number;
  readonly to: number;
  readonly verdict: number;
}

const saidStyle: TextStyle = { weight: 700 };
const verdictStyle: TextStyle = { weight: 700 };
const quiet = ({ colours }: Theme): TextStyle => ({ size: small, colour: colours.muted });

const saidWidth = (sheet: Sheet, { said, year }: ClaimRow): number =>
  widthOf(sheet, said, saidStyle) + sheet.theme.fontSize * 0.4 + widthOf(sheet, year, quiet(sheet.theme));

const verdictWidth = (sheet: Sheet, { verdict }: ClaimRow): number => widthOf(sheet, verdict, verdictStyle);

/** What is between the columns of a row. */
const gapOf = ({ theme }: Sheet): number => theme.fontSize * 0.8;

/** The width in which the words of rows stand side by side, however wide the font is. */
export const leastWidthOf = (sheet: Sheet, rows: readonly ClaimRow[]): number =>
  Math.max(...rows.map(({ said }) => widthOf(sheet, said, saidStyle))) + Math.max(...rows.map((row) => verdictWidth(sheet, row))) + 2 * gapOf(sheet);

/** What is said takes the room it needs, the verdict too, and the drawing what is left; where that is little, the year makes room for it. */
export function tracksOf(sheet: Sheet, rows: readonly ClaimRow[], form: RowForm, width: number): Tracks {
  const { theme } = sheet;
  if (form === 'stacked') return { said: width, from: theme.fontSize, to: width - theme.fontSize, verdict: width };
  const gap = gapOf(sheet);
  const right = Math.max(...rows.map((row) => verdictWidth(sheet, row)));
  const room = width - right - 2 * gap - theme.fontSize * 3.5;
  const whole = Math.max(...rows.map((row) => saidWidth(sheet, row)));
  const said = whole <= room ? whole : Math.max(...rows.map((row) => widthOf(sheet, row.said, saidStyle)));
  return { said, from: said + gap, to: width - right - gap, verdict: width };
}

/** A text that fits, cut with an ellipsis where it has to be: the table has it whole. */
function fitted(sheet: Sheet, text: string, room: number, style: TextStyle): string {
  if (widthOf(sheet, text, style) <= room) return text;
  const words = text.split(' ');
  while (words.length > 0 && widthOf(sheet, `${words.join(' ')}…`, style) > room) words.pop();
  return words.length > 0 ? `${words.join(' ').replace(/[،,]$/, '')}…` : '';
}

/** Who said it: beside what came, and where that is too little room, also on the line below, which it has alone. */
function nameLines(sheet: Sheet, { by, came }: ClaimRow, width: number): string[] {
  const muted = quiet(sheet.theme);
  const room = width - widthOf(sheet, came, muted) - sheet.theme.fontSize;
  if (widthOf(sheet, by, muted) <= room) return [by];
  const words = by.split(' ');
  let count = words.length - 1;
  while (count > 0 && widthOf(sheet, words.slice(0, count).join(' '), muted) > room) count -= 1;
  return [words.slice(0, count).join(' '), fitted(sheet, words.slice(count).join(' '), width, muted)];
}

/** From one line of a row to the next. */
function stepOf({ labels, theme }: Sheet, { said, verdict, by, came }: ClaimRow): { first: number; step: number; last: number; only: number } {
  const reachOf = (texts: readonly string[], style: TextStyle) => {
    const reaches = texts.map((text) => labels.reachOf(text, style));
    return { above: Math.max(...reaches.map(({ above }) => above)), below: Math.max(...reaches.map(({ below }) => below)) };
  };
  const first = reachOf([said, verdict], saidStyle);
  const other = reachOf([by, came], quiet(theme));
  // The mark on the first line is as low as its letters or lower.
  return {
    first: first.above,
    step: Math.max(first.below, other.below, theme.fontSize * 0.55) + 3 + Math.max(first.above, other.above),
    last: other.below,
    only: first.below,
  };
}

/** What each row is higher than usual in a column of a width, because a name takes two lines. */
export const higherBy = (sheet: Sheet, rows: readonly ClaimRow[], width: number): number[] =>
  rows.map((row) => (nameLines(sheet, row, width).length > 1 ? stepOf(sheet, row).step : 0));

/** The mark of what came, with a stem from the line of what was said, and the range that was said behind it. */
function drawMark(
  sheet: Sheet,
  { from, to }: Pick<ScorecardPlot, 'from' | 'to'>,
  row: ClaimRow,
  tracks: Tracks,
  start: number,
  y: number,
  reach: number,
): void {
  const { context, theme } = sheet;
  const { colours, thickness, fontSize } = theme;
  const at = (share: number) => xAt(sheet, start + tracks.from + ((share - from) / (to - from)) * (tracks.to - tracks.from));
  const radius = Math.min(5, fontSize * 0.38);
  context.beginPath();
  context.moveTo(xAt(sheet, start + tracks.from), y);
  context.lineTo(xAt(sheet, start + tracks.to), y);
  context.lineWidth = 1;
  context.strokeStyle = colours.line;
  context.stroke();
  if (row.range) {
    const [left, right] = [at(row.range.from), at(row.range.to)].sort((a, b) => a - b) as [number, number];
    context.fillStyle = colours.undivided;
    context.fillRect(left, y - radius, right - left, radius * 2);
    context.lineWidth = thickness;
    context.strokeStyle = colours.edge;
    context.strokeRect(left, y - radius, right - left, radius * 2);
  }
  context.beginPath();
  context.moveTo(at(0), y - reach);
  context.lineTo(at(0), y + reach);
  context.lineWidth = 1.5 * thickness;
  context.strokeStyle = colours.text;
  context.stroke();
  context.fillStyle = context.strokeStyle = colours[toneColours[row.tone]];
  context.beginPath();
  context.moveTo(at(0), y);
  context.lineTo(at(row.share), y);
  context.lineWidth = 3;
  context.stroke();
  context.beginPath();
  if (row.isTarget) context.rect(at(row.share) - radius, y - radius, radius * 2, radius * 2);
  else context.arc(at(row.share), y, radius, 0, 2 * Math.PI);
  context.fill();
}

export interface RowPlace {
  readonly form: RowForm;
  readonly tracks: Tracks;
  /** Where its column of rows begins. */
  readonly start: number;
  readonly top: number;
  readonly height: number;
}

/** The middles of so many lines of a row, as far apart as their script needs, and all in the middle of it. */
function linesOf(sheet: Sheet, row: ClaimRow, { top, height }: RowPlace, count: number): number[] {
  const { first, step, last, only } = stepOf(sheet, row);
  const whole = first + (count - 1) * step + (count > 1 ? last : only);
  return [...Array<undefined>(count)].map((_, index) => top + (height - whole) / 2 + first + index * step);
}

function writeClaim(sheet: Sheet, { said, year }: ClaimRow, { start, tracks }: RowPlace, y: number): void {
  const { theme } = sheet;
  const width = widthOf(sheet, said, saidStyle) + theme.fontSize * 0.4;
  writeAt(sheet, said, start, y, saidStyle);
  if (width + widthOf(sheet, year, quiet(theme)) <= tracks.said + 1) writeAt(sheet, year, start + width, y, quiet(theme));
}

function writeVerdict(sheet: Sheet, { verdict, tone }: ClaimRow, end: number, y: number): void {
  writeAt(sheet, verdict, end, y, { ...verdictStyle, colour: sheet.theme.colours[toneColours[tone]] }, 'end');
}

export function drawRow(sheet: Sheet, plot: ScorecardPlot, row: ClaimRow, place: RowPlace): void {
  const { theme } = sheet;
  const { form, tracks, start, height } = place;
  const { fontSize } = theme;
  const muted = quiet(theme);
  const end = start + tracks.verdict;
  if (form === 'stacked') {
    const [first = 0, second = 0, third = 0, fourth = 0] = linesOf(sheet, row, place, 4);
    writeClaim(sheet, row, place, first);
    writeVerdict(sheet, row, start + verdictWidth(sheet, row), second);
    writeAt(sheet, fitted(sheet, row.came, tracks.verdict, muted), start, third, muted);
    drawMark(sheet, plot, row, tracks, start, fourth, fontSize * 0.5);
    return;
  }
  const names = form === 'two-lines' ? nameLines(sheet, row, tracks.verdict) : [];
  const [first = 0, second = 0, third = 0] = linesOf(sheet, row, place, 1 + names.length);
  writeClaim(sheet, row, place, first);
  writeVerdict(sheet, row, end, first);
  // Between the claim and its verdict; who said it may take the whole line below.
  drawMark(sheet, plot, row, tracks, start, first, form === 'two-lines' ? fontSize * 0.55 : height / 2);
  if (form === 'brief') return;
  names.forEach((name, line) => writeAt(sheet, name, start, [second, third][line] ?? second, muted));
  writeAt(sheet, row.came, end, second, muted, 'end');
}

export { large };
