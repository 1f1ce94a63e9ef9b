import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define.js';
import type { FreelanceEarningsChart } from '../../../src/elements/freelance-earnings-chart/freelance-earnings-chart.js';
import { defaultLanguage } from '../../../src/locales/languages.js';
import { drawn, part, text, warnings } from '../../support/figures.js';
import { settledFixture as fixture } from '../../support/settled.js';
import { withAnswers } from '../../support/stubbed-fetch.js';
import { waitUntil } from '../../support/wait-until.js';
import type { FigureShareEvent } from '../../../src/index.js';
import type { Language } from '../../../src/locales/messages.js';

const chart = (attributes = 'as-of="2026-02-25"') =>
  fixture<FreelanceEarningsChart>(`<freelance-earnings-chart ${attributes} view="table"></freelance-earnings-chart>`);
const panel = (figure: Element) => part(figure, 'share') as HTMLDetailsElement;
const buttons = (figure: Element) => [...panel(figure).querySelectorAll('button')];
const button = (figure: Element, label: string) => buttons(figure).find((each) => text(each).includes(label))!;
const outcome = (figure: Element) => [...panel(figure).querySelectorAll('.outcome')].map(text).join(' ').trim();

async function unfold(figure: FreelanceEarningsChart): Promise<void> {
  panel(figure).open = true;
  await waitUntil(() => buttons(figure).length > 0, 'nothing unfolds');
}

/** Puts something in the place of a part of the navigator, which is gone when the test is over. */
function replace(name: 'clipboard' | 'share', value: unknown): void {
  Object.defineProperty(navigator, name, { configurable: true, value });
}
const copied: string[] = [];
const clipboard = { writeText: (words: string) => Promise.resolve(void copied.push(words)) };
const refusing = { writeText: () => Promise.reject(new DOMException('Not allowed', 'NotAllowedError')) };

const shares = (figure: FreelanceEarningsChart) => {
  const told: FigureShareEvent['shared'][] = [];
  figure.addEventListener('figure-share', ({ shared }) => told.push(shared));
  return told;
};

beforeEach(() => {
  copied.length = 0;
  replace('clipboard', clipboard);
});
afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard');
  Reflect.deleteProperty(navigator, 'share');
});

