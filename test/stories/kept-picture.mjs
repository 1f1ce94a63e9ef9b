/** A picture as it is kept in test/pictures: SVG that a person reads line by line, and that is the same on every machine. */

/** The attributes that have lengths of the layout, in CSS pixels; others, as the size of type, are kept as they are. */
const lengths = / (d|x|y|width|height|viewBox|textLength|transform)="([^"]*)"/g;
const number = /-?\d+(\.\d+)?/g;

/** How far a length may be from the kept one: so much differs the same font between two machines. A step that is seen is larger. */
const tolerance = 1;

/** What turns or scales has no lengths but in its last two numbers. */
const rounded = (name, value) => {
  const scales = name === 'transform' && value.startsWith('matrix') ? 4 : 0;
  let index = 0;
  return value.replace(number, (digits) => String(Number(Number(digits).toFixed(index++ < scales ? 2 : 0))));
};

/** Clips are named after their exact lengths: here in their order. */
function withPlainNames(svg) {
  const names = [...svg.matchAll(/<clipPath id="([^"]+)"/g)].map(([, name]) => name);
  return svg.replace(/clip-\w+/g, (name) => (names.includes(name) ? `clip-${names.indexOf(name) + 1}` : name));
}

/**
 * @param svg of `toPicture('svg')`
 * @returns still an SVG, which a browser shows
 */
export function keptPicture(svg) {
  const short = svg
    // Title and description are not seen. What they say is held by the tests of the words.
    .replace(/<\?xml[^>]*\?>\n/, '')
    .replace(/<(title|desc)>[^<]*<\/\1>\n/g, '')
    // The same on every text, and held by the tests of the files.
    .replaceAll(' direction="ltr"', '')
    .replaceAll(' lengthAdjust="spacingAndGlyphs"', '')
    // The font it is set in; those after it are for machines without it.
    .replace(/ font-family="(&quot;)?([^&",]+)[^"]*"/g, ' font-family="$2"');
  return withPlainNames(short)
    .replace(lengths, (_, name, value) => ` ${name}="${rounded(name, value)}"`)
    .replaceAll('><', '>\n<');
}

/** Which way an arc bends is said by two numbers that are no lengths. */
const bends = /(A\S+ \S+ \S+) ([01]) ([01]) /g;

/** A line in two: what has to be the same, and its lengths, which may differ a little. */
function measured(line) {
  const found = [];
  const named = line.replace(bends, (_, radii, large, way) => `${radii} ${large === '1' ? 'large' : 'small'} ${way === '1' ? 'right' : 'left'} `);
  const rest = named.replace(lengths, (_, name, value) => {
    found.push(...(value.match(number) ?? []).map(Number));
    return ` ${name}="${value.replace(number, '#')}"`;
  });
  return { rest, found };
}

function sameLine(one, other) {
  if (one === other) return true;
  const [a, b] = [measured(one), measured(other)];
  return a.rest === b.rest && a.found.every((length, index) => Math.abs(length - b.found[index]) <= tolerance);
}

/** The lines in which a picture differs from the kept one: between those that are the same at its start and at its end. None if it is the same. */
export function difference(kept, drawn) {
  const [before, after] = [kept.split('\n'), drawn.split('\n')];
  const least = Math.min(before.length, after.length);
  let start = 0;
  while (start < least && sameLine(before[start], after[start])) start += 1;
  let end = 0;
  while (end < least - start && sameLine(before.at(-1 - end), after.at(-1 - end))) end += 1;
  return { line: start + 1, gone: before.slice(start, before.length - end), come: after.slice(start, after.length - end) };
}

export const isSame = (kept, drawn) => {
  const { gone, come } = difference(kept, drawn);
  return gone.length + come.length === 0;
};
