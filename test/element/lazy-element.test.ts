import { aTimeout, expect, fixtureCleanup, html } from '@open-wc/testing';
import { waitUntil } from '../support/wait-until.js';
import { svgDocument, words } from '../support/files.js';
import { drawn, part, text, warnings } from '../support/figures.js';
import { holdIdle, type Idle } from '../support/idle.js';
import { OtherwiseDrawnChart, type LoadDrawing } from '../support/otherwise-drawn.js';
import { settled, settledFixture as fixture } from '../support/settled.js';

/** What has been asked for, in order. */
let asked: ('figure' | 'drawing')[] = [];
/** What cannot be fetched. */
let missing: (typeof asked)[number] | undefined;

const fetching = (what: (typeof asked)[number]): void => {
  asked.push(what);
  if (missing === what) throw new Error(`the ${what} is gone`);
};

class WatchedChart extends OtherwiseDrawnChart {
  protected override async loadDefinition() {
    fetching('figure');
    return super.loadDefinition();
  }
  protected override async loadDrawing(own: LoadDrawing) {
    fetching('drawing');
    return own();
  }
}
WatchedChart.define('watched-chart');

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

const shown = (figure: Element, name: string): boolean => (part(figure, name)?.querySelector('summary') ?? part(figure, name))?.checkVisibility() === true;
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

  /** The page has nothing to do for as long as it takes. */
  const idly = (figure: Element) => waitUntil(() => (idle.come(), speaks(figure)), 'it does not speak');

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
    expect(asked).to.deep.equal(['figure']);
    place.style.paddingTop = '0';
    await waitUntil(() => {
      idle.come();
      return asked.length > 1;
    }, 'its drawing is not loaded');
    await drawn(figure);
    expect(image(figure).checkVisibility()).to.equal(false);
    expect(asked).to.deep.equal(['figure', 'drawing']);
  });

  it('speaks where no picture does, as soon as the page has nothing else to do, and leaves its drawing for later', async () => {
    for (const children of [html``, html`<p>In words</p>`]) {
      asked = [];
      const { figure } = await below(4, children);
      await aTimeout(50);
      expect(asked).to.deep.equal([]);
      expect(speaks(figure)).to.equal(false);
      for (const child of figure.children) expect(child.checkVisibility(), child.localName).to.equal(true);
      await idly(figure);
      expect(shown(figure, 'headline')).to.equal(true);
      expect(part(figure, 'table')!.querySelectorAll('tbody tr')).not.to.have.length(0);
      expect(asked).to.deep.equal(['figure']);
    }
  });

  it('comes one at a time where there are more of them, and at once when the reader comes', async () => {
    fixtureCleanup();
    const place = await fixture<HTMLElement>(
      html`<div style="padding-block:${5 * innerHeight}px 6000px">${[1, 2, 3].map(() => html`<watched-chart as-of="2026-02-25"></watched-chart>`)}</div>`,
    );
    const figures = [...place.querySelectorAll('watched-chart')];
    const speaking = () => figures.filter(speaks).length;
    idle.come();
    await waitUntil(() => idle.waiting().length === 3, 'they do not wait for their turn');
    expect(asked).to.deep.equal(['figure', 'figure', 'figure']);
    expect(speaking()).to.equal(0);
    idle.next();
    await waitUntil(speaking, 'none speaks');
    await aTimeout(50);
    expect(speaking()).to.equal(1);
    place.style.paddingTop = '0';
    await waitUntil(() => speaking() === 3, 'they wait although the reader is there');
  });

  it('waits for the page to have loaded', async () => {
    const { readyState } = document;
    Object.defineProperty(document, 'readyState', { value: 'interactive', configurable: true });
    try {
      const { figure } = await below(4, html``);
      expect(idle.waiting()).to.have.length(0);
      dispatchEvent(new Event('load'));
      expect(idle.waiting()).to.have.length(1);
      await idly(figure);
      expect(shown(figure, 'headline')).to.equal(true);
    } finally {
      Reflect.deleteProperty(document, 'readyState');
    }
    expect(document.readyState).to.equal(readyState);
  });

  it('keeps its place where it has nothing in it, at any size of the root’s text, and shows what is put there later', async () => {
    document.documentElement.style.fontSize = '62.5%';
    try {
      const { figure } = await below(4, html``);
      expect(speaks(figure)).to.equal(false);
      expect(figure.clientHeight).to.be.greaterThan(200);
      const words = figure.appendChild(document.createElement('p'));
      words.textContent = 'In words';
      expect(words.checkVisibility()).to.equal(true);
      await idly(figure);
      expect(shown(figure, 'headline')).to.equal(true);
      expect(figure.shadowRoot!.children).to.have.length(1);
      expect(getComputedStyle(figure).minBlockSize).to.equal('0px');
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });

  for (const attribute of ['loading="eager"', 'view="table"'])
    it(`comes at once with ${attribute}`, async () => {
      const [name = '', value = ''] = attribute.replaceAll('"', '').split('=');
      const { figure } = await below(4);
      figure.setAttribute(name, value);
      await figure.updateComplete;
      expect(asked[0]).to.equal('figure');
      expect(shown(figure, 'headline')).to.equal(true);
    });

  it('can be taken as a picture file', async () => {
    const { figure } = await below(4);
    const file = await figure.toPicture('svg');
    expect(words(svgDocument(await file.text())).join(' ')).to.include(text(part(figure, 'headline')));
    expect(asked).to.deep.equal(['figure', 'drawing']);
  });
});

