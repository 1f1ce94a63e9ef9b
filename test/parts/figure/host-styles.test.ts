import { expect, fixture } from '@open-wc/testing';
import '../../../src/define.js';
import { everyPicture } from '../../support/every-figure.js';
import { drawn, part } from '../../support/figures.js';
import { waitUntil } from '../../support/wait-until.js';
import type { FigureElement } from '../../../src/element/figure-element.js';

async function inPage(styles: string, tag = 'freelance-earnings-chart', before = ''): Promise<FigureElement> {
  const page = await fixture<HTMLElement>(
    `<div><style>${styles}</style><div class="text">${before}<${tag} as-of="2026-02-25" loading="eager"></${tag}></div></div>`,
  );
  const figure = page.querySelector<FigureElement>(tag)!;
  await drawn(figure);
  return figure;
}

/** How each piece of a figure is set. */
const setting = (figure: Element, property: string) =>
  ['headline', 'subtitle', 'summary', 'source', 'button', 'table'].map((name) => getComputedStyle(part(figure, name)!).getPropertyValue(property));

/** What a page may have given the text that a figure stands in, and what the words of a picture are drawn with. */
const ofText = {
  'text-indent': ['3em', '0px'],
  'text-transform': ['uppercase', 'none'],
  'letter-spacing': ['0.2em', 'normal'],
  'word-spacing': ['1em', '0px'],
  'word-break': ['break-all', 'normal'],
  hyphens: ['auto', 'manual'],
  'font-style': ['italic', 'normal'],
  'font-variant-caps': ['small-caps', 'normal'],
};

describe('a figure in a text', () => {
  for (const [property, [given, own]] of Object.entries(ofText)) {
    it(`does not take its ${property}, in none of its pieces, as its picture does not`, async () => {
      for (const where of ['.text', 'freelance-earnings-chart']) {
        const figure = await inPage(`${where} { ${property}: ${given}; }`);
        expect(new Set(setting(figure, property))).to.deep.equal(new Set([own]));
      }
    });
  }
});

for (const { tag } of everyPicture) {
  describe(`<${tag}> in columns`, () => {
    it('stands with headline, picture and sentence in one of them', async () => {
      for (const room of [40, 200, 400, 600, 800]) {
        const before = `<div style="height:${1800 - room}px"></div>`;
        const figure = await inPage('.text { width: 900px; columns: 2; height: 1800px; column-fill: auto; }', tag, before);
        const pieces = ['headline', 'plot', 'summary'].map((name) => part(figure, name)!);
        for (const piece of pieces) expect(piece.getClientRects()).to.have.length(1);
        const [headline, plot, summary] = pieces.map((piece) => piece.getBoundingClientRect());
        expect(plot!.left).to.be.closeTo(headline!.left, 1);
        expect(summary!.left).to.be.closeTo(headline!.left, 1);
        expect(headline!.bottom).to.be.at.most(plot!.top);
        expect(plot!.bottom).to.be.at.most(summary!.top);
      }
    });
  });
}

describe('an element without a box of its own', () => {
  it('is loaded and drawn when the reader is near', async () => {
    for (const before of ['', '<p>The page’s own words.</p>']) {
      const page = await fixture<HTMLElement>(
        `<div><style>it-exports-chart { display: contents; }</style><it-exports-chart as-of="2026-02-25">${before}<img alt="" width="9" height="9"></it-exports-chart></div>`,
      );
      await drawn(page.querySelector('it-exports-chart')!);
    }
    const text = await fixture<HTMLElement>(
      '<p><style>cited-figure { display: contents; }</style><cited-figure of="freelance-earnings/2025-07/2025-12" as-of="2026-02-25">$557 million</cited-figure></p>',
    );
    await waitUntil(() => text.querySelector('cited-figure')!.shadowRoot?.querySelector('.trigger'), 'the cited figure is not loaded');
  });
});
