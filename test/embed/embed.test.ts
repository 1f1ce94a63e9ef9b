/** The built script on whole pages: needs `npm run build` before. */
import { expect } from '@open-wc/testing';
import { waitUntil } from '../support/wait-until.js';
import { everyFigure, everyPicture } from '../support/every-figure.js';
import { handedFiles, pixelsOf, svgDocument, words } from '../support/files.js';
import { drawn, part, text } from '../support/figures.js';
import { canvasOf } from '../support/pixels.js';
import type { FigureElement } from '../../src/element/figure-element.js';

const figures = everyFigure.map(({ tag }) => tag).join();

/** Opens a page of the project, or one of the given markup, in a frame of a given width. */
async function open(page: string, width = 1280): Promise<Window & typeof globalThis> {
  const frame = document.createElement('iframe');
  Object.assign(frame.style, { width: `${width}px`, height: '800px', border: '0' });
  frame[page.startsWith('/') ? 'src' : 'srcdoc'] = page;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  return frame.contentWindow as Window & typeof globalThis;
}

const all = (page: Window): Element[] => [...page.document.querySelectorAll(figures)];
const addresses = (page: Window): string[] => page.performance.getEntriesByType('resource').map(({ name }) => name);
/** The chunks a page has asked for. */
const chunks = (page: Window): string[] => addresses(page).flatMap((address) => /\/chunks\/([\w-]+)-[\w-]{8}\.js$/.exec(address)?.[1] ?? []);
const choices = (figure: Element) => [...(part(figure, 'download')?.querySelectorAll('button') ?? [])];
/** Drawn, or a table where there is nothing to draw. */
const isDrawn = (figure: Element) => Boolean(figure.shadowRoot?.querySelector('.canvas:not([hidden]) canvas, .table:not(.visually-hidden)'));

afterEach(() => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
});

describe('the article with one script tag', () => {
  it('shows both figures pinned to its day, and the live forms', async () => {
    const page = await open('/stories/article/index.html');
    expect(page.document.querySelectorAll('script[src$="dist/embed.js"]').length).to.equal(1);
    await waitUntil(() => all(page).every((figure) => figure.shadowRoot));
    const pinned = all(page).filter((figure) => figure.getAttribute('as-of') === '2026-02-25');
    const live = all(page).filter((figure) => !figure.hasAttribute('as-of'));
    expect(pinned.map(({ localName }) => localName)).to.deep.equal(['freelance-earnings-chart', 'freelancer-count-chart', 'it-export-target-gauge']);
    expect(live.map(({ localName }) => localName).sort()).to.deep.equal([
      'freelance-earnings-chart',
      'it-export-target-gauge',
      'it-exports-chart',
      'projection-scorecard',
    ]);
    for (const figure of all(page)) {
      figure.scrollIntoView();
      await waitUntil(() => isDrawn(figure), `${figure.localName} was not drawn`);
    }
    expect(text(part(pinned[0]!, 'summary'))).to.contain('$557 million');
    expect(text(part(pinned[1]!, 'summary'))).to.contain('from 1 to 3 million');
    expect(text(part(pinned[2]!, 'summary'))).to.contain('$2.61 billion');
    for (const figure of pinned) expect(/4,600|1,160/.test(text(figure.shadowRoot!.querySelector('figure')))).to.equal(false);
  });

  for (const width of [320, 360, 768, 1280]) {
    it(`does not scroll sideways at ${width} px, in either view`, async () => {
      const page = await open('/stories/article/index.html', width);
      await waitUntil(() => all(page).every((figure) => figure.shadowRoot));
      const root = page.document.documentElement;
      expect(root.scrollWidth).to.be.at.most(width);
      for (const figure of all(page)) figure.setAttribute('view', 'table');
      await waitUntil(() => all(page).every((figure) => part(figure, 'table')?.className === 'table'));
      expect(root.scrollWidth).to.be.at.most(width);
    });
  }
});

