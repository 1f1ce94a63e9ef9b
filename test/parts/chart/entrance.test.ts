import { expect, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { waitUntil } from '../../support/wait-until.js';
import '../../../src/define.js';
import { canEmulateMedia, emulateMedia } from '../../support/emulate-media.js';
import { Entrance } from '../../../src/parts/chart/entrance.js';
import { drawn } from '../../support/figures.js';
import type { ItExportsChart } from '../../../src/elements/it-exports-chart/it-exports-chart.js';

const pictureOf = (figure: Element): HTMLElement => figure.shadowRoot!.querySelector<HTMLElement>('.canvas')!;
const entrances = (figure: Element): Animation[] => pictureOf(figure).getAnimations();
const playing = (figure: Element): Animation | undefined => entrances(figure).find(({ playState }) => playState === 'running');
const clipped = (figure: Element): boolean => getComputedStyle(pictureOf(figure)).clipPath !== 'none';

/** Long enough for a picture to be found on the screen, and to begin to move. */
const someFrames = async () => {
  for (let frame = 0; frame < 6; frame += 1) await nextFrame();
};

async function chart(above = 0): Promise<ItExportsChart> {
  const page = await fixture<HTMLElement>(html`<div style="padding-block:${above}px 2000px"><it-exports-chart loading="eager"></it-exports-chart></div>`);
  const figure = page.querySelector('it-exports-chart')!;
  await drawn(figure);
  return figure;
}

describe('the entrance of a picture', () => {
  afterEach(async () => {
    scrollTo(0, 0);
    await emulateMedia();
  });

  it('plays when it is drawn before the reader’s eyes, and ends with the whole picture', async () => {
    const figure = await chart();
    await waitUntil(() => playing(figure), 'nothing moves');
    expect(playing(figure)!.effect!.getTiming().iterations).to.equal(1);
    await playing(figure)!.finished;
    expect(clipped(figure)).to.equal(false);
  });

  it('plays from the side on which the picture begins', async () => {
    for (const [direction, hidden] of [
      ['ltr', '0px 100% 0px 0px'],
      ['rtl', '0px 0px 0px 100%'],
    ] as const) {
      const picture = await fixture<HTMLElement>(html`<div>picture</div>`);
      const entrance = new Entrance();
      entrance.prepare(picture, picture, direction);
      const [animation] = picture.getAnimations();
      animation!.currentTime = 0;
      expect(getComputedStyle(picture).clipPath).to.equal(`inset(${hidden})`);
      entrance.stop();
    }
  });

  it('waits for the reader off the screen, where the picture stands whole', async () => {
    const figure = await chart(3000);
    await someFrames();
    expect(entrances(figure)).to.deep.equal([]);
    expect(clipped(figure)).to.equal(false);
    pictureOf(figure).scrollIntoView();
    await waitUntil(() => playing(figure), 'nothing moves');
  });

  it('plays once: not after a change of size, of theme, of view, or of place', async () => {
    const figure = await chart();
    await waitUntil(() => playing(figure));
    playing(figure)!.finish();
    const changes: (() => unknown)[] = [
      () => (figure.style.width = '400px'),
      () => (figure.theme = 'dark'),
      () => (figure.view = 'table'),
      () => (figure.view = 'chart'),
      () => figure.parentElement!.append(figure),
      () => (figure.period = 'month'),
    ];
    for (const change of changes) {
      change();
      await figure.updateComplete;
      await someFrames();
      expect(entrances(figure), String(change)).to.deep.equal([]);
    }
    await drawn(figure);
  });

  if (canEmulateMedia) {
    it('does not play for a reader who wants less motion', async () => {
      await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
      const figure = await chart();
      await someFrames();
      expect(entrances(figure)).to.deep.equal([]);
      expect(clipped(figure)).to.equal(false);
    });

    it('stops at once when the reader comes to want less motion', async () => {
      const figure = await chart();
      await waitUntil(() => playing(figure));
      const cancelled = oneEvent(playing(figure)!, 'cancel');
      await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
      await cancelled;
      expect(clipped(figure)).to.equal(false);
      await emulateMedia();
      await someFrames();
      expect(entrances(figure)).to.deep.equal([]);
    });

    it('plays for a reader who has come to allow motion before seeing the picture', async () => {
      await emulateMedia({ 'prefers-reduced-motion': 'reduce' });
      const figure = await chart(3000);
      await emulateMedia();
      pictureOf(figure).scrollIntoView();
      await waitUntil(() => playing(figure), 'nothing moves');
    });
  }

  it('is cut short when the figure leaves the page', async () => {
    const figure = await chart();
    await waitUntil(() => playing(figure));
    const picture = pictureOf(figure);
    figure.remove();
    expect(picture.getAnimations()).to.deep.equal([]);
  });
});
