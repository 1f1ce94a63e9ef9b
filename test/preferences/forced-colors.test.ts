import { expect, html } from '@open-wc/testing';
import { settledFixture as fixture } from '../support/settled.js';
import '../../src/define.js';
import { lightness } from '../../src/parts/chart/read-theme.js';
import { emulateMedia, prefer } from '../support/emulate-media.js';
import { drawn, part } from '../support/figures.js';

/** A colour of the system, as the browser resolves it on an element that takes no part in forcing. */
const systemColour = async (name: string): Promise<string> =>
  getComputedStyle(await fixture(html`<p style="forced-color-adjust:none;color:${name}">text</p>`)).color;

describe('for a reader who forces colours', () => {
  before(() => prefer({ 'forced-colors': 'active' }));
  after(() => emulateMedia());

  for (const theme of ['auto', 'light', 'dark']) {
    it(`the text of a figure with theme="${theme}" is in the reader’s colours`, async () => {
      const figure = await fixture<HTMLElement>(html`<freelance-earnings-chart theme=${theme} loading="eager"></freelance-earnings-chart>`);
      await drawn(figure);
      const [ground, words] = [await systemColour('Canvas'), await systemColour('CanvasText')];
      expect(Math.abs(lightness(ground) - lightness(words))).to.be.greaterThan(0.5);
      for (const name of ['headline', 'summary']) expect(getComputedStyle(part(figure, name)!).color, name).to.equal(words);
      const { backgroundColor } = getComputedStyle(part(figure, 'figure')!);
      expect(backgroundColor === ground || backgroundColor.endsWith(', 0)'), backgroundColor).to.equal(true);
    });
  }

  it('the words with a source stay underlined', async () => {
    const page = await fixture<HTMLElement>(html`<p>They earned <cited-figure of="freelance-earnings/2025-07/2025-12">$557 million</cited-figure>.</p>`);
    const trigger = part(page.querySelector('cited-figure')!, 'trigger')!;
    expect(getComputedStyle(trigger).textDecorationLine).to.equal('underline');
  });
});
