import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { lightness } from '../../src/parts/chart/read-theme.js';
import { emulateMedia, prefer } from '../support/emulate-media.js';
import { drawn, part } from '../support/figures.js';

describe('for a reader who prefers dark pages', () => {
  before(() => prefer({ 'prefers-color-scheme': 'dark' }));
  after(() => emulateMedia());

  it('a figure follows a page that does as the reader wishes, with light text', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="color-scheme:light dark;background:Canvas;color:CanvasText"><freelance-earnings-chart loading="eager"></freelance-earnings-chart></div>`,
    );
    const figure = page.querySelector('freelance-earnings-chart')!;
    await drawn(figure);
    expect(figure.shadowRoot!.querySelector('figure')!.classList.contains('dark')).to.equal(true);
    expect(lightness(getComputedStyle(part(figure, 'headline')!).color)).to.be.greaterThan(0.8);
    await expect(page).to.be.accessible();
  });

  it('a figure stays light on a page that does not', async () => {
    const figure = await fixture<HTMLElement>(html`<it-export-target-gauge loading="eager"></it-export-target-gauge>`);
    await drawn(figure);
    expect(figure.shadowRoot!.querySelector('figure')!.classList.contains('light')).to.equal(true);
    expect(lightness(getComputedStyle(part(figure, 'headline')!).color)).to.be.lessThan(0.2);
  });
});
