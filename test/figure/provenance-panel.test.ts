import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.js';
import { drawn, part, text } from '../support/figures.js';
import type { FreelanceEarningsChart } from '../../src/elements/freelance-earnings-chart/freelance-earnings-chart.js';
import type { ItExportTargetGauge } from '../../src/elements/it-export-target-gauge/it-export-target-gauge.js';

const chart = async () => {
  const figure = await fixture<FreelanceEarningsChart>(html`<freelance-earnings-chart as-of="2026-02-25" loading="eager"></freelance-earnings-chart>`);
  await drawn(figure);
  await figure.updateComplete;
  return figure;
};
const marks = (figure: Element) => [...figure.shadowRoot!.querySelectorAll<HTMLElement>('.marks .ask')];
const panel = (figure: Element) => part(figure, 'provenance');
const pointer = (type: string) => new PointerEvent(type, { bubbles: true, composed: true, pointerType: 'mouse' });

describe('where a number comes from', () => {
  it('is a button over each number of the picture, named with the number', async () => {
    const figure = await chart();
    expect(marks(figure).map((mark) => mark.getAttribute('aria-label'))).to.deep.equal([
      'FY2024: $410 million',
      'July to December 2024: $352 million',
      'January to June 2025: $427 million',
      'July to December 2025: $557 million, +58% on a year earlier',
      'FY2026: $1,173 million',
    ]);
    const [, h1] = marks(figure);
    const canvas = figure.shadowRoot!.querySelector('canvas')!.getBoundingClientRect();
    const box = h1!.getBoundingClientRect();
    expect(box.height).to.be.greaterThan(30);
    expect(box.left).to.be.within(canvas.left, canvas.right);
    expect(box.bottom).to.be.within(canvas.top, canvas.bottom);
  });

  it('shows status, release day and source on focus, and goes with Escape, leaving the focus', async () => {
    const figure = await chart();
    const mark = marks(figure)[3]!;
    mark.focus();
    await figure.updateComplete;
    expect(mark.getAttribute('aria-expanded')).to.equal('true');
    expect(text(panel(figure)))
      .to.contain('reported')
      .and.to.contain('Released 22 February 2026');
    expect(panel(figure)!.querySelector('a')!.href).to.contain('arabnews.pk');
    await sendKeys({ press: 'Escape' });
    await figure.updateComplete;
    expect(panel(figure)).to.equal(null);
    expect(figure.shadowRoot!.activeElement).to.equal(mark);
    expect(mark.getAttribute('aria-expanded')).to.equal('false');
  });

  it('is one tab stop, with the arrow keys between the numbers', async () => {
    const figure = await chart();
    expect(marks(figure).filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
    marks(figure)[0]!.focus();
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowRight' });
    await figure.updateComplete;
    expect(figure.shadowRoot!.activeElement).to.equal(marks(figure)[2]);
    expect(text(panel(figure)))
      .to.contain('January to June 2025')
      .and.to.contain('Worked out: 779 − 352');
    await sendKeys({ press: 'End' });
    expect(figure.shadowRoot!.activeElement).to.equal(marks(figure).at(-1));
    await sendKeys({ press: 'Home' });
    expect(figure.shadowRoot!.activeElement).to.equal(marks(figure)[0]);
  });

  it('shows on hover, lets the pointer onto it, and goes when the pointer leaves both', async () => {
    const figure = await chart();
    const mark = marks(figure)[1]!;
    mark.dispatchEvent(pointer('pointerover'));
    await figure.updateComplete;
    expect(text(panel(figure))).to.contain('July to December 2024');
    mark.dispatchEvent(pointer('pointerout'));
    panel(figure)!.dispatchEvent(pointer('pointerover'));
    await aTimeout(350);
    expect(panel(figure)).not.to.equal(null);
    panel(figure)!.dispatchEvent(pointer('pointerout'));
    await aTimeout(350);
    expect(panel(figure)).to.equal(null);
  });

  it('stays after a tap until the next, or until something else is pressed', async () => {
    const figure = await chart();
    const mark = marks(figure)[1]!;
    mark.click();
    await figure.updateComplete;
    mark.dispatchEvent(pointer('pointerout'));
    await aTimeout(350);
    expect(panel(figure)).not.to.equal(null);
    mark.click();
    await figure.updateComplete;
    expect(panel(figure)).to.equal(null);
    mark.click();
    await figure.updateComplete;
    document.body.dispatchEvent(pointer('pointerdown'));
    await figure.updateComplete;
    expect(panel(figure)).to.equal(null);
  });

  it('goes with Escape when it was shown on hover, wherever the focus is', async () => {
    const figure = await chart();
    marks(figure)[1]!.dispatchEvent(pointer('pointerover'));
    await figure.updateComplete;
    expect(panel(figure)).not.to.equal(null);
    await sendKeys({ press: 'Escape' });
    await figure.updateComplete;
    expect(panel(figure)).to.equal(null);
  });

  it('never shows the number of a view before', async () => {
    const figure = await fixture<FreelanceEarningsChart>(html`<freelance-earnings-chart loading="eager"></freelance-earnings-chart>`);
    await drawn(figure);
    await figure.updateComplete;
    marks(figure)[0]!.focus();
    await figure.updateComplete;
    expect(text(panel(figure))).to.contain('Released 19 July 2025');
    figure.setAttribute('as-of', '2025-06-15');
    figure.setAttribute('definition', 'economic-survey');
    await drawn(figure);
    await aTimeout(50);
    expect(text(panel(figure))).not.to.contain('19 July 2025');
  });

  it('keeps a tab stop when the number that had it is gone', async () => {
    const figure = await fixture<FreelanceEarningsChart>(html`<freelance-earnings-chart period="quarter" loading="eager"></freelance-earnings-chart>`);
    await drawn(figure);
    await figure.updateComplete;
    marks(figure)[0]!.focus();
    await sendKeys({ press: 'End' });
    figure.setAttribute('period', 'year');
    await drawn(figure);
    await aTimeout(50);
    expect(marks(figure)).to.have.length(3);
    expect(marks(figure).filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
  });

  it('is spoken in a place that was there before', async () => {
    const figure = await chart();
    const spoken = figure.shadowRoot!.querySelector('[role="status"]')!;
    expect(text(spoken)).to.equal('');
    marks(figure)[3]!.focus();
    await figure.updateComplete;
    expect(figure.shadowRoot!.querySelector('[role="status"]')).to.equal(spoken);
    expect(text(spoken)).to.contain('reported. Released 22 February 2026');
  });

  it('is told by the cells of the table, with earlier prints', async () => {
    const figure = await fixture<ItExportTargetGauge>(html`<it-export-target-gauge as-of="2026-08-10" view="table"></it-export-target-gauge>`);
    const cell = [...figure.shadowRoot!.querySelectorAll<HTMLElement>('.table .ask')].find((candidate) => text(candidate) === '4,600')!;
    expect(getComputedStyle(cell).textDecorationStyle).to.equal('dotted');
    cell.click();
    await figure.updateComplete;
    expect(text(panel(figure)))
      .to.contain('provisional')
      .and.to.contain('Released 7 August 2026')
      .and.to.contain('State Bank of Pakistan');
  });

  it('tells the earlier prints of a revised number', async () => {
    const figure = await fixture<FreelanceEarningsChart>(html`<it-export-target-gauge target="it-exports-fy2023" view="table"></it-export-target-gauge>`);
    figure.shadowRoot!.querySelector<HTMLElement>('.table .ask')!.click();
    await figure.updateComplete;
    expect(text(panel(figure))).to.contain('Earlier print: $2,605.34 million, released 22 August 2023');
  });

  it('takes no focus in a table that is there for screen readers only', async () => {
    const figure = await chart();
    expect(part(figure, 'table')!.querySelectorAll('button, a, [tabindex]').length).to.equal(0);
  });

  it('stays within the figure at 320 px', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="width:320px"><freelance-earnings-chart as-of="2026-02-25" loading="eager"></freelance-earnings-chart></div>`,
    );
    const figure = page.querySelector('freelance-earnings-chart')!;
    await drawn(figure);
    await figure.updateComplete;
    for (const mark of marks(figure)) {
      mark.focus();
      await figure.updateComplete;
      const { left, right } = panel(figure)!.getBoundingClientRect();
      expect(left).to.be.at.least(page.getBoundingClientRect().left - 1);
      expect(right).to.be.at.most(page.getBoundingClientRect().right + 1);
    }
  });

  it('is accessible while it is open', async () => {
    const figure = await chart();
    marks(figure)[3]!.focus();
    await figure.updateComplete;
    await expect(figure).to.be.accessible();
  });
});
