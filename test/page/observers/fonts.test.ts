import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../../support/wait-until.js';
import { boxFont } from '../../support/box-font.js';
import '../../support/counting-chart.js';
import { drawn } from '../../support/figures.js';
import { canvasOf } from '../../support/pixels.js';
import type { CountingChart } from '../../support/counting-chart.js';

const added: FontFace[] = [];
const add = (...faces: FontFace[]) =>
  faces.forEach((face) => {
    added.push(face);
    document.fonts.add(face);
  });

const facesOf = (family: string) => ['400', '600', '700'].map((weight) => boxFont(family, { weight }));

/** The picture as it stands. */
const seen = (figure: CountingChart) => canvasOf(figure).toDataURL();

async function chartIn(family: string): Promise<CountingChart> {
  const page = await fixture<HTMLElement>(
    html`<div style="--figure-label-font:'${family}',sans-serif"><counting-chart loading="eager"></counting-chart></div>`,
  );
  const figure = page.querySelector<CountingChart>('counting-chart')!;
  await drawn(figure);
  return figure;
}

/** Waits until everything that was going to be drawn is. */
async function settled(): Promise<void> {
  await document.fonts.ready;
  await aTimeout(200);
}

describe('the web fonts of a page', () => {
  afterEach(() => {
    for (const face of added.splice(0)) document.fonts.delete(face);
  });

  it('are asked for, and the picture is drawn in all its weights, anew once at most', async () => {
    const faces = facesOf('Asked');
    add(...faces);
    const figure = await chartIn('Asked');
    await waitUntil(() => faces.every(({ status }) => status === 'loaded'), 'not all weights were asked for');
    await settled();
    // Once suffices for an engine that had them all in time, as WebKit may.
    expect(figure.themes.length).to.be.within(1, 2);
    expect(seen(figure) === seen(await chartIn('Asked'))).to.equal(true);
  });

  it('are followed when the page names them after the picture was drawn, which is drawn anew once when all its weights have come', async () => {
    const figure = await chartIn('Named Later');
    await settled();
    expect(figure.themes.length).to.equal(1);
    const faces = facesOf('Named Later');
    add(...faces);
    await waitUntil(() => figure.themes.length > 1, 'the picture was not drawn anew');
    expect(faces.map(({ status }) => status)).to.deep.equal(['loaded', 'loaded', 'loaded']);
    await settled();
    expect(figure.themes.length).to.equal(2);
  });

  it('are what the words of the picture are drawn in', async () => {
    const figure = await chartIn('Seen');
    const context = figure.shadowRoot!.querySelector('canvas')!.getContext('2d')!;
    const width = () => {
      context.font = `12px ${getComputedStyle(figure.shadowRoot!.querySelector('.probe')!).fontFamily}`;
      return context.measureText('iiii').width;
    };
    expect(width()).to.be.lessThan(20);
    add(boxFont('Seen'));
    await waitUntil(() => figure.themes.length > 1);
    expect(width()).to.be.closeTo(48, 0.1);
  });

  it('change nothing where they are of another family, of other letters, or there already', async () => {
    add(await boxFont('Here').load());
    const figure = await chartIn('Here');
    await settled();
    expect(figure.themes.length).to.equal(1);
    add(await boxFont('Elsewhere').load(), await boxFont('Here', { unicodeRange: 'U+600-6FF' }).load());
    const other = boxFont('Elsewhere', { weight: '700' });
    add(other);
    await document.fonts.load('700 1em Elsewhere');
    await settled();
    expect(other.status).to.equal('loaded');
    expect(figure.themes.length).to.equal(1);
  });

  it('that cannot be had leave the picture as it is', async () => {
    const broken = new FontFace('Broken', 'url(data:font/woff;base64,AAAA)');
    add(broken);
    const figure = await chartIn('Broken');
    await waitUntil(() => broken.status === 'error');
    await settled();
    expect(figure.themes.length).to.equal(1);
  });

  it('do not bring back a picture that has left the page', async () => {
    add(boxFont('Gone'));
    const figure = await chartIn('Gone');
    figure.remove();
    const { length } = figure.themes;
    await document.fonts.load('1em Gone');
    await settled();
    expect(figure.themes.length).to.equal(length);
  });

  it('may be changed for others while the page is open', async () => {
    const figure = await chartIn('sans-serif');
    await settled();
    expect(figure.themes.length).to.equal(1);
    figure.style.setProperty('--figure-label-font', 'monospace');
    await waitUntil(() => figure.themes.length > 1, 'the picture is still in the former font');
  });
});
