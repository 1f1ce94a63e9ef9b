/** A framework sets what an author writes as attributes by properties: strings, numbers, or null for none. Both show the same. */
import { expect, fixtureSync } from '@open-wc/testing';
import '../../src/define.js';
import * as library from '../../src/index.js';
import { FigureElement } from '../../src/element/figure-element.js';
import { fingerprint } from '../support/fingerprint.js';
import { part } from '../support/figures.js';
import type { LitElement, PropertyDeclaration } from 'lit';
import type { ChosenGrowth } from '../../src/element/chosen-growth.js';
import type { FigureController } from '../../src/element/figure-controller.js';
import type { FigureAttributes } from '../../src/model/figure-view.js';

/** A value of each attribute, with the number that a framework may set for it. What an element does not know falls back either way. */
const values: Readonly<Record<string, readonly [string, ...(readonly (string | number)[])]>> = {
  'as-of': ['2026-02-25'],
  headline: ['2025', 2025],
  summary: ['14', 14],
  'heading-level': ['4', 4],
  byline: ['7', 7],
  growth: ['21.5', 21.5],
  theme: ['dark'],
  view: ['table'],
  loading: ['interaction'],
  period: ['month'],
  definition: ['ministry'],
  milestone: ['1200', 1200],
  compare: ['first-half'],
  highlight: ['FY2024'],
  target: ['it-exports-2030'],
  of: ['2025-07/2026-05'],
  parts: ['telecom freelance'],
  series: ['it-exports'],
  // An address that is none: the bundled figures stand.
  src: [''],
};

type Values = Readonly<Record<string, unknown>>;
type Figure = LitElement & Values & { controller?: FigureController<unknown, FigureAttributes> };
type Class = typeof LitElement & { readonly tag: string };

const classes = Object.values(library).filter((each) => typeof each === 'function' && each.prototype instanceof FigureElement) as unknown as Class[];
const attributesOf = (Each: Class) =>
  [...Each.elementProperties].flatMap(([property, { attribute }]: [PropertyKey, PropertyDeclaration]) =>
    attribute === false ? [] : [{ property: String(property), attribute: typeof attribute === 'string' ? attribute : String(property).toLowerCase() }],
  );

/** A figure in which `set` was called after it was shown, as a framework does it, and what it shows then. */
async function shown(tag: string, set: (figure: Figure) => void, first: Values = {}) {
  const figure = fixtureSync<Figure>(`<${tag} as-of="2026-09-19" loading="eager"></${tag}>`);
  Object.assign(figure, first);
  await figure.updateComplete;
  set(figure);
  await figure.updateComplete;
  const { view, loadingMode } = figure.controller as unknown as { view: object; loadingMode: string };
  const whole = part(figure, 'figure');
  const seen = {
    view: fingerprint(JSON.stringify(view)),
    loadingMode,
    // Not whether it is drawn yet.
    scheme: whole?.className.split(' ')[0],
    headline: part(figure, 'headline')?.outerHTML,
    byline: part(figure, 'byline')?.textContent,
    open: [...figure.renderRoot.querySelectorAll('details')].map(({ open }) => open),
  };
  figure.remove();
  return seen;
}

describe('an attribute, set as a property', () => {
  it('has a value here, so that a further one is tested by itself', () => {
    const known = new Set([...Object.keys(values), 'since-then']);
    for (const Each of classes) expect(attributesOf(Each).filter(({ attribute }) => !known.has(attribute))).to.deep.equal([]);
  });

  for (const Each of classes)
    for (const { property, attribute } of attributesOf(Each)) {
      if (attribute === 'since-then') continue;
      it(`of <${Each.tag}> shows the same: ${attribute}`, async () => {
        const asAttribute = await shown(Each.tag, (figure) => figure.setAttribute(attribute, String(values[attribute]?.[0])));
        for (const value of values[attribute] ?? [])
          expect(await shown(Each.tag, (figure) => Object.assign(figure, { [property]: value }))).to.deep.equal(asAttribute);
        const without = await shown(Each.tag, (figure) => figure.removeAttribute(attribute));
        for (const none of [null, undefined]) expect(await shown(Each.tag, (figure) => Object.assign(figure, { [property]: none }))).to.deep.equal(without);
      });
    }

  it('is true as it stands in the markup: without a value', async () => {
    const tag = 'freelance-earnings-chart';
    const pinned = { asOf: '2026-02-25' };
    const asAttribute = await shown(tag, (figure) => figure.setAttribute('since-then', ''), pinned);
    const without = await shown(tag, () => undefined, pinned);
    expect(asAttribute).not.to.deep.equal(without);
    for (const value of [true, '']) expect(await shown(tag, (figure) => Object.assign(figure, { sinceThen: value }), pinned)).to.deep.equal(asAttribute);
    for (const value of [false, null]) expect(await shown(tag, (figure) => Object.assign(figure, { sinceThen: value }), pinned)).to.deep.equal(without);
  });

  it('is the growth that a what-if opens with, and is reset to', async () => {
    const figure = fixtureSync<Figure>('<it-export-target-gauge as-of="2026-02-25" loading="eager"></it-export-target-gauge>');
    Object.assign(figure, { growth: 20 });
    await figure.updateComplete;
    expect(part(figure, 'what-if')).to.have.property('open', true);
    const { growth } = figure.controller as unknown as { growth: ChosenGrowth };
    await growth.choose('33');
    expect(figure.growth).to.equal('33');
    await growth.choose(undefined);
    expect(figure.growth).to.equal('20');
  });

  it('of <cited-figure> finds the same number', async () => {
    const of = 'freelance-earnings/2025-07/2025-12';
    const panel = async (set: (figure: Figure) => void) => {
      const figure = fixtureSync<Figure>('<cited-figure lang="en">$557 million</cited-figure>');
      set(figure);
      figure.scrollIntoView();
      await figure.updateComplete;
      return part(figure, 'trigger')?.getAttribute('aria-label') ?? part(figure, 'trigger')?.outerHTML.replaceAll(/<!--.*?-->/g, '');
    };
    const asAttributes = await panel((figure) => {
      figure.setAttribute('of', of);
      figure.setAttribute('as-of', '2026-02-25');
    });
    expect(asAttributes).to.be.a('string');
    expect(await panel((figure) => Object.assign(figure, { of, asOf: '2026-02-25' }))).to.equal(asAttributes);
  });
});
