import { expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../../support/wait-until.js';
import { watchApproach, whenNear } from '../../../src/page/scheduling/visibility.js';

/** A box that scrolls, with an element so many of its heights below what is seen of it. */
async function inScroller(heights: number, outer = '') {
  const page = await fixture<HTMLElement>(
    html`<div style=${outer}>
      <div class="scroller" style="height:200px;overflow:auto">
        <div style="height:${200 * heights}px"></div>
        <p style="height:20px;margin:0">It</p>
        <div style="height:3000px"></div>
      </div>
    </div>`,
  );
  return page.querySelector('p')!;
}

/** What is said of an element first. */
const first = (element: Element) => new Promise<boolean>((resolve) => watchApproach(element, resolve));

describe('an element in a box of the page that scrolls', () => {
  it('is near within two and a half heights of the box, and not beyond', async () => {
    expect(await first(await inScroller(3))).to.equal(true);
    expect(await first(await inScroller(3.9))).to.equal(false);
  });

  it('is what a chart is drawn for a height ahead', async () => {
    const element = await inScroller(4);
    let isNear = false;
    whenNear(element, () => (isNear = true));
    expect(await first(element)).to.equal(false);
    expect(isNear).to.equal(false);
    element.parentElement!.scrollTop = 2.5 * 200;
    await waitUntil(() => isNear, 'it is not near');
  });

  it('is far where the box itself is', async () => {
    expect(await first(await inScroller(0, `margin-top: ${4 * innerHeight}px`))).to.equal(false);
  });
});
