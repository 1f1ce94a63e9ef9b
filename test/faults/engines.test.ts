/** What a figure does when its files fail, in every engine: of the built script, so that it needs `npm run build` before. */
import { expect } from '@open-wc/testing';
import { waitUntil } from '../support/wait-until.js';

const tag = 'freelance-earnings-chart';

/** Opens a figure in a frame, a chunk of which is not found so many times; `asked` are the addresses it asks for. */
async function open(chunk: string, times: number, attributes = '') {
  const frame = document.createElement('iframe');
  Object.assign(frame.style, { width: '700px', height: '700px' });
  const script = `/faults/${chunk}/${times}/${crypto.randomUUID()}/embed.js`;
  frame.srcdoc = `<!doctype html><html lang="en"><title>Figures</title>
    <script>globalThis.failures = []; addEventListener('figure-error', ({ failure }) => failures.push(failure));</script>
    <${tag} as-of="2026-02-25" ${attributes}></${tag}><projection-scorecard as-of="2026-02-25"></projection-scorecard>
    <script type="module" async src="${script}"></script>`;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const page = frame.contentWindow as Window & typeof globalThis & { failures: string[] };
  const figure = page.document.querySelector(tag)!;
  const root = () => figure.shadowRoot;
  return {
    page,
    says: () => root()?.textContent ?? '',
    speaks: () => Boolean(root()?.querySelector('[part="summary"]')),
    draws: () => Boolean(root()?.querySelector('.canvas:not([hidden]) canvas')),
    direction: () => root()?.querySelector('figure')?.dir,
    asked: (name: string) =>
      page.performance
        .getEntriesByType('resource')
        .map((entry) => new URL(entry.name))
        .filter(({ pathname }) => pathname.includes(`/chunks/${name}-`))
        .map(({ search }) => search),
  };
}

const online = (page: Window & typeof globalThis) => page.dispatchEvent(new page.Event('online'));

describe('The network, in every engine', () => {
  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  it('A chunk that fails once is asked for again, under another address, when the network is back', async () => {
    const { page, says, draws, asked } = await open('figure', 1);
    await waitUntil(() => page.failures.includes('load') && says().includes('could not be loaded'), 'it does not say so');
    online(page);
    await waitUntil(draws, 'it is not drawn');
    expect(asked('figure').at(-1)).to.equal('?again=2');
  });

  it('A drawing that fails once is asked for again, and what it shares with others is not run twice', async () => {
    const { page, draws, asked } = await open(`${tag}-drawing`, 1);
    await waitUntil(() => page.failures.includes('drawing'), 'it does not fail');
    online(page);
    await waitUntil(draws, 'it is not drawn');
    expect(new Set(asked('chart'))).to.deep.equal(new Set(['']));
    expect(new Set(asked('figure'))).to.deep.equal(new Set(['']));
    // Lit says so where it is loaded twice.
    expect((page as unknown as { litElementVersions: string[] }).litElementVersions).to.have.length(1);
  });

  it('The words of Urdu that fail once are asked for again, and spoken then', async () => {
    const { page, draws, direction } = await open('ur', 1, 'lang="ur"');
    await waitUntil(() => draws() && direction() === 'ltr', 'it does not speak English');
    online(page);
    await waitUntil(() => direction() === 'rtl', 'it does not speak Urdu');
  });

  it('A chunk that is gone leaves all that needs it not', async () => {
    const { page, speaks } = await open('projection-scorecard', 99);
    await waitUntil(() => page.failures.includes('load'), 'it does not fail');
    await waitUntil(speaks, 'it does not speak');
  });
});
