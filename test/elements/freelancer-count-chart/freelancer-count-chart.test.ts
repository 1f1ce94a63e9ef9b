import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define.js';
import type { FreelancerCountChart } from '../../../src/elements/freelancer-count-chart/freelancer-count-chart.js';
import { countPixels, handedFiles, near, pixelsOf, svgDocument, words } from '../../support/files.js';
import { drawn, part, text, warnings } from '../../support/figures.js';

async function chart(attributes: Record<string, string> = {}): Promise<FreelancerCountChart> {
  const figure = document.createElement('freelancer-count-chart');
  for (const [name, value] of Object.entries({ 'as-of': '2026-02-25', loading: 'eager', ...attributes })) figure.setAttribute(name, value);
  (await fixture<HTMLElement>(html`<div></div>`)).append(figure);
  if (attributes.view === 'table') await figure.updateComplete;
  else await drawn(figure);
  return figure;
}
const asks = (figure: FreelancerCountChart) => [...figure.shadowRoot!.querySelectorAll<HTMLElement>('.data-points .ask')];

describe('<freelancer-count-chart>', () => {
  for (const attributes of [{}, { 'as-of': '2024-06-01' }, { view: 'table' }, { theme: 'dark' }, { lang: 'ur' }, { 'as-of': '2025-01-01', 'since-then': '' }])
    it(`is accessible: ${JSON.stringify(attributes)}`, async () => {
      await expect(await chart(attributes)).to.be.accessible();
    });

  it('can be asked where each count comes from, by who published it and when', async () => {
    const figure = await chart();
    expect(asks(figure).map((button) => button.getAttribute('aria-label'))).to.deep.equal([
      'Arab News Pakistan, 22 February 2026, 1,000,000 persons, low confidence, 1 of 6',
      'PAFLA and ADB, January 2024, 2,370,000 persons, 2 of 6',
      'ARY News, 18 December 2024, 2,320,000 persons, low confidence, 3 of 6',
      'Arab News Pakistan, 26 September 2025, 2,300,000 persons, 4 of 6',
      'ARY News, 25 February 2026, 2,370,000 persons, 5 of 6',
      'Gadinsider, 2025, 3,000,000 persons, low confidence, 6 of 6',
    ]);
    asks(figure)[4]!.click();
    await figure.updateComplete;
    expect(text(figure.shadowRoot!.querySelector('.provenance')))
      .to.contain('2,370,000 persons')
      .and.to.contain('The survey estimate of January 2024, quoted again; not a count of 2026.');
  });

  it('is gone through by keys: along the line by the topmost dots, and down where they stand over one another', async () => {
    const figure = await chart();
    const [first] = asks(figure);
    first!.focus();
    const reached = async (...keys: readonly string[]) => {
      for (const key of keys) await sendKeys({ press: key });
      return figure.shadowRoot!.activeElement?.getAttribute('aria-label')?.split(', ')[0];
    };
    expect(await reached('ArrowRight')).to.equal('ARY News');
    expect(await reached('ArrowUp')).to.equal('ARY News');
    expect(await reached('ArrowDown', 'ArrowDown', 'ArrowDown')).to.equal('PAFLA and ADB');
    expect(await reached('ArrowRight')).to.equal('Gadinsider');
    expect(await reached('Home')).to.equal('Arab News Pakistan');
  });

  it('follows its day, and says when nothing was found', async () => {
    const figure = await chart();
    figure.asOf = '2024-06-01';
    await drawn(figure);
    expect(asks(figure).length).to.equal(1);
    expect(part(figure, 'legend')).to.equal(null);
    figure.asOf = '2020-01-01';
    await figure.updateComplete;
    expect(text(part(figure, 'summary'))).to.equal('No page was found that gives the number of Pakistan’s freelancers by 1 January 2020. So nothing is drawn.');
    expect(part(figure, 'plot')).to.equal(null);
  });

  it('falls back from a bad day, with a sentence', async () => {
    const said = await warnings(() => chart({ 'as-of': 'yesterday' }));
    expect(said.join(' ')).to.contain('<freelancer-count-chart> as-of="yesterday" is not a day');
  });

  it('hands out its table, named after it and its day', async () => {
    const figure = await chart();
    const buttons = [...part(figure, 'download')!.querySelectorAll('button')];
    const [handed] = await handedFiles(1, () => buttons.at(-1)!.click());
    expect(handed!.name).to.equal('freelancer-count-chart-2026-02-25.csv');
    expect(await handed!.file.text()).to.contain('February 2026,2370000,329,FY2025,779,"reported, medium confidence",2026-02-25,ARY News <');
  });

  it('is a picture with all its words, and the key as it is on the page', async () => {
    const figure = await chart();
    const svg = await (await figure.toPicture('svg', { width: 640 })).text();
    expect(words(svgDocument(svg)).join(' '))
      .to.contain('Pakistan’s freelancers are counted at 1 to 3 million')
      .and.to.contain('Dashed edge: low confidence or disputed')
      .and.to.contain('PAFLA and ADB, January 2024');
    // Circles: three filled, three pale with their dashed edges, and that of the key.
    expect(svg.match(/stroke-dasharray="3 2"/g)?.length).to.equal(4);
    const pixels = await pixelsOf(await figure.toPicture('png', { width: 640, scale: 1 }));
    expect(countPixels(pixels, near(0x0b, 0x5d, 0x46))).to.be.greaterThan(300);
  });
});
