import { expect, html } from '@open-wc/testing';
import { waitUntil } from '../support/wait-until.js';
import { settledFixture as fixture } from '../support/settled.js';
import type { TemplateResult } from 'lit';
import '../../src/define.js';
import { contrast, parsed } from '../support/contrast.js';
import { canEmulateMedia, emulateMedia, type MediaFeatures } from '../support/emulate-media.js';
import { drawn, part } from '../support/figures.js';
import { canvasOf, inkOf, resolved, rowsOf } from '../support/pixels.js';

const columns = html`<freelance-earnings-chart as-of="2026-02-25" loading="eager"></freelance-earnings-chart>`;
const gauge = html`<it-export-target-gauge as-of="2026-02-25" growth="20" loading="eager"></it-export-target-gauge>`;
const years = html`<it-exports-chart as-of="2026-02-25" growth="20" loading="eager"></it-exports-chart>`;
const months = html`<it-exports-chart period="month" loading="eager"></it-exports-chart>`;

const scorecard = html`<projection-scorecard loading="eager"></projection-scorecard>`;
const growth = html`<it-exports-growth-chart as-of="2026-06-30" loading="eager"></it-exports-growth-chart>`;
const counts = html`<freelancer-count-chart as-of="2026-02-25" loading="eager"></freelancer-count-chart>`;

/** Each picture, with the colours whose marks are in it beside its columns or its ring. */
const pictures: readonly (readonly [name: string, figure: TemplateResult, marks: readonly string[]])[] = [
  ['the freelancers’ columns', columns, ['milestone', 'text']],
  ['the gauge', gauge, ['pace', 'scenario', 'edge', 'text']],
  ['the yearly IT exports', years, ['pace', 'scenario', 'target', 'text']],
  ['the monthly IT exports', months, ['text']],
  ['the growth of IT exports', growth, ['milestone', 'text', 'edge-2']],
  ['the scorecard', scorecard, ['milestone', 'text', 'edge']],
  ['the counts of freelancers', counts, ['text', 'edge']],
];

