/** The page that answers two articles claim by claim: every number in it is one of the dataset, as it was known on the day it names. */
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { dataset } from '../../src/data/dataset.js';
import { asOf, knownFrom } from '../../src/data/vintage.js';
import { citedFigureView } from '../../src/elements/cited-figure/view.js';
import { defaultLanguage, messagesFor } from '../../src/locales/languages.js';
import { drawn, text, warnings } from '../support/figures.js';

const context = { messages: messagesFor(defaultLanguage), today: dataset.compiled };
const pages = { en: 'claims.html', ur: 'claims-ur.html' };

const claimsIn = async (file: string): Promise<HTMLElement> => {
  const answer = await fetch(new URL(`../../stories/article/${file}`, import.meta.url));
  const claims = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector<HTMLElement>('.claims');
  return document.importNode(claims!, true);
};
const citedIn = (claims: Element) => [...claims.querySelectorAll('cited-figure')];
const figuresIn = (claims: Element) => [...claims.querySelectorAll<HTMLElement & { updateComplete: Promise<unknown> }>('.claim-figure')];

/** The text around an element, as far as it tells how its number is meant. */
const around = (element: Element) => ({ before: element.previousSibling?.textContent ?? '', after: element.nextSibling?.textContent ?? '' });

/** What an amount in Urdu is in the units of the dataset, and half of its last digit. */
function amountIn(words: string): { readonly value: number; readonly slack: number } | undefined {
  const { digits, unit } = /(?<digits>[\d.]+)\s(?<unit>ارب|ملین|لاکھ)/.exec(words)?.groups ?? {};
  const scale = { ارب: 1000, ملین: 1, لاکھ: 100_000 }[unit ?? ''];
  if (!digits || !scale) return undefined;
  return { value: Number(digits) * scale, slack: (0.5 / 10 ** (digits.split('.')[1]?.length ?? 0)) * scale };
}

for (const [lang, file] of Object.entries(pages))
  describe(`the claims in ${lang}`, () => {
    let claims: HTMLElement;
    beforeEach(async () => {
      claims = await claimsIn(file);
    });

    it('gives every number with its source, pinned to a day', () => {
      const cited = citedIn(claims);
      expect(cited.length).to.be.greaterThan(10);
      for (const figure of cited) {
        const [of, day, words] = [figure.getAttribute('of')!, figure.getAttribute('as-of')!, text(figure)];
        expect(day, words).to.match(/^\d{4}-\d\d-\d\d$/);
        expect(citedFigureView(dataset, { of, asOf: day, words, around: around(figure) }, context).problems, of).to.deep.equal([]);
        // What is in the console is about English words alone.
        if (lang === 'en' || of.startsWith('freelancers-rank')) continue;
        const amount = amountIn(words);
        const { observations, targets, projections } = asOf(dataset, day);
        const known = [...observations, ...targets, ...projections].find(({ id }) => id === of);
        expect(amount?.value, `${of}: ${words}`).to.be.closeTo(known?.value ?? 0, amount?.slack ?? 0);
      }
    });

    it('gives no number without one', () => {
      for (const paragraph of claims.querySelectorAll('.claim-words p')) {
        const rest = paragraph.cloneNode(true) as Element;
        for (const figure of rest.querySelectorAll('cited-figure')) figure.remove();
        expect(text(rest)).not.to.match(/\$|%|\d[.,]\d|\d\s?(?:million|billion|ارب|ملین|لاکھ|فیصد)|\b(?:half|quarter|third|fifth)\b(?!-year)/i);
      }
    });

    it('says of each claim in a few words how it stands, with a figure where there is one', () => {
      const each = [...claims.querySelectorAll('.claim')];
      expect(each.length).to.equal(8);
      for (const claim of each) {
        const quoted = /[“”](?<words>[^“”]+)[“”]/.exec(text(claim.querySelector('h3')))?.groups?.words ?? '';
        expect(quoted.split(' ').length, 'a short quotation').to.be.within(2, 12);
        expect(text(claim.querySelector('.claim-words strong')).length).to.be.within(5, 50);
        expect(claim.querySelectorAll('.claim-figure').length).to.equal(claim.matches('.claim-unanswered') ? 0 : 1);
      }
    });

    it('names both articles, with address and day as the dataset cites them, and pins the claims of each to its day', () => {
      const citations = [...dataset.observations, ...dataset.projections].flatMap((each) => each.citations);
      const articles = [...claims.querySelectorAll('.claims-article')];
      expect(articles.length).to.equal(2);
      for (const article of articles) {
        const citation = citations.find(({ url }) => url === article.querySelector('a')?.href);
        const day = article.querySelector('time')?.dateTime;
        expect(day).to.equal(citation && knownFrom(citation));
        const days = [...article.parentElement!.querySelectorAll('[as-of]')].map((pinned) => pinned.getAttribute('as-of'));
        expect(days).to.include(day);
        for (const other of days) expect([day, '2026-09-19']).to.include(other);
      }
    });

    it('says of a rank what the dataset says of it: no dated ranking was found', () => {
      const [rank] = asOf(dataset, '2026-09-19').observations.filter(({ series }) => series === 'freelancers-rank');
      expect(rank?.note).to.contain('no dated ranking was found');
      expect(claims.querySelector('.claim-unanswered cited-figure')?.getAttribute('of')).to.equal(rank?.id);
    });

    it('draws all its figures, is accessible, and gives the console nothing to say', async () => {
      let page!: HTMLElement;
      const said = await warnings(async () => {
        for (const figure of figuresIn(claims)) figure.setAttribute('loading', 'eager');
        page = await fixture<HTMLElement>(
          html`<main><link rel="stylesheet" href=${new URL('../../stories/article/claims.css', import.meta.url).href} />${claims}</main>`,
        );
        for (const figure of figuresIn(page)) await drawn(figure);
        for (const figure of citedIn(page)) {
          figure.scrollIntoView();
          await figure.updateComplete;
        }
      });
      expect(said).to.deep.equal([]);
      for (const figure of figuresIn(page)) expect(figure.shadowRoot?.querySelector('.plot canvas'), figure.localName).not.to.equal(null);
      await expect(page).to.be.accessible();
    });
  });