describe('a figure that cannot be fetched', () => {
  it('leaves what the page has put in its place, says so once, and comes when it is moved', async () => {
    missing = 'figure';
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
    expect(said[0]).to.contain('<watched-chart> could not be loaded').and.to.contain('the figure is gone');
    missing = undefined;
    const figure = document.querySelector('watched-chart')!;
    await move(figure);
    expect(shown(figure, 'headline')).to.equal(true);
    await drawn(figure);
  });

  it('shows its words and its table without its drawing, says why the chart is missing, and draws it when it is moved', async () => {
    missing = 'drawing';
    let figure!: WatchedChart;
    const said = await warnings(async () => {
      for (const children of [html``, html`<p>In words</p>`]) {
        figure = (await below(0, children)).figure;
        await waitUntil(() => text(figure.shadowRoot?.querySelector('.failure')).includes('could not be drawn'), 'it does not say so');
        expect(shown(figure, 'headline')).to.equal(true);
        expect(part(figure, 'table')!.className).to.equal('table');
        expect(shown(figure, 'download')).to.equal(false);
      }
    });
    expect(said.filter((line) => line.includes('the drawing is gone'))).to.have.length(1);
    missing = undefined;
    await move(figure);
    await drawn(figure);
    expect(text(figure.shadowRoot!.querySelector('.failure'))).to.equal('');
    expect(shown(figure, 'download')).to.equal(true);
  });

  it('leaves the page’s picture where its drawing would be, as it stands, with its table a press away', async () => {
    missing = 'drawing';
    const { figure } = await below(0);
    const failures: string[] = [];
    figure.addEventListener('figure-error', ({ failure }) => failures.push(failure));
    await waitUntil(() => speaks(figure), 'it does not speak');
    const place = () => JSON.stringify([image(figure), figure].map((element) => element.getBoundingClientRect()));
    const before = place();
    await waitUntil(() => failures.length > 0, 'it does not fail');
    await figure.updateComplete;
    expect(failures).to.deep.equal(['drawing']);
    expect(place()).to.equal(before);
    expect(image(figure).checkVisibility()).to.equal(true);
    expect(text(figure.shadowRoot!.querySelector('.failure'))).to.equal('');
    figure.shadowRoot!.querySelector<HTMLButtonElement>('button[aria-pressed]')!.click();
    await figure.updateComplete;
    expect(part(figure, 'table')!.className).to.equal('table');
    figure.view = 'chart';
    missing = undefined;
    dispatchEvent(new Event('online'));
    await drawn(figure);
    expect(image(figure).checkVisibility()).to.equal(false);
  });

  it('comes, and is drawn, when the network is back', async () => {
    for (const what of ['figure', 'drawing'] as const) {
      missing = what;
      const { figure } = await below(0, html``);
      await waitUntil(
        () => (what === 'figure' ? figure.shadowRoot?.textContent.includes('could not be loaded') : figure.shadowRoot?.querySelector('.failure')),
        'it does not fail',
      );
      missing = undefined;
      dispatchEvent(new Event('online'));
      await drawn(figure);
    }
  });

  it('cannot be taken as a picture file without what draws it', async () => {
    missing = 'drawing';
    await warnings(async () => {
      const { figure } = await below(4);
      const refusal: unknown = await figure.toPicture('svg').catch((error: unknown) => error);
      expect(String(refusal)).to.contain('the drawing is gone');
    });
  });
});

declare global {
  interface HTMLElementTagNameMap {
    'watched-chart': WatchedChart;
  }
}
