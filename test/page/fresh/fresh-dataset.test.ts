import { expect, html } from '@open-wc/testing';
import '../../../src/define.js';
import { charted } from '../../../src/data/charted.js';
import { dataset } from '../../../src/data/dataset.js';
import { checkedThrough } from '../../../src/data/checked-through.js';
import { addMonths } from '../../../src/data/period.js';
import { sizeLimit, timeLimit } from '../../../src/page/fresh/fetch-text.js';
import { forgetDatasets } from '../../../src/page/fresh/fresh-dataset.js';
import { part, text, warnings } from '../../support/figures.js';
import { settledFixture as fixture, settled } from '../../support/settled.js';
import { withAnswers, type Request } from '../../support/stubbed-fetch.js';
import { FreelanceEarningsChart } from '../../../src/elements/freelance-earnings-chart/freelance-earnings-chart.js';
import type { Dataset, Observation } from '../../../src/data/observation.js';
import type { FigureErrorEvent } from '../../../src/index.js';

/** Years ahead of whatever is bundled: a month of exports that nobody has published. */
const page = { publisher: 'An invented bank', title: 'An invented table', url: 'https://bank.example/table', published: '2099-01-15' };
const itExports = dataset.observations.filter(({ series }) => series === 'it-exports');
const newest = itExports
  .map(({ period }) => period.last)
  .sort()
  .at(-1)!;
const month = addMonths(newest, 1);
const coming: Observation = {
  id: `it-exports/${month}/${month}`,
  series: 'it-exports',
  period: { first: month, last: month },
  revision: 1,
  value: 987,
  unit: 'USD million',
  status: 'reported',
  confidence: 'high',
  released: '2099-01-15',
  citations: [page],
};
const version = { version: '2099.1', day: '2099-01-15', text: 'An invented month.' };
const fresh: Dataset = {
  ...dataset,
  version: version.version,
  changes: [version, ...dataset.changes],
  compiled: '2099-01-15',
  observations: [...dataset.observations, coming],
};

/** A figure whose view makes nothing of the dataset that is served. */
class UnpreparedChart extends FreelanceEarningsChart {
  protected override async loadDefinition() {
    const definition = await super.loadDefinition();
    return {
      ...definition,
      view: (...given: Parameters<typeof definition.view>) => {
        if (given[0].version === fresh.version) throw new Error('cannot be shown');
        return definition.view(...given);
      },
    };
  }
}
UnpreparedChart.define('unprepared-chart');

const answer = (body: BodyInit | null, init?: ResponseInit) => () => Promise.resolve(new Response(body, init));
const served = answer(JSON.stringify(fresh));

const failures: FigureErrorEvent[] = [];
const listen = (event: FigureErrorEvent) => failures.push(event);
beforeEach(() => {
  forgetDatasets();
  failures.length = 0;
  document.addEventListener('figure-error', listen);
});
afterEach(() => document.removeEventListener('figure-error', listen));

const chart = (attributes: string) => fixture<FreelanceEarningsChart>(`<it-exports-chart period="month" view="table" ${attributes}></it-exports-chart>`);
/** Whether it shows the invented month. */
const showsFresh = (figure: Element) => text(part(figure, 'table')).includes('987');

/** What is said in the console and asked of the server while a figure with a `src` comes to a page. */
async function shownWith(answers: (request: Request) => Promise<Response>, src = '/figures/dataset.json') {
  let figure!: Element;
  let requests: Request[] = [];
  const said = await warnings(async () => {
    requests = await withAnswers(answers, async () => (figure = await chart(`src="${src}"`)));
  });
  return { figure, requests, said };
}

