/** The page with each colour: it has all of the manifest, and each of them paints something of the figure that is shown for it. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { coloursOf, painted, specimen, withGiven, type ColourWithGiven, type Scheme, type Use } from '../../stories/each-colour.js';
import { manifest } from '../../stories/showroom/elements.js';
import { drawn } from '../support/figures.js';
import { waitUntil } from '../support/wait-until.js';
import type { PictureFormat } from '../../src/picture/picture.js';

const described = manifest.modules.flatMap(({ declarations = [] }) => declarations).flatMap(({ cssProperties = [] }) => cssProperties);
const colours = coloursOf(manifest);

/** What all have, and what a number in a sentence has not. */
type Specimen = HTMLElement & { readonly updateComplete: Promise<unknown>; toPicture?(format: PictureFormat): Promise<Blob> };

/** A figure as the page shows it, with one colour set around it or none. */
async function withColour(use: Use, theme: Scheme, name: string, value = ''): Promise<Specimen> {
  const figure = specimen(use, name) as Specimen;
  figure.setAttribute('theme', theme);
  figure.setAttribute('loading', 'eager');
  const place = document.createElement('div');
  place.style.setProperty(name, value);
  place.append(figure);
  document.body.append(place);
  await figure.updateComplete;
  return figure;
}

/** Opens the panel of the first number. */
async function panelOf(figure: Specimen): Promise<HTMLElement> {
  const shadow = figure.shadowRoot!;
  const find = (selector: string) => shadow.querySelector<HTMLElement>(selector);
  if (figure.localName !== 'cited-figure') await drawn(figure);
  await waitUntil(() => find('[part~="plot"] button, .trigger'), 'there is no number to press');
  find('[part~="plot"] button, .trigger')!.click();
  await waitUntil(() => find('.provenance:popover-open'), 'the panel did not open');
  return find('.provenance')!;
}

/** All colours that are seen of a figure: those of its picture, and those of its words, lines and grounds. */
async function seen(figure: Specimen, name: string): Promise<string[]> {
  const pieces = name.endsWith('panel') ? [await panelOf(figure)] : [...figure.shadowRoot!.querySelectorAll('figure, figure *')];
  const styles = pieces.map((piece) => getComputedStyle(piece)).flatMap((style) => [style.color, style.backgroundColor, style.borderBlockStartColor]);
  const picture = (await (await figure.toPicture?.('svg'))?.text()) ?? '';
  return [...styles.filter((colour) => colour).map((colour) => painted(colour).hex), ...(picture.match(/#[\da-f]{6}/g) ?? [])];
}

describe('the page with each colour', () => {
  let given: ColourWithGiven[];
  before(async () => {
    given = await withGiven(colours);
  });
  afterEach(() => document.body.replaceChildren());

  it('has every property of the manifest that is no font and no length', () => {
    const others = new Set(described.map(({ name }) => name).filter((name) => !colours.some((colour) => colour.name === name)));
    expect([...others].sort()).to.deep.equal(['--figure-aspect-ratio', '--figure-font', '--figure-headline-font', '--figure-label-font']);
  });

  it('has each thing that one paints', () => {
    const things = colours.flatMap(({ name, uses }) => uses.map(({ description }) => `${name}: ${description}`));
    const all = described.filter(({ name }) => colours.some((colour) => colour.name === name));
    expect(things.sort()).to.deep.equal([...new Set(all.map(({ name, description }) => `${name}: ${description ?? ''}`))].sort());
    expect(things.length).to.be.greaterThan(colours.length);
  });

  it('says a colour of a figure’s own, as it is in the light and in the dark', () => {
    const accent = given.find(({ name }) => name === '--figure-accent')!;
    expect([painted(accent.light.own), painted(accent.dark.own)]).to.deep.equal([
      { hex: '#0b5d46', cover: 100 },
      { hex: '#57c79e', cover: 100 },
    ]);
    const line = given.find(({ name }) => name === '--figure-line')!;
    expect(painted(line.light.own).cover).to.equal(16);
  });

  for (const { name, uses } of colours)
    for (const use of uses)
      for (const theme of ['light', 'dark'] as const)
        it(`paints with ${name} in <${use.tag}>, ${theme}: ${use.description}`, async () => {
          const { hex } = painted(given.find((colour) => colour.name === name)![theme].striking);
          expect(await seen(await withColour(use, theme, name), name)).not.to.include(hex);
          expect(await seen(await withColour(use, theme, name, hex), name)).to.include(hex);
        });
});
