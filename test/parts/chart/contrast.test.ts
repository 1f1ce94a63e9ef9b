import { expect, html } from '@open-wc/testing';
import { waitUntil } from '../../support/wait-until.js';
import { settledFixture as fixture } from '../../support/settled.js';
import '../../../src/define.js';
import { readTheme } from '../../../src/parts/chart/read-theme.js';
import type { Theme } from '../../../src/chart/theme.js';
import { contrast, parsed } from '../../support/contrast.js';
import { canEmulateMedia, emulateMedia, type MediaFeatures } from '../../support/emulate-media.js';
import { drawn, part } from '../../support/figures.js';

const parts = ['part-1', 'part-2', 'undivided'] as const;
const tints = ['part-2', 'undivided', 'projected', 'track'] as const;
/** Tints are too faint to be seen by all: each has an edge of `edge`, `edge-2` or `part-1`. */
const marks = ['part-1', 'milestone', 'pace', 'scenario', 'target', 'edge', 'edge-2'] as const;
const texts = ['text', 'muted', 'milestone', 'pace', 'scenario'] as const;

// Text and grounds of pages: white, newsprint, cream; black to dark grey.
const pages = [
  ['light', '#1a1a1a', '#ffffff'],
  ['light', '#333333', '#ffffff'],
  ['light', '#33302e', '#fff1e5'],
  ['light', '#121212', '#f3efe6'],
  ['dark', '#ffffff', '#000000'],
  ['dark', '#e6e4df', '#14161a'],
  ['dark', '#cccccc', '#222222'],
] as const;

async function themeOn(text: string, ground: string): Promise<Theme> {
  const page = await fixture<HTMLElement>(html`<div style="background:${ground};color:${text}"><freelance-earnings-chart></freelance-earnings-chart></div>`);
  return readTheme(page.querySelector('freelance-earnings-chart')!.shadowRoot!.querySelector('.probe')!);
}

function expectSeen({ colours }: Theme, ground: string): void {
  for (const name of texts) expect(contrast(colours[name], ground), `${name}, ${colours[name]}, as text on ${ground}`).to.be.at.least(4.5);
  for (const name of marks) expect(contrast(colours[name], ground), `${name}, ${colours[name]}, on ${ground}`).to.be.at.least(3);
  for (const name of parts) {
    expect(contrast(colours[`on-${name}`], colours[name], ground), `text on ${name}`).to.be.at.least(4.5);
  }
  for (const name of ['text', 'part-1'] as const)
    expect(contrast(colours[name], colours.projected, ground), `${name} on what is projected`).to.be.at.least(4.5);
  for (const name of tints) expect(contrast(colours.milestone, colours[name], ground), `the milestone on ${name}`).to.be.at.least(3);
}

const settings: readonly MediaFeatures[] = [{}, { 'prefers-contrast': 'more' }];

if (canEmulateMedia)
  describe('the contrast of a figure', () => {
    afterEach(() => emulateMedia());

    for (const media of settings)
      for (const [scheme, text, ground] of pages)
        it(`is enough with ${text} on ${ground}${media['prefers-contrast'] ? ' for readers who ask for more' : ''}`, async () => {
          await emulateMedia(media);
          const theme = await themeOn(text, ground);
          expectSeen(theme, ground);
          expect(contrast(theme.colours['part-1'], '#fff') > contrast(theme.colours['part-1'], '#000')).to.equal(scheme === 'light');
        });

    for (const theme of ['light', 'dark'] as const)
      it(`is enough on its own ground when it is told to be ${theme}`, async () => {
        const figure = await fixture(html`<it-export-target-gauge theme=${theme}></it-export-target-gauge>`);
        const ground = getComputedStyle(part(figure, 'figure')!).backgroundColor;
        expectSeen(readTheme(figure.shadowRoot!.querySelector('.probe')!), ground);
      });

    it('is enough in the reader’s own colours, whatever the author has set', async () => {
      for (const scheme of ['light', 'dark'] as const) {
        await emulateMedia({ 'forced-colors': 'active', 'prefers-color-scheme': scheme });
        const page = await fixture<HTMLElement>(
          html`<div style="background:Canvas;--figure-text:red;--figure-muted:pink;--figure-accent:yellow;--figure-on-accent-2:gold;--figure-pace:tan">
            <freelance-earnings-chart></freelance-earnings-chart>
          </div>`,
        );
        expectSeen(readTheme(page.querySelector('freelance-earnings-chart')!.shadowRoot!.querySelector('.probe')!), getComputedStyle(page).backgroundColor);
      }
    });

    it('grows, with thicker lines, for readers who ask for more: what was muted is as dark as the text, and nothing is tinted', async () => {
      const usual = await themeOn('#333333', '#ffffff');
      await emulateMedia({ 'prefers-contrast': 'more' });
      const more = await themeOn('#333333', '#ffffff');
      expect(more.colours.muted).to.equal(more.colours.text);
      expect(more.thickness).to.be.greaterThan(usual.thickness);
      for (const name of tints) {
        expect(parsed(more.colours[name]).alpha).to.equal(0);
        expect(parsed(usual.colours[name]).alpha).to.be.greaterThan(0);
      }
      expect(contrast(more.colours.line, '#fff')).to.be.greaterThan(contrast(usual.colours.line, '#fff'));
    });

    it('is enough in the panel that says where a number comes from, light and dark', async () => {
      for (const color of ['#222', '#ddd']) {
        const page = await fixture<HTMLElement>(html`<div style="color:${color}"><it-export-target-gauge loading="eager"></it-export-target-gauge></div>`);
        const figure = page.querySelector('it-export-target-gauge')!;
        await drawn(figure);
        figure.shadowRoot!.querySelector<HTMLElement>('.ask')!.click();
        await figure.updateComplete;
        const panel = part(figure, 'provenance')!;
        const { backgroundColor } = getComputedStyle(panel);
        expect(parsed(backgroundColor).alpha).to.equal(1);
        for (const words of panel.querySelectorAll('p, li, a')) expect(contrast(getComputedStyle(words).color, backgroundColor)).to.be.at.least(4.5);
      }
    });

    it('is enough in the panel of a cited figure, light and dark, and follows a page that turns dark while it is open', async () => {
      const page = await fixture<HTMLElement>(
        html`<p style="color-scheme:light dark;color:CanvasText"><cited-figure of="freelance-earnings/2025-07/2025-12">$557 million</cited-figure></p>`,
      );
      const figure = page.querySelector('cited-figure')!;
      part(figure, 'trigger')!.click();
      await figure.updateComplete;
      const panel = part(figure, 'provenance')!;
      for (const media of [{}, { 'prefers-color-scheme': 'dark' }, { 'prefers-color-scheme': 'dark', 'prefers-contrast': 'more' }] as const) {
        await emulateMedia(media);
        await waitUntil(() => panel.matches('prefers-color-scheme' in media ? '.dark *' : '.light *'));
        const { backgroundColor } = getComputedStyle(panel);
        for (const words of panel.querySelectorAll('p, li, a')) expect(contrast(getComputedStyle(words).color, backgroundColor)).to.be.at.least(4.5);
      }
    });
  });
