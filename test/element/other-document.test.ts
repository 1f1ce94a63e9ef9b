import { expect, fixture, fixtureCleanup, html } from '@open-wc/testing';
import '../../src/define.js';
import { CitedFigure } from '../../src/elements/cited-figure/cited-figure.js';
import { everyPicture } from '../support/every-figure.js';
import { drawn, part, text, warnings } from '../support/figures.js';
import { canvasOf, isBlank } from '../support/pixels.js';
import { waitUntil } from '../support/wait-until.js';
import type { FigureElement } from '../../src/element/figure-element.js';

/** A document of its own in the page, as a popup or a picture-in-picture window has one. */
async function otherDocument(): Promise<Document> {
  const frame = document.body.appendChild(document.createElement('iframe'));
  Object.assign(frame.style, { width: '600px', height: '900px' });
  await waitUntil(() => frame.contentDocument?.readyState === 'complete', 'the frame was not loaded');
  return frame.contentDocument!;
}

const figureOf = (tag: string) => fixture<FigureElement>(`<${tag} as-of="2026-02-25" loading="eager"></${tag}>`);
const chart = () => figureOf('freelance-earnings-chart');

const plotOf = (figure: Element) => part(figure, 'plot')!;
const point = (figure: Element) => figure.shadowRoot!.querySelector<HTMLElement>('.data-points .ask')!;
const panelOf = (figure: Element) => figure.shadowRoot!.querySelector<HTMLElement>('.provenance');

/** Some turns of whatever the size of a box may set in motion. */
async function turns(view: Window): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1) await new Promise((resolve) => view.requestAnimationFrame(resolve));
}

/** That it looks as on the page: a box in its shape, a picture as large as that, and neither grows. */
async function expectWhole(figure: Element): Promise<void> {
  await drawn(figure);
  const view = figure.ownerDocument.defaultView!;
  const { clientWidth, clientHeight } = plotOf(figure);
  await turns(view);
  expect([plotOf(figure).clientWidth, plotOf(figure).clientHeight]).to.deep.equal([clientWidth, clientHeight]);
  expect(clientHeight).to.be.within(200, 1500);
  expect(canvasOf(figure).clientHeight).to.be.closeTo(clientHeight, 1);
  expect(isBlank(canvasOf(figure))).to.equal(false);
  expect(view.getComputedStyle(plotOf(figure)).position).to.equal('relative');
  expect(view.getComputedStyle(part(figure, 'headline')!).fontSize).to.equal('22px');
}

async function expectPanel(figure: Element): Promise<void> {
  const view = figure.ownerDocument.defaultView!;
  point(figure).click();
  await waitUntil(() => panelOf(figure)?.getBoundingClientRect().height, 'there is no panel');
  const { left, right, top, bottom } = panelOf(figure)!.getBoundingClientRect();
  expect(left).to.be.at.least(0);
  expect(top).to.be.at.least(0);
  expect(right).to.be.at.most(view.innerWidth);
  expect(bottom).to.be.at.most(view.innerHeight);
  view.document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  await waitUntil(() => !panelOf(figure), 'Escape does not close it');
}

