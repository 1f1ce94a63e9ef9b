import { aTimeout, expect, html, nextFrame } from '@open-wc/testing';
import { waitUntil } from '../support/wait-until.js';
import { settledFixture as fixture } from '../support/settled.js';
import '../../src/define.js';
import { FreelanceEarningsChart } from '../../src/elements/freelance-earnings-chart/freelance-earnings-chart.js';
import type { ItExportTargetGauge } from '../../src/elements/it-export-target-gauge/it-export-target-gauge.js';
import { dataset as frozen } from '../support/frozen-dataset.js';
import { handedFiles } from '../support/files.js';
import { drawn, part, text, warnings } from '../support/figures.js';
import { OtherwiseDrawnChart, type LoadDrawing } from '../support/otherwise-drawn.js';

class BrokenDrawing extends OtherwiseDrawnChart {
  protected override loadDrawing(): ReturnType<LoadDrawing> {
    return Promise.reject(new Error('the chunk is gone'));
  }
}
BrokenDrawing.define('broken-drawing-chart');

class BrokenView extends FreelanceEarningsChart {
  protected override async loadDefinition() {
    return {
      ...(await super.loadDefinition()),
      view: () => {
        throw new Error('a defect');
      },
    };
  }
}
BrokenView.define('broken-view-chart');

/** Of 22 November 2026, when the newest of its figures was four months old. */
class OldFigures extends FreelanceEarningsChart {
  protected override async loadDefinition() {
    const definition = await super.loadDefinition();
    return {
      ...definition,
      view: (...[, attributes, context]: Parameters<typeof definition.view>) => definition.view(frozen, attributes, { ...context, today: '2026-11-22' }),
    };
  }
}
OldFigures.define('old-figures-chart');

const chart = (attributes = html``) =>
  fixture<FreelanceEarningsChart>(html`<freelance-earnings-chart as-of="2026-02-25" loading="eager">${attributes}</freelance-earnings-chart>`);
const inkOf = (figure: Element): number => {
  const canvas = figure.shadowRoot!.querySelector('canvas')!;
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  let ink = 0;
  for (let index = 3; index < data.length; index += 4) if (data[index]! > 0) ink += 1;
  return ink;
};

