import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import '../../../src/define.js';
import type { ItExportsChart } from '../../../src/elements/it-exports-chart/it-exports-chart.js';
import { drawn, part, text, warnings } from '../../support/figures.js';
import type { ScenarioChangeEvent } from '../../../src/parts/what-if/scenario-change-event.js';

const chart = async (attributes: Record<string, string> = {}) => {
  const figure = document.createElement('it-exports-chart');
  figure.setAttribute('loading', 'eager');
  for (const [name, value] of Object.entries(attributes)) figure.setAttribute(name, value);
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.append(figure);
  await drawn(figure);
  return figure;
};
const asks = (figure: ItExportsChart) => [...figure.shadowRoot!.querySelectorAll<HTMLElement>('.data-points .ask')];
const names = (figure: ItExportsChart) => asks(figure).map((button) => button.getAttribute('aria-label'));

describe('<it-exports-chart>', () => {
  for (const attributes of [{}, { 'as-of': '2026-02-25', growth: '20' }, { period: 'month' }, { view: 'table' }, { theme: 'dark' }]) {
    it(`is accessible: ${JSON.stringify(attributes)}`, async () => {
      const figure = 'view' in attributes ? await fixture<ItExportsChart>(html`<it-exports-chart view="table"></it-exports-chart>`) : await chart(attributes);
      await expect(figure).to.be.accessible();
    });
  }

  it('can be asked where each number comes from, slot by slot from the lowest on', async () => {
    const figure = await chart({ 'as-of': '2026-02-25', growth: '20' });
    const labels = names(figure);
    expect(labels[0]).to.equal(`fiscal year 2017, 938.64 million US dollars, 1 of ${labels.length}`);
    const words = labels.map((label) => label!.replace(/, \d+ of \d+$/, ''));
    expect(words).to.include('July 2025 to January 2026, 2.61 billion US dollars, up 20 percent on a year earlier');
    expect(words).to.include('fiscal year 2026, projected, 4.573 billion US dollars, between 4.443 billion US dollars and 4.908 billion US dollars');
    expect(words.filter((label) => label.includes('fiscal year 2029'))).to.deep.equal([
      'path at 20 percent a year, fiscal year 2029, 7.9 billion US dollars',
      'target for fiscal year 2029, 10 billion US dollars',
      'path at 27.3 percent a year, fiscal year 2029, 10 billion US dollars',
    ]);
    asks(figure)
      .find((button) => button.getAttribute('aria-label')?.startsWith('fiscal year 2018'))!
      .click();
    await figure.updateComplete;
    expect(text(figure.shadowRoot!.querySelector('.provenance'))).to.contain('First published as $1,067 million');
  });

  it('follows its what-if, and says so', async () => {
    const figure = await chart({ 'as-of': '2026-08-18' });
    const before = asks(figure).length;
    const heard: ScenarioChangeEvent[] = [];
    figure.addEventListener('scenario-change', (event) => heard.push(event));
    const field = figure.shadowRoot!.querySelector<HTMLInputElement>('input[type="number"]')!;
    field.value = '20';
    field.dispatchEvent(new Event('input'));
    await aTimeout(50);
    expect(heard.at(-1)?.scenario.growth).to.equal(20);
    expect(asks(figure).length).to.equal(before + 3);
    expect(names(figure).filter((name) => name?.startsWith('path at 20 percent a year'))).to.have.length(3);
  });

  it('follows its attributes from years to months and back', async () => {
    const figure = await chart({ 'as-of': '2026-08-18' });
    figure.period = 'month';
    await drawn(figure);
    expect(names(figure)).to.have.length(25);
    expect(names(figure).filter((name) => name?.includes('July 2026'))).to.deep.equal([
      'July 2026, 417 million US dollars, up 18 percent on a year earlier, provisional, 25 of 25',
    ]);
    expect(part(figure, 'what-if')).to.equal(null);
    figure.setAttribute('period', 'year');
    figure.setAttribute('target', 'it-exports-fy2022');
    await drawn(figure);
    expect(text(part(figure, 'summary'))).to.contain('missed by $881 million');
  });

  it('falls back from bad values, each with a sentence', async () => {
    const said = await warnings(() => chart({ period: 'week', target: 'the-moon', growth: 'fast' }));
    const all = said.join(' ');
    for (const bad of ['period="week"', 'target="the-moon"', 'growth="fast"']) expect(all).to.contain(`<it-exports-chart> ${bad}`);
  });
});