describe('the script under a strict policy', () => {
  it('draws all figures with their styles, and breaks no rule', async () => {
    const page = await open('/test/embed/strict-policy.html');
    await waitUntil(() => all(page).length === everyFigure.length && all(page).every(isDrawn), 'not drawn');
    const headline = part(all(page)[0]!, 'headline')!;
    expect(page.getComputedStyle(headline).fontWeight).to.equal('700');
    part(all(page)[0]!, 'button')!.click();
    await waitUntil(() => part(all(page)[0]!, 'table')!.className === 'table');
    all(page)[0]!.shadowRoot!.querySelector<HTMLElement>('.table .ask')!.click();
    await waitUntil(() => part(all(page)[0]!, 'provenance'));
    const cited = page.document.querySelector('cited-figure')!;
    cited.scrollIntoView();
    await waitUntil(() => part(cited, 'trigger'));
    part(cited, 'trigger')!.click();
    await waitUntil(() => cited.shadowRoot!.querySelector('[part~="provenance"]'));
    expect((page as unknown as { violations: string[] }).violations).to.deep.equal([]);
  });

  it('hands out pictures, and asks for what makes them only then', async () => {
    const page = await open('/test/embed/strict-policy.html');
    await waitUntil(() => all(page).length === everyFigure.length && all(page).every(isDrawn), 'not drawn');
    const pictureMakers = () => chunks(page).filter((chunk) => chunk === 'picture').length;
    expect(pictureMakers()).to.equal(0);
    const drawable = all(page).filter((figure) => part(figure, 'download'));
    expect(drawable.length).to.equal(everyPicture.length);
    for (const figure of drawable) {
      for (const [index, button] of choices(figure).slice(0, 2).entries()) {
        const [handed] = await handedFiles(1, () => button.click(), page);
        await waitUntil(() => button.getAttribute('aria-disabled') === 'false');
        if (index === 0) expect((await pixelsOf(handed!.file)).width, handed!.name).to.be.greaterThan(1000);
        else expect(words(svgDocument(await handed!.file.text())).join(' '), handed!.name).to.include(text(part(figure, 'headline')));
      }
    }
    expect(pictureMakers()).to.equal(1);
    expect((page as unknown as { violations: string[] }).violations).to.deep.equal([]);
  });
});

describe('what the script loads to draw', () => {
  const eager = (...tags: readonly string[]) => tags.map((tag) => `<${tag} as-of="2026-02-25" loading="eager"></${tag}>`).join('');
  const script = (src: string) => `<script type="module" src="${src}"></script>`;
  const pair = ['freelance-earnings-chart', 'it-export-target-gauge'];

  it('is a chunk for each of its steps on a page with the two figures of the article', async () => {
    const page = await open(script('/dist/embed.js') + eager(...pair));
    for (const figure of all(page)) await drawn(figure);
    expect(chunks(page)).to.have.members(['figure', 'chart', ...pair.map((tag) => `${tag}-drawing`)]);
  });

  it('does not bring the script a second time where a page has it under another address', async () => {
    const page = await open(script('/dist/embed.js?v=2') + eager(...pair));
    for (const figure of all(page)) await drawn(figure);
    expect(addresses(page).filter((address) => address.includes('embed.js'))).to.have.length(1);
  });

  it('is the words of Urdu as well, under another address and a strict policy', async () => {
    const page = await open('/test/embed/strict-policy-urdu.html');
    for (const figure of all(page)) await drawn(figure);
    for (const figure of all(page)) expect(figure.shadowRoot!.querySelector('figure')!.dir).to.equal('rtl');
    expect(text(part(all(page)[1]!, 'summary'))).to.contain('برآمدات');
    const cited = page.document.querySelector('cited-figure')!;
    cited.scrollIntoView();
    await waitUntil(() => part(cited, 'trigger'), 'the inline figure was not loaded');
    expect(chunks(page).filter((chunk) => chunk === 'ur')).to.have.length(1);
    expect(addresses(page).filter((address) => address.includes('embed.js'))).to.have.length(1);
    expect((page as unknown as { violations: string[] }).violations).to.deep.equal([]);
  });
});

