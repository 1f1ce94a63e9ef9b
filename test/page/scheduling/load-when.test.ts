import { aTimeout, expect, fixture, fixtureCleanup, html, nextFrame } from '@open-wc/testing';
import { waitUntil } from '../../support/wait-until.js';
import { drawn, part, warnings } from '../../support/figures.js';
import { holdIdle, type Idle } from '../../support/idle.js';
import { InventedFigure } from '../../support/invented-figure.js';

type Did = Parameters<typeof InventedFigure.done>[0];

let did: Did[] = [];
let idle: Idle;

/** A figure as an author writes it, the only one of its page, some screens below its top. */
async function below(screens: number, markup: string): Promise<InventedFigure> {
  fixtureCleanup();
  const page = await fixture<HTMLElement>(html`<div style="padding-block:${screens * innerHeight}px 6000px"></div>`);
  page.innerHTML = markup;
  const figure = page.querySelector('invented-figure')!;
  await figure.updateComplete;
  return figure;
}

const plain = '<invented-figure></invented-figure>';
const untouched = '<invented-figure loading="interaction"><p>In words</p></invented-figure>';

/** Long enough for the browser to tell what it observes, and for tasks to come. */
const someFrames = async () => {
  for (let frame = 0; frame < 6; frame += 1) await nextFrame();
  await aTimeout(0);
};

const hasDone = (...what: Did[]) => waitUntil(() => did.join() === what.join(), `not ${what.join()}`).catch(() => expect(did).to.deep.equal(what));

