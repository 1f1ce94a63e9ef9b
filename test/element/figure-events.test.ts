import { expect, html } from '@open-wc/testing';
import '../../src/define.js';
import { FreelanceEarningsChart } from '../../src/elements/freelance-earnings-chart/freelance-earnings-chart.js';
import { FigureErrorEvent, FigureReadyEvent, type FigureDownloadEvent } from '../../src/index.js';
import { handedFiles } from '../support/files.js';
import { drawn, part, text, warnings } from '../support/figures.js';
import { OtherwiseDrawnChart, type LoadDrawing } from '../support/otherwise-drawn.js';
import { reportedErrors } from '../support/reported-errors.js';
import { settled, settledFixture as fixture } from '../support/settled.js';
import { waitUntil } from '../support/wait-until.js';

class UnloadableChart extends FreelanceEarningsChart {
  protected override loadDefinition(): never {
    throw new Error('the figure is gone');
  }
}
UnloadableChart.define('unloadable-chart');

class DefectiveChart extends FreelanceEarningsChart {
  protected override async loadDefinition() {
    return {
      ...(await super.loadDefinition()),
      view: () => {
        throw new Error('a defect');
      },
    };
  }
}
DefectiveChart.define('defective-chart');

class UndrawableChart extends OtherwiseDrawnChart {
  protected override loadDrawing(): ReturnType<LoadDrawing> {
    return Promise.reject(new Error('the drawing is gone'));
  }
}
UndrawableChart.define('undrawable-chart');

const names = ['figure-ready', 'figure-error', 'figure-download', 'figure-share'] as const;

/** What the document hears of while something happens. */
async function heard(during: () => Promise<unknown>): Promise<Event[]> {
  const events: Event[] = [];
  const listen = (event: Event) => events.push(event);
  for (const name of names) document.addEventListener(name, listen);
  try {
    await during();
  } finally {
    for (const name of names) document.removeEventListener(name, listen);
  }
  return events;
}

const choice = (figure: Element, label: string) => [...part(figure, 'download')!.querySelectorAll('button')].find((button) => text(button).includes(label))!;

const contents = (events: readonly Event[]) => events.map((event) => (event instanceof FigureReadyEvent ? event.content : event.type));
const failures = (events: readonly Event[]) => events.map((event) => (event instanceof FigureErrorEvent ? event.failure : event.type));

