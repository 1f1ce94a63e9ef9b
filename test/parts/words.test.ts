import { expect, fixture, html } from '@open-wc/testing';
import { words } from '../../src/parts/words.js';
import { isolate } from '../../src/locales/bidi.js';

describe('a line with isolated pieces', () => {
  const line = async (text: string) => fixture<HTMLElement>(html`<p dir="rtl" lang="ur" ${words(text)}></p>`);

  it('has each piece in an element of its own, and no marks left', async () => {
    const paragraph = await line(`مالی سال ${isolate('2025-26')} میں ${isolate('+58%')}`);
    expect([...paragraph.querySelectorAll('bdi')].map(({ dir, textContent }) => [dir, textContent])).to.deep.equal([
      ['ltr', '2025-26'],
      ['ltr', '+58%'],
    ]);
    expect(paragraph.textContent).to.equal('مالی سال 2025-26\u00A0میں +58%');
  });

  it('marks names in Latin script as English', async () => {
    const paragraph = await line(`بحوالہ ${isolate('Arab News Pakistan')}، ${isolate('2026')}`);
    expect([...paragraph.querySelectorAll('bdi')].map(({ lang }) => lang)).to.deep.equal(['en', '']);
  });

  it('is only itself where there is nothing to isolate', async () => {
    expect((await line('جولائی 2026')).children).to.have.length(0);
  });
});