describe('what a reader can pass on', () => {
  it('is loaded when it is unfolded, in the row of the other controls', async () => {
    const figure = await chart();
    expect(buttons(figure)).to.deep.equal([]);
    await unfold(figure);
    expect(buttons(figure).map(text)).to.deep.equal(['Copy link', 'Copy embed code', 'Picture sizes', 'Copy short', 'Copy in full', 'Copy BibTeX']);
    const [share, download] = ['share', 'download'].map((name) => part(figure, name)!.querySelector('summary')!.getBoundingClientRect());
    expect(share!.height).to.equal(download!.height);
    await expect(figure).to.be.accessible();
  });

  it('is a link to the figure’s id, copied, said and told', async () => {
    const figure = await chart('as-of="2026-02-25" id="earnings of/freelancers"');
    const told = shares(figure);
    await unfold(figure);
    button(figure, 'Copy link').click();
    await waitUntil(() => outcome(figure) === 'Copied.');
    const link = `${location.href.replace(/#.*/, '')}#earnings%20of%2Ffreelancers`;
    expect(copied).to.deep.equal([link]);
    expect(told).to.deep.equal([{ what: 'link', how: 'copied', text: link }]);
    expect(text(figure.shadowRoot!.querySelector('[aria-live]'))).to.equal('Copied.');
  });

  it('is a link to the words before a figure without an id', async () => {
    const page = await fixture<HTMLElement>(
      html`<section>
        <p>The half-year, and what it was worth to those who work from home.</p>
        <p hidden>Nobody reads these words here.</p>
        <div><freelance-earnings-chart as-of="2026-02-25" view="table"></freelance-earnings-chart></div>
      </section>`,
    );
    const figure = page.querySelector('freelance-earnings-chart')!;
    await unfold(figure);
    button(figure, 'Copy link').click();
    await waitUntil(() => copied.length > 0);
    expect(copied[0]).to.match(/#:~:text=was%20worth%20to%20those%20who%20work%20from%20home\.$/);
  });

  it('is a link to the host of a shadow root, whose figure no address finds', async () => {
    const host = await fixture<HTMLElement>(html`<div id="the-host"></div>`);
    host.attachShadow({ mode: 'open' }).innerHTML = '<freelance-earnings-chart id="inside" as-of="2026-02-25" view="table"></freelance-earnings-chart>';
    const figure = host.shadowRoot!.querySelector('freelance-earnings-chart')!;
    await waitUntil(() => part(figure, 'share'));
    await unfold(figure);
    button(figure, 'Copy link').click();
    await waitUntil(() => copied.length > 0);
    expect(copied[0]).to.match(/#the-host$/);
  });

  it('goes to another app where the platform has that, and says nothing where the reader thinks better of it', async () => {
    let answer: () => Promise<void> = () => Promise.resolve();
    const given: ShareData[] = [];
    replace('share', (data: ShareData) => (given.push(data), answer()));
    const figure = await chart('as-of="2026-02-25" id="f"');
    const told = shares(figure);
    await unfold(figure);
    button(figure, 'Send to an app').click();
    await waitUntil(() => told.length === 1);
    expect(told[0]!.how).to.equal('handed-over');
    expect(given[0]!.url).to.match(/#f$/);
    expect(given[0]!.title).to.contain('$557 million');
    answer = () => Promise.reject(new DOMException('No', 'AbortError'));
    const said = await warnings(async () => {
      button(figure, 'Send to an app').click();
      await waitUntil(() => given.length === 2);
    });
    expect(said).to.deep.equal([]);
    expect(outcome(figure)).to.equal('');
    answer = () => Promise.reject(new DOMException('Forbidden', 'NotAllowedError'));
    const why = await warnings(async () => {
      button(figure, 'Send to an app').click();
      await waitUntil(() => outcome(figure) !== '');
    });
    expect(outcome(figure)).to.equal('That did not work. Try again.');
    expect(why.join()).to.contain('Forbidden');
    expect(told).to.have.length(1);
  });

  it('is code that shows the same figure, with its words for readers without script', async () => {
    const figure = await chart('as-of="2026-02-25" period="quarter" headline="“A &lt;b&gt; &amp; more”" class="x" loading="eager" heading-level="2"');
    await unfold(figure);
    button(figure, 'embed').click();
    await waitUntil(() => copied.length > 0);
    const [code] = copied;
    expect(code).not.to.match(/\n|<style|class=|loading|heading-level|view=/);
    const place = document.createElement('div');
    place.innerHTML = code!;
    const pasted = place.firstElementChild as FreelanceEarningsChart;
    expect(pasted.localName).to.equal('freelance-earnings-chart');
    expect(pasted.asOf).to.equal('2026-02-25');
    expect(pasted.period).to.equal('quarter');
    expect(pasted.lang).to.equal('en');
    expect(pasted.headline).to.equal('“A <b> & more”');
    expect(text(pasted)).to.contain('“A <b> & more”').and.to.contain('$557 million').and.to.contain('25 February 2026');
    expect(text(pasted)).to.contain('Pakistan, July to December 2025, US dollars');
    expect(pasted.querySelector('a')!.href).to.match(/^https:/);
    const script = place.querySelector('script')!;
    expect(script.type).to.equal('module');
    expect(script.src).to.match(/\/embed\.js$/);
  });

  /** The code that is copied, as the children of an element that no page shows. */
  async function pastedCode(figure: FreelanceEarningsChart): Promise<HTMLElement> {
    await unfold(figure);
    button(figure, 'embed').click();
    await waitUntil(() => copied.length > 0);
    const place = document.implementation.createHTMLDocument().createElement('div');
    place.innerHTML = copied[0]!;
    return place;
  }

  it('has a drawing in its code, with which nothing has to be put on a server', async () => {
    const figure = await fixture<FreelanceEarningsChart>(html`<freelance-earnings-chart as-of="2026-02-25" loading="eager"></freelance-earnings-chart>`);
    await drawn(figure);
    const pasted = await pastedCode(figure);
    const [element] = pasted.children;
    expect([...element!.children].map(({ slot, localName }) => slot || localName)).to.deep.equal(['words', 'img', 'words']);
    const image = element!.querySelector('img')!;
    expect(image.alt).to.contain('Column chart');
    expect([image.width, image.height]).to.deep.equal([360, 430]);
    const drawing = new Image();
    drawing.src = image.src;
    await drawing.decode();
    expect(drawing.naturalWidth).to.equal(360);
    const svg = await (await fetch(image.src)).text();
    expect(svg).to.contain('$557').and.to.contain('<desc>');
    expect(copied[0]!.length).to.be.lessThan(16_000);
  });

  it('has the picture of the page in its code, where there is one with an address', async () => {
    const figure = await fixture<FreelanceEarningsChart>(
      html`<freelance-earnings-chart as-of="2026-02-25" view="table"
        ><picture
          ><source media="(max-width: 480px)" srcset="/pictures/narrow.svg 1x, /pictures/narrow@2.svg 2x" width="360" height="430" />
          <img src="/stories/images/figures.png" width="720" height="500" alt="What the page calls it" /></picture
      ></freelance-earnings-chart>`,
    );
    const pasted = await pastedCode(figure);
    const at = `${location.origin}/pictures`;
    expect(pasted.querySelector('picture')!.outerHTML).to.equal(
      `<picture><source media="(max-width: 480px)" srcset="${at}/narrow.svg 1x, ${at}/narrow@2.svg 2x" width="360" height="430">` +
        `<img src="${location.origin}/stories/images/figures.png" width="720" height="500" alt="What the page calls it"></picture>`,
    );
  });

  it('has its words alone in its code where no picture can be made, and says why', async () => {
    const figure = await chart();
    figure.toPicture = () => Promise.reject(new Error('no paint is left'));
    let pasted!: HTMLElement;
    const said = await warnings(async () => (pasted = await pastedCode(figure)));
    expect(said.join()).to.contain('no paint is left');
    expect(pasted.querySelector('img')).to.equal(null);
    expect(text(pasted)).to.contain('$557 million').and.to.contain('Source:');
  });

  it('asks for the clipboard while the reader’s click lasts, before the picture is drawn', async () => {
    let asked: ClipboardItem | undefined;
    replace('clipboard', { ...clipboard, write: ([item]: ClipboardItem[]) => ((asked = item), Promise.resolve()) });
    const figure = await chart();
    let draw!: (picture: Blob) => void;
    figure.toPicture = () => new Promise((resolve) => (draw = resolve));
    const told = shares(figure);
    await unfold(figure);
    button(figure, 'embed').click();
    expect(asked).to.be.instanceOf(ClipboardItem);
    expect(told).to.deep.equal([]);
    draw(new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'], { type: 'image/svg+xml' }));
    await waitUntil(() => told.length > 0);
    const given = await (await asked!.getType('text/plain')).text();
    expect(given).to.equal(told[0]!.text);
    expect(given).to.contain('src="data:image/svg+xml;base64,');
  });

  it('holds on another page: a dataset of the page has its whole address', async () => {
    let figure!: FreelanceEarningsChart;
    await warnings(() =>
      withAnswers(
        () => Promise.resolve(new Response('', { status: 404 })),
        async () => (figure = await chart('as-of="2026-02-25" src="/figures/dataset.json"')),
      ),
    );
    await unfold(figure);
    button(figure, 'embed').click();
    await waitUntil(() => copied.length > 0);
    expect(copied[0]).to.contain(`src="${location.origin}/figures/dataset.json"`);
  });

  it('takes the canonical address of a page of the same site, and no other', async () => {
    const figure = await chart('as-of="2026-02-25" id="f"');
    const canonical = document.createElement('link');
    canonical.rel = 'canonical';
    document.head.append(canonical);
    try {
      await unfold(figure);
      for (const href of ['/story?id=1#top', 'https://elsewhere.example/story', 'http://[']) {
        canonical.href = href;
        button(figure, 'Copy link').click();
      }
      await waitUntil(() => copied.length === 3);
    } finally {
      canonical.remove();
    }
    const here = `${location.href.replace(/#.*/, '')}#f`;
    expect(copied).to.deep.equal([`${location.origin}/story?id=1#f`, here, here]);
  });

  it('names the address that the page’s own script came from', async () => {
    const script = document.createElement('script');
    // Of a type that no browser runs.
    script.type = 'text/plain';
    script.src = 'https://figures.example/v1/embed.js?v=2';
    document.head.append(script);
    try {
      const figure = await chart();
      await unfold(figure);
      button(figure, 'embed').click();
      await waitUntil(() => copied.length > 0);
      expect(copied[0]).to.contain('src="https://figures.example/v1/embed.js?v=2"');
    } finally {
      script.remove();
    }
  });

  it('is a citation that stands there to be read, and its forms', async () => {
    const figure = await chart('as-of="2026-02-25" id="f"');
    await unfold(figure);
    const shown = text(panel(figure).querySelector('.cite p:not(#cite)'));
    expect(shown).to.contain('As known on 25 February 2026').and.to.match(/#f$/);
    for (const form of ['short', 'full', 'BibTeX']) button(figure, form).click();
    await waitUntil(() => copied.length === 3);
    expect(copied[1]!.replaceAll(/\s+/g, ' ')).to.equal(shown);
    expect(copied[2]).to.match(/^@misc\{freelance-earnings-chart-2026-02-25,/);
    expect(copied.join()).not.to.contain('\u00A0');
  });

  for (const [what, put] of [
    ['absent', undefined],
    ['refused', refusing],
  ] as const)
    it(`is shown and selected where the clipboard is ${what}`, async () => {
      replace('clipboard', put);
      const figure = await chart('as-of="2026-02-25" id="f"');
      const told = shares(figure);
      await unfold(figure);
      button(figure, 'Copy link').click();
      await waitUntil(() => told.length > 0);
      const area = panel(figure).querySelector('textarea')!;
      expect(figure.shadowRoot!.activeElement).to.equal(area);
      expect(area.value.slice(area.selectionStart, area.selectionEnd)).to.match(/#f$/);
      expect(told[0]!.how).to.equal('shown');
      expect(outcome(figure)).to.equal('This page may not copy. Copy the selected text yourself.');
      expect(text(figure.shadowRoot!.querySelector('[aria-live]'))).to.equal(outcome(figure));
      await expect(figure).to.be.accessible();
    });

  it('is opened, gone through and closed by keys, and the focus is back where it was', async () => {
    const figure = await chart();
    const summary = panel(figure).querySelector('summary')!;
    summary.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => buttons(figure).length > 0);
    await sendKeys({ press: 'Tab' });
    expect(figure.shadowRoot!.activeElement).to.equal(button(figure, 'Copy link'));
    await sendKeys({ press: 'Escape' });
    expect(panel(figure).open).to.equal(false);
    expect(figure.shadowRoot!.activeElement).to.equal(summary);
  });

  it('leads to the pictures, which stand under Download', async () => {
    const figure = await fixture<FreelanceEarningsChart>(html`<freelance-earnings-chart as-of="2026-02-25" loading="eager"></freelance-earnings-chart>`);
    await drawn(figure);
    await unfold(figure);
    button(figure, 'Picture').click();
    const downloads = part(figure, 'download') as HTMLDetailsElement;
    expect(downloads.open).to.equal(true);
    expect(figure.shadowRoot!.activeElement).to.equal(downloads.querySelector('button'));
  });

  it('is in Urdu on a page in Urdu, and follows the language of the figure', async () => {
    const figure = await chart('as-of="2026-02-25" lang="ur"');
    await unfold(figure);
    expect(text(button(figure, 'لنک'))).to.equal('لنک کاپی کریں');
    figure.lang = 'en';
    await waitUntil(() => button(figure, 'Copy link'));
    expect(text(panel(figure).querySelector('summary'))).to.equal('Share');
  });

  it('keeps its look where the figure is moved', async () => {
    const figure = await chart();
    await unfold(figure);
    const gap = () => getComputedStyle(panel(figure).querySelector('.cite')!).marginBlockStart;
    const before = gap();
    expect(before).not.to.equal('0px');
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(figure);
    await figure.updateComplete;
    expect(gap()).to.equal(before);
  });

  it('can be turned off by the page', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <style>
          freelance-earnings-chart::part(share) {
            display: none;
          }</style
        ><freelance-earnings-chart as-of="2026-02-25" view="table"></freelance-earnings-chart>
      </div>`,
    );
    const figure = page.querySelector('freelance-earnings-chart')!;
    expect(panel(figure).querySelector('summary')!.checkVisibility()).to.equal(false);
  });

  it('says so where it cannot be loaded, and can be tried again', async () => {
    const figure = await chart();
    const language: { share: Language['share'] } = defaultLanguage;
    const load = () => import('../../../src/locales/en/shared/share.js');
    language.share = () => Promise.reject(new Error('the chunk is gone'));
    try {
      const said = await warnings(async () => {
        panel(figure).open = true;
        await waitUntil(() => text(panel(figure)).includes('Sharing could not be loaded.'));
      });
      expect(said.join()).to.contain('the chunk is gone');
      panel(figure).open = false;
    } finally {
      language.share = async () => (await load()).share;
    }
    await figure.updateComplete;
    await unfold(figure);
    expect(text(panel(figure))).not.to.contain('could not be loaded');
  });
});
