import { aTimeout, expect, fixtureCleanup, html, waitUntil } from '@open-wc/testing';
import { FreelanceEarningsChart } from '../../src/elements/freelance-earnings-chart/freelance-earnings-chart.js';
import { ItExportTargetGauge } from '../../src/elements/it-export-target-gauge/it-export-target-gauge.js';
import { svgDocument, words } from '../support/files.js';
import { drawn, part, text, warnings } from '../support/figures.js';
import { holdIdle, type Idle } from '../support/idle.js';
import { settled, settledFixture as fixture } from '../support/settled.js';

/** What has been asked for, in order. */
let asked: ('content' | 'tools')[] = [];
/** What cannot be fetched. */
let missing: (typeof asked)[number] | undefined;

const fetching = (what: (typeof asked)[number]): void => {
  asked.push(what);
  if (missing === what) throw new Error(`the ${what} are gone`);
};

class WatchedChart extends FreelanceEarningsChart {
  protected override async loadContent() {
    fetching('content');
    const content = await super.loadContent();
    const loadTools = async () => {
      fetching('tools');
      return content.loadTools();
    };
    return { ...content, loadTools };
  }
}
class WatchedGauge extends ItExportTargetGauge {
  protected override async loadContent() {
    const content = await super.loadContent();
    const loadTools = async () => {
      fetching('tools');
      return content.loadTools();
    };
    return { ...content, loadTools };
  }
}
WatchedChart.define('watched-chart');
WatchedGauge.define('watched-gauge');

const source = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>";
const picture = html`<p slot="words">Before</p>
  <img src=${source} alt="Freelancers’ earnings" width="640" height="400" />`;

/** A figure, the only one of its page, so many screens below the screen, in a place that can be moved. */
async function below(screens: number, children = picture): Promise<{ place: HTMLElement; figure: WatchedChart }> {
  fixtureCleanup();
  const place = await fixture<HTMLElement>(
    html`<div style="padding-block:${(screens + 1) * innerHeight}px 6000px"><watched-chart as-of="2026-02-25">${children}</watched-chart></div>`,
  );
  return { place, figure: place.querySelector('watched-chart')! };
}

/** Moves an element to another place, where it tries again, and the reader with it. */
async function move(figure: Element): Promise<void> {
  (await fixture<HTMLElement>(html`<section></section>`)).append(figure);
  figure.scrollIntoView();
  await settled(figure);
}

const shown = (figure: Element, name: string): boolean => part(figure, name)?.checkVisibility() === true;
/** Whether it says anything itself: before, the page's own words need no shadow root. */
const speaks = (figure: Element): boolean => Boolean(figure.shadowRoot?.querySelector('figure'));
const image = (figure: Element): HTMLElement => figure.querySelector('img')!;

beforeEach(() => {
  asked = [];
  missing = undefined;
});
afterEach(() => scrollTo(0, 0));

describe('a figure far from the reader', () => {
  let idle: Idle;
  beforeEach(() => (idle = holdIdle()));
  afterEach(() => idle.end());

  it('leaves the page’s picture and words in its place and asks for nothing', async () => {
    const { figure } = await below(4);
    await aTimeout(50);
    expect(asked).to.deep.equal([]);
    expect(figure.shadowRoot).to.equal(null);
    expect(image(figure).checkVisibility()).to.equal(true);
    expect(figure.querySelector('p')!.checkVisibility()).to.equal(true);
  });

  it('speaks itself when the reader comes near, with the page’s picture where its own will be drawn', async () => {
    const { place, figure } = await below(4);
    place.style.paddingTop = `${innerHeight * 1.5}px`;
    await waitUntil(() => speaks(figure), 'it does not speak');
    expect(text(part(figure, 'headline'))).to.contain('$557 million');
    expect(figure.querySelector('p')!.checkVisibility()).to.equal(false);
    const { left, top, width } = part(figure, 'plot')!.getBoundingClientRect();
    const box = image(figure).getBoundingClientRect();
    expect(image(figure).checkVisibility()).to.equal(true);
    expect([box.left, box.width]).to.deep.equal([left, width]);
    expect(box.top).to.be.at.most(top);
    await waitUntil(() => idle.waiting().length > 0);
    idle.come();
    await drawn(figure);
    expect(image(figure).checkVisibility()).to.equal(false);
    expect(asked).to.deep.equal(['content', 'tools']);
  });

  it('speaks at once where no picture does, and leaves its tools for later', async () => {
    for (const children of [html``, html`<p>In words</p>`]) {
      asked = [];
      const { figure } = await below(4, children);
      expect(shown(figure, 'headline')).to.equal(true);
      expect(part(figure, 'table')!.querySelectorAll('tbody tr')).not.to.have.length(0);
      expect(asked).to.deep.equal(['content']);
    }
  });

  for (const attribute of ['loading="eager"', 'view="table"'])
    it(`comes whole with ${attribute}`, async () => {
      const [name = '', value = ''] = attribute.replaceAll('"', '').split('=');
      const { figure } = await below(4);
      figure.setAttribute(name, value);
      await figure.updateComplete;
      expect(asked).to.deep.equal(['content', 'tools']);
      expect(shown(figure, 'headline')).to.equal(true);
    });

  it('can be taken as a picture file', async () => {
    const { figure } = await below(4);
    const file = await figure.toPicture('svg');
    expect(words(svgDocument(await file.text()))).to.include(text(part(figure, 'headline')));
    expect(asked).to.deep.equal(['content', 'tools']);
  });
});