describe('a figure on a page', () => {
  it('says where to look where newer figures are likely out, and not where it is pinned', async () => {
    const linkOf = (figure: Element) => part(figure, 'through')?.querySelector('a');
    const live = await fixture<Element>(html`<old-figures-chart loading="eager"></old-figures-chart>`);
    expect(text(part(live, 'through'))).to.match(/Newer figures are likely out: Look at the source\.$/);
    expect(linkOf(live)?.href).to.equal(frozen.series.find(({ id }) => id === 'freelance-earnings')!.watched!.url);
    expect(linkOf(live)?.rel).to.equal('noopener');
    expect(linkOf(await fixture<Element>(html`<old-figures-chart loading="eager" as-of="2026-02-25"></old-figures-chart>`))).to.equal(null);
  });

  it('shows headline, what it is of, picture, sentence, the day of its figures, notes and sources with links, in this order', async () => {
    const figure = await chart();
    await drawn(figure);
    expect(text(part(figure, 'headline'))).to.contain('$557 million');
    expect(text(part(figure, 'summary'))).to.contain('58% more');
    expect(inkOf(figure)).to.be.greaterThan(5000);
    expect(text(part(figure, 'through'))).to.contain('Figures to December 2025, as known on 25 February 2026');
    expect(text(part(figure, 'notes'))).to.contain('part of IT exports');
    const order = ['headline', 'subtitle', 'plot', 'summary', 'through', 'controls', 'notes', 'sources', 'table'].map((name) => part(figure, name)!);
    expect(
      order.map((each, index) => (order[index + 1] ? each.compareDocumentPosition(order[index + 1]!) & Node.DOCUMENT_POSITION_FOLLOWING : 4)),
    ).not.to.include(0);
    expect(text(part(figure, 'subtitle'))).to.equal('Pakistan, July to December 2025, US dollars');
    const links = [...part(figure, 'sources')!.querySelectorAll('a')];
    expect(links.length).to.be.greaterThan(2);
    for (const { href } of links) expect(href).to.match(/^https?:/);
  });

  it('names the picture in a few words, which nothing else says, and hides the canvas', async () => {
    const figure = await chart();
    await drawn(figure);
    const picture = figure.shadowRoot!.querySelector('[role="img"]')!;
    expect(picture.getAttribute('aria-label')).to.equal('Column chart, 3 fiscal years');
    expect(picture.querySelector('canvas')!.getAttribute('aria-hidden')).to.equal('true');
  });

  it('is drawn in light colours for paper, with its list of sources, and goes back to the dark of the screen', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="color:#eee"><freelance-earnings-chart as-of="2026-02-25" loading="eager"></freelance-earnings-chart></div>`,
    );
    const figure = page.querySelector('freelance-earnings-chart')!;
    await drawn(figure);
    const scheme = () => ['light', 'dark'].filter((name) => figure.shadowRoot!.querySelector('figure')!.classList.contains(name)).join();
    const sources = figure.shadowRoot!.querySelector<HTMLDetailsElement>('[part="notes"]')!;
    /** Of the first half of FY2026, at the foot of its column. */
    const pixel = () => {
      const canvas = figure.shadowRoot!.querySelector('canvas')!;
      const [left, top, width, height] = ['left', 'top', 'width', 'height'].map((side) =>
        Number.parseFloat(figure.shadowRoot!.querySelectorAll<HTMLElement>('.data-points .ask')[3]!.style.getPropertyValue(side)),
      ) as [number, number, number, number];
      const dots = canvas.width / canvas.clientWidth;
      return [...canvas.getContext('2d')!.getImageData((left + width / 2) * dots, (top + height - 4) * dots, 1, 1).data].slice(0, 3);
    };
    await figure.updateComplete;
    const onScreen = pixel();
    dispatchEvent(new Event('beforeprint'));
    expect([scheme(), sources.open]).to.deep.equal(['light', true]);
    expect(pixel()).to.deep.equal([0x0b, 0x5d, 0x46]);
    dispatchEvent(new Event('afterprint'));
    expect([scheme(), sources.open]).to.deep.equal(['dark', false]);
    expect(pixel()).to.deep.equal(onScreen);
    expect(onScreen).not.to.deep.equal([0x0b, 0x5d, 0x46]);
  });

  it('has its headline at the level asked for', async () => {
    const figure = await fixture<FreelanceEarningsChart>(html`<freelance-earnings-chart headline="Mine"></freelance-earnings-chart>`);
    expect(part(figure, 'headline')!.localName).to.equal('h3');
    for (const level of ['1', '2', '4', '5', '6']) {
      figure.setAttribute('heading-level', level);
      await figure.updateComplete;
      expect(part(figure, 'headline')!.localName).to.equal(`h${level}`);
      expect(text(part(figure, 'headline'))).to.equal('Mine');
    }
    const said = await warnings(async () => {
      figure.setAttribute('heading-level', '7');
      await figure.updateComplete;
    });
    expect(part(figure, 'headline')!.localName).to.equal('h3');
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('heading-level="7" is not known');
  });

  it('is named by a headline that a page hides by style alone, and by nothing twice', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <style>
          .bare::part(headline),
          .bare::part(summary) {
            display: none;
          }
        </style>
        <it-export-target-gauge class="bare" as-of="2026-02-25"></it-export-target-gauge>
        <it-export-target-gauge as-of="2026-02-25"></it-export-target-gauge>
      </div>`,
    );
    const [bare, usual] = [...page.querySelectorAll('it-export-target-gauge')].map((each) => each.shadowRoot!.querySelector('figure')!);
    expect(bare!.getAttribute('aria-labelledby')).to.equal('headline');
    expect(text(bare!.querySelector('#headline'))).to.match(/^IT exports heading for/);
    expect(bare!.querySelector('[role="meter"]')!.getAttribute('aria-valuetext')).to.match(/46 percent$/);
    expect(usual!.hasAttribute('aria-labelledby')).to.equal(false);
  });

  it('has a name where its headline is hidden, and no second one where it is not', async () => {
    const figure = await chart();
    const name = () => figure.shadowRoot!.querySelector('figure')!.getAttribute('aria-label');
    expect(name()).to.equal(null);
    figure.headline = '';
    await figure.updateComplete;
    expect(name()).to.equal(text(figure.shadowRoot!.querySelector('caption')));
  });

  it('is a meter where it is one value towards a target, drawn or not', async () => {
    const figure = await fixture<ItExportTargetGauge>(html`<it-export-target-gauge as-of="2026-02-25" loading="lazy"></it-export-target-gauge>`);
    const meter = figure.shadowRoot!.querySelector('[role="meter"]')!;
    const value = (name: string) => meter.getAttribute(`aria-${name}`);
    expect([value('label'), value('valuemin'), value('valuemax'), value('valuenow')]).to.deep.equal([
      'Pakistan’s IT exports against a target',
      '0',
      '10000',
      '4573',
    ]);
    expect(value('valuetext')).to.equal('projected for fiscal year 2026: 4.6 of 10 billion US dollars, 46 percent');
    expect(meter.checkVisibility()).to.equal(true);
    figure.asOf = '2026-08-18';
    await figure.updateComplete;
    expect(value('valuetext')).to.equal('4.6 of 10 billion US dollars, 46 percent');
    // Past its target it does not leave its scale.
    figure.target = 'it-exports-fy2026-ministry';
    await figure.updateComplete;
    expect(Number(value('valuenow'))).to.be.at.most(Number(value('valuemax')));
  });

  it('has one table for screen readers beside the picture, and shows it at the press of a button', async () => {
    const figure = await chart();
    await drawn(figure);
    const tables = figure.shadowRoot!.querySelectorAll('table');
    expect(tables.length).to.equal(1);
    expect(part(figure, 'table')!.className).to.equal('table visually-hidden');
    const button = part(figure, 'button')!;
    expect([text(button), button.getAttribute('aria-pressed')]).to.deep.equal(['Table', 'false']);
    expect(button.compareDocumentPosition(part(figure, 'table')!) & Node.DOCUMENT_POSITION_FOLLOWING).to.equal(4);
    button.click();
    await figure.updateComplete;
    expect(figure.getAttribute('view')).to.equal('table');
    expect(part(figure, 'table')!.className).to.equal('table');
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    expect(part(figure, 'plot')!.checkVisibility()).to.equal(false);
    part(figure, 'button')!.click();
    await figure.updateComplete;
    expect(part(figure, 'plot')!.checkVisibility()).to.equal(true);
    await nextFrame();
    expect(inkOf(figure)).to.be.greaterThan(5000);
  });

  it('keeps the button that shows the table where it was pressed', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="padding-block:900px"><freelance-earnings-chart as-of="2026-02-25" loading="eager"></freelance-earnings-chart></div>`,
    );
    const figure = page.querySelector('freelance-earnings-chart')!;
    await drawn(figure);
    const button = part(figure, 'button')!;
    button.scrollIntoView({ block: 'center' });
    const before = button.getBoundingClientRect().top;
    button.click();
    await waitUntil(() => !part(figure, 'plot')!.checkVisibility() && Math.abs(button.getBoundingClientRect().top - before) < 2, 'it moved away');
    scrollTo(0, 0);
  });

  it('can start with its table and be drawn later', async () => {
    const figure = await fixture<ItExportTargetGauge>(html`<it-export-target-gauge view="table" loading="eager"></it-export-target-gauge>`);
    expect(part(figure, 'table')!.checkVisibility()).to.equal(true);
    figure.view = 'chart';
    await drawn(figure);
    expect(inkOf(figure)).to.be.greaterThan(5000);
  });

  it('hands out its table as a file with the same numbers', async () => {
    const figure = await chart();
    const [saved] = await handedFiles(1, () => [...figure.shadowRoot!.querySelectorAll('button')].find((button) => text(button).includes('CSV'))!.click());
    expect(saved!.name).to.equal('freelance-earnings-chart-2026-02-25.csv');
    const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await saved!.file.arrayBuffer());
    expect(csv.startsWith('\uFEFFFiscal year,Period,USD million')).to.equal(true);
    for (const row of figure.shadowRoot!.querySelectorAll('tbody tr')) {
      const amount = text(row.querySelectorAll('td')[1]).replaceAll(',', '');
      expect(csv).to.contain(`,${amount},`);
    }
  });

  describe('the editor’s words', () => {
    it('replace the headline and the summary', async () => {
      const figure = await fixture<FreelanceEarningsChart>(
        html`<freelance-earnings-chart loading="eager" headline="Mine" summary="My sentence." byline="By the desk"
          ><p slot="notes">My note</p></freelance-earnings-chart
        >`,
      );
      await drawn(figure);
      expect(text(part(figure, 'headline'))).to.equal('Mine');
      expect(text(part(figure, 'summary'))).to.equal('My sentence.');
      expect(text(part(figure, 'byline'))).to.equal('By the desk');
      expect(figure.querySelector('[slot="notes"]')!.checkVisibility()).to.equal(true);
    });
    it('hide the headline when it is empty', async () => {
      const figure = await fixture<FreelanceEarningsChart>(html`<freelance-earnings-chart headline=""></freelance-earnings-chart>`);
      expect(part(figure, 'headline')).to.equal(null);
      figure.removeAttribute('headline');
      await figure.updateComplete;
      expect(text(part(figure, 'headline'))).to.contain('earnings');
    });
    it('are text, never markup', async () => {
      const markup = '<img src=x onerror=alert(1)>';
      const figure = await fixture<FreelanceEarningsChart>(html`<freelance-earnings-chart summary=${markup}></freelance-earnings-chart>`);
      expect(part(figure, 'summary')!.children.length).to.equal(0);
    });
  });

  it('follows its attributes', async () => {
    const figure = await chart();
    await drawn(figure);
    const before = inkOf(figure);
    figure.setAttribute('as-of', '2010-01-01');
    await figure.updateComplete;
    expect(text(part(figure, 'summary'))).to.equal(
      'No page was found that gives what freelancers earned, as the central bank counts it, by 1 January 2010. So nothing is drawn.',
    );
    expect(figure.shadowRoot!.querySelector('canvas, table, button')).to.equal(null);
    figure.setAttribute('as-of', '2026-02-25');
    await drawn(figure);
    expect(inkOf(figure)).to.be.closeTo(before, before * 0.02);
  });

  describe('the author’s children', () => {
    it('stand in the picture’s place until it is drawn', async () => {
      const figure = await fixture<FreelanceEarningsChart>(
        html`<div style="margin-top:5000px">
          <freelance-earnings-chart><p>In words</p></freelance-earnings-chart>
        </div>`,
      );
      const element = figure.querySelector('freelance-earnings-chart')!;
      await element.updateComplete;
      expect(element.querySelector('p')!.checkVisibility()).to.equal(true);
      figure.style.marginTop = '0';
      await drawn(element);
      expect(element.querySelector('p')!.checkVisibility()).to.equal(false);
    });
  });

  describe('loading', () => {
    it('fetches nothing for a figure that nobody reaches, and draws it when somebody does', async () => {
      let loads = 0;
      class Counted extends OtherwiseDrawnChart {
        protected override loadDrawing(own: LoadDrawing): ReturnType<LoadDrawing> {
          loads += 1;
          return own();
        }
      }
      Counted.define('counted-chart');
      const page = await fixture<HTMLElement>(html`<div style="margin-top:9000px"><counted-chart></counted-chart></div>`);
      const figure = page.querySelector('counted-chart')!;
      await aTimeout(100);
      expect(loads).to.equal(0);
      figure.scrollIntoView();
      await drawn(figure);
      expect(loads).to.equal(1);
      scrollTo(0, 0);
    });

    it('waits for a hidden tab to be shown', async () => {
      const page = await fixture<HTMLElement>(html`<div hidden><freelance-earnings-chart loading="eager"></freelance-earnings-chart></div>`);
      const figure = page.querySelector('freelance-earnings-chart')!;
      await aTimeout(100);
      expect(figure.shadowRoot!.querySelector('.canvas:not([hidden])')).to.equal(null);
      page.hidden = false;
      await drawn(figure);
      expect(inkOf(figure)).to.be.greaterThan(5000);
    });
  });

  it('grows back after shrinking', async () => {
    const page = await fixture<HTMLElement>(html`<div style="width:600px"><freelance-earnings-chart loading="eager"></freelance-earnings-chart></div>`);
    const figure = page.querySelector('freelance-earnings-chart')!;
    await drawn(figure);
    const width = () => Number.parseFloat(figure.shadowRoot!.querySelector('canvas')!.style.width);
    for (const size of [600, 300, 700]) {
      page.style.width = `${size}px`;
      await waitUntil(() => width() === size, `the canvas is not ${size} wide`);
    }
  });

  it('survives being moved, and draws again', async () => {
    const figure = await chart();
    await drawn(figure);
    const other = await fixture<HTMLElement>(html`<section></section>`);
    other.append(figure);
    await drawn(figure);
    await waitUntil(() => inkOf(figure) > 5000);
  });

  describe('when something fails', () => {
    it('shows the table and says once why the picture is missing', async () => {
      const said = await warnings(async () => {
        const figure = await fixture<FreelanceEarningsChart>(html`<broken-drawing-chart as-of="2026-08-18" loading="eager"></broken-drawing-chart>`);
        await waitUntil(() => part(figure, 'table')?.checkVisibility());
        expect(text(figure.shadowRoot!.querySelector('[aria-live]'))).to.contain('could not be drawn');
        expect(text(part(figure, 'table'))).to.contain('779');
        await fixture(html`<broken-drawing-chart loading="eager"></broken-drawing-chart>`);
        await aTimeout(50);
      });
      expect(said.filter((words) => words.includes('the chunk is gone'))).to.have.length(1);
    });

    it('tries again after it has been moved', async () => {
      let broken = true;
      class Flaky extends OtherwiseDrawnChart {
        protected override loadDrawing(own: LoadDrawing): ReturnType<LoadDrawing> {
          return broken ? Promise.reject(new Error('offline')) : own();
        }
      }
      Flaky.define('flaky-chart');
      await warnings(async () => {
        const figure = await fixture<FreelanceEarningsChart>(html`<flaky-chart loading="eager"></flaky-chart>`);
        await waitUntil(() => part(figure, 'table')?.checkVisibility());
        broken = false;
        (await fixture<HTMLElement>(html`<section></section>`)).append(figure);
        await drawn(figure);
        expect(inkOf(figure)).to.be.greaterThan(5000);
      });
    });

    it('brings the author’s children back where drawing fails, in no more room than they need, over the table', async () => {
      await warnings(async () => {
        const figure = await fixture<FreelanceEarningsChart>(
          html`<broken-drawing-chart loading="eager"
            ><p>In words</p>
            <p slot="notes">A note</p></broken-drawing-chart
          >`,
        );
        await waitUntil(() => part(figure, 'table')!.className === 'table');
        expect(figure.querySelector('p')!.checkVisibility()).to.equal(true);
        expect(part(figure, 'plot')!.getBoundingClientRect().height).to.be.lessThan(100);
        expect(part(figure, 'legend')).to.equal(null);
      });
    });

    it('shows the author’s children where even the view fails, and does not throw', async () => {
      const said = await warnings(async () => {
        const figure = await fixture<FreelanceEarningsChart>(html`<broken-view-chart><p>In words</p></broken-view-chart>`);
        expect(figure.querySelector('p')!.checkVisibility()).to.equal(true);
      });
      expect(said.join()).to.contain('a defect');
    });

    it('warns once for a bad value, however many figures have it', async () => {
      const said = await warnings(async () => {
        await fixture(
          html`<div><freelance-earnings-chart as-of="soon"></freelance-earnings-chart><freelance-earnings-chart as-of="soon"></freelance-earnings-chart></div>`,
        );
      });
      expect(said).to.have.length(1);
      expect(said[0]).to.contain('<freelance-earnings-chart> as-of="soon"').and.to.contain('YYYY-MM-DD');
    });
  });

  describe('language', () => {
    it('falls back to English, without a warning, and marks its text as English', async () => {
      let page = document.createElement('div');
      const said = await warnings(async () => {
        page = await fixture(html`<div lang="fr"><freelance-earnings-chart></freelance-earnings-chart></div>`);
      });
      expect(said).to.deep.equal([]);
      expect(page.querySelector('freelance-earnings-chart')!.shadowRoot!.querySelector('figure')!.lang).to.equal('en');
    });
    it('warns about a language asked for by name that there is not', async () => {
      const said = await warnings(() => fixture(html`<freelance-earnings-chart lang="eo"></freelance-earnings-chart>`));
      expect(said.join()).to.contain('lang="eo"');
    });
  });

  describe('registration', () => {
    it('can be asked for twice', () => {
      expect(() => FreelanceEarningsChart.define()).not.to.throw();
      expect(customElements.get('freelance-earnings-chart')).to.equal(FreelanceEarningsChart);
    });
    it('leaves a tag that is taken alone', () => {
      class Other extends HTMLElement {}
      if (!customElements.get('taken-tag')) customElements.define('taken-tag', Other);
      FreelanceEarningsChart.define('taken-tag');
      expect(customElements.get('taken-tag')).to.equal(Other);
    });
  });

  for (const layout of ['display:grid;grid-template-columns:1fr', 'display:flex;flex-direction:column;align-items:center', 'display:flex']) {
    it(`does not burst a page of 320 px that lays out by ${layout}`, async () => {
      const page = await fixture<HTMLElement>(
        html`<div style="width:320px;overflow:auto">
          <div style=${layout}><freelance-earnings-chart loading="eager"></freelance-earnings-chart></div>
        </div>`,
      );
      await page.querySelector('freelance-earnings-chart')!.updateComplete;
      expect(page.scrollWidth).to.be.at.most(320);
    });
  }

  describe('theme', () => {
    it('follows a page that is turned dark by a class, with or without a transition', async () => {
      for (const transition of ['none', 'color 100ms']) {
        const page = await fixture<HTMLElement>(html`<div style="color:#111"><freelance-earnings-chart loading="eager"></freelance-earnings-chart></div>`);
        const figure = page.querySelector('freelance-earnings-chart')!;
        await drawn(figure);
        page.style.transition = transition;
        page.style.color = '#eee';
        await waitUntil(() => figure.shadowRoot!.querySelector('figure.dark'), `still light (${transition})`);
      }
    });

    it('redraws in the colours of a page that turns dark', async () => {
      const page = await fixture<HTMLElement>(
        html`<div style="color:#111"><freelance-earnings-chart theme="light" loading="eager"></freelance-earnings-chart></div>`,
      );
      const figure = page.querySelector('freelance-earnings-chart')!;
      await drawn(figure);
      expect(figure.shadowRoot!.querySelector('figure')!.classList.contains('light')).to.equal(true);
      figure.theme = 'dark';
      await figure.updateComplete;
      await drawn(figure);
      expect(figure.shadowRoot!.querySelector('figure')!.classList.contains('dark')).to.equal(true);
    });
  });
});
