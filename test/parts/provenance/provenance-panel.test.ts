import { aTimeout, expect, html, nextFrame, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../../support/wait-until.js';
import { settledFixture as fixture } from '../../support/settled.js';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../../src/define.js';
import { accessibilityTree, canReadAccessibilityTree, type AccessibilityNode } from '../../support/accessibility-tree.js';
import { drawn, part, text } from '../../support/figures.js';
import { pressShiftTab } from '../../support/keys.js';
import type { FreelanceEarningsChart } from '../../../src/elements/freelance-earnings-chart/freelance-earnings-chart.js';
import type { ItExportTargetGauge } from '../../../src/elements/it-export-target-gauge/it-export-target-gauge.js';
import type { PointChangeEvent, PointState } from '../../../src/parts/chart/point-change-event.js';

const chart = async (template = html`<freelance-earnings-chart as-of="2026-02-25" loading="eager"></freelance-earnings-chart>`) => {
  const figure = await fixture<FreelanceEarningsChart>(template);
  await drawn(figure);
  await figure.updateComplete;
  return figure;
};
const marks = (figure: Element) => [...figure.shadowRoot!.querySelectorAll<HTMLElement>('.data-points .ask')];
const names = (figure: Element) => marks(figure).map((mark) => mark.getAttribute('aria-label'));
const panel = (figure: Element) => part(figure, 'provenance');
const isOpen = (figure: Element) => panel(figure) !== null;
const spoken = (figure: Element) => text(figure.shadowRoot!.querySelector('.visually-hidden[aria-live]'));
const middle = (element: Element): [number, number] => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};
const tap = (element: Element, [clientX, clientY]: [number, number]) =>
  element.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX, clientY, detail: 1 }));
const plot = (figure: Element) => part(figure, 'plot')!;
const eventsOf = (figure: HTMLElement) => {
  const events: (PointState | undefined)[] = [];
  figure.addEventListener('point-change', ({ point }: PointChangeEvent) => events.push(point));
  return events;
};

