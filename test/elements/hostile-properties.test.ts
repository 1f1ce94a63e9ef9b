/** What a script may set as a property and no markup can: a figure shows its default, the console says so, and no promise is rejected. */
import { expect, fixtureSync } from '@open-wc/testing';
import '../../src/define.js';
import * as library from '../../src/index.js';
import { LazyElement } from '../../src/element/lazy-element.js';
import { part, text, warnings } from '../support/figures.js';
import { hostileWords, megabyte } from '../support/hostile.mjs';
import { withAnswers } from '../support/stubbed-fetch.js';
import type { LitElement } from 'lit';

/** By what the console calls it. */
const without: Readonly<Record<string, unknown>> = {
  'a symbol': Symbol('a symbol'),
  'a function': () => 'a function',
  'an object': Object.create(null) as object,
};

type Class = typeof LitElement & { readonly tag: string };
const classes = Object.values(library).filter((each) => typeof each === 'function' && each.prototype instanceof LazyElement) as unknown as Class[];

const made = (tag: string): LitElement =>
  fixtureSync(`<${tag} as-of="2026-02-25" loading="eager" of="freelance-earnings/2025-07/2025-12">$557 million</${tag}>`);

/** Rejections and errors that reach the page while something happens. */
async function escaped(during: () => Promise<unknown>): Promise<string[]> {
  const heard: string[] = [];
  const hear = (event: Event) => heard.push(String(event instanceof PromiseRejectionEvent ? event.reason : (event as ErrorEvent).message));
  for (const type of ['error', 'unhandledrejection']) addEventListener(type, hear);
  try {
    await during();
    // A rejection is reported in a task of its own.
    await new Promise((done) => setTimeout(done));
  } finally {
    for (const type of ['error', 'unhandledrejection']) removeEventListener(type, hear);
  }
  return heard;
}

describe('a property without a text', () => {
  for (const Each of classes)
    for (const [kind, value] of Object.entries(without))
      it(`leaves <${Each.tag}> as it is: ${kind}, for each of its properties`, async () => {
        const names = [...Each.elementProperties.keys()].map(String);
        let figure!: LitElement;
        let said: string[] = [];
        const errors = await escaped(async () => {
          said = await warnings(async () => {
            figure = made(Each.tag);
            for (const name of names) Object.assign(figure, { [name]: value });
            figure.scrollIntoView();
            await figure.updateComplete;
          });
        });
        expect(errors).to.deep.equal([]);
        const what = `set to ${kind}, which has no text`;
        for (const name of names) expect(said.join('\n'), name).to.contain(`<${Each.tag}> has ${name} ${what}`);
        if (Each.tag !== 'cited-figure') expect(text(part(figure, 'headline'))).to.match(/\w{3}/);
        figure.remove();
      });

  it('is an address where it has one', async () => {
    const said = await warnings(async () => {
      const figure = made('it-exports-chart');
      Object.assign(figure, { src: new URL('data:,') });
      await figure.updateComplete;
    });
    expect(said.join()).to.contain('src="data:," is not the address of a file');
  });

  it('is not waited for without an end: NaN as an address', async () => {
    const figure = made('it-exports-chart');
    const none = () => Promise.resolve(new Response('', { status: 404 }));
    await warnings(() =>
      withAnswers(none, async () => {
        Object.assign(figure, { src: NaN });
        await figure.updateComplete;
      }),
    );
    expect(text(part(figure, 'headline'))).to.match(/\d/);
  });
});

describe('a hostile text', () => {
  for (const Each of classes)
    it(`changes nothing but itself in <${Each.tag}>, and is no markup`, async () => {
      const figure = made(Each.tag);
      await figure.updateComplete;
      const names = [...Each.elementProperties.keys()].map(String).filter((name) => !['view', 'loading', 'src'].includes(name));
      const errors = await escaped(() =>
        warnings(async () => {
          for (const value of [...hostileWords, megabyte, 12n]) {
            for (const name of names) Object.assign(figure, { [name]: value });
            await figure.updateComplete;
            expect(figure.renderRoot.querySelectorAll('script, img, [onerror], [href^="javascript" i]').length).to.equal(0);
          }
        }),
      );
      expect(errors).to.deep.equal([]);
      figure.remove();
    });
});
