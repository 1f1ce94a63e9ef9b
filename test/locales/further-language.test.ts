import { expect, html } from '@open-wc/testing';
import '../../src/define.js';
import { FigureElement } from '../../src/element/figure-element.js';
import * as library from '../../src/index.js';
import { cutAtIsolates } from '../../src/locales/bidi.js';
import { addLanguage, languageTags, loadLanguage } from '../../src/locales/languages.js';
import { readTheme } from '../../src/parts/chart/read-theme.js';
import { drawn, part, text, warnings } from '../support/figures.js';
import { furtherLanguage, inFurtherLanguage } from '../support/further-language.js';
import { settledFixture as fixture } from '../support/settled.js';

const { tag, tallLines } = furtherLanguage;
addLanguage(tag, () => Promise.resolve(furtherLanguage));

const classes: unknown[] = Object.values(library);
const figures = classes.flatMap((each) => (typeof each === 'function' && each.prototype instanceof FigureElement ? (each as typeof FigureElement).tag : []));

/** What a text says in Latin letters or digits, but for names and titles, which are isolated and may be English. */
const foreignOf = (text: string): string | undefined =>
  /[a-z0-9].*/i.exec(
    cutAtIsolates(text)
      .filter((_, index) => index % 2 === 0)
      .join(''),
  )?.[0];

/** What no reader sees, and isolated names and titles. */
const exempt = '.probe, style, bdi';

/** The words and the spoken names of a figure that are not in its language. */
function foreignIn(root: ParentNode): string[] {
  const elements = [...root.querySelectorAll('*')].filter((element) => !element.closest(exempt));
  const texts = elements.flatMap(({ childNodes }) => [...childNodes].flatMap((node) => (node instanceof Text ? node.data.trim() : [])));
  const names = elements.flatMap((element) => ['aria-label', 'aria-valuetext', 'title', 'alt'].flatMap((name) => element.getAttribute(name) ?? []));
  return [...texts, ...names].flatMap((words) => foreignOf(words) ?? []);
}

const style = (figure: Element, selector: string) => getComputedStyle(figure.shadowRoot!.querySelector(selector)!);
/** Of a line, in font sizes. */
const lineHeight = ({ lineHeight, fontSize }: CSSStyleDeclaration) => Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);

type Figure = HTMLElement & Pick<FigureElement<object>, 'updateComplete' | 'toPicture'>;

const attributes = { 'as-of': '2026-02-25', 'since-then': '', growth: '20', loading: 'eager' };
async function figureIn(lang: string, element: string, others: Readonly<Record<string, string>> = {}): Promise<Figure> {
  const page = await fixture(html`<div style="font-family: Georgia, serif; letter-spacing: 1px; font-style: italic"></div>`);
  const figure = document.createElement(element) as Figure;
  for (const [name, value] of Object.entries({ ...attributes, ...others, lang })) figure.setAttribute(name, value);
  page.append(figure);
  await figure.updateComplete;
  return figure;
}

describe('a further language', () => {
  it('is one of the languages once it has been added', async () => {
    expect(languageTags()).to.include.members(['en', tag]);
    expect(await loadLanguage(`${tag}-PK`)).to.equal(furtherLanguage);
  });

  for (const element of figures)
    it(`is all that <${element}> says, in figure and table`, async () => {
      const said = await warnings(async () => {
        for (const view of ['chart', 'table']) {
          const figure = await figureIn(tag, element, { view });
          const { lang, dir } = part(figure, 'figure')!;
          expect([lang, dir]).to.deep.equal([tag, 'rtl']);
          expect(part(figure, 'headline')!.textContent).not.to.equal('');
          expect(foreignIn(figure.shadowRoot!), view).to.deep.equal([]);
        }
      });
      expect(said).to.deep.equal([]);
    });

  for (const element of figures.filter((name) => name !== 'projection-scorecard'))
    it(`is all that the chart of <${element}> says, drawn from the right in fonts of its script`, async () => {
      const figure = await figureIn(tag, element);
      await drawn(figure);
      const theme = readTheme(figure.shadowRoot!.querySelector<HTMLElement>('.probe')!);
      expect([theme.direction, theme.lineScale]).to.deep.equal(['rtl', tallLines!.chartLineScale]);
      const picture = new DOMParser().parseFromString(await (await figure.toPicture('svg')).text(), 'image/svg+xml');
      const words = [...picture.querySelectorAll('text')];
      expect(words.length).to.be.greaterThan(5);
      expect(words.flatMap(({ textContent }) => foreignOf(textContent) ?? [])).to.deep.equal([]);
      expect(picture.documentElement.outerHTML).to.contain('Noto Naskh Arabic');
    });

  it('has the fonts and the heights of its lines, which go with it', async () => {
    const figure = await figureIn(tag, 'freelance-earnings-chart', { view: 'table' });
    expect(style(figure, 'figure').fontFamily).to.equal('Georgia, "Noto Naskh Arabic", serif');
    for (const [selector, height] of [
      ['[part="summary"]', tallLines!.lineHeight],
      ['td', tallLines!.lineHeight],
      ['[part="headline"]', tallLines!.headlineLineHeight],
    ] as const) {
      expect(lineHeight(style(figure, selector)), selector).to.be.closeTo(height, 0.01);
      expect([style(figure, selector).letterSpacing, style(figure, selector).fontStyle], selector).to.deep.equal(['normal', 'normal']);
    }
    expect(style(figure, 'a').textUnderlineOffset).to.equal(`${Number.parseFloat(style(figure, 'a').fontSize) * tallLines!.underlineOffset}px`);

    figure.lang = 'en';
    await figure.updateComplete;
    expect(style(figure, 'figure').fontFamily).to.equal('Georgia, serif');
    expect(lineHeight(style(figure, '[part="summary"]'))).to.be.closeTo(1.4, 0.01);
    expect(part(figure, 'figure')!.style.length).to.equal(0);
  });

  it('says where a number of the chart comes from', async () => {
    const figure = await figureIn(tag, 'freelance-earnings-chart');
    await drawn(figure);
    const point = figure.shadowRoot!.querySelectorAll<HTMLElement>('.data-points .ask')[3]!;
    expect(point.getAttribute('aria-label')).to.match(/۵۵۷/);
    point.click();
    await figure.updateComplete;
    const panel = part(figure, 'provenance')!;
    expect(text(panel)).to.contain(inFurtherLanguage('557'));
    expect(foreignIn(panel)).to.deep.equal([]);
    expect(getComputedStyle(panel).direction).to.equal('rtl');
    expect(lineHeight(getComputedStyle(panel))).to.be.closeTo(tallLines!.lineHeight, 0.01);
  });

  it('says where a number in running text comes from', async () => {
    const page = await fixture(html`<p lang=${tag} dir="rtl"><cited-figure of="freelance-earnings/2025-07/2025-12">۵۵۷</cited-figure></p>`);
    const figure = page.querySelector('cited-figure')!;
    figure.shadowRoot!.querySelector<HTMLElement>('.trigger')!.focus();
    await figure.updateComplete;
    const panel = part(figure, 'provenance')!;
    expect(panel.matches(`:lang(${tag})`)).to.equal(true);
    expect(getComputedStyle(panel).direction).to.equal('rtl');
    expect(text(panel)).to.contain(inFurtherLanguage('557'));
    expect(foreignIn(panel)).to.deep.equal([]);
    expect(lineHeight(getComputedStyle(panel))).to.be.closeTo(tallLines!.lineHeight, 0.01);
    expect(getComputedStyle(panel).fontFamily).to.contain('Noto Naskh Arabic');
  });
});