describe('a figure that the reader reaches while it waits for the words of another language', () => {
  it('comes with its tools', async () => {
    const { IntersectionObserver } = globalThis;
    const told: (() => void)[] = [];
    /** Tells where an element is when the test says so. */
    class HeldObserver extends IntersectionObserver {
      constructor(report: IntersectionObserverCallback) {
        super(() => undefined);
        this.observe = (target) => {
          const tell = (isIntersecting: boolean) => report([{ target, isIntersecting } as IntersectionObserverEntry], this);
          queueMicrotask(() => tell(false));
          told.push(() => tell(true));
        };
      }
    }
    fixtureCleanup();
    Object.assign(globalThis, { IntersectionObserver: HeldObserver });
    try {
      const figure = await fixture<WatchedChart>(html`<watched-chart></watched-chart>`);
      expect(asked).to.deep.equal(['content']);
      figure.lang = 'ur';
      // By then it waits, and what it waits for takes a request.
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
      told.forEach((tell) => tell());
      await figure.updateComplete;
      expect(figure.shadowRoot!.querySelector('figure')!.lang).to.equal('ur');
      expect(asked).to.deep.equal(['content', 'tools']);
    } finally {
      Object.assign(globalThis, { IntersectionObserver });
    }
  });
});

describe('a figure that cannot be fetched', () => {
  it('leaves what the page has put in its place, says so once, and comes when it is moved', async () => {
    missing = 'content';
    const said = await warnings(async () => {
      for (const children of [picture, html`<p>In words</p>`]) {
        const { figure } = await below(0, children);
        expect(speaks(figure)).to.equal(false);
        for (const child of figure.children) expect(child.checkVisibility(), child.localName).to.equal(true);
        figure.byline = 'By the desk';
        await figure.updateComplete;
      }
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('<watched-chart> could not be loaded').and.to.contain('the content are gone');
    missing = undefined;
    const figure = document.querySelector('watched-chart')!;
    await move(figure);
    expect(shown(figure, 'headline')).to.equal(true);
    await drawn(figure);
  });

  it('shows its words and its table without its tools, says why the chart is missing, and draws it when it is moved', async () => {
    missing = 'tools';
    let figure!: WatchedChart;
    const said = await warnings(async () => {
      for (const children of [html``, picture]) {
        figure = (await below(0, children)).figure;
        expect(shown(figure, 'headline')).to.equal(true);
        expect(part(figure, 'table')!.className).to.equal('table');
        expect(text(figure.shadowRoot!.querySelector('[role="status"]'))).to.contain('could not be drawn');
        expect(shown(figure, 'download')).to.equal(false);
      }
    });
    expect(said.filter((line) => line.includes('the tools are gone'))).to.have.length(1);
    expect(image(figure).checkVisibility()).to.equal(true);
    missing = undefined;
    await move(figure);
    await drawn(figure);
    expect(text(figure.shadowRoot!.querySelector('[role="status"]'))).to.equal('');
    expect(shown(figure, 'download')).to.equal(true);
  });

  it('offers no what-if that has nothing in it', async () => {
    missing = 'tools';
    await warnings(async () => {
      const figure = await fixture<ItExportTargetGauge>(html`<watched-gauge as-of="2026-02-25"></watched-gauge>`);
      expect(shown(figure, 'headline')).to.equal(true);
      expect(shown(figure, 'what-if')).to.equal(false);
      missing = undefined;
      await move(figure);
      expect(part(figure, 'what-if')!.querySelectorAll('input')).not.to.have.length(0);
    });
  });

  it('cannot be taken as a picture file without its tools', async () => {
    missing = 'tools';
    await warnings(async () => {
      const { figure } = await below(4);
      const refusal: unknown = await figure.toPicture('svg').catch((error: unknown) => error);
      expect(String(refusal)).to.contain('no chart to make a picture of');
    });
  });
});

declare global {
  interface HTMLElementTagNameMap {
    'watched-chart': WatchedChart;
  }
}
