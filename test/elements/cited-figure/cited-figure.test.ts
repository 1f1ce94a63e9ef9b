import { aTimeout, expect, html, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../../support/wait-until.js';
import { settledFixture as fixture } from '../../support/settled.js';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import '../../../src/define.js';
import { CitedFigure } from '../../../src/elements/cited-figure/cited-figure.js';
import { accessibleNode, canReadAccessibilityTree } from '../../support/accessibility-tree.js';
import { part, text, warnings } from '../../support/figures.js';
import { phone, setViewport } from '../../support/viewport.js';
import type { SourceShownEvent } from '../../../src/elements/cited-figure/source-shown-event.js';
import type { TemplateResult } from 'lit';

const half = 'freelance-earnings/2025-07/2025-12';
const sentence = (figure: TemplateResult) => fixture<HTMLElement>(html`<p>Between July and December 2025 they earned ${figure}. It had been less.</p>`);
const paragraph = async (): Promise<{ page: HTMLElement; figure: CitedFigure }> => {
  const page = await sentence(html`<cited-figure of=${half} as-of="2026-02-25">$557 million</cited-figure>`);
  const figure = page.querySelector('cited-figure')!;
  await figure.updateComplete;
  return { page, figure };
};
const trigger = (figure: Element) => part(figure, 'trigger')!;
const panel = (figure: Element) => part(figure, 'provenance')!;
const isOpen = (figure: Element) => part(figure, 'provenance')?.checkVisibility() === true;
/** Whether a screen reader comes by it. */
const isHeard = (figure: Element) => trigger(figure).getAttribute('aria-expanded') === 'true' && part(figure, 'provenance')?.ariaHidden === null;
const opened = (figure: Element) => waitUntil(() => isOpen(figure), 'the panel did not open');
const closed = (figure: Element) => waitUntil(() => !isOpen(figure), 'the panel did not close');
const escape = () => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));

/** What a pointer sends in a tap, in the order of the browsers. */
const tap = (target: HTMLElement) => {
  target.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true, pointerType: 'touch' }));
  target.focus();
  target.click();
};
const middle = (element: Element): [number, number] => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};

afterEach(async () => {
  escape();
  await sendMouse({ type: 'move', position: [0, 0] });
});

