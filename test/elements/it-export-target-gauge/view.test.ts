import { expect } from '@open-wc/testing';
import { dataset } from '../../support/frozen-dataset.js';
import { targetGaugeView, type GaugeAttributes } from '../../../src/elements/it-export-target-gauge/view.js';
import { defaultLanguage, messagesFor } from '../../../src/locales/languages.js';

const context = { messages: messagesFor(defaultLanguage), today: '2026-11-22' };
const view = (attributes: GaugeAttributes = {}) => targetGaugeView(dataset, attributes, context);
const row = (shown: ReturnType<typeof view>, name: string) =>
  shown.table?.rows.find(([header]) => header?.text === name)?.map((cell) => cell.value ?? cell.text);

describe('the view of the IT export target gauge', () => {
  describe('pinned to 25 February 2026', () => {
    const shown = view({ asOf: '2026-02-25' });

    it('names attainment, the pace with its base year and rate, and the growth required', () => {
      expect(shown.headline).to.equal('IT exports heading for about 46% of $10 billion, behind the pace');
      expect(shown.summary).to.equal(
        'Pakistan’s IT exports reached $2.61 billion in the first seven months of FY2026. The year is projected to end at about 46% of the $10 billion target for FY2029, behind the pace. The target takes growth of 27.3% a year over the four years from FY2025.',
      );
    });

    it('gives the projected year end with its range and the methods of its ends', () => {
      // By FY2023’s share 2,610 / (1,524.969 / 2,596), by FY2021’s 2,610 / (1,121 / 2,108).
      expect(shown.notes).to.include('Projected end of FY2026: about $4.6 billion, between $4.4 and $4.9 billion.');
      // FY2020 to FY2025: inside in FY2022, FY2024 and FY2025; FY2021 was put at 1,956 and came to 2,108.
      expect(shown.notes).to.include(
        'After seven months, the range held the outcome in three of the six years that can be checked. The central value missed by 7.2% at most.',
      );
    });

    it('stands on the half-ring where the values are', () => {
      const { plot } = shown;
      expect(plot?.max).to.equal(10000);
      expect(plot?.reached.value).to.equal(2610);
      expect(plot?.projection?.datum.value).to.be.closeTo(4573.1, 0.1);
      expect(plot?.projection?.low).to.be.closeTo(4443.1, 0.1);
      expect(plot?.projection?.high).to.be.closeTo(4908, 0.1);
      expect(plot?.pace?.datum.value).to.be.closeTo(5069, 0.5);
    });

    it('has the projected share of the target large, and every value named beside it', () => {
      const { plot, legend } = shown;
      expect(plot?.centre).to.deep.equal({ above: 'projected', story: '46%', lines: ['about $4.6bn of $10bn', '$2.61bn in seven months'] });
      expect([plot?.projection?.label, plot?.projection?.below]).to.deep.equal(['about $4.6bn by June', '$4.4–4.9bn']);
      expect(plot?.pace?.label).to.equal('pace $5.1bn');
      expect([plot?.target.label, plot?.target.below]).to.deep.equal(['$10bn', 'target for FY2029']);
      expect(legend).to.deep.equal([]);
    });

    it('has every number in the table, with its source', () => {
      expect(row(shown, 'FY2026 so far')?.slice(1, 6)).to.deep.equal(['July 2025 to January 2026', 2610, 'USD million', 'reported, ±5', '2026-02-18']);
      expect(row(shown, 'FY2025, last closed year')?.[2]).to.equal(3810);
      expect(row(shown, 'Projected year end, run rate')?.[2]).to.equal(4474);
      expect(row(shown, 'Projected year end, FY2025’s share of the year')?.[2]).to.equal(4562);
      expect(row(shown, 'Projected year end, central value')?.[2]).to.equal(4573);
      expect(row(shown, 'Attainment of the target, projected')?.slice(2, 4)).to.deep.equal([0.46, 'fraction']);
      expect(row(shown, 'Attainment of the target'), 'a part of a year is no share of a target').to.equal(undefined);
      expect(row(shown, 'Pace at FY2026')?.[2]).to.equal(5069);
      expect(row(shown, 'Growth required from FY2025 on')?.slice(2, 4)).to.deep.equal([0.273, 'fraction a year']);
      expect(row(shown, 'Target')?.[6]).to.contain('mettisglobal.news');
    });

    it('tells nothing that came later', () => {
      const text = JSON.stringify(shown);
      for (const later of ['4,600', '4600', '3,814', '3814', 'provisional', '2026-04', '2026-08']) expect(text.includes(later), later).to.equal(false);
      expect(shown.through).to.equal('Figures to January 2026, as known on 25 February 2026');
    });
  });

  it('on 15 June 2025 shows ten months of FY2025', () => {
    const shown = view({ asOf: '2025-06-15' });
    expect(shown.summary).to.contain('$3.14 billion in the first ten months of FY2025');
    expect(shown.notes.join(' ')).to.contain('between $3.7 and $3.9 billion');
    expect(shown.notes.join(' ')).to.contain('in one of the four years that can be checked. The central value missed by 3.2% at most');
  });

  it('today shows the closed FY2026, provisional, and July 2026 in one line', () => {
    const shown = view();
    expect(shown.summary).to.equal(
      'Pakistan’s IT exports came to $4.6 billion in FY2026 (provisional). That is 46% of the $10 billion target for FY2029, behind the pace. The target takes growth of 29.5% a year over the three years from FY2026.',
    );
    expect(shown.details).to.deep.equal([]);
    expect(shown.notes[0]).to.equal('FY2027 so far: $417 million in July 2026 (provisional).');
    expect(shown.plot?.projection).to.equal(undefined);
    expect(shown.plot?.centre).to.deep.equal({ story: '46%', lines: ['$4.6bn of $10bn', 'FY2026 (provisional)'] });
    expect(shown.plot?.isDoubtful, 'it is perforated').to.equal(true);
    expect(shown.through).to.equal('Figures to July 2026, published 18 August 2026. Newer figures are likely out');
  });

  it('shows a young year as a line even where July is missing', () => {
    expect(view({ asOf: '2024-09-25' }).notes[0]).to.equal('FY2025 so far: $584 million from July to August 2024.');
  });

  describe('other targets', () => {
    it('of a closed year are met or missed', () => {
      const shown = view({ target: 'it-exports-fy2022' });
      expect(shown.headline).to.equal('IT exports missed the $3.5 billion target for FY2022');
      expect(shown.summary).to.equal(
        'Pakistan’s IT exports came to $2.62 billion in FY2022. That is 75% of the $3.5 billion target for FY2022, which was missed by $881 million.',
      );
      expect(shown.plot?.pace).to.equal(undefined);
      expect(shown.through, 'of a closed year nothing newer is missing').to.equal('Figures to June 2022, published 18 July 2023');
      expect(shown.newer).to.equal(undefined);
      expect(row(shown, 'FY2022, whole year')?.slice(2, 5)).to.deep.equal([2619.1, 'USD million', 'revised']);
      expect(row(shown, 'FY2026, last closed year')?.[2]).to.equal(4600);
    });
    it('are met when the outcome reaches them', () => {
      const easy = { ...dataset, targets: dataset.targets.map((target) => ({ ...target, value: 1000 })) };
      const shown = targetGaugeView(easy, { target: 'it-exports-fy2022' }, context);
      expect(shown.headline).to.contain('met the $1 billion target');
      expect(shown.summary).to.match(/, which was met\.$/);
      expect(shown.plot?.max).to.equal(2619.1);
    });
    it('of the running year have their own pace', () => {
      expect(view({ asOf: '2026-02-25', target: 'it-exports-fy2026' }).summary).to.contain('31.2% in the year after FY2025');
    });
    it('of a calendar year count half years', () => {
      expect(view({ target: 'it-exports-2030' }).summary).to.contain('30% a year over the 4.5 years from FY2026');
    });
    it('that were not found by the day are not given away', () => {
      const shown = view({ asOf: '2023-08-01' });
      expect(shown.summary).to.equal(
        'Pakistan’s IT exports came to $2.61 billion in FY2023. No page was found that gives the target asked for by 1 August 2023.',
      );
      expect(shown.plot).to.equal(undefined);
      // The one closed year: FY2024 was not on the ring yet.
      expect(shown.table?.rows.map(([name]) => name?.text)).to.deep.equal(['FY2023, last closed year']);
      const running = view({ asOf: '2024-04-30' });
      expect(running.summary).to.equal(
        'Pakistan’s IT exports reached $2.28 billion in the first nine months of FY2024. No page was found that gives the target asked for by 30 April 2024.',
      );
      expect(running.details, 'no record of a projection that is not told').to.deep.equal([]);
      expect(running.table?.rows.length).to.be.greaterThan(1);
      expect(JSON.stringify(shown)).not.to.match(/10,000|\$10 billion|FY2029/);
    });
    it('that do not exist fall back, and the console lists those that do', () => {
      for (const target of ['the-moon', 'freelance-earnings-fy2029']) {
        const shown = view({ target });
        expect(shown.summary).to.equal(view().summary);
        expect(shown.problems.join()).to.contain(target).and.to.contain('"it-exports-fy2026"');
      }
    });
  });

  it('says that nothing was found, without a picture or a table', () => {
    const shown = view({ asOf: '2010-01-01' });
    expect(shown.summary).to.equal('No page was found that gives Pakistan’s IT exports by 1 January 2010. So nothing is drawn.');
    expect(shown.plot).to.equal(undefined);
    expect(shown.table).to.equal(undefined);
  });

  it('is ahead of the pace, or about on it, where the figures are', () => {
    const scaled = (factor: number) => ({
      ...dataset,
      observations: dataset.observations.map((observation) =>
        observation.period.first === '2025-07' ? { ...observation, value: observation.value * factor } : observation,
      ),
    });
    expect(targetGaugeView(scaled(1.2), {}, context).headline).to.equal('IT exports at 55% of $10 billion, ahead of the pace');
    expect(targetGaugeView(scaled(5069 / 4600), {}, context).headline).to.equal('IT exports at 51% of $10 billion, about on the pace');
  });
});
