import { expect, fixture, html } from '@open-wc/testing';
import { setScriptFonts, withScriptFonts } from '../../../src/page/text/script-font.js';

describe('the fonts for a script', () => {
  const fonts = ['Noto Nastaliq Urdu', 'Noto Naskh Arabic'];

  it('stand behind the fonts a page chose and before the general families', () => {
    expect(withScriptFonts('Georgia, "Times New Roman", serif', fonts)).to.equal(
      'Georgia, "Times New Roman", "Noto Nastaliq Urdu", "Noto Naskh Arabic", serif',
    );
    expect(withScriptFonts('system-ui, Arial', fonts)).to.equal('"Noto Nastaliq Urdu", "Noto Naskh Arabic", system-ui, Arial');
    expect(withScriptFonts('Georgia', fonts)).to.equal('Georgia, "Noto Nastaliq Urdu", "Noto Naskh Arabic"');
  });

  it('are given to a box and taken from it again', async () => {
    const host = await fixture<HTMLElement>(html`<div style="font-family: Georgia, serif"><p></p></div>`);
    const box = host.querySelector('p');
    setScriptFonts(host, box, fonts);
    expect(box!.style.getPropertyValue('--_script-font')).to.equal('Georgia, "Noto Nastaliq Urdu", "Noto Naskh Arabic", serif');
    setScriptFonts(host, box, undefined);
    expect(box!.style.getPropertyValue('--_script-font')).to.equal('');
  });
});
