import { expect, html } from '@open-wc/testing';
import '../../../src/define.js';
import { ProjectionScorecard } from '../../../src/elements/projection-scorecard/projection-scorecard.js';
import { drawn, part, text, warnings } from '../../support/figures.js';
import { settledFixture as fixture } from '../../support/settled.js';

/** With its table in view. */
const scorecard = (attributes: { asOf?: string; series?: string; theme?: string } = {}) =>
  fixture<ProjectionScorecard>(
    html`<projection-scorecard
      view="table"
      .asOf=${attributes.asOf ?? '2026-08-18'}
      .series=${attributes.series}
      .theme=${attributes.theme}
    ></projection-scorecard>`,
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
    expect(text(part(figure, 'summary'))).to.contain('Topline Securities for FY2024 IT exports: 7.4% too low');
    expect(rowsOf(figure)).to.have.length(26);
    expect(text(part(figure, 'notes'))).to.contain('The projections we found; not a survey.');
    expect(part(figure, 'sources')!.querySelectorAll('a').length).to.be.greaterThan(10);
  });

  it('has a picture, which can be downloaded, and its table behind it', async () => {
    const figure = await fixture<ProjectionScorecard>(html`<projection-scorecard loading="eager"></projection-scorecard>`);
    await drawn(figure);
    expect(shadow(figure).querySelectorAll('.data-points .ask').length).to.equal(21);
    expect(shadow(figure).querySelector('table')!.closest('.visually-hidden')).not.to.equal(null);
    const svg = await (await figure.toPicture('svg', { width: 800, height: 420 })).text();
    for (const words of ['0 of 5', '2.3% off', '7 of 8', 'as said', '8% short']) expect(svg).to.contain(words);
    figure.setAttribute('view', 'table');
    await figure.updateComplete;
    expect(part(figure, 'table')!.checkVisibility()).to.equal(true);
  });

  it('is as high as its rows need, in one column on a phone and in two where there is the width', async () => {
    const heightAt = async (width: number, asOf: string) => {
      const page = await fixture<HTMLElement>(
        html`<div style="width:${width}px"><projection-scorecard as-of=${asOf} loading="eager"></projection-scorecard></div>`,
      );
      const figure = page.querySelector('projection-scorecard')!;
      await drawn(figure);
      return part(figure, 'plot')!.getBoundingClientRect().height;
    };
    const [phone, wide, few] = [await heightAt(328, '2026-09-19'), await heightAt(688, '2026-09-19'), await heightAt(328, '2022-08-01')];
    expect(wide).to.be.lessThan(phone * 0.75);
    expect(few).to.be.lessThan(phone * 0.3);
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
    expect(text(groups[1]!.lastElementChild)).to.match(/^Mean error of the nine projections .+2\.3%/);
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
