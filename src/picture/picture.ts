/** Makes a picture file of a figure. Loaded when somebody first asks for one. */
import { pngOf } from './files/bitmap.js';
import { fontsLoaded } from './fonts.js';
import { groundOf } from './ground.js';
import { presets, type PicturePreset } from './presets.js';
import { sheetOf, type SheetContent, type SheetSize } from './layout/sheet.js';
import { svgOf } from './files/svg.js';
import { unbroken } from '../locales/no-break.js';
import type { Language } from '../locales/messages.js';
import type { Drawing } from '../chart/drawing.js';
import type { FigureView } from '../model/figure-view.js';
import type { Scheme, Theme } from '../chart/theme.js';
import type { Sheet } from './shapes.js';

export type PictureFormat = 'png' | 'svg';

export interface PictureSize {
  /** A size of a social network, composed for it; what else is given goes before it. */
  readonly preset?: PicturePreset | undefined;
  /** In CSS pixels; without it the picture is as wide as the figure on the page. */
  readonly width?: number | undefined;
  /** In CSS pixels; without it the picture is as high as it needs. Words and chart are fitted into it. */
  readonly height?: number | undefined;
  /** Pixels of the file for each CSS pixel; without it 2 in a PNG and 1 in an SVG. */
  readonly scale?: number | undefined;
  /** `false` leaves out headline, day, source and credit, for a page that has them as text; the text alternative stays. */
  readonly words?: boolean | undefined;
}

/** What is taken of a figure on its page. */
export interface PictureSource<Plot> {
  readonly view: FigureView<Plot>;
  readonly plot: Plot;
  readonly drawing: Drawing<Plot>;
  readonly byline: string | undefined;
  readonly language: Language;
  readonly scheme: Scheme;
  readonly theme: Theme;
  /** The box of the chart. */
  readonly box: HTMLElement;
}

/** The size of a chart that is not laid out, being behind the table or in a hidden tab, in CSS pixels. */
const defaultSize = { width: 640, height: 400 };

function contentOf<Plot>({ view, plot, drawing, byline, language, scheme, theme, box }: PictureSource<Plot>, words: boolean): SheetContent<Plot> {
  const figure = box.closest('figure') ?? box;
  const fontOf = (element: Element): string => getComputedStyle(element).fontFamily;
  return {
    // A figure whose headline is hidden has one in the page around it, which a picture does not bring along.
    headline: view.headline || (view.table?.caption ?? ''),
    subtitle: view.subtitle,
    key: view.legend,
    foot: [view.through, view.source, byline].flatMap((line) => (line ? [unbroken(line)] : [])),
    description: view.summary,
    words,
    plot,
    drawing,
    theme,
    fonts: { headline: fontOf(figure.querySelector('[part~="headline"]') ?? figure), text: fontOf(figure) },
    ground: groundOf(figure, scheme),
    language: language.tag,
  };
}

/** The size of the figure on the page, as far as no other is asked for. */
function sizeOf({ box }: PictureSource<unknown>, { width, height }: PictureSize): SheetSize {
  const chartWidth = box.clientWidth || (box.closest('figure')?.clientWidth ?? 0) || defaultSize.width;
  return { width, height, chart: { width: chartWidth, height: box.clientHeight || Math.min(chartWidth * 0.625, defaultSize.height) } };
}

/** Whether a text stands among the lines of others, in one of them or in some that follow one another. */
const isRun = (text: string, lines: readonly string[]): boolean =>
  lines.some((_, from) => lines.slice(from).some((__, count) => lines.slice(from, from + count + 1).join(' ') === text));

/** The editor’s notes that the chart does not write, for want of room or of a place for them: they stand in the foot. */
function notWritten({ editorNotes = [] }: FigureView<unknown>, { layers }: Sheet): string[] {
  const written = (layers.at(-1)?.shapes ?? []).flatMap((shape) => (shape.kind === 'text' ? shape.text : []));
  return editorNotes.filter(({ text }) => !isRun(text, written)).map(({ line }) => unbroken(line));
}

/** Words and chart, with the notes that are not in it; these may leave the chart less room, so that it is asked again. */
function composed<Plot>(view: FigureView<Plot>, content: SheetContent<Plot>, size: SheetSize): Sheet {
  let sheet = sheetOf(content, size);
  let count = 0;
  for (let notes = notWritten(view, sheet); notes.length > count; notes = notWritten(view, sheet)) {
    count = notes.length;
    sheet = sheetOf({ ...content, foot: [...notes, ...content.foot] }, size);
  }
  return sheet;
}

/** @throws RangeError where the size asked for leaves no room for the chart, or there is no such preset */
export async function pictureOf<Plot>(source: PictureSource<Plot>, format: PictureFormat, wanted: PictureSize): Promise<Blob> {
  const { preset } = wanted;
  if (preset !== undefined && !Object.hasOwn(presets, preset))
    throw new RangeError(`There is no preset “${preset}”. There are ${Object.keys(presets).join(', ')}.`);
  const size: PictureSize = { ...(preset && presets[preset]), ...Object.fromEntries(Object.entries(wanted).filter(([, given]) => given !== undefined)) };
  const content = contentOf(source, size.words ?? true);
  const sheetSize = sizeOf(source, size);
  await fontsLoaded(composed(source.view, content, sheetSize));
  // Laid out again, because lines may break elsewhere in a font that has loaded in the meantime.
  const sheet = composed(source.view, content, sheetSize);
  return format === 'svg' ? new Blob([svgOf(sheet, size.scale)], { type: 'image/svg+xml' }) : pngOf(sheet, size.scale ?? 2);
}
