import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { preloadAhead } from '../../src/figure/preload.js';
import { census } from '../support/census.js';

/** A module that would leave a trace if it were run. */
const moduleOf = (name: string) => `data:text/javascript,globalThis.ran='${name}'`;
const links = () => [...document.head.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]')];
const hinted = () => links().map(({ href }) => href);

const someFrames = async () => {
  for (let frame = 0; frame < 6; frame += 1) await nextFrame();
};

/** A place some screens below the screen. */
async function below(screens: number): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`<div style="padding-block:${(screens + 1) * innerHeight}px 6000px"><p>here</p></div>`);
  return page.querySelector('p')!;
}

describe('what draws a picture', () => {
  afterEach(() => {
    for (const link of links()) link.remove();
    scrollTo(0, 0);
  });

  it('is fetched some screens ahead, once, and not run', async () => {
    const address = moduleOf('ahead');
    const [near, far] = [await below(2), await below(3)];
    preloadAhead([address], far);
    await someFrames();
    expect(hinted()).to.deep.equal([]);
    preloadAhead([address], near);
    await waitUntil(() => hinted().length > 0, 'it is not fetched');
    preloadAhead([address], near);
    scrollTo(0, innerHeight * 3);
    await someFrames();
    expect(hinted()).to.deep.equal([address]);
    expect(globalThis).not.to.have.property('ran');
  });

  it('is no longer waited for by others once it is fetched', async () => {
    const held = census();
    const places = held.observers.IntersectionObserver;
    try {
      const [shared, other] = [moduleOf('shared'), moduleOf('other')];
      const [near, far, farther] = [await below(0), await below(9), await below(9)];
      preloadAhead([shared], far);
      const stop = preloadAhead([shared, other], farther);
      preloadAhead([shared], near);
      await waitUntil(() => hinted().includes(shared));
      expect(places.now).to.equal(1);
      stop();
      expect(places.now).to.equal(0);
    } finally {
      held.end();
    }
  });

  it('is not waited for where its addresses are not known', async () => {
    const held = census();
    preloadAhead([], await below(0));
    expect(held.observers.IntersectionObserver.most).to.equal(0);
    held.end();
  });
});
