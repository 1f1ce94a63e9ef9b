import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, prefer } from '../support/emulate-media.js';
import { everyPicture } from '../support/every-figure.js';
import { drawn, part } from '../support/figures.js';

describe('for a reader who wants less motion', () => {
  before(() => prefer({ 'prefers-reduced-motion': 'reduce' }));
  after(() => emulateMedia());

  for (const { tag } of everyPicture) {
    it(`<${tag}> is drawn at once, and stays as it is`, async () => {
      const figure = document.createElement(tag);
      figure.setAttribute('loading', 'eager');
      (await fixture(html`<div></div>`)).append(figure);
      await drawn(figure);
      const canvas = figure.shadowRoot!.querySelector('canvas')!;
      const first = canvas.toDataURL();
      await aTimeout(300);
      expect(canvas.toDataURL()).to.equal(first);
    });
  }

  it('nothing moves when the table takes the place of the picture', async () => {
    const figure = await fixture<HTMLElement>(html`<freelance-earnings-chart loading="eager"></freelance-earnings-chart>`);
    await drawn(figure);
    part(figure, 'button')!.click();
    await aTimeout(0);
    expect(part(figure, 'table')!.checkVisibility()).to.equal(true);
    expect(figure.shadowRoot!.getAnimations().length).to.equal(0);
  });
});