describe('when a picture is loaded', () => {
  beforeEach(() => {
    did = [];
    InventedFigure.done = (what) => did.push(what);
    InventedFigure.line = Promise.resolve();
    idle = holdIdle();
  });
  afterEach(() => {
    fixtureCleanup();
    idle.end();
    scrollTo(0, 0);
  });

  describe('lazily', () => {
    it('it waits until the reader is a screen away and the page is idle', async () => {
      const figure = await below(2.5, plain);
      await someFrames();
      expect([did, idle.waiting()]).to.deep.equal([[], []]);
      scrollTo(0, innerHeight * 0.7);
      await waitUntil(() => idle.waiting().length === 1, 'no idle moment is asked for');
      await someFrames();
      expect(did).to.deep.equal([]);
      idle.come();
      await drawn(figure);
      await hasDone('load', 'draw');
    });

    it('a busy page cannot put it off for long, and less where the picture is missed already', async () => {
      await below(0, plain);
      await waitUntil(() => idle.waiting().length === 1);
      const seen = idle.waiting()[0]!;
      await below(1.5, plain);
      await waitUntil(() => idle.waiting().length === 1 && idle.waiting()[0] !== seen, 'the same patience');
      expect(seen).to.be.lessThan(idle.waiting()[0]!);
      expect(idle.waiting()[0]).to.be.at.most(2000);
    });

    for (const missing of ['requestIdleCallback', 'cancelIdleCallback'] as const)
      it(`it is loaded and can be removed where there is no \`${missing}\``, async () => {
        const own = Object.getOwnPropertyDescriptor(globalThis, missing)!;
        Reflect.deleteProperty(globalThis, missing);
        try {
          (await below(0, plain)).remove();
          await drawn(await below(0, plain));
          expect(did).to.deep.equal(['load', 'draw']);
        } finally {
          Object.defineProperty(globalThis, missing, own);
        }
      });

    it('it is not for a figure whose table is shown instead', async () => {
      const figure = await below(0, '<invented-figure view="table"></invented-figure>');
      await someFrames();
      expect(idle.waiting()).to.deep.equal([]);
      figure.view = 'chart';
      await waitUntil(() => idle.waiting().length === 1);
      idle.come();
      await drawn(figure);
    });
  });

  it('eagerly, it is at once', async () => {
    await drawn(await below(4, '<invented-figure loading="eager"></invented-figure>'));
    expect(did).to.deep.equal(['load', 'draw']);
  });

  describe('by interaction', () => {
    it('what stands in its place is kept while the reader passes by', async () => {
      const figure = await below(0, untouched);
      await someFrames();
      expect([did, idle.waiting()]).to.deep.equal([[], []]);
      expect(figure.querySelector('p')!.checkVisibility()).to.equal(true);
    });

    for (const type of ['pointerenter', 'pointerdown', 'focusin']) {
      it(`it is loaded at once by ${type}`, async () => {
        const figure = await below(0, untouched);
        await someFrames();
        figure.dispatchEvent(new Event(type));
        figure.dispatchEvent(new Event(type));
        await drawn(figure);
        expect(did).to.deep.equal(['load', 'draw']);
        expect(figure.querySelector('p')!.checkVisibility()).to.equal(false);
      });
    }

    it('it is loaded lazily where nothing stands in its place', async () => {
      const figure = await below(0, '<invented-figure loading="interaction"></invented-figure>');
      await waitUntil(() => idle.waiting().length === 1);
      idle.come();
      await drawn(figure);
    });

    it('neither paper nor the table need it', async () => {
      const figure = await below(0, untouched);
      dispatchEvent(new Event('beforeprint'));
      expect(figure.querySelector('p')!.checkVisibility()).to.equal(true);
      dispatchEvent(new Event('afterprint'));
      part(figure, 'button')!.click();
      await figure.updateComplete;
      expect(part(figure, 'table')!.className).to.equal('table');
      figure.dispatchEvent(new Event('pointerenter'));
      await someFrames();
      expect(did).to.deep.equal([]);
      part(figure, 'button')!.click();
      await drawn(figure);
      expect(did).to.deep.equal(['load', 'draw']);
    });
  });

  it('a change of mind counts while it is waited for', async () => {
    const figure = await below(4, plain);
    await someFrames();
    figure.setAttribute('loading', 'eager');
    await drawn(figure);
    const other = await below(0, untouched);
    await someFrames();
    other.removeAttribute('loading');
    await waitUntil(() => idle.waiting().length === 1);
    other.setAttribute('loading', 'interaction');
    await other.updateComplete;
    expect(idle.waiting()).to.deep.equal([]);
    other.dispatchEvent(new Event('pointerdown'));
    await drawn(other);
    other.setAttribute('loading', 'eager');
    await someFrames();
    expect(did).to.deep.equal(['load', 'draw', 'destroy', 'load', 'draw']);
  });

  it('an unknown word is taken as the default, and said in the console once', async () => {
    const said = await warnings(async () => {
      await below(0, '<invented-figure loading="soon"></invented-figure><invented-figure loading="soon"></invented-figure>');
      await waitUntil(() => idle.waiting().length === 2);
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('<invented-figure> loading="soon" is not known').and.to.contain('"lazy", "interaction", "eager"');
    expect(did).to.deep.equal([]);
  });

  it('it is drawn once for the size at which it was first seen, and resized when that changes', async () => {
    const figure = await below(0, '<invented-figure loading="eager"></invented-figure>');
    await drawn(figure);
    await someFrames();
    expect(did).to.deep.equal(['load', 'draw']);
    figure.style.width = '300px';
    await hasDone('load', 'draw', 'resize');
  });

  describe('a figure that is removed', () => {
    it('before the page is idle is not loaded', async () => {
      const figure = await below(0, plain);
      await waitUntil(() => idle.waiting().length === 1);
      figure.remove();
      expect(idle.waiting()).to.deep.equal([]);
    });

    it('while it is loaded is not drawn, until it comes back', async () => {
      let arrive = (): void => undefined;
      InventedFigure.line = new Promise((resolve) => (arrive = () => resolve(undefined)));
      const figure = await below(0, '<invented-figure loading="eager"></invented-figure>');
      const page = figure.parentElement!;
      figure.remove();
      arrive();
      await someFrames();
      expect(did).to.deep.equal(['load']);
      page.append(figure);
      await drawn(figure);
      await someFrames();
      expect(did).to.deep.equal(['load', 'load', 'draw']);
      figure.remove();
      expect(did.at(-1)).to.equal('destroy');
    });
  });
});
