import { expect } from '@open-wc/testing';
import { textsOf } from '../../support/script.js';
import { dataset } from '../../support/frozen-dataset.js';
import { freelanceEarningsView, type FreelanceAttributes } from '../../../src/elements/freelance-earnings-chart/view.js';
import { defaultLanguage, messagesFor } from '../../../src/locales/languages.js';

const context = { messages: messagesFor(defaultLanguage), today: '2026-11-22' };
const view = (attributes: FreelanceAttributes = {}) => freelanceEarningsView(dataset, attributes, context);
const row = (shown: ReturnType<typeof view>, ...texts: string[]) => {
  const found = shown.table?.rows.find((cells) => texts.every((text) => cells.some((cell) => cell.text === text)));
  return found?.map((cell) => cell.value ?? cell.text);
};

describe('the view of the freelance earnings chart', () => {
  describe('pinned to 25 February 2026', () => {
    const shown = view({ asOf: '2026-02-25' });

    it('says what came, the growth, the range of the projection with its methods, and the milestone', () => {
      expect(shown.headline).to.equal('Freelancers’ earnings up 58% to $557 million');
      expect(shown.summary).to.equal(
        'Freelancers in Pakistan earned $557 million from July to December 2025. That is 58% more than a year earlier. FY2026 is projected to end at about $1.17 billion, between $1.11 and $1.23 billion, past the $1 billion milestone.',
      );
      expect(shown.details).to.deep.equal([]);
      expect(shown.notes).to.include('After six months, only one earlier year can be checked, so the projection is rounded.');
    });

    it('puts both first halves at the bottom of their columns', () => {
      const [, fy2025, fy2026] = shown.plot?.columns ?? [];
      expect(fy2025?.segments.map(({ swatch, value }) => [swatch, value])).to.deep.equal([
        ['part-1', 352],
        ['part-2', 427],
      ]);
      expect(fy2026?.segments.map(({ swatch, value }) => [swatch, value])).to.deep.equal([['part-1', 557]]);
    });

    it('ties the growth to the two halves it compares, and names the parts in the columns', () => {
      expect(shown.plot?.story).to.deep.equal({ label: '+58%', from: 352, to: 557 });
      expect(shown.plot?.columns.map(({ segments }) => segments.map(({ label, name, isCompared }) => [label, name, isCompared]))).to.deep.equal([
        [[undefined, 'not split', false]],
        [
          ['$352m', 'Jul–Dec', true],
          ['$427m', undefined, false],
        ],
        [['$557m', 'Jul–Dec', true]],
      ]);
      expect(shown.plot?.columns.map(({ sublabels }) => sublabels)).to.deep.equal([['derived'], ['partly derived'], ['to December']]);
      expect(shown.legend).to.deep.equal([]);
    });

    it('draws the projection with its range, and the milestone', () => {
      const { projection } = shown.plot?.columns.at(-1) ?? {};
      // 1,114, 1,232.7 and 1,173.3, to three digits.
      expect([projection?.low, projection?.high, projection?.central]).to.deep.equal([1110, 1230, 1170]);
      expect([projection?.label, projection?.range, projection?.names]).to.deep.equal(['about $1.17bn', '$1.11–1.23bn', ['Jan–Jun', 'projected']]);
      expect(shown.plot?.milestone?.value).to.equal(1000);
    });

    it('has every number of the picture in the table', () => {
      expect(row(shown, 'July to December 2024')?.slice(2, 4)).to.deep.equal([352, '']);
      expect(row(shown, 'July to December 2025')?.slice(2, 6)).to.deep.equal([557, 0.58, 'reported', '2026-02-22']);
      expect(row(shown, 'Projected year end, run rate')?.[2]).to.equal(1110);
      expect(row(shown, 'Projected year end, FY2025’s share of the year')?.[2]).to.equal(1230);
      expect(row(shown, 'Projected year end, central value')?.[2]).to.equal(1170);
      expect(row(shown, '$1 billion milestone')?.[2]).to.equal(1000);
    });

    it('names the day of the figures and whom their page quotes', () => {
      expect(shown.through).to.equal('Figures to December 2025, as known on 25 February 2026');
      expect(shown.source).to.equal('Source: Arab News Pakistan, quoting Radio Pakistan, and three more pages');
    });

    it('tells nothing that came later', () => {
      const text = JSON.stringify(shown);
      for (const later of ['1,160', '1160', '567.5', '603', 'Economic Survey', '2026-04', '2026-07']) expect(text.includes(later), later).to.equal(false);
    });

    it('shows derived values as such', () => {
      expect(shown.plot?.columns[0]?.segments[0]?.doubtful).to.equal(true);
      expect(shown.plot?.columns[0]?.total?.label).to.equal('≈ $410m');
      expect(row(shown, 'January to June 2025')?.[4]).to.equal('derived, ±1');
    });
  });

  it('today shows FY2026 as second-hand, 49% up', () => {
    const shown = view();
    expect(shown.summary).to.equal(
      'Freelancers in Pakistan earned about $1.16 billion in FY2026 (second-hand). That is 49% more than a year earlier and past the $1 billion milestone.',
    );
    expect(row(shown, 'FY2025, whole year')?.[2]).to.equal(779);
    expect(row(shown, 'FY2026, whole year')?.slice(2, 5)).to.deep.equal([1160, 0.489, 'second-hand, medium confidence, ±5']);
    expect(shown.plot?.columns.at(-1)).to.deep.include({ sublabels: ['second-hand'], total: { label: 'about $1.16bn', isCompared: true } });
  });

  it('splits a year by quarters, and leaves together what the source does not split', () => {
    const [fy2024, fy2025] = view({ period: 'quarter' }).plot?.columns ?? [];
    expect(fy2024?.segments.map(({ swatch }) => swatch)).to.deep.equal(['undivided']);
    expect(fy2025?.segments.map(({ value }) => value)).to.deep.equal([160, 192, 215.5, 211.5]);
  });

  it('shows one segment a year when asked for whole years', () => {
    expect(view({ period: 'year' }).plot?.columns.map(({ segments }) => segments.map(({ value }) => value))).to.deep.equal([[410], [779], [1160]]);
  });

  describe('by the Economic Survey', () => {
    it('shows the $400 million of June 2025 and the $350 million of the year before', () => {
      const shown = view({ asOf: '2025-06-15', definition: 'economic-survey' });
      expect(shown.plot?.columns.map(({ segments }) => segments[0]?.value)).to.deep.equal([350.15, 400]);
      expect(shown.summary)
        .to.contain('By the Economic Survey’s count')
        .and.to.contain('$400 million from July 2024 to March 2025 (low confidence). That is 14% more');
      expect(textsOf(shown).join()).not.to.contain('567');
    });

    it('today tells that the central bank disagrees, and that the rest of the year is missing', () => {
      const shown = view({ definition: 'economic-survey' });
      expect(shown.notes.join(' ')).to.contain('The two sources disagree').and.to.contain('$567.5 million');
      expect(shown.details).to.deep.equal(['The figure for the whole of FY2025 was not found under this definition.']);
      expect(shown.plot?.columns.at(-1)?.projection).to.equal(undefined);
    });
  });

  it('tells the reader of the central bank’s figures about the contradiction too', () => {
    expect(view().notes.join(' ')).to.contain('the Economic Survey prints $400 million');
  });

  it('compares the longest part of the year that can be compared', () => {
    const shown = view({ asOf: '2026-04-16' });
    expect(shown.headline).to.equal('Freelancers earned $743 million from July 2025 to February 2026');
    expect(shown.summary).to.contain('From July to December 2025 earnings were 58% more than a year earlier');
    expect(shown.summary).to.contain('No earlier year can be compared.');
  });

  it('says that nothing was found, without a picture or a table', () => {
    const shown = view({ asOf: '2010-01-01' });
    expect(shown.summary).to.equal(
      'No page was found that gives what freelancers earned, as the central bank counts it, by 1 January 2010. So nothing is drawn.',
    );
    expect(shown.plot).to.equal(undefined);
    expect(shown.table).to.equal(undefined);
    expect(shown.problems).to.deep.equal([]);
  });

  it('lets the editor’s words stand', () => {
    expect(view({ headline: '', summary: 'Mine.' })).to.include({ headline: '', summary: 'Mine.' });
    expect(view({ asOf: '2010-01-01', summary: 'Mine.' }).summary).to.equal('Mine.');
  });

  describe('the milestone', () => {
    it('stands where it is asked for', () => {
      const plot = view({ milestone: '2500' }).plot;
      expect(plot?.milestone).to.deep.equal({ value: 2500, label: '$2.5bn milestone' });
      expect(view({ milestone: '2500' }).summary).to.contain('short of the $2.5 billion milestone');
    });
    it('is within the range where the range straddles it', () => {
      expect(view({ asOf: '2026-02-25', milestone: '1150' }).summary).to.contain('The $1.15 billion milestone lies inside that range');
    });
    it('can be left out', () => {
      const shown = view({ milestone: 'none' });
      expect(shown.plot?.milestone).to.equal(undefined);
      expect(JSON.stringify(shown)).not.to.contain('milestone');
    });
  });

  it('falls back from bad values and says how to put them right', () => {
    const shown = view({ asOf: '2026-02-30', period: 'week', definition: 'mine', milestone: '-5' });
    expect(shown.summary).to.equal(view().summary);
    expect(shown.problems).to.have.length(4);
    expect(shown.problems[0]).to.contain('as-of="2026-02-30"').and.to.contain('YYYY-MM-DD');
    expect(shown.problems[1]).to.contain('"half", "quarter", "year"');
    expect(shown.problems[3]).to.contain('milestone="-5"');
  });

  it('does not hide figures from a reader whose clock is behind', () => {
    expect(freelanceEarningsView(dataset, {}, { ...context, today: '2001-01-01' }).summary).to.equal(view().summary);
  });
});