const settings: Readonly<Record<string, MediaFeatures>> = {
  light: {},
  dark: { 'prefers-color-scheme': 'dark' },
  'more contrast': { 'prefers-contrast': 'more' },
  'more contrast in the dark': { 'prefers-contrast': 'more', 'prefers-color-scheme': 'dark' },
  'forced colours': { 'forced-colors': 'active' },
  'forced colours in the dark': { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' },
};

const colourOf = (figure: Element, name: string) => resolved(`var(--_${name})`, figure);

/** Puts a figure on a page that is as light or dark as its reader wants. */
async function onPage(content: TemplateResult): Promise<Element> {
  const page = await fixture<HTMLElement>(html`<div style="background:Canvas;color:CanvasText">${content}</div>`);
  const figure = page.firstElementChild!;
  await drawn(figure);
  return figure;
}

const groundOf = (figure: Element) => getComputedStyle(figure.parentElement!).backgroundColor;

if (canEmulateMedia)
  describe('what is drawn', () => {
    before(() => (document.documentElement.style.colorScheme = 'light dark'));
    after(() => document.documentElement.style.removeProperty('color-scheme'));
    afterEach(() => emulateMedia());

    for (const [setting, media] of Object.entries(settings))
      for (const [name, content, marks] of pictures)
        it(`can be seen: ${name}, ${setting}`, async () => {
          await emulateMedia(media);
          const figure = await onPage(content);
          const canvas = canvasOf(figure);
          for (const mark of ['part-1', ...marks]) {
            const colour = colourOf(figure, mark);
            expect(inkOf(canvas, colour), `dots of ${mark}, ${colour}`).to.be.greaterThan(20);
            expect(contrast(colour, groundOf(figure)), `${mark} on the page`).to.be.at.least(3);
          }
          expect(canvas.getContext('2d')!.getImageData(canvas.width - 1, 0, 1, 1).data[3], 'the page shows through').to.equal(0);
        });

    it('has the milestone as a line all across', async () => {
      const figure = await onPage(columns);
      const canvas = canvasOf(figure);
      const dots = Math.max(...rowsOf(canvas, colourOf(figure, 'milestone')));
      expect(dots / canvas.width).to.be.greaterThan(0.95);
    });

    it('lets a milestone be seen on a column that hides its colour', async () => {
      const figure = await onPage(html`<freelance-earnings-chart period="year" milestone="500" loading="eager"></freelance-earnings-chart>`);
      const canvas = canvasOf(figure);
      const rows = rowsOf(canvas, colourOf(figure, 'milestone'));
      const y = rows.indexOf(Math.max(...rows));
      expect(rowsOf(canvas, colourOf(figure, 'ground'))[y]).to.be.greaterThan(20);
      expect(contrast(colourOf(figure, 'ground'), colourOf(figure, 'part-1'))).to.be.at.least(3);
    });

    it('keeps its green in the dark, and has the rest of the picture in tints of it', async () => {
      for (const media of [{}, { 'prefers-color-scheme': 'dark' }] as const) {
        await emulateMedia(media);
        const figure = await onPage(columns);
        const green = parsed(colourOf(figure, 'part-1'));
        expect(green.green).to.be.greaterThan(Math.max(green.red, green.blue));
        for (const name of ['part-2', 'projected']) expect(inkOf(canvasOf(figure), colourOf(figure, name)), name).to.be.greaterThan(500);
      }
    });

    it('has tints of an accent that a page sets', async () => {
      const figure = await onPage(html`<freelance-earnings-chart loading="eager" style="--figure-accent:#24427a"></freelance-earnings-chart>`);
      const tint = parsed(colourOf(figure, 'edge-2'));
      expect(tint.blue).to.be.greaterThan(Math.max(tint.red, tint.green));
    });

    it('is in the reader’s own colours where they are forced, whatever the author has set', async () => {
      await emulateMedia({ 'forced-colors': 'active' });
      const figure = await onPage(
        html`<freelance-earnings-chart
          as-of="2026-02-25"
          loading="eager"
          theme="dark"
          style="--figure-accent:#ff00ff;--figure-text:#00ff00;--figure-milestone:#ff8800;--figure-surface:#000080"
        ></freelance-earnings-chart>`,
      );
      const canvas = canvasOf(figure);
      expect(inkOf(canvas, resolved('CanvasText'))).to.be.greaterThan(5000);
      for (const colour of ['#ff00ff', '#00ff00', '#ff8800']) expect(inkOf(canvas, colour), colour).to.equal(0);
      expect(getComputedStyle(part(figure, 'figure')!).backgroundColor).to.equal(resolved('Canvas'));
    });

    it('follows each of the reader’s settings, there and back, while the page is open', async () => {
      const figure = await onPage(columns);
      const canvas = canvasOf(figure);
      const usual = colourOf(figure, 'part-1');
      const shows = (colour: string, setting: string) => waitUntil(() => inkOf(canvas, colour) > 2000, `not drawn in ${colour} with ${setting}`);
      const tint = colourOf(figure, 'part-2');
      await shows(usual, 'light');
      for (const [setting, media] of Object.entries(settings).slice(1)) {
        const before = inkOf(canvas, usual);
        await emulateMedia(media);
        if (media['forced-colors']) await shows(resolved('CanvasText'), setting);
        else if (media['prefers-color-scheme']) await shows('#57c79e', setting);
        // The pale parts lose their tint.
        else await waitUntil(() => inkOf(canvas, tint) === 0, setting);
        await emulateMedia();
        await waitUntil(() => inkOf(canvas, usual) === before, `not as it was before ${setting}`);
      }
    });

    it('follows the color-scheme of the page, and of what stands around it', async () => {
      const figure = await onPage(columns);
      const canvas = canvasOf(figure);
      for (const element of [document.documentElement, figure.parentElement!]) {
        const was = element.style.colorScheme;
        element.style.colorScheme = 'dark';
        await waitUntil(() => inkOf(canvas, '#57c79e') > 2000, `not dark with ${element.localName}`);
        element.style.colorScheme = was;
        await waitUntil(() => inkOf(canvas, '#0b5d46') > 2000, `not light again with ${element.localName}`);
      }
    });

    it('does as the author says, whatever the reader’s setting is', async () => {
      await emulateMedia({ 'prefers-color-scheme': 'dark' });
      const figure = await onPage(html`<freelance-earnings-chart as-of="2026-02-25" theme="light" loading="eager"></freelance-earnings-chart>`);
      expect(inkOf(canvasOf(figure), '#0b5d46')).to.be.greaterThan(2000);
      figure.setAttribute('theme', 'dark');
      await waitUntil(() => inkOf(canvasOf(figure), '#57c79e') > 2000);
    });
  });

if (canEmulateMedia)
  describe('the rest of a figure where colours are forced', () => {
    beforeEach(() => emulateMedia({ 'forced-colors': 'active' }));
    afterEach(() => emulateMedia());

    it('has edges to its buttons and its panel, a chosen rate that shows, and a ring around what has focus', async () => {
      const figure = await onPage(gauge);
      const root = figure.shadowRoot!;
      const ground = groundOf(figure);
      const [preset, ...others] = [...root.querySelectorAll<HTMLElement>('[aria-pressed]')];
      preset!.click();
      await waitUntil(() => preset!.getAttribute('aria-pressed') === 'true');
      expect(getComputedStyle(preset!).borderWidth).not.to.equal(getComputedStyle(others[0]!).borderWidth);
      for (const button of root.querySelectorAll('button:not(.ask), input[type="number"]')) {
        const { borderTopColor, borderTopStyle } = getComputedStyle(button);
        expect(borderTopStyle).to.equal('solid');
        expect(contrast(borderTopColor, ground)).to.be.at.least(3);
      }
      root.querySelector<HTMLElement>('.ask')!.click();
      await waitUntil(() => part(figure, 'provenance'));
      const { borderTopColor, borderTopWidth } = getComputedStyle(part(figure, 'provenance')!);
      expect(contrast(borderTopColor, ground)).to.be.at.least(3);
      expect(borderTopWidth).not.to.equal('0px');
      const summary = root.querySelector('summary')!;
      summary.focus();
      expect(summary.matches(':focus-visible')).to.equal(true);
      expect(contrast(getComputedStyle(summary).outlineColor, ground)).to.be.at.least(3);
    });
  });
