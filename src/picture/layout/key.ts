/** The key of a chart: each swatch with its label, as many in a row as fit. */
import { write, type TextStyle } from '../../chart/canvas.js';
import { lineOf, widthOf, xAt, type Block, type Stripe } from './blocks.js';
import { linesOf } from './lines.js';
import { drawSwatch, swatchWidth } from './swatches.js';
import type { Samples } from '../../chart/drawing.js';
import type { Swatch } from '../../model/datum.js';
import type { FigureView } from '../../model/figure-view.js';

type Entries = FigureView<unknown>['legend'];

interface Line {
  readonly text: string;
  /** The number at the end of the line, and where it begins. */
  readonly value?: { readonly text: string; readonly at: number };
}

interface Item {
  readonly swatch: Swatch;
  /** From the swatch to the label. */
  readonly indent: number;
  readonly lines: readonly Line[];
  readonly width: number;
}

const plain: TextStyle = { align: 'start', baseline: 'alphabetic' };
const strong: TextStyle = { ...plain, weight: 700 };

function itemOf(stripe: Stripe, { swatch, label, value }: Entries[number]): Item {
  const { fontSize } = stripe.theme;
  const indent = (swatchWidth + 0.5) * fontSize;
  const room = stripe.width - indent;
  const lines: Line[] = linesOf(label, room, (text) => widthOf(stripe, text, plain)).map((text) => ({ text }));
  if (value) {
    const at = widthOf(stripe, `${lines.at(-1)?.text ?? ''} `, plain);
    const fits = at + widthOf(stripe, value, strong) <= room;
    lines.push(fits ? { text: lines.pop()?.text ?? '', value: { text: value, at } } : { text: '', value: { text: value, at: 0 } });
  }
  const widths = lines.map(({ text, value: end }) => (end ? end.at + widthOf(stripe, end.text, strong) : widthOf(stripe, text, plain)));
  return { swatch, indent, lines, width: indent + Math.max(...widths) };
}

function rowsOf(items: readonly Item[], width: number, gap: number): Item[][] {
  const rows: Item[][] = [];
  let room = 0;
  for (const item of items) {
    const row = rows.at(-1);
    if (row && item.width <= room) row.push(item);
    else {
      rows.push([item]);
      room = width;
    }
    room -= item.width + gap;
  }
  return rows;
}

/**
 * @param entries at least one
 * @param samples those the drawing of the figure has of its own
 */
export function key(stripe: Stripe, entries: Entries, samples?: Samples): Block {
  const { context, theme } = stripe;
  const { fontSize } = theme;
  const gap = fontSize * 1.25;
  const line = lineOf(stripe, entries.map(({ label }) => label).join(' '), plain);
  const rows = rowsOf(
    entries.map((entry) => itemOf(stripe, entry)),
    stripe.width,
    gap,
  );
  const linesIn = (row: readonly Item[]): number => Math.max(...row.map(({ lines }) => lines.length));

  const drawItem = ({ swatch, indent, lines }: Item, distance: number, top: number): void => {
    const bottom = top + line.baseline + fontSize * 0.06;
    const [one, other] = [xAt(stripe, distance), xAt(stripe, distance + swatchWidth * fontSize)];
    drawSwatch(context, theme, swatch, { left: Math.min(one, other), right: Math.max(one, other), top: bottom - fontSize * 0.85, bottom }, samples);
    lines.forEach(({ text, value }, index) => {
      const y = top + index * line.height + line.baseline;
      write(context, theme, text, xAt(stripe, distance + indent), y, plain);
      if (value) write(context, theme, value.text, xAt(stripe, distance + indent + value.at), y, strong);
    });
  };

  return {
    height: rows.reduce((sum, row) => sum + linesIn(row) * line.height, 0),
    draw: (start) => {
      let top = start;
      for (const row of rows) {
        let distance = 0;
        for (const item of row) {
          drawItem(item, distance, top);
          distance += item.width + gap;
        }
        top += linesIn(row) * line.height;
      }
    },
  };
}
