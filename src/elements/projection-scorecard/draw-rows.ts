/** Draws the rows of one group: what was said, how far from it what came was, and the verdict. Loaded late, with Chart.js. */
import { onwardOf, write, type TextStyle } from '../../chart/canvas.js';
import type { LabelLayout } from '../../chart/label-layout.js';
import type { ColourName, Theme } from '../../chart/theme.js';
import type { RowForm } from './draw-layout.js';
import type { ClaimRow, ScorecardPlot, Tone } from './plot.js';

export const small = 0.92;
const large = 1.08;

export const toneColours: Readonly<Record<Tone, ColourName>> = { good: 'part-1', bad: 'milestone', neutral: 'text' };

/** A canvas on which distances count from where reading begins. */
export interface Sheet {
  readonly context: CanvasRenderingContext2D;
  readonly theme: Theme;
  readonly labels: LabelLayout;
  readonly width: number;
}

export const xAt = ({ theme, width }: Sheet, along: number): number => (onwardOf(theme) > 0 ? along : width - along);

/** Writes a line from a distance on, or up to it. */
export function writeAt(sheet: Sheet, text: string, along: number, y: number, style: TextStyle, by: 'start' | 'middle' | 'end' = 'start'): void {
  const width = sheet.labels.widthOf(text, style);
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

/** The sign beside a verdict is as wide as this, in font sizes, with the space after it. */
const signWidth = 1.1;

const saidWidth = ({ labels, theme }: Sheet, { said, year }: ClaimRow): number =>
  labels.widthOf(said, saidStyle) + theme.fontSize * 0.4 + labels.widthOf(year, quiet(theme));

const verdictWidth = ({ labels, theme }: Sheet, { verdict, tone }: ClaimRow): number =>
  labels.widthOf(verdict, verdictStyle) + (tone === 'neutral' ? 0 : signWidth * theme.fontSize);

/** What is said takes the room it needs, the verdict too, and the drawing what is left, but for a least. */
export function tracksOf(sheet: Sheet, rows: readonly ClaimRow[], form: RowForm, width: number): Tracks {
  const { labels, theme } = sheet;
  const gap = theme.fontSize * 0.9;
  const came = (row: ClaimRow) => labels.widthOf(row.came, quiet(theme));
  const right = Math.max(
    ...rows.map((row) =>
      form === 'two-lines' ? Math.max(verdictWidth(sheet, row), came(row)) : verdictWidth(sheet, row) + (form === 'one-line' ? came(row) + gap : 0),
    ),
  );
  const needed = Math.max(...rows.map((row) => saidWidth(sheet, row)));
  const wanted = form === 'one-line' ? needed + gap + Math.max(...rows.map(({ by }) => labels.widthOf(by, quiet(theme)))) : needed;
  const least = theme.fontSize * (form === 'one-line' ? 12 : 4.5);
  const said = Math.max(Math.min(wanted, width - right - least - 2 * gap), 0);
  return { said, from: said + gap, to: width - right - gap, verdict: width };
}

/** A text that fits, cut with an ellipsis where it has to be: the table has it whole. */
function fitted({ labels }: Sheet, text: string, room: number, style: TextStyle): string {
  if (labels.widthOf(text, style) <= room) return text;
  const letters = [...text];
  while (letters.length > 0 && labels.widthOf(`${letters.join('').trimEnd()}…`, style) > room) letters.pop();
  return letters.length > 1 ? `${letters.join('').trimEnd()}…` : '';
}

/** A check or a cross beside the verdict, before it in the direction of reading. */
function drawSign(sheet: Sheet, tone: Tone, along: number, y: number): void {
  const { context, theme } = sheet;
  if (tone === 'neutral') return;
  const size = theme.fontSize * 0.32;
  const middle = xAt(sheet, along);
  context.beginPath();
  if (tone === 'good') {
    context.moveTo(middle - size, y);
    context.lineTo(middle - size * 0.25, y + size * 0.8);
    context.lineTo(middle + size, y - size * 0.8);
  } else {
    context.moveTo(middle - size * 0.8, y - size * 0.8);
    context.lineTo(middle + size * 0.8, y + size * 0.8);
    context.moveTo(middle + size * 0.8, y - size * 0.8);
    context.lineTo(middle - size * 0.8, y + size * 0.8);
  }
  context.lineWidth = 2 * theme.thickness;
  context.strokeStyle = theme.colours[toneColours[tone]];
  context.stroke();
}

/** The mark of what came, with a stem from the line of what was said, and the range that was said behind it. */
function drawMark(sheet: Sheet, { from, to }: Pick<ScorecardPlot, 'from' | 'to'>, row: ClaimRow, tracks: Tracks, start: number, y: number): void {
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

/** The middles of the lines of a row, as far apart as their script needs. */
function linesOf({ labels, theme }: Sheet, { by, came }: ClaimRow, { form, top, height }: RowPlace): [number, number] {
  const middle = top + height / 2;
  if (form !== 'two-lines') return [middle, middle];
  const reaches = [by, came].map((text) => labels.reachOf(text, quiet(theme)));
  const first = labels.reachOf('0', saidStyle);
  const step = Math.max(first.below + Math.max(...reaches.map(({ above }) => above)), theme.fontSize * 1.2);
  return [middle - step / 2, middle + step / 2];
}

export function drawRow(sheet: Sheet, plot: ScorecardPlot, row: ClaimRow, place: RowPlace): void {
  const { labels, theme } = sheet;
  const { form, tracks, start, top, height } = place;
  const [first, second] = linesOf(sheet, row, place);
  const { fontSize, colours } = theme;
  const muted = quiet(theme);
  const said = labels.widthOf(row.said, saidStyle) + fontSize * 0.4;
  writeAt(sheet, row.said, start, first, saidStyle);
  if (said + labels.widthOf(row.year, muted) <= tracks.said + 1) writeAt(sheet, row.year, start + said, first, muted);
  if (form === 'two-lines') writeAt(sheet, fitted(sheet, row.by, tracks.said, muted), start, second, muted);
  if (form === 'one-line') {
    const from = said + labels.widthOf(row.year, muted) + fontSize * 0.7;
    writeAt(sheet, fitted(sheet, row.by, tracks.said - from, muted), start + from, first, muted);
  }
  drawMark(sheet, plot, row, tracks, start, top + height / 2);
  const end = start + tracks.verdict;
  const cameWidth = form === 'one-line' ? labels.widthOf(row.came, muted) + fontSize * 0.9 : 0;
  const verdictEnd = end - cameWidth;
  writeAt(sheet, row.verdict, verdictEnd, first, { ...verdictStyle, colour: colours[toneColours[row.tone]] }, 'end');
  drawSign(sheet, row.tone, verdictEnd - labels.widthOf(row.verdict, verdictStyle) - fontSize * 0.6, first);
  if (form !== 'brief') writeAt(sheet, row.came, end, second, muted, 'end');
}

export { large };
