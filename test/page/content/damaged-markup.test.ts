/** Markup that an editor or a hurry has broken. */
import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { drawn, part, text, warnings } from '../../support/figures.js';
import { waitUntil } from '../../support/wait-until.js';

type Figure = HTMLElement & { readonly updateComplete: Promise<unknown> };

describe('broken markup', () => {
  let page: HTMLElement;
  beforeEach(() => {
    page = document.createElement('div');
    document.body.append(page);
  });
  afterEach(() => page.remove());

  const write = (markup: string): Figure => {
    page.innerHTML = markup;
    return page.querySelector<Figure>('freelance-earnings-chart, cited-figure')!;
  };
  const shown = async (figure: Figure) => {
    await figure.updateComplete;
    await drawn(figure);
  };

  describe('a tag without its end', () => {
    const article = '<p>First.</p><freelance-earnings-chart as-of="2026-02-25" loading="eager" />';
    const rests = {
      'a heading': '<p>Second.</p><h2>A heading</h2><p>Third.</p>',
      'many paragraphs': '<p>One.</p><p>Two.</p><p>Three.</p><p>Four.</p>',
      'another figure': '<p>Second.</p><it-export-target-gauge as-of="2026-02-25" loading="eager"></it-export-target-gauge><p>Third.</p>',
    };
    for (const [what, rest] of Object.entries(rests))
      it(`leaves ${what} visible, under the figure, and is named once`, async () => {
        const said = await warnings(async () => {
          const figure = write(article + rest);
          await shown(figure);
          for (const child of figure.children) {
            expect(child.checkVisibility(), child.outerHTML).to.equal(true);
            expect(child.getBoundingClientRect().top).to.be.at.least(part(figure, 'figure')!.getBoundingClientRect().bottom - 1);
          }
        });
        const told = said.filter((line) => line.includes('end tag </freelance-earnings-chart> is missing'));
        expect(told.length).to.be.at.most(1);
        expect(said.filter((line) => !told.includes(line))).to.deep.equal([]);
      });

    it('is one as well where the rest comes later', async () => {
      const figure = write('<freelance-earnings-chart as-of="2026-02-25" loading="eager"><p>In words.</p></freelance-earnings-chart>');
      await shown(figure);
      expect(figure.firstElementChild!.checkVisibility()).to.equal(false);
      figure.insertAdjacentHTML('beforeend', '<h2>A heading</h2><p>More.</p>');
      await waitUntil(() => figure.querySelector('h2')!.checkVisibility(), 'the heading was not shown');
    });

    it('is none where a picture, words, a table or a number stand in the place of a figure', async () => {
      const said = await warnings(async () => {
        const figure = write(
          '<freelance-earnings-chart as-of="2026-02-25" loading="eager"><p>They earned <cited-figure of="freelance-earnings/2025-07/2025-12">$557 million</cited-figure>.</p><p>More.</p><table><tr><td>1</td></tr></table></freelance-earnings-chart>',
        );
        await shown(figure);
        expect(figure.firstElementChild!.checkVisibility()).to.equal(false);
      });
      expect(said).to.deep.equal([]);
    });
  });

  describe('curly quotes', () => {
    for (const value of [
      '”2026-02-25″',
      '“2026-02-25”',
      '&#8221;2026-02-22&#8243;',
      '&amp;#8221;2026-02-23&amp;#8221;',
      '’2026-02-25′',
      '”2026-02-25″/',
      '«2026-02-25»',
    ])
      it(`are taken off: as-of=${value}`, async () => {
        const said = await warnings(async () => {
          const figure = write(`<freelance-earnings-chart loading="eager" as-of=${value}></freelance-earnings-chart>`);
          await shown(figure);
          expect(figure.getAttribute('as-of')).to.match(/^2026-02-2\d$/);
          expect(text(part(figure, 'through'))).to.match(/as known on 2\d February 2026/);
        });
        expect(said.length).to.equal(1);
        expect(said[0])
          .to.contain('stands in curly quotes')
          .and.to.match(/Write as-of="2026-02-2\d" with straight quotes\./);
      });

    it('are taken off every figure of a page that has them', async () => {
      const one = '<freelance-earnings-chart loading="eager" as-of=”2026-02-25″></freelance-earnings-chart>';
      await warnings(async () => {
        await shown(write(one + one));
        for (const figure of page.children) {
          await shown(figure as Figure);
          expect(figure.getAttribute('as-of')).to.equal('2026-02-25');
        }
      });
    });

    it('are taken off each attribute, also of the inline figure', async () => {
      const figure = write('<cited-figure of=”freelance-earnings/2025-07/2025-12″ as-of=“2026-02-26”>$557 million</cited-figure>');
      await warnings(async () => {
        figure.scrollIntoView();
        await figure.updateComplete;
      });
      expect(figure.getAttribute('of')).to.equal('freelance-earnings/2025-07/2025-12');
      expect(figure.getAttribute('as-of')).to.equal('2026-02-26');
    });

    it('leave out a headline that is cut off at its first blank', async () => {
      const said = await warnings(async () => {
        const figure = write('<freelance-earnings-chart loading="eager" as-of="2026-02-24" headline=”Freelancers earned more”></freelance-earnings-chart>');
        await shown(figure);
        expect(figure.hasAttribute('headline')).to.equal(false);
        expect(text(part(figure, 'headline'))).to.contain('$557');
      });
      expect(said[0]).to.contain('cut off at the first blank');
    });

    it('stay where a headline means them', async () => {
      const said = await warnings(async () => {
        const headline = '“We did it,” says the minister';
        const figure = write(`<freelance-earnings-chart loading="eager" as-of="2026-02-25" headline="${headline}"></freelance-earnings-chart>`);
        await shown(figure);
        expect(text(part(figure, 'headline'))).to.equal(headline);
        figure.setAttribute('headline', '“Boom');
        await figure.updateComplete;
        expect(text(part(figure, 'headline'))).to.equal('“Boom');
      });
      expect(said).to.deep.equal([]);
    });
  });
});
