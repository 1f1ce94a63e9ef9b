import { expect, html, nextFrame } from '@open-wc/testing';
import { waitUntil } from '../../support/wait-until.js';
import { settledFixture as fixture } from '../../support/settled.js';
import '../../../src/define.js';
import { watchPage, type PageChange } from '../../../src/page/observers/page-settings.js';
import { canEmulateMedia, emulateMedia } from '../../support/emulate-media.js';
import { setViewport } from '../../support/viewport.js';
import { drawn } from '../../support/figures.js';
import { canvasOf } from '../../support/pixels.js';

/** How many listeners to the page were added while something happened, and how many of them are still there. */
async function listenersOf(during: () => Promise<unknown>): Promise<{ added: number; left: number }> {
  const signals: (AbortSignal | undefined)[] = [];
  const watched: EventTarget[] = [MediaQueryList.prototype, document.fonts];
  for (const target of watched)
    target.addEventListener = function (this: EventTarget, type: string, listener: EventListener | null, options?: AddEventListenerOptions) {
      signals.push(options?.signal);
      EventTarget.prototype.addEventListener.call(this, type, listener, options);
    };
  try {
    await during();
  } finally {
    for (const target of watched) Reflect.deleteProperty(target, 'addEventListener');
  }
  return { added: signals.length, left: signals.filter((signal) => !signal?.aborted).length };
}

if (canEmulateMedia)
  describe('what a page is watched for', () => {
    afterEach(async () => {
      await emulateMedia();
      await setViewport({ width: 800, height: 600 });
    });

    it('is told as long as one listens, and not after', async () => {
      const told: PageChange[] = [];
      const stop = watchPage(document, (change) => told.push(change));
      await emulateMedia({ 'prefers-color-scheme': 'dark' });
      await waitUntil(() => told.length === 1);
      await emulateMedia({ 'prefers-color-scheme': 'dark', 'prefers-reduced-motion': 'reduce' });
      await waitUntil(() => told.length === 2);
      expect(told).to.deep.equal(['colours', 'motion']);
      stop();
      await emulateMedia({ 'forced-colors': 'active' });
      await nextFrame();
      await nextFrame();
      expect(told.length).to.equal(2);
    });

    it('is watched once for all figures of a page, and left alone when the last has gone', async () => {
      const page = await fixture<HTMLElement>(html`<div></div>`);
      const { added, left } = await listenersOf(async () => {
        const figures = Array.from({ length: 100 }, (_, index) =>
          document.createElement((['freelance-earnings-chart', 'it-export-target-gauge', 'cited-figure'] as const)[index % 3]!),
        );
        for (const figure of figures) figure.setAttribute('of', 'it-exports/2024-07/2025-06');
        page.append(...figures);
        await Promise.all(figures.map(({ updateComplete }) => updateComplete));
        page.replaceChildren();
      });
      expect(added).to.be.within(1, 8);
      expect(left).to.equal(0);
    });

    it('leaves nothing behind after 100 times of coming and going', async () => {
      const page = await fixture<HTMLElement>(html`<div></div>`);
      const figure = document.createElement('it-exports-chart');
      const { added, left } = await listenersOf(async () => {
        for (let time = 0; time < 100; time += 1) {
          page.append(figure);
          await figure.updateComplete;
          figure.remove();
        }
      });
      expect(added).to.be.at.least(100);
      expect(left).to.equal(0);
    });

    it('makes a picture as sharp as its screen, whenever that changes', async () => {
      const figure = await fixture(html`<it-exports-chart loading="eager"></it-exports-chart>`);
      await drawn(figure);
      const ratio = () => canvasOf(figure).width / Number.parseFloat(canvasOf(figure).style.width);
      for (const deviceScaleFactor of [2, 1, 4, 1]) {
        // Of another width too, as after zooming: emulated alone, a resolution tells nobody that it has changed.
        await setViewport({ width: 800 + deviceScaleFactor, height: 600, deviceScaleFactor });
        await waitUntil(() => Math.abs(ratio() - deviceScaleFactor) < 0.02, `the canvas has ${ratio()} dots a pixel, not ${deviceScaleFactor}`);
      }
    });

    it('bounds the memory of a canvas, however sharp the screen is', async () => {
      await setViewport({ width: 1600, height: 600, deviceScaleFactor: 8 });
      const figure = await fixture(html`<it-exports-chart loading="eager"></it-exports-chart>`);
      await drawn(figure);
      const { width, height } = canvasOf(figure);
      expect(width * height).to.be.within(6e6, 2 ** 23 + width + height);
    });
  });