describe('the numbers of a picture', () => {
  afterEach(() => resetMouse());

  it('are buttons, named in full words with their place', async () => {
    expect(names(await chart())).to.deep.equal([
      'fiscal year 2024, 410 million US dollars, derived, 1 of 5',
      'July to December 2024, 352 million US dollars, derived, 2 of 5',
      'January to June 2025, 427 million US dollars, derived, 3 of 5',
      'July to December 2025, 557 million US dollars, up 58 percent on a year earlier, 4 of 5',
      'fiscal year 2026, projected, 1.17 billion US dollars, between 1.11 billion US dollars and 1.23 billion US dollars, 5 of 5',
    ]);
    expect(names(await chart(html`<it-export-target-gauge as-of="2026-02-25" loading="eager"></it-export-target-gauge>`))).to.deep.equal([
      'July 2025 to January 2026, 2.61 billion US dollars, 1 of 4',
      'fiscal year 2026, projected, 4.573 billion US dollars, between 4.443 billion US dollars and 4.908 billion US dollars, 2 of 4',
      'pace to the target in fiscal year 2026, 5.069 billion US dollars, 3 of 4',
      'target for fiscal year 2029, 10 billion US dollars, 4 of 4',
    ]);
  });

  it('stand where they are drawn', async () => {
    const figure = await chart();
    const canvas = figure.shadowRoot!.querySelector('canvas')!.getBoundingClientRect();
    const box = marks(figure)[1]!.getBoundingClientRect();
    expect(box.height).to.be.greaterThan(30);
    expect(box.left).to.be.within(canvas.left, canvas.right);
    expect(box.bottom).to.be.within(canvas.top, canvas.bottom);
  });

  describe('by the keyboard', () => {
    it('are one tab stop, which Tab leaves', async () => {
      const page = await fixture<HTMLElement>(
        html`<div><button>before</button><freelance-earnings-chart as-of="2026-02-25" loading="eager"></freelance-earnings-chart></div>`,
      );
      const figure = page.querySelector('freelance-earnings-chart')!;
      await drawn(figure);
      await figure.updateComplete;
      page.querySelector('button')!.focus();
      await sendKeys({ press: 'Tab' });
      expect(figure.shadowRoot!.activeElement === marks(figure)[0]).to.equal(true);
      await figure.updateComplete;
      await sendKeys({ press: 'Tab' });
      expect(text(figure.shadowRoot!.activeElement)).to.equal('Table');
      await figure.updateComplete;
      expect(isOpen(figure)).to.equal(false);
      await pressShiftTab();
      expect(figure.shadowRoot!.activeElement === marks(figure)[0]).to.equal(true);
    });

    it('are moved between along the axis, within a column, to the first and the last', async () => {
      const figure = await chart();
      const at = async (key: string) => {
        await sendKeys({ press: key });
        return marks(figure).indexOf(figure.shadowRoot!.activeElement as HTMLElement);
      };
      marks(figure)[0]!.focus();
      expect(await at('ArrowRight')).to.equal(2);
      expect(await at('ArrowDown')).to.equal(1);
      expect(await at('PageDown')).to.equal(3);
      expect(await at('ArrowUp')).to.equal(4);
      expect(await at('ArrowDown')).to.equal(3);
      expect(await at('Home')).to.equal(0);
      expect(await at('End')).to.equal(4);
      await figure.updateComplete;
      expect(text(panel(figure)))
        .to.contain('FY2026')
        .and.to.contain('$1,170 million');
      expect(marks(figure).map(({ tabIndex }) => tabIndex)).to.deep.equal([-1, -1, -1, -1, 0]);
      expect(marks(figure).map(({ ariaHidden }) => ariaHidden)).to.deep.equal(['true', 'true', 'true', 'true', null]);
    });

    it('show status, release day and source, without a word more than the name of the number', async () => {
      const figure = await chart();
      const mark = marks(figure)[3]!;
      mark.focus();
      await figure.updateComplete;
      expect(text(panel(figure)))
        .to.contain('reported · Published 22 February 2026')
        .and.to.contain('Arab News Pakistan');
      expect(panel(figure)!.querySelector('a')!.href).to.contain('arabnews.pk');
      expect(spoken(figure)).to.equal('');
    });

    it('are kept open by Enter, which speaks where they come from, and closed by Escape, leaving the focus', async () => {
      const figure = await chart();
      const status = figure.shadowRoot!.querySelector('.visually-hidden[aria-live]');
      const mark = marks(figure)[3]!;
      mark.focus();
      await figure.updateComplete;
      expect(mark.getAttribute('aria-expanded')).to.equal('false');
      await sendKeys({ press: 'Enter' });
      await figure.updateComplete;
      expect(mark.getAttribute('aria-expanded')).to.equal('true');
      expect(spoken(figure)).to.equal(
        'reported. Published 22 February 2026. Growth of 58% on a year earlier, as its source reports it. Arab News Pakistan, quoting Radio Pakistan. ARY News',
      );
      // A place that comes with its words is not announced.
      expect(figure.shadowRoot!.querySelector('.visually-hidden[aria-live]') === status).to.equal(true);
      await sendKeys({ press: 'Tab' });
      expect((figure.shadowRoot!.activeElement as HTMLAnchorElement).href).to.contain('arabnews.pk');
      await sendKeys({ press: 'Escape' });
      await figure.updateComplete;
      expect(isOpen(figure)).to.equal(false);
      expect(spoken(figure)).to.equal('');
      expect(figure.shadowRoot!.activeElement === mark).to.equal(true);
      expect(mark.getAttribute('aria-expanded')).to.equal('false');
    });

    it('show a few pages, and how many more there are', async () => {
      const figure = await chart(html`<it-export-target-gauge as-of="2026-02-25" loading="eager"></it-export-target-gauge>`);
      marks(figure)[1]!.focus();
      await figure.updateComplete;
      expect(panel(figure)!.querySelectorAll('a').length).to.equal(2);
      expect(text(panel(figure))).to.match(/and \w+ more pages, under “All sources”$/);
    });

    it('leave the shortcuts of the browser alone', async () => {
      const figure = await chart();
      marks(figure)[1]!.focus();
      const event = new KeyboardEvent('keydown', { key: 'ArrowLeft', altKey: true, bubbles: true, cancelable: true });
      expect(marks(figure)[1]!.dispatchEvent(event)).to.equal(true);
      expect(figure.shadowRoot!.activeElement === marks(figure)[1]).to.equal(true);
    });

    it('are explained', async () => {
      const figure = await chart();
      const group = figure.shadowRoot!.querySelector('[role="group"]')!;
      const keys = figure.shadowRoot!.getElementById(group.getAttribute('aria-describedby')!);
      expect(text(keys)).to.contain('left and right arrow keys');
      expect(text(part(figure, 'notes'))).to.contain(text(keys));
    });

    if (canReadAccessibilityTree)
      it('are explained to a screen reader while the notes are folded', async () => {
        await chart();
        const descriptions = ({ description, children = [] }: AccessibilityNode): unknown[] => [description, ...children.flatMap(descriptions)];
        expect(descriptions(await accessibilityTree()).join()).to.contain('left and right arrow keys');
      });

    it('lead by Tab from a cell to the pages of its number', async () => {
      const figure = await fixture<FreelanceEarningsChart>(html`<freelance-earnings-chart as-of="2026-02-25" view="table"></freelance-earnings-chart>`);
      const [first, second] = figure.shadowRoot!.querySelectorAll<HTMLElement>('.table .ask');
      for (const cell of [first!, second!]) {
        cell.focus();
        await figure.updateComplete;
        await sendKeys({ press: 'Enter' });
        await figure.updateComplete;
        await sendKeys({ press: 'Tab' });
        expect(panel(figure)?.contains(figure.shadowRoot!.activeElement)).to.equal(true);
        expect(cell.getAttribute('aria-expanded')).to.equal('true');
      }
    });
  });

  describe('by the pointer', () => {
    it('show the nearest, let the pointer onto the panel, and go when it leaves both', async () => {
      const figure = await chart();
      figure.scrollIntoView();
      await sendMouse({ type: 'move', position: middle(marks(figure)[1]!) });
      await waitUntil(() => isOpen(figure));
      expect(text(panel(figure))).to.contain('July to December 2024');
      expect(getComputedStyle(plot(figure)).cursor).to.equal('pointer');
      await sendMouse({ type: 'move', position: middle(panel(figure)!) });
      await aTimeout(350);
      expect(text(panel(figure))).to.contain('July to December 2024');
      await sendMouse({ type: 'move', position: [1, 1] });
      await waitUntil(() => !isOpen(figure), 'it stays after the pointer has left');
    });

    it('follow it to another number only if it stays there', async () => {
      const figure = await chart();
      figure.scrollIntoView();
      await sendMouse({ type: 'move', position: middle(marks(figure)[1]!) });
      await waitUntil(() => isOpen(figure));
      // Looked at in the page: what moves the pointer may answer after the pointer has stayed.
      const shownThen = oneEvent(plot(figure), 'pointermove')
        .then(() => nextFrame())
        .then(() => text(panel(figure)));
      await sendMouse({ type: 'move', position: middle(marks(figure)[2]!) });
      expect(await shownThen).to.contain('July to December 2024');
      await waitUntil(() => text(panel(figure)).includes('January to June 2025'));
    });

    it('go with Escape wherever the focus is, and stay away while the pointer rests', async () => {
      const figure = await chart();
      figure.scrollIntoView();
      const [x, y] = middle(marks(figure)[1]!);
      await sendMouse({ type: 'move', position: [x, y] });
      await waitUntil(() => isOpen(figure));
      await sendKeys({ press: 'Escape' });
      await figure.updateComplete;
      expect(isOpen(figure)).to.equal(false);
      await sendMouse({ type: 'move', position: [x + 2, y] });
      await aTimeout(300);
      expect(isOpen(figure)).to.equal(false);
    });

    it('stay when the words of a panel that the focus has opened are pressed', async () => {
      const figure = await chart();
      figure.scrollIntoView();
      marks(figure)[1]!.focus();
      await figure.updateComplete;
      await sendMouse({ type: 'move', position: middle(panel(figure)!.querySelector('.value')!) });
      await sendMouse({ type: 'down' });
      await figure.updateComplete;
      expect(figure.shadowRoot!.activeElement).to.equal(null);
      expect(isOpen(figure)).to.equal(true);
      await sendMouse({ type: 'up' });
      await sendMouse({ type: 'move', position: [1, 1] });
      await waitUntil(() => !isOpen(figure), 'it stays after the pointer has left');
    });

    it('give way to what has the focus', async () => {
      const figure = await chart();
      figure.scrollIntoView();
      marks(figure)[4]!.focus();
      await sendMouse({ type: 'move', position: middle(marks(figure)[0]!) });
      await waitUntil(() => text(panel(figure)).includes('FY2024'));
      await sendMouse({ type: 'move', position: [1, 1] });
      await waitUntil(() => text(panel(figure)).includes('FY2026'));
    });
  });

  describe('by a tap', () => {
    it('stay open until the next on the same, or elsewhere', async () => {
      const figure = await chart();
      const [x, y] = middle(marks(figure)[1]!);
      // Beside the number, where a finger may well land.
      tap(plot(figure), [x, y]);
      await figure.updateComplete;
      expect(text(panel(figure))).to.contain('July to December 2024');
      expect(marks(figure)[1]!.classList.contains('shown')).to.equal(true);
      tap(plot(figure), [x, y]);
      await figure.updateComplete;
      expect(isOpen(figure)).to.equal(false);
      tap(plot(figure), [x, y]);
      await figure.updateComplete;
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
      await figure.updateComplete;
      expect(isOpen(figure)).to.equal(false);
    });

    it('are hit from beside them, however small, and closed by a tap on empty ground', async () => {
      const page = await fixture<HTMLElement>(
        html`<div style="width:320px"><it-exports-chart as-of="2026-02-25" period="month" loading="eager"></it-exports-chart></div>`,
      );
      const figure = page.querySelector('it-exports-chart')!;
      await drawn(figure);
      await figure.updateComplete;
      const last = marks(figure).at(-1)!;
      const { left, right, top } = last.getBoundingClientRect();
      expect(right - left).to.be.lessThan(24);
      tap(plot(figure), [right + 8, top - 8]);
      await figure.updateComplete;
      expect(text(panel(figure))).to.contain('January 2026');
      tap(plot(figure), [right, top - 60]);
      await figure.updateComplete;
      expect(isOpen(figure)).to.equal(false);
    });

    it('scroll the page', async () => {
      const figure = await chart();
      expect(getComputedStyle(plot(figure)).touchAction).to.equal('manipulation');
      for (const type of ['touchstart', 'touchmove', 'wheel', 'pointerdown']) {
        const event = new Event(type, { bubbles: true, composed: true, cancelable: true });
        expect(plot(figure).dispatchEvent(event), type).to.equal(true);
      }
    });
  });

  it('show one panel at a time on the page', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <freelance-earnings-chart as-of="2026-02-25" loading="eager"></freelance-earnings-chart>
        <p>They earned <cited-figure of="freelance-earnings/2025-07/2025-12">$557 million</cited-figure>.</p>
      </div>`,
    );
    const figure = page.querySelector('freelance-earnings-chart')!;
    const cited = page.querySelector('cited-figure')!;
    await drawn(figure);
    await figure.updateComplete;
    marks(figure)[0]!.click();
    await figure.updateComplete;
    expect(isOpen(figure)).to.equal(true);
    cited.shadowRoot!.querySelector<HTMLElement>('.trigger')!.click();
    await cited.updateComplete;
    await figure.updateComplete;
    expect(isOpen(figure)).to.equal(false);
    expect(text(panel(cited))).to.contain('557');
  });

  it('tell the page what is looked at, once for each change, by whatever way', async () => {
    const figure = await chart();
    const events = eventsOf(figure);
    marks(figure)[3]!.focus();
    await figure.updateComplete;
    await sendKeys({ press: 'Enter' });
    await figure.updateComplete;
    await sendKeys({ press: 'Escape' });
    await figure.updateComplete;
    tap(plot(figure), middle(marks(figure)[0]!));
    await figure.updateComplete;
    expect(events.map((point) => point && [point.amount, point.unit, point.place, point.count, point.pinned])).to.deep.equal([
      [557, 'USD million', 4, 5, false],
      [557, 'USD million', 4, 5, true],
      undefined,
      [410, 'USD million', 1, 5, true],
    ]);
    expect(events[0]).to.include({ title: 'July to December 2025', value: '$557 million, +58% on a year earlier ($352 million)' });
    expect(events[0]!.spoken).to.contain('557 million US dollars');
    figure.remove();
    expect(events).to.have.length(5);
    expect(events[4]).to.equal(undefined);
  });

  it('stay within the screen at 320 px', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="width:320px"><freelance-earnings-chart as-of="2026-02-25" loading="eager"></freelance-earnings-chart></div>`,
    );
    const figure = page.querySelector('freelance-earnings-chart')!;
    await drawn(figure);
    await figure.updateComplete;
    for (const mark of marks(figure)) {
      mark.focus();
      await figure.updateComplete;
      const name = mark.getAttribute('aria-label')!;
      const box = () => panel(figure)!.getBoundingClientRect();
      // WebKit scrolls what has the focus into view a moment later, and the panel with it.
      await waitUntil(() => Math.min(box().top, innerHeight - box().bottom) >= 0, `the panel of “${name}” is not whole`);
      expect(box().left, name).to.be.at.least(0);
      expect(box().right, name).to.be.at.most(document.documentElement.clientWidth);
    }
  });

  it('are followed when what they stand in is scrolled', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="width:320px;overflow:auto">
        <div style="width:500px"><freelance-earnings-chart as-of="2026-02-25" view="table"></freelance-earnings-chart></div>
      </div>`,
    );
    const figure = page.querySelector('freelance-earnings-chart')!;
    await figure.updateComplete;
    figure.shadowRoot!.querySelector<HTMLElement>('.table .ask')!.click();
    await figure.updateComplete;
    const before = panel(figure)!.getBoundingClientRect().left;
    page.scrollLeft = 60;
    await waitUntil(() => Math.abs(before - panel(figure)!.getBoundingClientRect().left - 60) < 1, 'it stays where its number was');
  });

  it('are told in full where the page breaks no lines', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="white-space:nowrap"><freelance-earnings-chart as-of="2026-02-25" loading="eager"></freelance-earnings-chart></div>`,
    );
    const figure = page.querySelector('freelance-earnings-chart')!;
    await drawn(figure);
    await figure.updateComplete;
    marks(figure)[3]!.focus();
    await figure.updateComplete;
    expect(panel(figure)!.scrollWidth).to.be.at.most(panel(figure)!.clientWidth);
  });

  it('leave alone what the page gives the same names', async () => {
    const page = await fixture<HTMLElement>(
      html`<section class="ask plot provenance">
        <freelance-earnings-chart as-of="2026-02-25" loading="eager"
          ><p slot="notes"><a class="ask" href="#note">a note</a></p></freelance-earnings-chart
        >
      </section>`,
    );
    const figure = page.querySelector('freelance-earnings-chart')!;
    await drawn(figure);
    await figure.updateComplete;
    page.querySelector('a')!.focus();
    page.querySelector('p')!.click();
    await figure.updateComplete;
    expect(page.className).to.equal('ask plot provenance');
    expect(page.hasAttribute('aria-expanded')).to.equal(false);
    expect(page.querySelector('a')!.className).to.equal('ask');
    marks(figure)[0]!.click();
    await figure.updateComplete;
    expect(isOpen(figure)).to.equal(true);
    part(figure, 'notes')!.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await figure.updateComplete;
    expect(isOpen(figure)).to.equal(false);
  });

  it('are not clipped by what the figure stands in', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="width:320px;height:420px;overflow:hidden;position:relative">
        <freelance-earnings-chart as-of="2026-02-25" loading="eager" headline="" summary="."></freelance-earnings-chart>
      </div>`,
    );
    const figure = page.querySelector('freelance-earnings-chart')!;
    await drawn(figure);
    await figure.updateComplete;
    marks(figure)[4]!.click();
    await figure.updateComplete;
    await nextFrame();
    const box = panel(figure)!.getBoundingClientRect();
    const corner = document.elementFromPoint(box.left + box.width / 2, Math.max(2, box.top + 4));
    expect(corner?.localName).to.equal('freelance-earnings-chart');
    expect(panel(figure)!.matches(':popover-open')).to.equal(true);
  });

  it('never show the number of a view before', async () => {
    const figure = await chart(html`<freelance-earnings-chart as-of="2026-08-18" loading="eager"></freelance-earnings-chart>`);
    marks(figure)[0]!.focus();
    await figure.updateComplete;
    expect(text(panel(figure))).to.contain('Follows from pages published 19 July 2025');
    figure.setAttribute('as-of', '2025-06-15');
    figure.setAttribute('definition', 'economic-survey');
    await drawn(figure);
    await aTimeout(50);
    expect(text(panel(figure))).not.to.contain('19 July 2025');
  });

  it('keep the focus when the one that had it is gone', async () => {
    const figure = await chart(html`<freelance-earnings-chart as-of="2026-09-19" period="quarter" loading="eager"></freelance-earnings-chart>`);
    marks(figure)[0]!.focus();
    await sendKeys({ press: 'End' });
    figure.setAttribute('period', 'year');
    await drawn(figure);
    await waitUntil(() => marks(figure).length === 3);
    await aTimeout(50);
    expect(marks(figure).map(({ tabIndex }) => tabIndex)).to.deep.equal([0, -1, -1]);
    expect(figure.shadowRoot!.activeElement === marks(figure)[0]).to.equal(true);
  });

  it('keep focus and panel when the picture is drawn anew', async () => {
    const figure = await chart();
    marks(figure)[1]!.focus();
    await figure.updateComplete;
    figure.theme = 'dark';
    await figure.updateComplete;
    await nextFrame();
    expect(figure.shadowRoot!.activeElement === marks(figure)[1]).to.equal(true);
    expect(isOpen(figure)).to.equal(true);
  });

  it('are accessible while one is open', async () => {
    const figure = await chart();
    marks(figure)[3]!.click();
    await figure.updateComplete;
    await expect(figure).to.be.accessible();
  });
});

describe('the numbers of a table', () => {
  it('tell status, release day and source', async () => {
    const figure = await fixture<ItExportTargetGauge>(html`<it-export-target-gauge as-of="2026-08-10" view="table"></it-export-target-gauge>`);
    const events = eventsOf(figure);
    const cell = [...figure.shadowRoot!.querySelectorAll<HTMLElement>('.table .ask')].find((candidate) => text(candidate) === '4,600')!;
    expect(getComputedStyle(cell).textDecorationStyle).to.equal('dotted');
    cell.click();
    await figure.updateComplete;
    expect(cell.getAttribute('aria-expanded')).to.equal('true');
    expect(text(panel(figure)))
      .to.contain('provisional')
      .and.to.contain('Published 7 August 2026')
      .and.to.contain('State Bank of Pakistan');
    // The event is of the picture.
    expect(events).to.deep.equal([]);
  });

  it('tell the earlier revisions of a number', async () => {
    const figure = await fixture<ItExportTargetGauge>(
      html`<it-export-target-gauge as-of="2026-08-18" target="it-exports-fy2023" view="table"></it-export-target-gauge>`,
    );
    figure.shadowRoot!.querySelector<HTMLElement>('.table .ask')!.click();
    await figure.updateComplete;
    expect(text(panel(figure)))
      .to.contain('First published as $2,605.34 million on 18 July 2023')
      .and.to.contain('Then published as $2,597 million on 18 December 2023');
  });

  it('take no focus in a table that is there for screen readers only', async () => {
    const figure = await chart();
    expect(part(figure, 'table')!.querySelectorAll('button, a, [tabindex]').length).to.equal(0);
  });
});