describe('a figure with a dataset of its page', () => {
  it('shows its figures where they are newer, asked for without cookies', async () => {
    const { figure, requests, said } = await shownWith(served);
    expect(showsFresh(figure)).to.equal(true);
    expect(text(part(figure, 'notes'))).to.contain('Version 2099.1 of the data');
    expect(said).to.deep.equal([]);
    expect(failures).to.deep.equal([]);
    expect(requests.map(({ url }) => url)).to.deep.equal([new URL('/figures/dataset.json', location.href).href]);
    expect(requests[0]!.init!.credentials).to.equal('omit');
  });

  it('keeps to its day where it is pinned', async () => {
    let figure!: Element;
    await withAnswers(served, async () => (figure = await chart('src="/d.json" as-of="2026-02-25"')));
    expect(showsFresh(figure)).to.equal(false);
    expect(text(part(figure, 'through'))).to.contain('25 February 2026');
  });

  it('fetches it once a page, for figures of any kind and in running text', async () => {
    let place!: HTMLElement;
    const requests = await withAnswers(served, async () => {
      place = await fixture<HTMLElement>(html`
        <div>
          <p>Exports were <cited-figure of=${coming.id} src="/figures/dataset.json">$987 million</cited-figure>.</p>
          <it-exports-chart period="month" view="table" src="/figures/dataset.json"></it-exports-chart>
          <it-exports-growth-chart view="table" src="/figures/dataset.json"></it-exports-growth-chart>
          <it-exports-chart period="month" view="table" src="../../../figures/dataset.json"></it-exports-chart>
        </div>
      `);
    });
    expect(requests.length).to.be.within(1, 2);
    expect(new Set(requests.map(({ url }) => url)).size).to.equal(requests.length);
    expect([...place.querySelectorAll('it-exports-chart')].map(showsFresh)).to.deep.equal([true, true]);
    const cited = place.querySelector('cited-figure')!;
    cited.shadowRoot!.querySelector<HTMLElement>('.trigger')!.click();
    await settled(cited);
    expect(text(part(cited, 'provenance'))).to.contain('An invented bank');
  });

  it('asks for nothing without it', async () => {
    const requests = await withAnswers(served, () =>
      fixture(html`<div><it-exports-chart view="table"></it-exports-chart><it-exports-chart src="" view="table"></it-exports-chart></div>`),
    );
    expect(requests).to.deep.equal([]);
  });

  it('follows another address, and goes back without one', async () => {
    const figure = await chart('');
    await withAnswers(served, async () => {
      figure.src = '/figures/dataset.json';
      await figure.updateComplete;
    });
    expect(showsFresh(figure)).to.equal(true);
    figure.src = undefined;
    await figure.updateComplete;
    expect(showsFresh(figure)).to.equal(false);
  });

  it('says nothing where it is as new as what is bundled', async () => {
    const said = await warnings(() =>
      withAnswers(answer(JSON.stringify(dataset)), () => fixture(html`<it-exports-growth-chart src="/same.json" view="table"></it-exports-growth-chart>`)),
    );
    expect(said).to.deep.equal([]);
    expect(failures).to.deep.equal([]);
  });

  const endless = () =>
    new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new TextEncoder().encode(' '.repeat(500_000))),
    });

  for (const [what, answers, words] of [
    ['the reader is offline', () => Promise.reject(new TypeError('Failed to fetch')), 'could not be fetched'],
    ['it is not there', answer('Not found', { status: 404 }), 'was answered with 404'],
    ['the server fails', answer('', { status: 500 }), 'was answered with 500'],
    ['it is a web page', answer('<!doctype html><html></html>', { headers: { 'content-type': 'text/html' } }), 'is a web page'],
    ['it is empty', answer(null), 'is not JSON'],
    ['it is cut off', answer(JSON.stringify(fresh).slice(0, 90_000)), 'is not JSON'],
    ['it is huge', answer(' '.repeat(sizeLimit + 1)), 'is larger than 3 MB'],
    ['it does not end', () => Promise.resolve(new Response(endless())), 'is larger than 3 MB'],
    ['it has another shape', answer(JSON.stringify({ ...fresh, observations: {} })), 'is not a dataset: observations'],
    ['a row is not sound', answer(JSON.stringify({ ...fresh, observations: [...dataset.observations, { ...coming, value: -1 }] })), 'is not sound'],
    ['it is of another format', answer(JSON.stringify({ ...fresh, format: 2 })), 'is of format 2'],
    [
      'it is older',
      answer(JSON.stringify({ ...dataset, compiled: '2020-01-01', series: dataset.series.map(({ watched: _, ...each }) => each) })),
      'is not sound',
    ],
  ] as const)
    it(`shows the bundled figures where ${what}, as of when, and the console says so once`, async () => {
      // Of each address the console speaks once.
      const src = `/${encodeURIComponent(what)}.json`;
      const { figure, said, requests } = await shownWith(answers, src);
      expect(showsFresh(figure)).to.equal(false);
      expect(text(part(figure, 'through'))).to.match(/^Figures to \w+ \d{4}, published/);
      expect(said).to.have.length(1);
      expect(said[0]).to.contain(words).and.to.contain(src).and.to.contain(`known on ${charted.compiled}`);
      expect(failures.map(({ failure }) => failure)).to.deep.equal(['data']);
      expect(requests).to.have.length(1);
      const again = await warnings(() => withAnswers(answers, () => chart(`src="${src}"`)));
      expect(again).to.deep.equal([]);
    });

  it('shows the bundled figures where it is older', async () => {
    const [observation] = itExports.filter(({ released, status }) => released < '2023-01-01' && status === 'reported');
    const old: Dataset = {
      ...dataset,
      compiled: '2023-01-01',
      series: dataset.series.map(({ watched: _, ...each }) => each),
      observations: [{ ...observation!, revision: 1 }],
      targets: [],
      projections: [],
      notes: [],
    };
    const { figure, said } = await shownWith(answer(JSON.stringify(old)), '/older.json');
    expect(said.join()).to.contain(`goes to 2023-01-01, and the bundled figures to ${checkedThrough(charted)}`);
    expect(text(part(figure, 'table'))).to.contain('2026');
  });

  it('shows the bundled figures where nothing is wrong with it but it cannot be shown', async () => {
    let figure!: Element;
    const said = await warnings(() =>
      withAnswers(served, async () => (figure = await fixture(html`<unprepared-chart view="table" src="/unprepared.json"></unprepared-chart>`))),
    );
    expect(said.join()).to.contain('could not show the dataset of src').and.to.contain('cannot be shown');
    expect(text(part(figure, 'headline'))).to.contain('illion');
  });

  it('shows the bundled figures where it takes too long, and takes no late answer', async () => {
    const later = window.setTimeout.bind(window);
    // The limit of time is over at once, whatever it is.
    window.setTimeout = ((act: () => void, time = 0) => later(act, time === timeLimit ? 0 : time)) as typeof setTimeout;
    let arrive!: (response: Response) => void;
    let signal: AbortSignal | null | undefined;
    try {
      const { figure, said } = await shownWith(({ init }) => {
        signal = init?.signal;
        return new Promise((resolve) => (arrive = resolve));
      }, '/slow.json');
      expect(said.join()).to.contain('took longer than 5 seconds');
      expect(signal!.aborted).to.equal(true);
      arrive(new Response(JSON.stringify(fresh)));
      await settled(figure);
      expect(showsFresh(figure)).to.equal(false);
    } finally {
      window.setTimeout = later;
    }
  });

  for (const src of ['http://[', 'javascript:alert(1)', 'data:application/json,{}', 'file:///etc/hosts'])
    it(`asks for nothing at what is no address: ${src}`, async () => {
      const { said, requests, figure } = await shownWith(served, src);
      expect(requests).to.deep.equal([]);
      expect(said.join()).to.contain('is not the address of a file');
      expect(showsFresh(figure)).to.equal(false);
    });

  it('leaves a number in running text its bundled source where it fails', async () => {
    let cited!: HTMLElement;
    const said = await warnings(() =>
      withAnswers(answer('', { status: 404 }), async () => {
        cited = await fixture<HTMLElement>(html`<cited-figure of="freelance-earnings/2025-07/2025-12" src="/gone.json">$557 million</cited-figure>`);
      }),
    );
    expect(said).to.have.length(1);
    cited.shadowRoot!.querySelector<HTMLElement>('.trigger')!.click();
    await settled(cited);
    expect(text(part(cited, 'provenance'))).to.contain('$557 million');
  });
});
