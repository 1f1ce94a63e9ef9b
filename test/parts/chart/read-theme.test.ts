import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/define.js';
import { drawn } from '../../support/figures.js';
import { lightness, readTheme, schemeOf } from '../../../src/parts/chart/read-theme.js';

describe('the theme', () => {
  it('knows how light a computed colour is, in whichever form it comes', () => {
    expect(lightness('rgb(255, 255, 255)')).to.be.closeTo(1, 0.01);
    expect(lightness('rgba(0, 0, 0, 0.5)')).to.equal(0);
    expect(lightness('oklch(0.95 0.01 90)')).to.equal(0.95);
    expect(lightness('lab(95 0 0)')).to.equal(0.95);
    expect(lightness('color(srgb 0.1 0.1 0.1)')).to.equal(0.1);
  });

  it('is dark on a page with light text, however the page does it', async () => {
    const page = await fixture(html`<div style="background:#111;color:#eee"><p>text</p></div>`);
    expect(schemeOf(page.querySelector('p')!, undefined)).to.equal('dark');
    const declared = await fixture(html`<div style="color-scheme:dark;color:CanvasText"><p>text</p></div>`);
    expect(schemeOf(declared.querySelector('p')!, 'auto')).to.equal('dark');
  });

  it('has the direction of the figure, whatever that of the page is', async () => {
    const page = await fixture(
      html`<div dir="rtl">
        <p>text</p>
        <figure dir="ltr"><p>text</p></figure>
      </div>`,
    );
    expect(readTheme(page.querySelector('p')!).direction).to.equal('rtl');
    expect(readTheme(page.querySelector('figure p')!).direction).to.equal('ltr');
  });

  it('has the figure’s own colour in place of one that the browser does not know, and the page’s others, until it knows it', async () => {
    const page = await fixture<HTMLElement>(
      html`<div style="--figure-accent:#123456;--figure-milestone:unknown-colour(1)">
        <freelance-earnings-chart as-of="2026-02-25" loading="eager"></freelance-earnings-chart>
      </div>`,
    );
    const figure = page.querySelector('freelance-earnings-chart')!;
    await drawn(figure);
    const colours = () => readTheme(figure.shadowRoot!.querySelector<HTMLElement>('.probe')!).colours;
    expect(colours()).to.include({ 'part-1': 'rgb(18, 52, 86)', milestone: 'rgb(168, 50, 30)' });
    page.style.setProperty('--figure-milestone', 'rgb(1, 2, 3)');
    expect(colours().milestone).to.equal('rgb(1, 2, 3)');
  });

  it('is light otherwise, and does as it is told', async () => {
    const page = await fixture(html`<p style="color:#222">text</p>`);
    expect(schemeOf(page, undefined)).to.equal('light');
    expect(schemeOf(page, 'nonsense')).to.equal('light');
    expect(schemeOf(page, 'dark')).to.equal('dark');
  });
});
