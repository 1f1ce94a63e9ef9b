/**
 * Finds, in the drawing list of a picture, labels that lie on one another, on a line or on an edge, or leave the picture. It sees what a
 * reader sees: a line that a later area covers does not count, and of what is clipped only the rest.
 */
import { chartShapes } from '../../src/picture/chart.js';
import { dataset } from './frozen-dataset.js';
import { defaultLanguage, languageTags, loadLanguage, messagesFor } from '../../src/locales/languages.js';
import { inWebKit } from './engine.js';
import { themeOf } from './words.js';
import type { Clip, Shape, TextShape } from '../../src/picture/shapes.js';
import type { Drawing } from '../../src/chart/drawing.js';
import type { FigureAttributes, View } from '../../src/model/figure-view.js';
import type { Language } from '../../src/locales/messages.js';
import type { ColourName, Theme } from '../../src/chart/theme.js';

type Point = readonly [x: number, y: number];

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Label extends Box {
  readonly text: string;
  readonly fontSize: number;
}

/** The least distance between a label and what is not its own, in CSS pixels. */
const air = 1;

const moved = ({ a, b, c, d, e, f }: DOMMatrix, [x, y]: Point): Point => [a * x + c * y + e, b * x + d * y + f];

/** The corners of half an arc from one point to another. */
function arcPoints([fromX, fromY]: Point, [toX, toY]: Point, radius: number, isClockwise: boolean): Point[] {
  const [middleX, middleY] = [(fromX + toX) / 2, (fromY + toY) / 2];
  const half = Math.hypot(toX - fromX, toY - fromY) / 2;
  if (half === 0) return [[toX, toY]];
  const away = (Math.sqrt(Math.max(0, radius ** 2 - half ** 2)) / half / 2) * (isClockwise ? 1 : -1);
  const [x, y] = [middleX - (toY - fromY) * away, middleY + (toX - fromX) * away];
  const start = Math.atan2(fromY - y, fromX - x);
  const whole = 2 * Math.PI;
  const turn = (angle: number) => ((angle % whole) + whole) % whole;
  const span = isClockwise ? turn(Math.atan2(toY - y, toX - x) - start) : -turn(start - Math.atan2(toY - y, toX - x));
  const steps = Math.max(2, Math.ceil(Math.abs(span * radius) / 3));
  return Array.from({ length: steps }, (_, index): Point => {
    const angle = start + (span * (index + 1)) / steps;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}

/** The lines of a path, each as its corners. */
function linesOf(path: string, matrix: DOMMatrix): Point[][] {
  const lines: Point[][] = [];
  for (const [, command = '', rest = ''] of path.matchAll(/([MLQAZ])([^MLQAZ]*)/g)) {
    const numbers = rest.split(' ').map(Number);
    const line = lines.at(-1);
    const end: Point = [numbers.at(-2) ?? 0, numbers.at(-1) ?? 0];
    if (command === 'M') lines.push([end]);
    else if (command === 'Z') {
      const [first] = line ?? [];
      if (first) line?.push(first);
    } else if (command === 'A') line?.push(...arcPoints(line.at(-1) ?? end, end, numbers[0] ?? 0, numbers[4] === 1));
    else line?.push(end);
  }
  return lines.map((line) => line.map((point) => moved(matrix, point)));
}

/** Whether a point is inside lines that are closed, by the rule of even and odd. */
function isInside([x, y]: Point, lines: readonly (readonly Point[])[]): boolean {
  let crossings = 0;
  for (const line of lines)
    line.forEach(([fromX, fromY], index) => {
      const [toX, toY] = line[(index + 1) % line.length] ?? [0, 0];
      if (fromY > y !== toY > y && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX)) crossings += 1;
    });
  return crossings % 2 === 1;
}

const pen = document.createElement('canvas').getContext('2d')!;

/** WebKit measures words in whole pixels, and rounds what they reach outwards: up to so many of them are not theirs. */
const rounding = inWebKit ? 1 : 0;

function boxOf({ text, font, align, direction, matrix, x, y }: TextShape): Label {
  Object.assign(pen, { font, textAlign: align, direction, textBaseline: 'alphabetic' });
  const { actualBoundingBoxLeft: left, actualBoundingBoxRight: right, actualBoundingBoxAscent: up, actualBoundingBoxDescent: down } = pen.measureText(text);
  const corners = [x - left, x + right].flatMap((atX) => [y - up, y + down].map((atY) => moved(matrix, [atX, atY])));
  const [xs, ys] = [corners.map(([atX]) => atX), corners.map(([, atY]) => atY)];
  return {
    text,
    fontSize: Number(/([\d.]+)px/.exec(font)?.[1]),
    left: Math.min(...xs) + rounding,
    right: Math.max(...xs) - rounding,
    top: Math.min(...ys) + rounding,
    bottom: Math.max(...ys) - rounding,
  };
}

/** Everything that is written in a picture. */
export const labelsIn = (shapes: readonly Shape[]): Label[] =>
  shapes.flatMap((shape) => (shape.kind === 'text' && shape.text.trim() && isSeen(shape) ? boxOf(shape) : []));

const isSeen = ({ colour, alpha }: Shape): boolean => alpha > 0 && colour !== 'transparent' && !colour.endsWith(', 0)');

const overlap = (a: Box, b: Box, by: number): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > -by && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > -by;

interface Drawn {
  readonly lines: readonly (readonly Point[])[];
  readonly width: number;
  readonly isArea: boolean;
  readonly clips: readonly Clip[];
}

const drawnOf = (shape: Shape): Drawn | undefined =>
  shape.kind === 'text' || !isSeen(shape)
    ? undefined
    : { lines: linesOf(shape.path, shape.matrix), width: shape.kind === 'stroke' ? shape.width : 0, isArea: shape.kind === 'fill', clips: shape.clips };

/** The points of a line that lie in a box, about a pixel apart. */
function pointsIn(line: readonly Point[], { left, right, top, bottom }: Box, reach: number): Point[] {
  const found: Point[] = [];
  for (let index = 1; index < line.length; index += 1) {
    const [[fromX, fromY], [toX, toY]] = [line[index - 1]!, line[index]!];
    if (Math.max(fromX, toX) < left - reach || Math.min(fromX, toX) > right + reach) continue;
    if (Math.max(fromY, toY) < top - reach || Math.min(fromY, toY) > bottom + reach) continue;
    const steps = Math.max(1, Math.ceil(Math.hypot(toX - fromX, toY - fromY)));
    for (let step = 0; step <= steps; step += 1) {
      const point: Point = [fromX + ((toX - fromX) * step) / steps, fromY + ((toY - fromY) * step) / steps];
      if (point[0] > left - reach && point[0] < right + reach && point[1] > top - reach && point[1] < bottom + reach) found.push(point);
    }
  }
  return found;
}

/** What lies on what, in words; empty where all labels stand free. */
export function overlapsIn(shapes: readonly Shape[], { width, height }: { readonly width: number; readonly height: number }): string[] {
  const labels = labelsIn(shapes);
  const drawn = shapes.map(drawnOf);
  const found: string[] = [];
  const isCovered = (point: Point, from: number): boolean => drawn.slice(from + 1).some((later) => later?.isArea && isInside(point, later.lines));
  labels.forEach((label, index) => {
    const { text, left, right, top, bottom } = label;
    if (left < -0.5 || right > width + 0.5 || top < -0.5 || bottom > height + 0.5) found.push(`“${text}” leaves the picture`);
    for (const other of labels.slice(index + 1)) if (overlap(label, other, air)) found.push(`“${text}” and “${other.text}”`);
    drawn.forEach((each, at) => {
      if (!each) return;
      const reach = each.width / 2 + (each.isArea ? 0 : air);
      const seen = each.lines.some((line) =>
        pointsIn(line, label, reach).some((point) => !isCovered(point, at) && each.clips.every(({ path, matrix }) => isInside(point, linesOf(path, matrix)))),
      );
      if (seen) found.push(`“${text}” and ${each.isArea ? 'the edge of an area' : 'a line'}`);
    });
  });
  return [...new Set(found)];
}

export interface Place {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
}

const tints: readonly ColourName[] = ['part-2', 'projected', 'undivided', 'track'];

/** As it is usually, and as for readers who ask for more contrast, where tints hide nothing. */
const looks: readonly Partial<Theme>[] = [
  {},
  { thickness: 1.5, colours: new Proxy({} as Theme['colours'], { get: (_, name) => (tints.includes(name as ColourName) ? 'transparent' : '#000') }) },
];

/** The letters of Urdu as they are on a page, which reach higher and lower than those of other fonts. */
await Promise.all(
  [400, 600, 700].map(async (weight) => {
    const file = `noto-nastaliq-urdu-arabic-${weight}-normal.woff2`;
    const face = new FontFace('Noto Nastaliq Urdu', `url(/node_modules/@fontsource/noto-nastaliq-urdu/files/${file})`, { weight: String(weight) });
    document.fonts.add(await face.load());
  }),
);

/** Latin letters and digits first, as on the pages of newspapers. */
const fontOf = ({ fonts = [] }: Language): string =>
  ['Liberation Sans', ...fonts, 'sans-serif'].map((name) => (name.includes(' ') ? `"${name}"` : name)).join();

const contextOf = (language: Language) => ({ messages: messagesFor(language), today: '2026-11-22' });

/** Each language, with the words of a view and the theme it is drawn in. */
export const everyLanguage = await Promise.all(
  languageTags().map(async (tag) => {
    const language = (await loadLanguage(tag)) ?? defaultLanguage;
    return {
      tag,
      context: contextOf(language),
      theme: { direction: language.direction, lineScale: language.tallLines?.chartLineScale ?? 1, fontFamily: fontOf(language) } satisfies Partial<Theme>,
    };
  }),
);

/**
 * What lies on what in a figure, over all attributes, places, languages and looks.
 *
 * @returns a line each: where, and what
 */
export function overlapsOf<Attributes extends FigureAttributes, Plot>(
  view: View<Attributes, Plot>,
  drawing: Drawing<Plot>,
  attributes: readonly Attributes[],
  places: readonly Place[],
): string[] {
  const found: string[] = [];
  for (const each of attributes)
    for (const { tag, context: words, theme } of everyLanguage) {
      const { plot } = view(dataset, each, words);
      if (!plot) continue;
      for (const { width, height, fontSize } of places)
        for (const look of looks) {
          const shapes = chartShapes(drawing, plot, themeOf(fontSize, { ...theme, ...look }), width, height);
          const where = `${JSON.stringify(each)} ${tag}, ${width}x${height} in ${fontSize}${look.thickness ? ', more contrast' : ''}`;
          found.push(...overlapsIn(shapes, { width, height }).map((what) => `${where}: ${what}`));
        }
    }
  return found;
}

/**
 * The words that a figure must not leave out, however little room there is, and does.
 *
 * @param wanted those of a plot
 * @returns a line each: where, and which
 */
export function missingFrom<Attributes extends FigureAttributes, Plot>(
  view: View<Attributes, Plot>,
  drawing: Drawing<Plot>,
  attributes: readonly Attributes[],
  places: readonly Place[],
  wanted: (plot: Plot) => readonly (string | undefined)[],
): string[] {
  return attributes.flatMap((each) =>
    everyLanguage.flatMap(({ tag, context: words, theme }) => {
      const { plot } = view(dataset, each, words);
      if (!plot) return [];
      return places.flatMap(({ width, height, fontSize }) => {
        const written = labelsIn(chartShapes(drawing, plot, themeOf(fontSize, theme), width, height)).map(({ text }) => text);
        const all = written.join(' ');
        return wanted(plot).flatMap((text) =>
          text && !all.includes(text) ? `${JSON.stringify(each)} ${tag}, ${width}x${height} in ${fontSize}: ${text}` : [],
        );
      });
    }),
  );
}

/** The smallest type in a figure, in CSS pixels. */
export function smallestType<Attributes extends FigureAttributes, Plot>(
  view: View<Attributes, Plot>,
  drawing: Drawing<Plot>,
  attributes: readonly Attributes[],
  { width, height, fontSize }: Place,
): number {
  const sizes = attributes.flatMap((each) =>
    everyLanguage.flatMap(({ context: words, theme }) => {
      const { plot } = view(dataset, each, words);
      return plot ? labelsIn(chartShapes(drawing, plot, themeOf(fontSize, theme), width, height)).map((label) => label.fontSize) : [];
    }),
  );
  return Math.min(...sizes);
}