describe('a cited figure', () => {
  describe('is accessible', () => {
    it('closed and open, in light and dark', async () => {
      for (const theme of ['light', 'dark']) {
        const page = await fixture<HTMLElement>(html`<p>They earned <cited-figure theme=${theme} of=${half}>$557 million</cited-figure> in six months.</p>`);
        const figure = page.querySelector('cited-figure')!;
        await expect(page).to.be.accessible();
        trigger(figure).focus();
        await opened(figure);
        await expect(page).to.be.accessible();
        expect(panel(figure).matches(`.${theme} *`)).to.equal(true);
        trigger(figure).blur();
      }
    });

    it('is a button named by the author’s words and what it leads to, described by the first lines', async () => {
      const { figure } = await paragraph();
      const button = trigger(figure);
      expect(button.getAttribute('role')).to.equal('button');
      const names = button.getAttribute('aria-labelledby')!.split(' ');
      expect(names).to.deep.equal(['words', 'hint']);
      expect(figure.shadowRoot!.getElementById('words')).to.equal(button);
      expect(text(figure.shadowRoot!.getElementById('hint'))).to.equal('source');
      expect(button.hasAttribute('aria-describedby')).to.equal(false);
      button.focus();
      await opened(figure);
      const lead = figure.shadowRoot!.getElementById(button.getAttribute('aria-describedby')!);
      expect(text(lead)).to.equal('Freelancers’ earnings, State Bank of Pakistan $557 million July to December 2025 reported · Published 22 February 2026');
      expect(figure.shadowRoot!.getElementById(button.getAttribute('aria-details')!)).to.equal(panel(figure));
    });
  });

  if (canReadAccessibilityTree) {
    it('is read as the author’s words and “source”', async () => {
      const { figure } = await paragraph();
      expect((await accessibleNode('button'))!.name).to.equal('$557 million source');
      trigger(figure).focus();
      await opened(figure);
      expect((await accessibleNode('button'))!.description).to.match(/^Freelancers’ earnings, State Bank of Pakistan.*Published 22\u00A0February\u00A02026$/);
    });
  }

  describe('without words of an author', () => {
    const empty = (day: string) => fixture<CitedFigure>(html`<cited-figure of=${half} as-of=${day}> </cited-figure>`);

    it('has the number as the dataset has it, until there are some', async () => {
      const figure = await empty('2026-02-25');
      expect(text(trigger(figure))).to.equal('$557 million');
      figure.textContent = 'over half a billion';
      await waitUntil(() => text(trigger(figure)) === '', 'the number stands beside the words');
    });

    it('says nothing where no page was found that gives it by the day', async () => {
      await warnings(async () => {
        const figure = await empty('2026-01-30');
        expect(trigger(figure)).to.equal(null);
      });
    });

    it('leaves what else its author put there alone', async () => {
      const figure = await fixture<CitedFigure>(html`<cited-figure of=${half}><img alt="$557 million" src="data:," /></cited-figure>`);
      expect(text(trigger(figure))).to.equal('');
    });
  });

  it('shows the source of a value that no other figure needs', async () => {
    const page = await sentence(html`<cited-figure of="it-exports-net/2025-07/2026-05">$3.58 billion</cited-figure>`);
    const figure = page.querySelector('cited-figure')!;
    await figure.updateComplete;
    trigger(figure).focus();
    await opened(figure);
    expect(text(panel(figure)))
      .to.contain('IT exports less imports')
      .and.to.contain('July 2025 to May 2026');
  });

  describe('moves nothing', () => {
    const around = (figure: TemplateResult) =>
      html`Between July and December 2025 Pakistan’s freelancers earned more than ${figure}, abroad. In the same six months a year earlier it had been less.`;
    /** Where each letter of the text stands. */
    const letters = (page: HTMLElement): string => {
      const { left, top } = page.getBoundingClientRect();
      const range = document.createRange();
      const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
      const places: string[] = [];
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        for (let index = 0; index < node.data.length; index += 1) {
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          const box = range.getBoundingClientRect();
          if (box.width > 0) places.push(`${(box.left - left).toFixed(2)} ${(box.top - top).toFixed(2)} ${box.height.toFixed(2)}`);
        }
      }
      return [page.offsetHeight, ...places].join('\n');
    };

    for (const [what, style] of Object.entries({
      'a paragraph': 'font:1.125rem/1.6 serif',
      'a justified one with open letters': 'font:1rem/1.3 serif;text-align:justify;letter-spacing:.03em;word-spacing:.1em',
      'a heading': 'font:700 2.5rem/1.06 sans-serif',
      'a line of capitals in italics': 'font:italic 0.9rem/1 serif;text-transform:uppercase',
    })) {
      it(`in ${what}, at any width, closed or open`, async () => {
        const plain = await fixture<HTMLElement>(html`<p style=${style}>${around(html`<not-a-figure>$557 million by December</not-a-figure>`)}</p>`);
        const page = await fixture<HTMLElement>(html`<p style=${style}>${around(html`<cited-figure of=${half}>$557 million by December</cited-figure>`)}</p>`);
        const figure = page.querySelector('cited-figure')!;
        await figure.updateComplete;
        const compare = (state: string) => {
          for (let width = 90; width <= 720; width += 7) {
            plain.style.width = page.style.width = `${width}px`;
            expect(letters(page), `${state} at ${width} px`).to.equal(letters(plain));
          }
        };
        compare('closed');
        trigger(figure).focus();
        await opened(figure);
        compare('open');
      });
    }

    it('and takes the type of the paragraph', async () => {
      const { page, figure } = await paragraph();
      page.style.cssText = 'font:italic 700 23px/1.7 serif;color:rgb(12, 34, 56)';
      const own = getComputedStyle(trigger(figure));
      for (const property of ['font', 'color', 'letterSpacing', 'lineHeight'] as const) expect(own[property]).to.equal(getComputedStyle(page)[property]);
      expect(own.textDecorationStyle).to.equal('dotted');
      expect(own.cursor).to.equal('help');
    });

    it('and its words can be selected with the sentence', async () => {
      const { page } = await paragraph();
      getSelection()!.selectAllChildren(page);
      expect(getSelection()!.toString()).to.equal('Between July and December 2025 they earned $557 million. It had been less.');
      getSelection()!.removeAllRanges();
    });
  });

  describe('the panel', () => {
    it('is not there until it is asked for', async () => {
      const { figure } = await paragraph();
      expect(part(figure, 'provenance')).to.equal(null);
      expect(trigger(figure).hasAttribute('aria-details')).to.equal(false);
    });

    it('is a note, named for what it says', async () => {
      const { figure } = await paragraph();
      trigger(figure).focus();
      await opened(figure);
      expect(panel(figure).getAttribute('role')).to.equal('note');
      expect(panel(figure).getAttribute('aria-label')).to.equal('Where this number comes from');
    });

    it('has definition and sources with links', async () => {
      const { figure } = await paragraph();
      trigger(figure).focus();
      await opened(figure);
      expect(text(panel(figure)))
        .to.contain('line 9.2.5')
        .and.to.contain('Arab News Pakistan, quoting Radio Pakistan');
      const links = [...panel(figure).querySelectorAll('a')];
      expect(links.length).to.equal(2);
      for (const { href } of links) expect(href).to.match(/^https:/);
    });

    it('takes nothing but the font from where it stands', async () => {
      const page = await fixture<HTMLElement>(
        html`<h2 style="font:italic 700 40px/1 serif;letter-spacing:.2em;text-transform:uppercase;text-align:right;text-indent:3em;white-space:nowrap">
          <cited-figure of=${half}>$557 million</cited-figure>
        </h2>`,
      );
      const figure = page.querySelector('cited-figure')!;
      trigger(figure).focus();
      await opened(figure);
      const style = getComputedStyle(panel(figure));
      expect([style.fontSize, style.fontStyle, style.fontWeight, style.letterSpacing, style.textTransform, style.textAlign, style.textIndent]).to.deep.equal([
        '14.625px',
        'normal',
        '400',
        'normal',
        'none',
        'start',
        '0px',
      ]);
      expect(style.whiteSpaceCollapse + style.textWrapMode).to.equal('collapsewrap');
      expect(style.fontFamily).to.equal('serif');
    });

    it('follows the page into the dark, or is told', async () => {
      const page = await fixture<HTMLElement>(html`<p style="background:#111;color:#eee"><cited-figure of=${half}>$557 million</cited-figure></p>`);
      const figure = page.querySelector('cited-figure')!;
      trigger(figure).focus();
      await opened(figure);
      expect(getComputedStyle(panel(figure)).backgroundColor).to.equal('rgb(29, 35, 37)');
      figure.theme = 'light';
      await figure.updateComplete;
      expect(getComputedStyle(panel(figure)).backgroundColor).to.equal('rgb(255, 255, 255)');
    });
  });

  describe('opens and closes', () => {
    it('with focus, by the keyboard alone, and its links are next once it is asked for', async () => {
      const { page, figure } = await paragraph();
      page.insertAdjacentHTML('afterbegin', '<a href="#before">before</a> ');
      page.insertAdjacentHTML('beforeend', ' <a href="#after">after</a>');
      page.querySelector('a')!.focus();
      await sendKeys({ press: 'Tab' });
      expect(document.activeElement).to.equal(figure);
      await opened(figure);
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => isHeard(figure));
      await sendKeys({ press: 'Tab' });
      expect(figure.shadowRoot!.activeElement!.localName).to.equal('a');
      expect(isOpen(figure)).to.equal(true);
      for (let left = panel(figure).querySelectorAll('a').length; left > 0; left -= 1) await sendKeys({ press: 'Tab' });
      expect(document.activeElement!.getAttribute('href')).to.equal('#after');
      await closed(figure);
    });

    it('with Enter and Space', async () => {
      const { figure } = await paragraph();
      trigger(figure).focus();
      await opened(figure);
      expect(isHeard(figure)).to.equal(false);
      // What focus has opened already, Enter lets be heard.
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => isHeard(figure));
      await sendKeys({ press: 'Enter' });
      await closed(figure);
      await sendKeys({ press: ' ' });
      await waitUntil(() => isOpen(figure) && isHeard(figure));
      expect(document.activeElement).to.equal(figure);
    });

    it('with Escape, which brings focus back and closes nothing else', async () => {
      const { figure } = await paragraph();
      trigger(figure).focus();
      await opened(figure);
      panel(figure).querySelector('a')!.focus();
      let passed = 0;
      const count = () => (passed += 1);
      document.body.addEventListener('keydown', count);
      await sendKeys({ press: 'Escape' });
      document.body.removeEventListener('keydown', count);
      await closed(figure);
      expect(passed).to.equal(0);
      expect(figure.shadowRoot!.activeElement).to.equal(trigger(figure));
      await aTimeout(50);
      expect(isOpen(figure)).to.equal(false);
    });

    it('with a tap, and with another', async () => {
      const { figure } = await paragraph();
      tap(trigger(figure));
      await opened(figure);
      tap(trigger(figure));
      await closed(figure);
      tap(trigger(figure));
      await opened(figure);
    });

    it('with a press outside, but not inside', async () => {
      const { page, figure } = await paragraph();
      tap(trigger(figure));
      await opened(figure);
      panel(figure)
        .querySelector('p')!
        .dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
      await aTimeout(20);
      expect(isOpen(figure)).to.equal(true);
      page.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
      await closed(figure);
    });

    it('with the pointer, which may move onto the panel and stay', async () => {
      const { figure } = await paragraph();
      await sendMouse({ type: 'move', position: middle(trigger(figure)) });
      await opened(figure);
      await sendMouse({ type: 'move', position: middle(panel(figure)) });
      await aTimeout(450);
      expect(isOpen(figure)).to.equal(true);
      await sendMouse({ type: 'move', position: [0, 0] });
      await closed(figure);
      expect(document.activeElement).not.to.equal(figure);
    });

    it('not where the pointer only passes', async () => {
      const { figure } = await paragraph();
      await sendMouse({ type: 'move', position: middle(trigger(figure)) });
      await sendMouse({ type: 'move', position: [0, 0] });
      await aTimeout(200);
      expect(isOpen(figure)).to.equal(false);
    });

    it('and is dismissed under the pointer', async () => {
      const { figure } = await paragraph();
      await sendMouse({ type: 'move', position: middle(trigger(figure)) });
      await opened(figure);
      await sendKeys({ press: 'Escape' });
      await closed(figure);
      await aTimeout(200);
      expect(isOpen(figure)).to.equal(false);
    });

    it('stays after a click when the pointer leaves, and closes at the next', async () => {
      const { figure } = await paragraph();
      await sendMouse({ type: 'click', position: middle(trigger(figure)) });
      await opened(figure);
      await sendMouse({ type: 'move', position: [0, 0] });
      await aTimeout(450);
      expect(isOpen(figure)).to.equal(true);
      await sendMouse({ type: 'click', position: middle(trigger(figure)) });
      await closed(figure);
    });

    it('its text can be pressed to select it', async () => {
      const { figure } = await paragraph();
      trigger(figure).focus();
      await opened(figure);
      await sendMouse({ type: 'click', position: middle(panel(figure).querySelector('#lead ~ p')!) });
      await aTimeout(50);
      expect(isOpen(figure)).to.equal(true);
    });

    it('one at a time', async () => {
      const page = await fixture<HTMLElement>(
        html`<p><cited-figure of=${half}>$557 million</cited-figure> of <cited-figure of="it-exports-fy2029">$10 billion</cited-figure></p>`,
      );
      const [one, other] = [...page.querySelectorAll('cited-figure')] as [CitedFigure, CitedFigure];
      tap(trigger(one));
      await opened(one);
      tap(trigger(other));
      await opened(other);
      await closed(one);
      expect(text(panel(other))).to.contain('Set by Uraan Pakistan');
    });

    it('with the element, when it is taken from the page', async () => {
      const { page, figure } = await paragraph();
      tap(trigger(figure));
      await opened(figure);
      figure.remove();
      page.append(figure);
      await figure.updateComplete;
      expect(isOpen(figure)).to.equal(false);
      tap(trigger(figure));
      await opened(figure);
    });

    it('and says so by an event each time', async () => {
      const { page, figure } = await paragraph();
      for (let times = 0; times < 2; times += 1) {
        setTimeout(() => tap(trigger(figure)));
        const event = await oneEvent<SourceShownEvent>(page, 'source-shown');
        expect([event.of, event.bubbles, event.composed]).to.deep.equal([half, true, true]);
        await opened(figure);
        tap(trigger(figure));
        await closed(figure);
      }
    });
  });

  describe('the place of the panel', () => {
    const inside = (figure: Element) => {
      const box = panel(figure).getBoundingClientRect();
      expect(box.left, 'left').to.be.at.least(0);
      expect(box.right, 'right').to.be.at.most(document.documentElement.clientWidth);
      expect(box.top, 'top').to.be.at.least(0);
      expect(box.bottom, 'bottom').to.be.at.most(innerHeight);
      return box;
    };
    after(() => setViewport());

    for (const size of [phone, { width: 1280, height: 800 }]) {
      it(`is beside the words and on the screen at ${size.width} px, wherever they stand`, async () => {
        await setViewport(size);
        for (const place of ['left:0;top:0', 'right:0;top:0', 'left:0;bottom:0', 'right:0;bottom:0', 'left:40%;top:45%']) {
          const page = await fixture<HTMLElement>(html`<p style="position:fixed;margin:0;${place}"><cited-figure of=${half}>$557 million</cited-figure></p>`);
          const figure = page.querySelector('cited-figure')!;
          trigger(figure).focus();
          await opened(figure);
          const box = inside(figure);
          const words = trigger(figure).getBoundingClientRect();
          expect(box.top >= words.bottom || box.bottom <= words.top, place).to.equal(true);
          expect(Math.min(Math.abs(box.top - words.bottom), Math.abs(words.top - box.bottom)), place).to.be.at.most(8);
          trigger(figure).blur();
        }
      });
    }

    it('is not clipped by what it stands in', async () => {
      const page = await fixture<HTMLElement>(
        html`<p style="overflow:hidden;height:1.5em;transform:translateX(3px);contain:paint"><cited-figure of=${half}>$557 million</cited-figure></p>`,
      );
      const figure = page.querySelector('cited-figure')!;
      trigger(figure).focus();
      await opened(figure);
      const { left, bottom, width } = inside(figure);
      expect(document.elementFromPoint(left + width / 2, bottom - 5)).to.equal(figure);
    });

    it('follows the words when the page is scrolled', async () => {
      const page = await fixture<HTMLElement>(html`<div style="padding-block:400px 2000px"><cited-figure of=${half}>$557 million</cited-figure></div>`);
      const figure = page.querySelector('cited-figure')!;
      trigger(figure).focus({ preventScroll: true });
      await opened(figure);
      const distance = () => panel(figure).getBoundingClientRect().top - trigger(figure).getBoundingClientRect().bottom;
      scrollTo(0, 250);
      await waitUntil(() => Math.abs(distance() - 6) < 1, 'the panel did not follow');
      scrollTo(0, 0);
    });

    it('is under that piece of broken words the pointer is on', async () => {
      const page = await fixture<HTMLElement>(
        html`<p style="width:23.5ch;font:16px/1.6 monospace">Freelancers earned <cited-figure of=${half}>$557 million</cited-figure></p>`,
      );
      const figure = page.querySelector('cited-figure')!;
      const [, last] = [...trigger(figure).getClientRects()];
      expect(last).not.to.equal(undefined);
      await sendMouse({ type: 'move', position: [Math.round(last!.left + 5), Math.round(last!.top + 5)] });
      await opened(figure);
      expect(panel(figure).getBoundingClientRect().left).to.be.closeTo(Math.max(8, last!.left), 1);
    });

    it('is found without the Popover API as well, also inside a transformed ancestor', async () => {
      const own = Object.getOwnPropertyDescriptors(HTMLElement.prototype);
      Reflect.deleteProperty(HTMLElement.prototype, 'showPopover');
      Reflect.deleteProperty(HTMLElement.prototype, 'togglePopover');
      try {
        const page = await fixture<HTMLElement>(
          html`<p style="transform:translate(37px, 11px)">They earned <cited-figure of=${half}>$557 million</cited-figure>.</p>`,
        );
        const figure = page.querySelector('cited-figure')!;
        const before = page.offsetHeight;
        trigger(figure).focus();
        await opened(figure);
        expect(getComputedStyle(panel(figure)).position).to.equal('fixed');
        expect(page.offsetHeight).to.equal(before);
        expect(inside(figure).top).to.be.closeTo(trigger(figure).getBoundingClientRect().bottom + 6, 1);
        escape();
        await closed(figure);
      } finally {
        Object.defineProperties(HTMLElement.prototype, { showPopover: own.showPopover, togglePopover: own.togglePopover });
      }
    });
  });

  describe('says in the console', () => {
    const said = (figure: TemplateResult) => warnings(() => sentence(figure));

    it('once, what contradicts the dataset, and what that has', async () => {
      const figure = html`<cited-figure of=${half} as-of="2026-02-25">$612 million</cited-figure>`;
      const words = await said(html`${figure} and ${figure}`);
      expect(words).to.deep.equal([`<cited-figure> of="${half}": “$612 million” contradicts the dataset, which has 557 USD million since 2026-02-22.`]);
    });
    it('nothing of words that agree, alone or with those beside them', async () => {
      expect(
        await said(html`more than <cited-figure of=${half}>$550 million</cited-figure>, or <cited-figure of=${half}>a record</cited-figure>`),
      ).to.deep.equal([]);
    });
    it('nothing of words in another language, whose numbers it cannot read', async () => {
      expect(await said(html`<span lang="ur"><cited-figure of=${half}>55 کروڑ 70 لاکھ ڈالر</cited-figure></span>`)).to.deep.equal([]);
    });
    it('what changed words contradict', async () => {
      const { figure } = await paragraph();
      const words = await warnings(async () => {
        figure.textContent = '$613 million';
        await aTimeout(20);
      });
      expect(words.join()).to.contain('“$613 million” contradicts');
    });
    it('that an id is not in the dataset, with those close to it; the words stay as they were', async () => {
      let page = document.createElement('div') as HTMLElement;
      const words = await warnings(async () => {
        page = await sentence(html`<cited-figure of="freelance-earnings/2025-07/2025-11">$557 million</cited-figure>`);
      });
      expect(words).to.have.length(1);
      expect(words[0]).to.contain(half);
      const figure = page.querySelector('cited-figure')!;
      expect(figure.shadowRoot!.querySelector('slot')).to.exist;
      expect(part(figure, 'trigger')).to.equal(null);
      expect(part(figure, 'provenance')).to.equal(null);
      await expect(page).to.be.accessible();
    });
    it('that no page was found that gives a figure by the day, which the panel says as well', async () => {
      let page = document.createElement('div') as HTMLElement;
      const words = await warnings(async () => {
        page = await sentence(html`<cited-figure of=${half} as-of="2026-01-31">$557 million</cited-figure>`);
      });
      expect(words.join()).to.contain('no page was found that gives it by 2026-01-31');
      const figure = page.querySelector('cited-figure')!;
      trigger(figure).focus();
      await opened(figure);
      expect(text(panel(figure)))
        .to.contain('No page was found that gives it by 31 January 2026')
        .and.not.to.contain('557');
    });
  });

  describe('follows its attributes', () => {
    it('while it is open', async () => {
      const { figure } = await paragraph();
      figure.textContent = 'a record';
      trigger(figure).focus();
      await opened(figure);
      figure.of = 'it-exports/2024-07/2025-06';
      await figure.updateComplete;
      expect(text(panel(figure)))
        .to.contain('$3,810 million')
        .and.to.contain('FY2025, July 2024 to June 2025');
      figure.removeAttribute('as-of');
      await figure.updateComplete;
      expect(text(panel(figure)))
        .to.contain('$3,814 million')
        .and.to.contain('First published as $3.8 billion on 19 July 2025')
        .and.to.contain('Then published as $3,810 million on 20 August 2025');
      await warnings(async () => {
        figure.of = 'it-exports/2024';
        await figure.updateComplete;
      });
      expect(part(figure, 'provenance')).to.equal(null);
      escape();
      figure.of = half;
      await figure.updateComplete;
      expect(isOpen(figure)).to.equal(false);
    });
    it('and speaks English on a page in another language', async () => {
      const page = await fixture<HTMLElement>(html`<p lang="fr"><cited-figure of=${half}>557 millions</cited-figure></p>`);
      expect(page.querySelector('cited-figure')!.shadowRoot!.querySelector('.aside')!.getAttribute('lang')).to.equal('en');
    });
  });

  it('works under a strict policy', async () => {
    const frame = document.createElement('iframe');
    // Not 'self', which is nothing to Firefox in a document without an address of its own.
    frame.srcdoc = `<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${location.origin}; require-trusted-types-for 'script'; trusted-types lit-html">
      <script type="module" src="/src/define.ts"></script>
      <p>They earned <cited-figure of="${half}">$557 million</cited-figure>.</p>`;
    const violations: string[] = [];
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const page = frame.contentDocument!;
    page.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => violations.push(`${violatedDirective} ${blockedURI}`));
    const figure = page.querySelector('cited-figure')!;
    await waitUntil(() => figure.shadowRoot, 'not upgraded');
    await figure.updateComplete;
    tap(trigger(figure));
    await opened(figure);
    expect(frame.contentWindow!.getComputedStyle(panel(figure)).backgroundColor).to.equal('rgb(255, 255, 255)');
    expect(violations).to.deep.equal([]);
    frame.remove();
  });

  describe('registration', () => {
    it('can be asked for twice, and under another name', () => {
      expect(() => CitedFigure.define()).not.to.throw();
      expect(customElements.get('cited-figure')).to.equal(CitedFigure);
      CitedFigure.define('another-cited-figure');
      expect(document.createElement('another-cited-figure')).to.be.instanceOf(CitedFigure);
    });
    it('leaves a tag that is taken alone', () => {
      class Other extends HTMLElement {}
      if (!customElements.get('taken-figure')) customElements.define('taken-figure', Other);
      CitedFigure.define('taken-figure');
      expect(customElements.get('taken-figure')).to.equal(Other);
    });
  });
});
