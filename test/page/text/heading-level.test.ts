import { expect, fixture, html } from '@open-wc/testing';
import { levelBelow } from '../../../src/page/text/heading-level.js';

describe('the level of a headline', () => {
  const level = async (before: unknown) =>
    levelBelow(
      (
        await fixture(
          html`<article>
            ${before}
            <p class="figure"></p>
            <h4>After it</h4>
          </article>`,
        )
      ).querySelector('.figure')!,
    );

  it('is one below the nearest heading before it', async () => {
    expect(
      await level(
        html`<h1>Title</h1>
          <section><h2>Part</h2></section>`,
      ),
    ).to.equal('3');
    expect(await level(html`<h1>Title</h1>`)).to.equal('2');
    expect(await level(html`<div role="heading" aria-level="4">Part</div>`)).to.equal('5');
    expect(await level(html`<h6>Smallest</h6>`)).to.equal('6');
  });

  it('leaves out what is hidden', async () => {
    expect(
      await level(
        html`<h1>Title</h1>
          <h3 hidden>Menu</h3>`,
      ),
    ).to.equal('2');
  });

  it('counts every heading where a browser cannot tell which are seen', async () => {
    const own = Object.getOwnPropertyDescriptor(Element.prototype, 'checkVisibility')!;
    Reflect.deleteProperty(Element.prototype, 'checkVisibility');
    try {
      expect(await level(html`<h1>Title</h1>`)).to.equal('2');
    } finally {
      Object.defineProperty(Element.prototype, 'checkVisibility', own);
    }
  });

  it('is that of a section where no heading is before it', async () => {
    expect(await level(html``)).to.equal('3');
  });

  it('is looked for around the shadow tree it stands in', async () => {
    const page = await fixture(
      html`<div>
        <h2>Part</h2>
        <div class="host"></div>
      </div>`,
    );
    const root = page.querySelector('.host')!.attachShadow({ mode: 'open' });
    root.append(document.createElement('p'));
    expect(levelBelow(root.querySelector('p')!)).to.equal('3');
    root.prepend(document.createElement('h4'));
    expect(levelBelow(root.querySelector('p')!)).to.equal('5');
  });
});
