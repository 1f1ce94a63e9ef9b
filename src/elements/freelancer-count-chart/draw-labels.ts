/** The words of a dot in `<freelancer-count-chart>`: the count, who published it and when, on as many lines as the room allows. */
import { onwardOf, write, type TextStyle } from '../../chart/canvas.js';
import type { Box } from '../../chart/bars.js';
import type { LabelLayout } from '../../chart/label-layout.js';
import type { Theme } from '../../chart/theme.js';
import type { PlotCount } from './plot.js';

interface Run {
  readonly text: string;
  readonly style: TextStyle;
}

export type Line = readonly Run[];
/** Lines under one another. */
export type Label = readonly Line[];

/** The same words on one line, on two, three or four, and the count alone. */
export interface Labels {
  readonly one: Label;
  readonly two: Label;
  /** Where the publisher's name and the day are too long for one line. */
  readonly day: Label;
  readonly three: Label;
  readonly four: Label;
  readonly alone: Label;
}

/** A name on two lines, as long as one another as its words allow. */
function halvesOf(name: string): string[] {
  const breaks = [...name.matchAll(/ /g)].map(({ index }) => index);
  const [middle] = breaks.sort((a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2));
  return middle === undefined ? [name] : [name.slice(0, middle), name.slice(middle + 1)];
}

export function labelsOf({ label: [value, by, when] }: PlotCount, comma: string, { colours }: Theme): Labels {
  const mark = comma.trimEnd();
  const strong = (text: string): Run => ({ text, style: { weight: 700 } });
  const plain = (text: string): Run => ({ text, style: { colour: colours.muted } });
  return {
    one: [[strong(`${value}${mark}`), plain(`${by}${comma}${when}`)]],
    two: [[strong(value)], [plain(`${by}${comma}${when}`)]],
    day: [[strong(`${value}${mark}`), plain(`${by}${mark}`)], [plain(when)]],
    three: [[strong(value)], [plain(`${by}${mark}`)], [plain(when)]],
    four: [[strong(value)], ...halvesOf(`${by}${mark}`).map((half) => [plain(half)]), [plain(when)]],
    alone: [[strong(value)]],
  };
}

/** From the one that takes least height on. */
const forms = (labels: Labels): readonly Label[] => [labels.one, labels.two, labels.day, labels.three];

/** What measures and writes the labels of one picture. */
export class LabelWriter {
  private readonly space: number;

  /** @param step from one line to the next, in CSS pixels */
  constructor(
    private readonly context: CanvasRenderingContext2D,
    private readonly layout: LabelLayout,
    private readonly theme: Theme,
    private readonly step: number,
  ) {
    this.space = theme.fontSize * 0.3;
  }

  private lineWidth(line: Line): number {
    return line.reduce((sum, { text, style }) => sum + this.layout.widthOf(text, style), (line.length - 1) * this.space);
  }

  widthOf(label: Label): number {
    return Math.max(...label.map((line) => this.lineWidth(line)));
  }

  /** How many lines a label takes in a room of a width; 1 where only the count itself may fit. */
  linesIn(labels: Labels, room: number): number {
    return forms(labels).find((label) => this.widthOf(label) <= room)?.length ?? 1;
  }

  private boxOf(label: Label, x: number, top: number): Box {
    const half = this.widthOf(label) / 2 + 2;
    const reaches = (line: Line = []) => line.map(({ text, style }) => this.layout.reachOf(text, style));
    const above = Math.max(...reaches(label[0]).map((reach) => reach.above));
    const below = Math.max(...reaches(label.at(-1)).map((reach) => reach.below));
    return { left: x - half, right: x + half, top: top - above, bottom: top + (label.length - 1) * this.step + below };
  }

  /** Writes a label around `x`, its first line at `top`, if there is room for it; each line leans as far to its dot as the label is wide. */
  write(label: Label, x: number, top: number, dot: number): boolean {
    const box = this.boxOf(label, x, top);
    if (!this.layout.isFree(box)) return false;
    this.layout.reserveText(box);
    const onward = onwardOf(this.theme);
    const half = this.widthOf(label) / 2;
    label.forEach((line, index) => {
      const own = this.lineWidth(line) / 2;
      let at = Math.max(x - half + own, Math.min(x + half - own, dot)) - onward * own;
      for (const { text, style } of line) {
        const width = this.layout.widthOf(text, style);
        write(this.context, this.theme, text, at + (onward * width) / 2, top + index * this.step, style);
        at += onward * (width + this.space);
      }
    });
    return true;
  }

  /** Beside a dot, before it in the direction of reading or else after it, in the middle of its height. */
  writeBeside(labels: Labels, x: number, y: number, distance: number): boolean {
    const onward = onwardOf(this.theme);
    return [...forms(labels), labels.alone].some((label) => {
      const away = onward * (distance + this.widthOf(label) / 2);
      const top = y - ((label.length - 1) * this.step) / 2;
      return this.write(label, x - away, top, x) || this.write(label, x + away, top, x);
    });
  }
}
