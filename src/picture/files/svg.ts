/** A picture as an SVG file: shapes and words, no bitmap, no style, no script, nothing from elsewhere. */
import { decimals } from '../decimals.js';
import { paintOf } from '../paint.js';
import type { Clip, Layer, Shape, Sheet, StrokedShape, TextShape } from '../shapes.js';

/** Text in XML: escaped, and without the characters that XML does not allow. */
const escaped = (text: string): string =>
  text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** @param values those that are false are left out, being the default of SVG */
const attributes = (values: Readonly<Record<string, string | number | false>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === false ? '' : ` ${name}="${typeof value === 'number' ? decimals(value) : escaped(value)}"`))
    .join('');

/** With a generic family for those who open the file and do not have the fonts of the page. */
const withGeneric = (family: string): string => (/(^|,)\s*(sans-serif|serif|monospace)$/.test(family) ? family : `${family}, sans-serif`);

function fontAttributes(font: string): string {
  const [, before = '', size = '10', family = 'sans-serif'] = /^(.*?)([\d.]+)px(?:\/\S+)?\s+(.+)$/.exec(font) ?? [];
  const weight = /\b(bold|[1-9]00)\b/.exec(before)?.[0] ?? '400';
  return attributes({
    'font-family': withGeneric(family),
    'font-size': Number(size),
    'font-weight': weight !== '400' && weight,
    'font-style': before.includes('italic') && 'italic',
  });
}

const anchors = { left: 'start', center: 'middle', right: 'end' } as const;

/** Text from right to left is anchored in its middle: many programs ignore its direction, and would put its start on the other side. */
const anchored = ({ x, align, direction, length }: TextShape): { x: number; 'text-anchor': string } =>
  direction === 'rtl' ? { x: x + { left: length / 2, center: 0, right: -length / 2 }[align], 'text-anchor': 'middle' } : { x, 'text-anchor': anchors[align] };

// The direction is always written, because an SVG that is pasted into a page would inherit the page's. The length keeps text
// in its place in another font; it stretches glyphs as well as spaces, so that joined letters stay joined.
const textAttributes = (shape: TextShape): string =>
  attributes({ ...anchored(shape), y: shape.y, direction: shape.direction, textLength: shape.length, lengthAdjust: 'spacingAndGlyphs' }) +
  fontAttributes(shape.font);

const lineAttributes = ({ width, dash, dashOffset, cap, join }: StrokedShape): string =>
  attributes({
    'stroke-width': width,
    'stroke-dasharray': dash.length > 0 && dash.join(' '),
    'stroke-dashoffset': dashOffset !== 0 && dashOffset,
    'stroke-linecap': cap !== 'butt' && cap,
    'stroke-linejoin': join !== 'miter' && join,
  });

const moved = ({ a, b, c, d, e, f, isIdentity }: DOMMatrix): string => attributes({ transform: !isIdentity && `matrix(${[a, b, c, d, e, f].join(' ')})` });

const filled = (rule: CanvasFillRule, name: 'fill-rule' | 'clip-rule'): string => attributes({ [name]: rule !== 'nonzero' && rule });

function markupOf(shape: Shape): string {
  const { colour, opacity } = paintOf(shape.colour);
  const seen = opacity * shape.alpha;
  if (seen === 0) return '';
  const property = shape.kind === 'stroke' ? 'stroke' : 'fill';
  const painted = moved(shape.matrix) + attributes({ [property]: colour, [`${property}-opacity`]: seen < 1 && seen });
  if (shape.kind === 'text') return `<text${textAttributes(shape)}${painted}>${escaped(shape.text)}</text>`;
  if (shape.kind === 'fill') return `<path d="${shape.path}"${filled(shape.rule, 'fill-rule')}${painted}/>`;
  return `<path d="${shape.path}" fill="none"${painted}${lineAttributes(shape)}/>`;
}

/** A hash of the clip: where two SVGs that are pasted into one page have the same id, it stands for the same clip. */
function clipId({ path, rule, matrix }: Clip): string {
  let sum = 0;
  for (const character of rule + matrix.toString() + path) sum = (Math.imul(sum, 31) + character.charCodeAt(0)) >>> 0;
  return `clip-${sum.toString(36)}`;
}

const definitionOf = (clip: Clip): string =>
  `<clipPath id="${clipId(clip)}"><path d="${clip.path}"${filled(clip.rule, 'clip-rule')}${moved(clip.matrix)}/></clipPath>`;

/** The shapes in groups of those that are clipped alike. */
function groupsOf(shapes: readonly Shape[]): string {
  let markup = '';
  let open: readonly Clip[] = [];
  for (const shape of shapes) {
    if (shape.clips !== open) {
      markup += '</g>'.repeat(open.length) + shape.clips.map((clip) => `<g clip-path="url(#${clipId(clip)})">`).join('');
      open = shape.clips;
    }
    markup += markupOf(shape);
  }
  return markup + '</g>'.repeat(open.length);
}

const layerOf = ({ left, top, shapes }: Layer): string => `<g transform="translate(${decimals(left)} ${decimals(top)})">${groupsOf(shapes)}</g>`;

/** @param scale how many times its size in CSS pixels it is shown by default */
export function svgOf({ width, height, ground, layers, title, description, language }: Sheet, scale = 1): string {
  const clips = new Set(layers.flatMap(({ shapes }) => shapes).flatMap((shape) => shape.clips.map(definitionOf)));
  const size = attributes({ width: width * scale, height: height * scale, viewBox: `0 0 ${decimals(width)} ${decimals(height)}` });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    // The default of a canvas is 10, that of SVG 4.
    `<svg xmlns="http://www.w3.org/2000/svg"${size} role="img"${attributes({ 'xml:lang': language })} stroke-miterlimit="10">`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(description)}</desc>`,
    `<defs>${[...clips].join('')}</defs>`,
    `<rect width="100%" height="100%"${attributes({ fill: paintOf(ground).colour })}/>`,
    ...layers.map(layerOf),
    '</svg>\n',
  ].join('\n');
}