describe('what a figure tells the page', () => {
  it('is that its chart is there, once', async () => {
    const events = await heard(async () => {
      const figure = await fixture<FreelanceEarningsChart>(html`<freelance-earnings-chart as-of="2026-02-25" loading="eager"></freelance-earnings-chart>`);
      await drawn(figure);
      await figure.updateComplete;
      figure.headline = 'Another';
      figure.theme = 'dark';
      await figure.updateComplete;
      await drawn(figure);
      await figure.updateComplete;
    });
    expect(contents(events)).to.deep.equal(['chart']);
    expect((events[0]!.target as Element).localName).to.equal('freelance-earnings-chart');
  });

  it('is that its table is there, where it shows that', async () => {
    const events = await heard(() => fixture(html`<freelance-earnings-chart as-of="2026-02-25" view="table"></freelance-earnings-chart>`));
    expect(contents(events)).to.deep.equal(['table']);
  });

  it('is that its words are there, where nothing is known yet', async () => {
    const events = await heard(() => fixture(html`<freelance-earnings-chart as-of="1999-01-01" loading="eager"></freelance-earnings-chart>`));
    expect(contents(events)).to.deep.equal(['words']);
  });

  it('is nothing before the figure is loaded', async () => {
    const source = "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>";
    const events = await heard(() =>
      fixture(
        html`<div style="padding-block:6000px">
          <freelance-earnings-chart><img src=${source} alt="" /></freelance-earnings-chart>
        </div>`,
      ),
    );
    expect(events).to.deep.equal([]);
  });

  it('reaches the page from within a shadow root, as from its host', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const events = await heard(async () => {
      host.attachShadow({ mode: 'open' }).innerHTML = '<freelance-earnings-chart as-of="2026-02-25" view="table"></freelance-earnings-chart>';
      await waitUntil(() => host.shadowRoot!.querySelector('freelance-earnings-chart')!.shadowRoot?.querySelector('table'));
    });
    expect(contents(events)).to.deep.equal(['table']);
    expect(events[0]!.composedPath()).to.deep.equal([]);
    expect(events[0]!.composed && events[0]!.bubbles).to.equal(true);
  });

  for (const [tag, failure, message] of [
    ['unloadable-chart', 'load', 'the figure is gone'],
    ['defective-chart', 'view', 'a defect'],
    ['undrawable-chart', 'drawing', 'the drawing is gone'],
  ] as const)
    it(`is what failed: ${failure}`, async () => {
      const events = await heard(() =>
        warnings(async () => {
          const page = await fixture<HTMLElement>(html`<div></div>`);
          const figure = document.createElement(tag);
          figure.setAttribute('as-of', '2026-02-25');
          figure.setAttribute('loading', 'eager');
          const told = new Promise((resolve) => figure.addEventListener('figure-error', resolve));
          page.append(figure);
          await told;
          await settled(figure);
        }),
      );
      // One that is not drawn shows its table.
      expect(failures(events)).to.have.members([failure, ...(failure === 'drawing' ? ['figure-ready'] : [])]);
      const [event] = events.filter((each) => each instanceof FigureErrorEvent);
      expect(String(event!.error)).to.contain(message);
    });

  it('is which file its reader was given', async () => {
    const figure = await fixture<FreelanceEarningsChart>(html`<freelance-earnings-chart as-of="2026-02-25" loading="eager"></freelance-earnings-chart>`);
    await drawn(figure);
    const files: FigureDownloadEvent['file'][] = [];
    figure.addEventListener('figure-download', ({ file }) => files.push(file));
    const events = await heard(async () => {
      await handedFiles(1, () => choice(figure, 'CSV').click());
      await figure.updateComplete;
      await handedFiles(1, () => choice(figure, 'Square').click());
      await waitUntil(() => text(part(figure, 'controls')!.querySelector('.outcome')) !== '');
    });
    expect(events.map(({ type }) => type)).to.deep.equal(['figure-download', 'figure-download']);
    expect(files).to.deep.equal([
      { name: 'freelance-earnings-chart-2026-02-25.csv', format: 'csv', preset: undefined },
      { name: 'freelance-earnings-chart-2026-02-25-square.png', format: 'png', preset: 'square' },
    ]);
  });

  it('is that a file could not be made', async () => {
    const figure = await fixture<FreelanceEarningsChart>(html`<freelance-earnings-chart as-of="2026-02-25" view="table"></freelance-earnings-chart>`);
    figure.toPicture = () => Promise.reject(new Error('no room'));
    const events = await heard(() =>
      warnings(async () => {
        choice(figure, 'PNG').click();
        await waitUntil(() => text(part(figure, 'controls')!.querySelector('.outcome')) !== '');
      }),
    );
    expect(failures(events)).to.deep.equal(['download']);
  });

  it('breaks nothing where a listener of the page throws, or takes the figure away', async () => {
    const hostile = () => {
      throw new Error('of the page');
    };
    for (const name of [...names, 'point-change', 'scenario-change'] as const) document.addEventListener(name, hostile);
    try {
      const errors = await reportedErrors(async () => {
        const figure = await fixture<FreelanceEarningsChart>(html`<freelance-earnings-chart as-of="2026-02-25" loading="eager"></freelance-earnings-chart>`);
        await drawn(figure);
        await figure.updateComplete;
        await handedFiles(1, () => choice(figure, 'CSV').click());
        await waitUntil(() => text(part(figure, 'controls')!.querySelector('.outcome')) === 'Downloaded.');
        figure.shadowRoot!.querySelector<HTMLElement>('.data-points button')!.click();
        await waitUntil(() => part(figure, 'provenance'));
      });
      expect(errors.length).to.be.greaterThan(2);
      expect(errors.every((message) => message.includes('of the page'))).to.equal(true);
    } finally {
      for (const name of [...names, 'point-change', 'scenario-change'] as const) document.removeEventListener(name, hostile);
    }
    const page = await fixture<HTMLElement>(html`<div></div>`);
    page.addEventListener('figure-ready', ({ target }) => (target as Element).remove());
    page.innerHTML = '<freelance-earnings-chart as-of="2026-02-25" loading="eager"></freelance-earnings-chart>';
    const said = await warnings(() => waitUntil(() => page.children.length === 0, 'the figure was not ready'));
    expect(said).to.deep.equal([]);
  });
});
