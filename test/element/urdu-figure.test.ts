import { expect, html } from '@open-wc/testing';
import { waitUntil } from '../support/wait-until.js';
import { settledFixture as fixture } from '../support/settled.js';
import '../../src/define.js';
import { drawn, part, text, warnings } from '../support/figures.js';
import type { FreelanceEarningsChart } from '../../src/elements/freelance-earnings-chart/freelance-earnings-chart.js';
import type { CitedFigure } from '../../src/elements/cited-figure/cited-figure.js';

const box = (figure: Element) => figure.shadowRoot!.querySelector('figure')!;
const style = (figure: Element, selector: string) => getComputedStyle(figure.shadowRoot!.querySelector(selector)!);
const pinned = html`<freelance-earnings-chart as-of="2026-02-25" loading="eager"></freelance-earnings-chart>`;

describe('a figure in Urdu', () => {
  afterEach(() => document.documentElement.removeAttribute('lang'));

  it('speaks the language of the page, from right to left, without a warning', async () => {
    document.documentElement.lang = 'ur';
    const said = await warnings(async () => {
      const figure = await fixture(pinned);
      expect(box(figure).lang).to.equal('ur');
      expect(box(figure).dir).to.equal('rtl');
      expect(text(part(figure, 'headline'))).to.equal('فری لانسرز کی آمدنی 58 فیصد اضافے سے 557 ملین ڈالر ہو گئی');
      expect(text(part(figure, 'button'))).to.equal('جدول');
    });
    expect(said).to.deep.equal([]);
  });

  it('follows its own language when that is changed, and that of a place it is moved to', async () => {
    const figure = await fixture<FreelanceEarningsChart>(pinned);
    await drawn(figure);
    figure.lang = 'ur-PK';
    await figure.updateComplete;
    expect(box(figure).dir).to.equal('rtl');
    expect(text(part(figure, 'summary'))).to.match(/^پاکستان کے فری لانسرز/);
    await drawn(figure);
    figure.removeAttribute('lang');
    await figure.updateComplete;
    expect(box(figure).dir).to.equal('ltr');
    expect(text(part(figure, 'summary'))).to.match(/^Freelancers/);
    const place = await fixture(html`<div lang="ur"></div>`);
    place.append(figure);
    await figure.updateComplete;
    expect(box(figure).lang).to.equal('ur');
  });

  it('has its picture from right to left, also after a change of language', async () => {
    const figure = await fixture<FreelanceEarningsChart>(pinned);
    const isMirrored = () => {
      const [first, ...others] = [...figure.shadowRoot!.querySelectorAll<HTMLElement>('.data-points .ask')].map(({ style: { left } }) =>
        Number.parseFloat(left),
      );
      return first! > others.at(-1)!;
    };
    for (const [language, wanted] of [
      ['ur', true],
      ['en', false],
      ['ur', true],
    ] as const) {
      figure.lang = language;
      await waitUntil(() => box(figure).lang === language);
      await drawn(figure);
      expect(isMirrored(), language).to.equal(wanted);
    }
  });

  it('isolates years and signs, and leaves names and titles in English, marked so', async () => {
    const figure = await fixture(html`<freelance-earnings-chart lang="ur" as-of="2026-02-25" view="table"></freelance-earnings-chart>`);
    const isolated = [...figure.shadowRoot!.querySelectorAll('bdi')];
    expect(isolated.map(({ textContent }) => textContent)).to.include.members(['2025-26', '+58%', 'CSV', 'Arab News Pakistan']);
    for (const { dir, lang, textContent } of isolated) expect([dir, lang], textContent).to.deep.equal(['ltr', /[a-z]/i.test(textContent) ? 'en' : '']);
    const read = [...figure.shadowRoot!.querySelectorAll('[part]:not([part="figure"], [part="plot"])')].map(({ textContent }) => textContent).join('');
    expect(read)
      .to.contain('2025-26')
      .and.not.to.match(/[\u200E\u200F\u2066-\u2069]/);
    expect(text(part(figure, 'sources')!.querySelector('li a'))).to.equal('Pakistan says freelancers earned record $557 million in first half of FY26');
  });

  it('has lines high enough for Nastaliq, and numbers under numbers', async () => {
    const figure = await fixture(
      html`<freelance-earnings-chart lang="ur" view="table" style="font-size: 20px; letter-spacing: 2px"></freelance-earnings-chart>`,
    );
    for (const selector of ['[part="summary"]', 'td', 'button', '[part="headline"]']) {
      const { fontSize, lineHeight, letterSpacing } = style(figure, selector);
      expect(Number.parseFloat(lineHeight) / Number.parseFloat(fontSize), selector).to.be.within(1.75, 2.25);
      expect(letterSpacing, selector).to.equal('normal');
    }
    const numbers = [...figure.shadowRoot!.querySelectorAll('td.numeric .ask')].map((number) => Math.round(number.getBoundingClientRect().right));
    expect(new Set(numbers).size).to.equal(1);
  });

  it('asks for fonts of its script behind those of the page, and leaves the choice to the page', async () => {
    const page = await fixture(html`<div style="font-family: Georgia, serif"><freelance-earnings-chart lang="ur"></freelance-earnings-chart></div>`);
    const figure = page.querySelector<FreelanceEarningsChart>('freelance-earnings-chart')!;
    expect(style(figure, 'figure').fontFamily).to.match(/^Georgia, "Noto Nastaliq Urdu", .*, serif$/);
    figure.style.setProperty('--figure-font', '"My Urdu"');
    figure.requestUpdate();
    await figure.updateComplete;
    expect(style(figure, 'figure').fontFamily).to.match(/^"My Urdu", "Noto Nastaliq Urdu"/);
    figure.lang = 'en';
    await figure.updateComplete;
    expect(style(figure, 'figure').fontFamily).to.equal('"My Urdu"');
  });

  for (const element of [
    html`<freelance-earnings-chart lang="ur" as-of="2026-02-25" theme="light"></freelance-earnings-chart>`,
    html`<it-export-target-gauge lang="ur" growth="20" theme="dark"></it-export-target-gauge>`,
    html`<it-exports-chart lang="ur" theme="light" view="table"></it-exports-chart>`,
    html`<projection-scorecard lang="ur" theme="light"></projection-scorecard>`,
  ])
    it('is accessible', async () => {
      await expect(await fixture(element)).to.be.accessible();
    });
});

describe('a cited figure in Urdu', () => {
  it('has its panel in Urdu, with English titles marked', async () => {
    const page = await fixture(
      html`<p lang="ur" dir="rtl"><cited-figure of="freelance-earnings/2025-07/2025-12" as-of="2026-02-25">55 کروڑ 70 لاکھ ڈالر</cited-figure></p>`,
    );
    const figure = page.querySelector<CitedFigure>('cited-figure')!;
    figure.shadowRoot!.querySelector<HTMLElement>('.trigger')!.focus();
    await figure.updateComplete;
    const panel = figure.shadowRoot!.querySelector<HTMLElement>('.provenance')!;
    const { direction, lineHeight, fontSize } = getComputedStyle(panel);
    expect(panel.matches(':lang(ur)')).to.equal(true);
    expect(direction).to.equal('rtl');
    expect(text(panel.querySelector('.value'))).to.equal('557 ملین ڈالر جولائی تا دسمبر 2025');
    expect(panel.querySelector<HTMLElement>('.sources a bdi')!.lang).to.equal('en');
    expect(Number.parseFloat(lineHeight) / Number.parseFloat(fontSize)).to.be.closeTo(1.9, 0.01);
  });
});