describe('the pictures of the script', () => {
  const drawings = [
    'freelance-earnings-chart',
    'freelance-earnings-chart as-of="2026-02-25" period="quarter"',
    'it-export-target-gauge as-of="2026-02-25" growth="30"',
    'it-exports-chart growth="30"',
    'it-exports-chart period="month"',
    'freelancer-count-chart',
  ];
  const pixelsOf = (figure: Element): ImageData => {
    const canvas = canvasOf(figure);
    return canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  };

  /** What is drawn on the page, on a narrower one, and into a file, by the script or by its sources with all of Chart.js. */
  async function drawAll(src: string, lang: string) {
    const tags = drawings.map((drawing) => `<${drawing} loading="eager"></${drawing.split(' ')[0]!}>`).join('');
    const page = await open(`<html lang="${lang}"><script type="module" src="${src}"></script>${tags}`, 700);
    for (const figure of all(page)) await drawn(figure);
    const wide = all(page).map(pixelsOf);
    const files = await Promise.all(all(page).map(async (figure) => (await (figure as Element & Pick<FigureElement, 'toPicture'>).toPicture('svg')).text()));
    (page.frameElement as HTMLElement).style.width = '380px';
    await waitUntil(() => all(page).every((figure, index) => canvasOf(figure).width < wide[index]!.width), 'not drawn narrower');
    return { wide, files, narrow: all(page).map(pixelsOf) };
  }

  // The build leaves parts of Chart.js out. Should a new release or a new drawing need them, this says so.
  for (const lang of ['en', 'ur'])
    it(`are the same as with all parts of Chart.js, on a page and in files: ${lang}`, async () => {
      const [built, whole] = [await drawAll('/dist/embed.js', lang), await drawAll('/src/define.ts', lang)];
      for (const [index, drawing] of drawings.entries()) {
        expect(built.files[index], drawing).to.contain('<svg').and.to.equal(whole.files[index]);
        for (const width of ['wide', 'narrow'] as const) {
          const [one, other] = [built[width][index]!, whole[width][index]!];
          expect([one.width, one.height], drawing).to.deep.equal([other.width, other.height]);
          expect(
            one.data.every((channel, at) => channel === other.data[at]),
            `${drawing}, ${width}`,
          ).to.equal(true);
          expect(new Set(one.data).size, drawing).to.be.greaterThan(10);
        }
      }
    });
});

describe('the styles of the script', () => {
  /** Without spaces, whatever order alternatives are named in, and in one of two ways to write the same. */
  const plain = (text: string) =>
    text
      .replaceAll(/\s+/g, '')
      .replaceAll('background:0px0px', 'background:none')
      .replaceAll(/(?<!\d)\.(?=\d)/g, '0.')
      .replaceAll(/[^{};]+(?=\{)/g, (selectors) => selectors.split(',').sort().join());
  const rulesOf = (figure: Element) => figure.shadowRoot!.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => plain(cssText)));

  // The build minifies them, and browsers leave out what they cannot read.
  for (const { tag } of everyFigure)
    it(`are those of its sources: ${tag}`, async () => {
      const found = [];
      for (const src of ['/dist/embed.js', '/src/define.ts']) {
        const page = await open(`<script type="module" src="${src}"></script><${tag} loading="eager"></${tag}>`);
        const [figure] = all(page);
        await waitUntil(() => isDrawn(figure!), 'not drawn');
        found.push(rulesOf(figure!));
      }
      expect(found[0]!.length).to.be.greaterThan(100);
      expect(found[0]).to.deep.equal(found[1]);
    });
});

describe('two copies of the script', () => {
  it('live on one page without an error', async () => {
    const page = await open('/stories/article/index.html');
    const errors: string[] = [];
    page.addEventListener('error', ({ message }) => errors.push(message));
    await waitUntil(() => all(page).every((figure) => figure.shadowRoot));
    const second = page.document.createElement('script');
    second.type = 'module';
    second.src = '/dist/embed.js?second';
    const loaded = new Promise((resolve) => second.addEventListener('load', resolve, { once: true }));
    page.document.head.append(second);
    await loaded;
    expect(errors).to.deep.equal([]);
    const [figure] = all(page);
    figure!.scrollIntoView();
    await waitUntil(() => isDrawn(figure!), 'not drawn');
  });
});
