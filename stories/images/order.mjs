/** What somebody asks of `npm run images`, read from the command line. */
import { parseArgs } from 'node:util';
import * as library from '../../dist/esm/index.js';
import { presetNames } from '../../dist/esm/picture/presets.js';

/** The elements a picture can be made of, by tag. */
const figures = new Map(Object.values(library).flatMap((element) => (element.prototype?.toPicture ? [[element.tag, element]] : [])));

const options = {
  width: { type: 'string' },
  height: { type: 'string' },
  scale: { type: 'string' },
  format: { type: 'string' },
  preset: { type: 'string' },
  'no-words': { type: 'boolean' },
  out: { type: 'string', default: 'dist/images' },
  help: { type: 'boolean' },
};

const formats = ['svg', 'png'];

export const usage = `Draws figures as picture files. Run \`npm run build\` first.

  npm run images                                       the set that comes with the package
  npm run images -- <element> [attribute=value …]      one figure, with any of its attributes

  npm run images -- freelance-earnings-chart as-of=2026-02-25 period=quarter lang=en --width 640 --out pictures

  --width, --height   in CSS pixels (default: 640, and as high as it needs)
  --scale             pixels of the file for each of them (default: 2 in a PNG, 1 in an SVG)
  --preset            ${presetNames.join(', ')}: sizes of social networks, each composed for it
  --format            ${formats.join(' or ')} (default: both)
  --no-words          key and chart alone, to stand in the place of the figure until it is drawn
  --out               the folder for the files (default: ${options.out.default})

Elements: ${[...figures.keys()].join(', ')}`;

/** A mistake of whoever asks: its message says how to put it right. */
export class OrderError extends Error {}

function positive(name, text) {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!(number > 0 && number < Infinity)) throw new OrderError(`--${name} is “${text}”. Give a number greater than 0, as in --${name} 640.`);
  return number;
}

function formatsOf(text) {
  if (text === undefined) return formats;
  if (!formats.includes(text)) throw new OrderError(`--format is “${text}”. Give ${formats.join(' or ')}, or leave it out for both.`);
  return [text];
}

function presetOf(text) {
  if (text === undefined || presetNames.includes(text)) return text;
  throw new OrderError(`--preset is “${text}”. Give ${presetNames.join(', ')}.`);
}

function attributesOf(element, words) {
  const known = figures.get(element).observedAttributes;
  return Object.fromEntries(
    words.map((word) => {
      const [, name, value = ''] = /^([^=]*)=?(.*)$/s.exec(word);
      if (!known.includes(name)) throw new OrderError(`<${element}> has no attribute “${name}”. It has ${known.join(', ')}; write them as name=value.`);
      return [name, value];
    }),
  );
}

function parsed(args) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    // What it says of an unknown option, or of one without its value, can be understood; how to go on cannot be read there.
    throw new OrderError(
      `${error.message.split('. ')[0]}. The options are ${Object.keys(options)
        .map((name) => `--${name}`)
        .join(', ')}.`,
    );
  }
}

/**
 * @param args what stands behind the command
 * @returns whether help is wanted, the folder, and the figure with the files asked for: none for the set
 * @throws OrderError
 */
export function readOrder(args) {
  const { values, positionals } = parsed(args);
  const { out, help = false } = values;
  const preset = presetOf(values.preset);
  const size = {
    preset,
    width: positive('width', values.width) ?? (preset ? undefined : 640),
    height: positive('height', values.height),
    scale: positive('scale', values.scale),
    words: !values['no-words'],
  };
  const [element, ...words] = positionals;
  if (element === undefined) {
    const stray = ['width', 'height', 'scale', 'format', 'preset', 'no-words'].find((name) => values[name] !== undefined);
    if (stray && !help) throw new OrderError(`--${stray} is for one figure. Name its element first: ${[...figures.keys()].join(', ')}.`);
    return { help, out, figure: undefined };
  }
  if (!figures.has(element)) throw new OrderError(`There is no element “${element}” to make a picture of. There are ${[...figures.keys()].join(', ')}.`);
  return { help, out, figure: { element, attributes: attributesOf(element, words), formats: formatsOf(values.format), size } };
}
