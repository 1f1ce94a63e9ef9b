import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../src/define.js';
import { accessibilityTree, canReadAccessibilityTree, type AccessibilityNode } from '../support/accessibility-tree.js';
import { drawn, part, text } from '../support/figures.js';
import { settledFixture as fixture } from '../support/settled.js';
import { waitUntil } from '../support/wait-until.js';
import { phone, setViewport } from '../support/viewport.js';

const figures: Record<string, TemplateResult> = {
  'freelance earnings': html`<freelance-earnings-chart as-of="2026-02-25" loading="eager"></freelance-earnings-chart>`,
  gauge: html`<it-export-target-gauge as-of="2026-02-25" loading="eager"></it-export-target-gauge>`,
  'exports by year': html`<it-exports-chart as-of="2026-08-18" loading="eager"></it-exports-chart>`,
  'exports by month': html`<it-exports-chart as-of="2026-02-25" period="month" loading="eager"></it-exports-chart>`,
  'freelancer counts': html`<freelancer-count-chart as-of="2026-08-18" loading="eager"></freelancer-count-chart>`,
  growth: html`<it-exports-growth-chart as-of="2026-08-18" loading="eager"></it-exports-growth-chart>`,
  scorecard: html`<projection-scorecard as-of="2026-08-18" loading="eager"></projection-scorecard>`,
};

const shown = async (figure: TemplateResult): Promise<HTMLElement> => {
  const element = await fixture<HTMLElement>(figure);
  await drawn(element);
  return element;
};

/** What a screen reader stops at on its way through a page; a row of a table is one. */
const stops = ['heading', 'paragraph', 'listitem', 'image', 'img', 'meter', 'button', 'DisclosureTriangle', 'row', 'caption', 'link', 'status', 'spinbutton'];
const stopsIn = (node: AccessibilityNode): AccessibilityNode[] => [
  ...(stops.includes(node.role) ? [node] : []),
  ...(node.role === 'button' ? [] : (node.children ?? []).flatMap(stopsIn)),
];

describe('a figure that is read in order', () => {
  if (canReadAccessibilityTree) {
    it('by month takes thirty stops at most', async () => {
      await shown(figures['exports by month']!);
      const met = stopsIn(await accessibilityTree());
      expect(met.length, met.map(({ role, name }) => `${role} ${name}`).join('\n')).to.be.at.most(30);
    });

    for (const [name, figure] of Object.entries(figures))
      it(`meets headline, sentence, caption and each number of the picture once, and no empty status: ${name}`, async () => {
        const element = await shown(figure);
        const met = stopsIn(await accessibilityTree());
        const words = met.map(({ name: own = '', children = [] }) => own || children.map((child) => child.name).join(' '));
        expect(met.filter(({ role }) => role === 'status')).to.deep.equal([]);
        expect(met.filter(({ role }) => role === 'heading').length).to.equal(1);
        for (const once of ['headline', 'summary', 'subtitle'])
          expect(words.filter((said) => said.replaceAll(/\s+/g, ' ').trim() === text(part(element, once))).length, once).to.equal(1);
        expect(met.filter(({ role, name: own }) => role === 'button' && / of \d+$/.test(own ?? '')).length).to.equal(1);
      });
  }

  for (const [name, figure] of Object.entries(figures))
    it(`as a table has eight tab stops at most, and one of them in the table: ${name}`, async () => {
      const element = await shown(figure);
      element.setAttribute('view', 'table');
      await (element as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
      const controls = [...element.shadowRoot!.querySelectorAll<HTMLElement>('a, button, summary, input, [tabindex]')];
      const tabStops = controls.filter((control) => control.tabIndex >= 0 && control.checkVisibility());
      expect(tabStops.length, tabStops.map(text).join(', ')).to.be.at.most(8);
      expect(tabStops.filter((control) => control.closest('table')).length).to.equal(1);
    });
});

/** How much of its height a figure gives to its picture at least: lines of Nastaliq are half as high again as others. */
const shares = { en: 0.5, ur: 0.45 };

/** The words of the heads of a table that are broken in two. */
function brokenHeads(table: Element): string[] {
  const broken: string[] = [];
  for (const head of table.querySelectorAll('thead th')) {
    const walker = document.createTreeWalker(head, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const words = walker.currentNode as Text;
      for (const { index, 0: word } of words.data.matchAll(/\S+/g)) {
        const range = document.createRange();
        range.setStart(words, index);
        range.setEnd(words, index + word.length);
        const [first, ...others] = range.getClientRects();
        // A first letter of another look is a piece of its own, on the same line.
        if (first && others.some(({ top }) => top > first.bottom - 2)) broken.push(word);
      }
    }
  }
  return broken;
}

/** Room is measured in one font: each engine has another where a page names none. */
const family = 'Font of the test';
const loadFont = () =>
  Promise.all(
    ['latin', 'arabic'].flatMap((script) =>
      [400, 600, 700].map(async (weight) => {
        const file = `/node_modules/@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-${script}-${weight}-normal.woff2`;
        document.fonts.add(await new FontFace(`${family}, ${script}`, `url(${file})`, { weight: String(weight) }).load());
      }),
    ),
  );

describe('a figure on a phone', () => {
  before(loadFont);
  afterEach(() => setViewport());

  for (const [name, figure, lang] of Object.entries(figures).flatMap(([name, figure]) => [[name, figure, 'en'] as const, [name, figure, 'ur'] as const]))
    it(`begins its picture 200 px below its top at most, and cuts nothing of its table: ${name}, ${lang}`, async () => {
      await setViewport({ width: Math.max(360, phone.width), height: 740 });
      const page = await fixture<HTMLElement>(html`<div lang=${lang} style="font:16px/1.4 '${family}, latin','${family}, arabic';width:328px">${figure}</div>`);
      const element = page.firstElementChild as HTMLElement & { updateComplete: Promise<unknown> };
      await drawn(element);
      const top = part(element, 'figure')!.getBoundingClientRect().top;
      expect(part(element, 'plot')!.getBoundingClientRect().top - top).to.be.at.most(200);
      const height = (selector: string) => element.shadowRoot!.querySelector(selector)!.getBoundingClientRect().height;
      expect(height('.picture') / height('figure'), 'the part of the picture').to.be.at.least(shares[lang]);
      element.setAttribute('view', 'table');
      await element.updateComplete;
      const table = part(element, 'table')!;
      // Both are rounded to whole pixels, not always the same way.
      expect(table.scrollWidth).to.be.at.most(table.clientWidth + 1);
      expect(brokenHeads(table)).to.deep.equal([]);
    });

  it('breaks no word in the head of a table', async () => {
    await setViewport({ width: Math.max(360, phone.width), height: 740 });
    const page = await fixture<HTMLElement>(
      html`<div style="font:16px/1.4 '${family}, latin';width:328px">
        <it-exports-chart as-of="2026-08-18" parts="freelance" view="table"></it-exports-chart>
      </div>`,
    );
    await waitUntil(() => part(page.firstElementChild!, 'table') !== null);
    expect(brokenHeads(part(page.firstElementChild!, 'table')!)).to.deep.equal([]);
  });
});
