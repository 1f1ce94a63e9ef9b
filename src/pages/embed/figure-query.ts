/** Which figure an address asks for: `?figure=it-export-target-gauge&as-of=2026-02-25&lang=ur&theme=dark`. No DOM. */

/** The figures that fill a frame of their own; the first is shown where an address names none. */
export const frameFigures = [
  'freelance-earnings-chart',
  'it-export-target-gauge',
  'it-exports-chart',
  'it-exports-growth-chart',
  'projection-scorecard',
  'freelancer-count-chart',
] as const;

export type FrameFigure = (typeof frameFigures)[number];

export interface FigureRequest {
  readonly figure: FrameFigure;
  /** As they stand in the address; the figure says itself what it does not know. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The type the figure is set in, as a list of font families. */
  readonly font: string | undefined;
}

/** What others put into the address of a frame: pym.js, and links that are counted. */
const ofOthers = /^(initialWidth|childId|parentTitle|parentUrl|utm_\w+|fbclid|gclid)$/;

/** Figures of another site under this site's name: an address anybody can write must not bring them. */
const isOwn = (address: string, page: string): boolean => URL.canParse(address, page) && new URL(address, page).origin === new URL(page).origin;

/**
 * @param page the address, with its query
 * @param attributesOf the attributes that an element observes
 */
export function figureAt(page: string, attributesOf: (figure: FrameFigure) => readonly string[], problems: string[]): FigureRequest {
  const asked = new URL(page).searchParams;
  const name = asked.get('figure');
  const figure = frameFigures.find((each) => each === name) ?? frameFigures[0];
  if (name !== figure)
    problems.push(
      `figure=${name ? `"${name}" is not known` : ' is missing'}. Use ${frameFigures.map((each) => `"${each}"`).join(', ')}; "${figure}" is shown.`,
    );
  const known = new Set(attributesOf(figure));
  const attributes: Record<string, string> = {};
  for (const [key, value] of asked) {
    if (key === 'figure' || key === 'font' || ofOthers.test(key)) continue;
    if (!known.has(key)) problems.push(`"${key}" is no attribute of <${figure}> and changes nothing. It has ${[...known].sort().join(', ')}.`);
    else if (key === 'src' && !isOwn(value, page)) problems.push(`src="${value}" is on another site and is not read. Put the file on the site of this page.`);
    else attributes[key] = value;
  }
  return { figure, attributes, font: asked.get('font') ?? undefined };
}
