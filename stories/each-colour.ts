/** What the page with each colour shows, from the manifest of the elements: a property that is added there appears by itself. */
import type { Manifest } from '../src/pages/builder/chosen/elements.js';

/** A figure, and what of it a colour paints. */
export interface Use {
  readonly tag: string;
  readonly description: string;
}

/** A custom property that takes a colour. */
export interface Colour {
  readonly name: string;
  /** The first figure of each thing that it paints. */
  readonly uses: readonly Use[];
}

/** The properties that take something else. */
const isOther = (name: string): boolean => /-(font|ratio)$/.test(name);

/** Where another than the first shows best what a colour paints. */
const shownBy: Readonly<Record<string, string>> = { '--figure-line': 'projection-scorecard' };

/** Every colour, those of all figures first. */
export function coloursOf({ modules }: Manifest): Colour[] {
  // The figure with most of them first: it shows those that many have.
  const elements = modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ tagName, cssProperties = [] }) => (tagName === undefined ? [] : { tag: tagName, cssProperties }))
    .sort((a, b) => b.cssProperties.length - a.cssProperties.length);
  const all = elements.flatMap(({ tag, cssProperties }) => cssProperties.map(({ name, description = '' }) => ({ tag, name, description })));
  const times = (name: string): number => all.filter((each) => each.name === name && each.tag !== 'cited-figure').length;
  const names = [...new Set(all.map(({ name }) => name))].filter((name) => !isOther(name)).sort((a, b) => times(b) - times(a));
  return names.map((name) => {
    const uses = all.filter((each) => each.name === name).sort((a, b) => Number(b.tag === shownBy[name]) - Number(a.tag === shownBy[name]));
    return { name, uses: uses.filter(({ description }, index) => uses.findIndex((other) => other.description === description) === index) };
  });
}

/** In what state a figure shows its colours: on a day within a year, and with what a reader or an editor can add. */
const states: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'it-exports-chart': { growth: '20' },
  'it-exports-growth-chart': { of: 'FY2023', 'as-of': '2026-08-31' },
  'cited-figure': { of: 'freelance-earnings/2025-07/2025-12' },
};

/** A figure on which a colour is seen. */
export function specimen({ tag }: Use, name: string): HTMLElement {
  const figure = document.createElement(tag);
  const attributes = {
    'as-of': '2026-02-25',
    ...states[tag],
    // It has a ground of its own only so.
    ...(name === '--figure-surface' && { theme: 'light' }),
  };
  for (const [attribute, value] of Object.entries(attributes)) figure.setAttribute(attribute, value);
  if (tag === 'cited-figure') figure.textContent = '$557 million';
  return figure;
}

/** How the styles of a figure call a custom property of the page: `--_part-1: var(--figure-accent, …)`. */
function internalName(root: ShadowRoot, name: string): string | undefined {
  const rules = root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]).map(({ cssText }) => cssText);
  return new RegExp(`(--_[\\w-]+):\\s*var\\(${name},`).exec(rules.join('\n'))?.[1];
}

const hex = (channel: number): string => channel.toString(16).padStart(2, '0');

/** A colour in the notation of a colour field, and how much of it covers, in percent. */
export function painted(colour: string): { readonly hex: string; readonly cover: number } {
  const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d');
  if (!context) throw new Error('This browser gives no canvas.');
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, alpha = 255] = context.getImageData(0, 0, 1, 1).data;
  return { hex: `#${hex(r)}${hex(g)}${hex(b)}`, cover: Math.round((alpha / 255) * 100) };
}

/** The colour that a figure has where the page sets none, and one that strikes the eye: as light, so that words on it and under it can be read. */
export interface Given {
  readonly own: string;
  readonly striking: string;
}

/** Asks a figure on the page, which has its words, for a colour. */
export function givenBy(figure: HTMLElement, name: string): Given {
  const box = figure.shadowRoot?.querySelector('.light, .dark');
  const internal = figure.shadowRoot && internalName(figure.shadowRoot, name);
  if (!box || !internal) throw new Error(`<${figure.localName}> has no colour ${name} in its styles.`);
  const probe = box.appendChild(document.createElement('span'));
  const computed = (colour: string): string => {
    probe.style.color = colour;
    return getComputedStyle(probe).color;
  };
  const own = computed(`var(${internal})`);
  const striking = computed(`oklch(from ${own} clamp(0.4, l, 0.84) 0.2 350 / 1)`);
  probe.remove();
  return { own, striking };
}

export type Scheme = 'light' | 'dark';
export type ColourWithGiven = Colour & Readonly<Record<Scheme, Given>>;

/** Each colour with what the first of its figures has without the page, in the light and in the dark. */
export async function withGiven(colours: readonly Colour[]): Promise<ColourWithGiven[]> {
  const place = document.createElement('div');
  place.style.visibility = 'hidden';
  document.body.append(place);
  const figures = new Map<string, Promise<HTMLElement>>();
  const figureFor = (use: Use, theme: Scheme): Promise<HTMLElement> => {
    const key = `${use.tag} ${theme}`;
    const known = figures.get(key);
    if (known) return known;
    const figure = specimen(use, '') as HTMLElement & { readonly updateComplete: Promise<unknown> };
    figure.setAttribute('theme', theme);
    figure.setAttribute('loading', 'eager');
    place.append(figure);
    const ready = figure.updateComplete.then(() => figure);
    figures.set(key, ready);
    return ready;
  };
  const asked = colours.map(async (colour) => {
    const [use] = colour.uses;
    if (!use) throw new Error(`Nothing has the colour ${colour.name}.`);
    const [light, dark] = await Promise.all([figureFor(use, 'light'), figureFor(use, 'dark')]);
    return { ...colour, light: givenBy(light, colour.name), dark: givenBy(dark, colour.name) };
  });
  try {
    return await Promise.all(asked);
  } finally {
    place.remove();
  }
}
