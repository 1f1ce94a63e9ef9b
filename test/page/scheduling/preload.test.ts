import { aTimeout, expect } from '@open-wc/testing';
import { preload, preloadAll } from '../../../src/page/scheduling/preload.js';

/** A module that would leave a trace if it were run. */
const moduleOf = (name: string) => `data:text/javascript,globalThis.ran='${name}'`;
const links = () => [...document.head.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]')];
const hinted = () => links().map(({ href }) => href);

describe('what an element will load', () => {
  afterEach(() => {
    for (const link of links()) link.remove();
  });

  it('is fetched once for all who ask, and not run', async () => {
    const [shared, own] = [moduleOf('shared'), moduleOf('own')];
    preload([shared]);
    preload([shared, own]);
    expect(hinted()).to.deep.equal([shared, own]);
    await aTimeout(50);
    expect(globalThis).not.to.have.property('ran');
  });

  it('has the nonce of the page’s scripts, where they have one', () => {
    preload([moduleOf('without')]);
    const script = document.head.appendChild(document.createElement('script'));
    script.nonce = 'news';
    preload([moduleOf('with')]);
    script.remove();
    expect(links().map(({ nonce }) => nonce)).to.deep.equal(['', 'news']);
  });

  it('is not asked for where its addresses are not known', () => {
    preloadAll('freelance-earnings-chart');
    preloadAll('unknown-element');
    expect(hinted()).to.deep.equal([]);
  });
});
