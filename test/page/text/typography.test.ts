import { expect, fixture, html } from '@open-wc/testing';
import { setTypography } from '../../../src/page/text/typography.js';

describe('the type of a language', () => {
  const tallLines = { lineHeight: 2, headlineLineHeight: 1.9, underlineOffset: 0.5, chartLineScale: 1.45 };

  it('is given to a box and taken from it again', async () => {
    const host = await fixture<HTMLElement>(html`<div style="font-family: Georgia, serif"><p></p></div>`);
    const { style } = host.querySelector('p')!;
    const set = (language: Parameters<typeof setTypography>[2]) => {
      setTypography(host, host.querySelector('p'), language);
      return Object.fromEntries([...style].map((name) => [name, style.getPropertyValue(name)]));
    };
    expect(set({ fonts: ['Noto Nastaliq Urdu'], tallLines })).to.deep.equal({
      '--_script-font': 'Georgia, "Noto Nastaliq Urdu", serif',
      '--_tall-line-height': '2',
      '--_tall-headline-line-height': '1.9',
      '--_tall-underline-offset': '0.5',
      '--_line-scale': '1.45',
    });
    expect(set({ fonts: ['Noto Naskh Arabic'] })).to.deep.equal({ '--_script-font': 'Georgia, "Noto Naskh Arabic", serif' });
    expect(set({})).to.deep.equal({});
  });

  it('waits for a box that is not there yet', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    expect(() => setTypography(host, null, { tallLines })).not.to.throw();
  });
});