describe('in another document', () => {
  afterEach(() => {
    fixtureCleanup();
    document.querySelectorAll('iframe').forEach((frame) => frame.remove());
  });

  for (const { tag } of everyPicture) {
    it(`<${tag}> has its look and its panel there, and again on its own page`, async () => {
      const figure = await figureOf(tag);
      await drawn(figure);
      const page = figure.parentElement!;
      const other = await otherDocument();
      other.body.append(figure);
      await expectWhole(figure);
      await expectPanel(figure);
      page.append(figure);
      await expectWhole(figure);
      await expectPanel(figure);
      other.body.append(figure);
      await expectWhole(figure);
    });
  }

  it('a figure is loaded that was never on the page, with the picture that stands there in its place', async () => {
    const other = await otherDocument();
    const picture = other.createElement('img');
    const figure = document.createElement('freelance-earnings-chart') as FigureElement;
    figure.asOf = '2026-02-25';
    figure.append(picture);
    other.body.append(figure);
    await figure.updateComplete;
    await waitUntil(() => part(figure, 'headline'), 'it is not loaded');
    // Until it is drawn.
    expect(figure.shadowRoot!.querySelector('figure')!.matches('.stand-in, .drawn')).to.equal(true);
    await expectWhole(figure);
  });

  it('is not refused before it is loaded, and finds its place on the page again', async () => {
    const other = await otherDocument();
    other.body.append(Object.assign(other.createElement('div'), { textContent: 'Words' }));
    other.body.firstElementChild!.setAttribute('style', 'height: 9000px');
    const figure = document.createElement('it-exports-chart') as FigureElement;
    const heard = await warnings(() => {
      other.body.append(figure);
      return Promise.resolve();
    });
    expect(heard).to.deep.equal([]);
    expect(figure.shadowRoot!.querySelector('slot')).to.not.equal(null);
    const page = await fixture(html`<div></div>`);
    page.append(figure);
    expect(figure.getBoundingClientRect().height).to.be.greaterThan(300);
  });

  it('speaks the language of the host that stands around it there', async () => {
    const other = await otherDocument();
    const host = other.body.appendChild(other.createElement('div'));
    host.lang = 'ur';
    const figure = await chart();
    host.attachShadow({ mode: 'open' }).append(figure);
    await waitUntil(() => figure.shadowRoot!.querySelector('figure')!.dir === 'rtl', 'it does not speak Urdu');
    await expectWhole(figure).catch((error: unknown) => {
      // Its headline is larger.
      if (!String(error).includes('22px')) throw error;
    });
  });

  it('moves one tab stop through the numbers', async () => {
    const figure = await chart();
    const other = await otherDocument();
    other.body.append(figure);
    await drawn(figure);
    const stops = () => [...figure.shadowRoot!.querySelectorAll<HTMLElement>('.data-points .ask')].map(({ tabIndex }) => tabIndex);
    await waitUntil(() => stops().length > 0);
    point(figure).focus();
    point(figure).dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
    expect(stops().indexOf(0)).to.equal(stops().length - 1);
    expect(stops().filter((stop) => stop === 0)).to.have.length(1);
  });

  it('a cited figure shows its source, within that window', async () => {
    CitedFigure.define();
    const words = await fixture<CitedFigure>(html`<cited-figure of="freelance-earnings/2025-07/2025-12" as-of="2026-02-25">$557 million</cited-figure>`);
    const other = await otherDocument();
    for (const place of [other.body, document.body]) {
      // At the top, where there is room under it.
      place.prepend(words);
      scrollTo(0, 0);
      await waitUntil(() => words.shadowRoot?.querySelector('.trigger'), 'it is not loaded');
      const trigger = words.shadowRoot!.querySelector<HTMLElement>('.trigger')!;
      const view = words.ownerDocument.defaultView!;
      expect(view.getComputedStyle(trigger).textDecorationStyle).to.equal('dotted');
      trigger.click();
      await waitUntil(() => panelOf(words)?.getBoundingClientRect().height, 'there is no panel');
      const { right, bottom } = panelOf(words)!.getBoundingClientRect();
      expect(right).to.be.at.most(view.innerWidth);
      expect(bottom).to.be.at.most(view.innerHeight);
      expect(view.getComputedStyle(panelOf(words)!).position).to.equal('fixed');
      view.document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      await waitUntil(() => !panelOf(words), 'Escape does not close it');
    }
    words.remove();
  });

  it('is not torn down with it: a figure taken out of a frame that is gone is whole on the page', async () => {
    const figure = await chart();
    const page = figure.parentElement!;
    const other = await otherDocument();
    other.body.append(figure);
    await drawn(figure);
    document.querySelectorAll('iframe').forEach((frame) => frame.remove());
    page.append(figure);
    await expectWhole(figure);
    expect(text(part(figure, 'headline'))).to.include('$557 million');
  });
});

describe('a figure that no style sheet reaches', () => {
  it('does not grow', async () => {
    const figure = await chart();
    await drawn(figure);
    figure.shadowRoot!.adoptedStyleSheets = [];
    figure.shadowRoot!.querySelectorAll('style').forEach((style) => style.remove());
    await turns(window);
    const { height } = figure.getBoundingClientRect();
    await turns(window);
    expect(figure.getBoundingClientRect().height).to.equal(height);
  });
});
