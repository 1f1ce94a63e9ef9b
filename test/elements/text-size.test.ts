import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../support/wait-until.js';
import '../../src/define.js';
import '../support/counting-chart.js';
import { drawn } from '../support/figures.js';
import type { CountingChart } from '../support/counting-chart.js';

const figures = [
  html`<freelance-earnings-chart as-of="2026-02-25" period="quarter" since-then loading="eager"></freelance-earnings-chart>`,
  html`<it-export-target-gauge as-of="2026-02-25" growth="20" loading="eager"></it-export-target-gauge>`,
  html`<it-exports-chart as-of="2026-02-25" growth="20" loading="eager"></it-exports-chart>`,
  html`<it-exports-chart period="month" loading="eager"></it-exports-chart>`,
  html`<it-exports-chart view="table"></it-exports-chart>`,
  html`<it-exports-growth-chart loading="eager"></it-exports-growth-chart>`,
  html`<it-exports-growth-chart view="table"></it-exports-growth-chart>`,
  html`<projection-scorecard></projection-scorecard>`,
  html`<freelancer-count-chart as-of="2026-02-25" since-then loading="eager"></freelancer-count-chart>`,
];

/** What WCAG 2.2 lets a reader set (1.4.12). */
const spacing = new CSSStyleSheet();
spacing.replaceSync(
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
);

/** A phone's column, or a screen magnified four times. */
const narrow = 320;

/** Where a table scrolls by itself, as tables may, and what is hidden from the eye. */
const mayScroll = '.table, .table *, .visually-hidden, .visually-hidden *, .probe, .probe *, .scheme-probe';

function expectWhole(page: HTMLElement): void {
  expect(page.scrollWidth).to.be.at.most(narrow);
  const { shadowRoot } = page.querySelector<HTMLElement>(':scope > *')!;
  for (const element of shadowRoot!.querySelectorAll<HTMLElement>('*')) {
    if (element.matches(mayScroll) || !element.checkVisibility()) continue;
    const where = `${element.localName}.${element.className}: ${element.textContent.trim().slice(0, 40)}`;
    expect(element.getBoundingClientRect().right, where).to.be.at.most(page.getBoundingClientRect().left + narrow + 1);
    if (getComputedStyle(element).display !== 'inline') expect(element.scrollWidth, where).to.be.at.most(Math.max(element.clientWidth, 1) + 1);
  }
}

describe('the text of a figure', () => {
  for (const [index, figure] of figures.entries())
    for (const size of ['100%', '200%'])
      it(`is whole at ${size} in a column of ${narrow} pixels, and with its spacing set by the reader: ${index + 1}`, async () => {
        const page = await fixture<HTMLElement>(html`<div style="width:${narrow}px;overflow:auto;font-size:${size}">${figure}</div>`);
        const element = page.querySelector<HTMLElement & { updateComplete: Promise<unknown> }>(':scope > *')!;
        await element.updateComplete;
        if (element.shadowRoot!.querySelector('.plot')?.checkVisibility()) await drawn(element);
        for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
        expectWhole(page);
        element.shadowRoot!.adoptedStyleSheets.push(spacing);
        expectWhole(page);
      });

  it('may grow while the page is open, and the labels of the picture with it', async () => {
    // A column in which the picture keeps its size, whichever of these the text has.
    const page = await fixture<HTMLElement>(html`<div style="width:500px;font-size:1rem"><counting-chart loading="eager"></counting-chart></div>`);
    const figure = page.querySelector<CountingChart>('counting-chart')!;
    await drawn(figure);
    const size = () => figure.themes.at(-1)!.fontSize;
    const usual = size();
    const steps = [
      [() => (document.documentElement.style.fontSize = '18px'), usual * 1.125],
      [() => document.documentElement.style.removeProperty('font-size'), usual],
      [() => (page.style.fontSize = '17px'), usual * 1.0625],
      [() => (figure.style.fontSize = '32px'), usual * 2],
    ] as const;
    for (const [change, wanted] of steps) {
      change();
      await waitUntil(() => Math.abs(size() - wanted) < 0.1, `labels of ${size()} pixels, not ${wanted}`);
    }
  });
});
