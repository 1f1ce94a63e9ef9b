import { expect, html } from '@open-wc/testing';
import '../../../src/define.js';
import { ProjectionScorecard } from '../../../src/elements/projection-scorecard/projection-scorecard.js';
import { part, text, warnings } from '../../support/figures.js';
import { settledFixture as fixture } from '../../support/settled.js';

const scorecard = (attributes: { asOf?: string; series?: string; theme?: string } = {}) =>
  fixture<ProjectionScorecard>(
    html`<projection-scorecard .asOf=${attributes.asOf ?? '2026-08-18'} .series=${attributes.series} .theme=${attributes.theme}></projection-scorecard>`,
  );
const shadow = (figure: Element) => figure.shadowRoot!;
/** The rows of claims, without those of headings and of the mean. */
const rowsOf = (figure: Element) => [...shadow(figure).querySelectorAll('tbody tr')].filter((row) => row.querySelector('.ask'));

describe('<projection-scorecard>', () => {
  it('shows headline, summary, a row for each claim, notes and sources', async () => {
    const figure = await scorecard();
    expect(text(part(figure, 'headline')))
      .to.contain('None of five targets was reached')
      .and.to.contain('on average');
    expect(text(part(figure, 'summary'))).to.contain('Topline Securities for FY2024 IT exports: 6.9% too low');
    expect(rowsOf(figure)).to.have.length(26);
    expect(text(part(figure, 'notes'))).to.contain('The projections we found; not a survey.');
    expect(part(figure, 'sources')!.querySelectorAll('a').length).to.be.greaterThan(10);
  });

  it('has its table in the place of a picture: no canvas, no button to a chart, and nothing is loaded', async () => {
    const figure = await fixture<ProjectionScorecard>(html`<projection-scorecard loading="eager"></projection-scorecard>`);
    expect(part(figure, 'table')!.checkVisibility()).to.equal(true);
    expect(shadow(figure).querySelector('canvas')).to.equal(null);
    expect([...shadow(figure).querySelectorAll('button[part="button"]')].map(text)).to.deep.equal(['Download data (CSV)']);
    expect([...shadow(figure).querySelectorAll('[role="status"]')].map(text).join('')).to.equal('');
    const refusal: unknown = await figure.toPicture('svg').catch((error: unknown) => error);
    expect(String(refusal)).to.contain('no chart to make a picture of');
  });

  it('shows five columns; the rest is for the downloaded file', async () => {
    const figure = await scorecard();
    expect([...shadow(figure).querySelectorAll('thead th')].map(text)).to.deep.equal(['Claim', 'Verdict', 'Outcome', 'Difference or error', 'Source']);
    for (const row of rowsOf(figure)) expect(row.children.length).to.equal(5);
  });

  it('has targets and projections under headings of their own, for screen readers too', async () => {
    const figure = await scorecard();
    const groups = [...shadow(figure).querySelectorAll('tbody')];
    expect(groups.map((group) => text(group.querySelector('th')))).to.deep.equal(['Targets: reached or missed', 'Projections: how far off']);
    for (const [index, group] of groups.entries()) {
      const [heading, ...heads] = group.querySelectorAll('th');
      expect([heading!.scope, heading!.colSpan]).to.deep.equal(['rowgroup', 5]);
      expect(heads.every(({ scope }) => scope === 'row')).to.equal(true);
      expect(heads.every((head) => text(head).includes(': target') === (index === 0))).to.equal(true);
    }
    expect(text(groups[1]!.lastElementChild)).to.match(/^Mean error of the nine projections .+2\.2%/);
  });

  it('draws a bar to each verdict, for the eye only and without a style attribute', async () => {
    const figure = await scorecard();
    const judged = rowsOf(figure).filter((row) => row.querySelector('svg'));
    expect(judged).to.have.length(20);
    for (const row of judged) {
      const bar = row.querySelector('svg')!;
      expect(bar.getAttribute('aria-hidden')).to.equal('true');
      expect(bar.querySelector('[style]') ?? bar.getAttribute('style')).to.equal(null);
      const reached = bar.querySelector('.bar-value')!.getBoundingClientRect().right;
      const marks = [...bar.querySelectorAll('.bar-mark')].map((mark) => mark.getBoundingClientRect().left);
      const verdict = text(row.querySelector('td'));
      if (/^(missed|too high)/.test(verdict)) expect(reached).to.be.lessThan(Math.min(...marks));
      if (verdict.startsWith('too low')) expect(reached).to.be.greaterThan(Math.max(...marks));
    }
  });

  it('shows claim, verdict and outcome on a phone without scrolling', async () => {
    const phone = await fixture<HTMLElement>(
      html`<div style="width:328px;font:18px/1.5 Georgia,Liberation Serif,serif"><projection-scorecard></projection-scorecard></div>`,
    );
    const figure = phone.querySelector('projection-scorecard')!;
    await figure.updateComplete;
    const box = part(figure, 'table')!;
    const { right } = box.getBoundingClientRect();
    expect(box.scrollWidth).to.be.greaterThan(box.clientWidth);
    for (const row of rowsOf(figure)) {
      const outcome = row.querySelectorAll('td')[1]!;
      const range = document.createRange();
      range.selectNodeContents(outcome);
      expect(range.getBoundingClientRect().right, text(row)).to.be.at.most(right);
    }
    expect(phone.scrollWidth).to.equal(328);
  });

  it('tells where a number comes from when it is asked', async () => {
    const figure = await scorecard({ asOf: '2026-09-19' });
    const row = rowsOf(figure).find((candidate) => text(candidate).includes('at least $1 billion'))!;
    const [claim, outcome] = row.querySelectorAll<HTMLElement>('button.ask');
    outcome!.click();
    await figure.updateComplete;
    expect(text(shadow(figure).querySelector('.provenance')))
      .to.contain('second-hand')
      .and.to.contain('ProPakistani');
    claim!.click();
    await figure.updateComplete;
    expect(text(shadow(figure).querySelector('.provenance')))
      .to.contain('$1,000 million')
      .and.to.contain('the source names no year');
  });

  it('follows its attributes', async () => {
    const figure = await scorecard();
    figure.setAttribute('series', 'freelance-earnings');
    await figure.updateComplete;
    expect(rowsOf(figure)).to.have.length(4);
    figure.setAttribute('as-of', '2010-01-01');
    await figure.updateComplete;
    expect(text(part(figure, 'summary'))).to.equal(
      'No page was found that gives a projection or target for freelance earnings by 1 January 2010. So nothing is drawn.',
    );
    expect(shadow(figure).querySelector('table, button')).to.equal(null);
  });

  it('warns about a series there is not, and shows all', async () => {
    let figure: Element | undefined;
    const said = await warnings(async () => {
      figure = await scorecard({ series: 'the-moon' });
    });
    expect(said.join()).to.contain('<projection-scorecard> series="the-moon"');
    expect(rowsOf(figure!)).to.have.length(26);
  });

  describe('is accessible', () => {
    for (const theme of ['light', 'dark']) {
      it(`in ${theme} colours`, async () => {
        await expect(await scorecard({ theme })).to.be.accessible();
      });
    }
    it('pinned, with open claims', async () => {
      await expect(await scorecard({ asOf: '2026-02-25', theme: 'light' })).to.be.accessible();
    });
    it('before anything was public', async () => {
      await expect(await scorecard({ asOf: '2010-01-01', theme: 'light' })).to.be.accessible();
    });
  });

  it('is registered under its own name, and can be under another', () => {
    expect(customElements.get('projection-scorecard')).to.equal(ProjectionScorecard);
    ProjectionScorecard.define('my-scorecard');
    expect(customElements.get('my-scorecard')?.prototype).to.be.instanceOf(ProjectionScorecard);
  });
});
