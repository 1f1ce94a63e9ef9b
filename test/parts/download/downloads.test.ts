import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { waitUntil } from '../../support/wait-until.js';
import { sendKeys } from '@web/test-runner-commands';
import '../../../src/define.js';
import { charted } from '../../../src/data/charted.js';
import { FreelanceEarningsChart } from '../../../src/elements/freelance-earnings-chart/freelance-earnings-chart.js';
import { handedFiles, pixelsOf, svgDocument, words } from '../../support/files.js';
import { OtherwiseDrawnChart, type LoadDrawing } from '../../support/otherwise-drawn.js';
import { drawn, part, text, warnings } from '../../support/figures.js';

/** A figure whose pictures take as long, or fail, as a test has them. */
class SlowPicture extends FreelanceEarningsChart {
  finish: (file: Blob) => void = () => undefined;
  fail: (reason: Error) => void = () => undefined;
  asked = 0;

  override toPicture(): Promise<Blob> {
    this.asked += 1;
    return new Promise((resolve, reject) => {
      this.finish = resolve;
      this.fail = reject;
    });
  }
}
SlowPicture.define('slow-picture-chart');

/** A figure whose drawing cannot be loaded. */
class UnpicturedChart extends OtherwiseDrawnChart {
  protected override loadDrawing(): ReturnType<LoadDrawing> {
    return Promise.reject(new Error('the chunk is gone'));
  }
}
UnpicturedChart.define('unpictured-chart');

const chart = () => fixture<FreelanceEarningsChart>(html`<freelance-earnings-chart as-of="2026-02-25" loading="eager"></freelance-earnings-chart>`);
const menu = (figure: Element) => part(figure, 'download') as HTMLDetailsElement;
const choices = (figure: Element) => [...menu(figure).querySelectorAll('button')];
const choice = (figure: Element, label: string) => choices(figure).find((button) => text(button).includes(label))!;
const status = (figure: Element) => text(part(figure, 'controls')!.querySelector('.outcome'));
const said = (figure: Element) => waitUntil(() => status(figure) !== '', 'nothing was said');

describe('what a reader can take away', () => {
  it('stands under one word, beside the table', async () => {
    const figure = await chart();
    const { children } = part(figure, 'controls')!;
    expect([...children].map((child) => text(child.querySelector('summary') ?? child))).to.deep.equal(['Table', 'Download', 'Share', 'Notes']);
    expect(menu(figure).open).to.equal(false);
    expect(choices(figure).map(text)).to.deep.equal([
      'Picture (PNG)',
      'Picture (SVG)',
      'Card (1200 × 630)',
      'Square (1080 × 1080)',
      'Portrait (1080 × 1350)',
      'Story (1080 × 1920)',
      'Data (CSV)',
    ]);
    menu(figure).open = true;
    await expect(figure).to.be.accessible();
  });

  it('can be reached and opened with the keyboard', async () => {
    const figure = await chart();
    await drawn(figure);
    menu(figure).querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(menu(figure).open).to.equal(true);
    await sendKeys({ press: 'Tab' });
    expect(figure.shadowRoot!.activeElement).to.equal(choice(figure, 'PNG'));
    const [file] = await handedFiles(1, () => sendKeys({ press: 'Enter' }));
    expect(file!.name).to.match(/\.png$/);
    await said(figure);
    expect(figure.shadowRoot!.activeElement).to.equal(choice(figure, 'PNG'));
  });

  it('does not move the word that opens it', async () => {
    for (const width of [288, 700]) {
      const page = await fixture<HTMLElement>(
        html`<div style="width:${width}px"><freelance-earnings-chart as-of="2026-02-25" loading="eager"></freelance-earnings-chart></div>`,
      );
      const figure = page.querySelector('freelance-earnings-chart')!;
      await drawn(figure);
      const summary = menu(figure).querySelector('summary')!;
      // In the figure: the page may scroll, as the figure before this one is still on it.
      const place = () => [summary, figure].map((element) => element.getBoundingClientRect()).map(({ left, top }) => [left, top]);
      const [[left = 0, top = 0] = [], [figureLeft = 0, figureTop = 0] = []] = place();
      menu(figure).open = true;
      const [[leftAfter = 0, topAfter = 0] = [], [figureLeftAfter = 0, figureTopAfter = 0] = []] = place();
      expect([leftAfter - figureLeftAfter, topAfter - figureTopAfter]).to.deep.equal([left - figureLeft, top - figureTop]);
    }
  });

  it('is a picture named after the figure and its day', async () => {
    const figure = await chart();
    await drawn(figure);
    const [png] = await handedFiles(1, () => choice(figure, 'PNG').click());
    expect(png!.name).to.equal('freelance-earnings-chart-2026-02-25.png');
    expect((await pixelsOf(png!.file)).width).to.be.greaterThan(2 * part(figure, 'plot')!.clientWidth);
    await said(figure);
    expect(status(figure)).to.equal('Downloaded.');
    const [svg] = await handedFiles(1, () => choice(figure, 'SVG').click());
    expect(svg!.name).to.equal('freelance-earnings-chart-2026-02-25.svg');
    expect(words(svgDocument(await svg!.file.text())).join(' ')).to.include('Freelancers’ earnings up 58% to $557 million');
    await said(figure);
    const [square] = await handedFiles(1, () => choice(figure, 'Square').click());
    expect(square!.name).to.equal('freelance-earnings-chart-2026-02-25-square.png');
    expect((await pixelsOf(square!.file)).width).to.equal(1080);
  });

  it('is named after the day of its data where the figure shows the latest', async () => {
    const figure = await fixture<FreelanceEarningsChart>(html`<freelance-earnings-chart as-of="2999-01-01"></freelance-earnings-chart>`);
    const [file] = await handedFiles(1, () => choice(figure, 'CSV').click());
    expect(file!.name).to.equal(`freelance-earnings-chart-${charted.compiled}.csv`);
  });

  it('is the table alone where there is no picture', async () => {
    const figure = await fixture<HTMLElement>(html`<unpictured-chart as-of="2026-02-25" loading="eager"></unpictured-chart>`);
    await waitUntil(() => part(figure, 'download') === null, 'the menu stays');
    const button = part(figure, 'button')!;
    expect(text(button)).to.equal('Download data (CSV)');
    const [file] = await handedFiles(1, () => button.click());
    expect(file!.name).to.equal('unpictured-chart-2026-02-25.csv');
    await said(figure);
    expect(status(figure)).to.equal('Downloaded.');
  });

  describe('while it is made', () => {
    it('is made once, keeps the focus, and says so when it is there', async () => {
      const figure = await fixture<SlowPicture>(html`<slow-picture-chart as-of="2026-02-25"></slow-picture-chart>`);
      menu(figure).open = true;
      const button = choice(figure, 'SVG');
      const place = () => part(figure, 'controls')!.getBoundingClientRect().bottom - figure.getBoundingClientRect().top;
      const before = place();
      button.focus();
      const [file] = await handedFiles(1, async () => {
        button.click();
        await figure.updateComplete;
        expect(choices(figure).map((each) => each.getAttribute('aria-disabled'))).to.deep.equal(choices(figure).map(() => 'true'));
        expect(figure.shadowRoot!.activeElement).to.equal(button);
        expect(status(figure)).to.equal('');
        button.click();
        choice(figure, 'CSV').click();
        expect(figure.asked).to.equal(1);
        figure.finish(new Blob(['a picture']));
      });
      expect(await file!.file.text()).to.equal('a picture');
      await said(figure);
      expect(choices(figure).map((each) => each.getAttribute('aria-disabled'))).to.deep.equal(choices(figure).map(() => 'false'));
      expect(place()).to.equal(before);
    });
  });

  describe('when it cannot be made', () => {
    it('says so to the reader, and once in the console why, and can be tried again', async () => {
      const figure = await fixture<SlowPicture>(html`<slow-picture-chart as-of="2026-02-25"></slow-picture-chart>`);
      const heard = await warnings(async () => {
        for (let attempt = 1; attempt <= 2; attempt += 1) {
          choice(figure, 'PNG').click();
          expect(figure.asked).to.equal(attempt);
          figure.fail(new Error('the chunk is gone'));
          await said(figure);
          expect(status(figure)).to.equal('The file could not be made.');
        }
      });
      expect(heard).to.have.length(1);
      expect(heard[0]).to.contain('<slow-picture-chart>').and.to.contain('2026-02-25.png').and.to.contain('the chunk is gone');
      const [file] = await handedFiles(1, () => {
        choice(figure, 'PNG').click();
        figure.finish(new Blob(['a picture']));
      });
      expect(file!.name).to.equal('slow-picture-chart-2026-02-25.png');
      await waitUntil(() => status(figure) === 'Downloaded.');
    });

    it('hands out nothing', async () => {
      const figure = await fixture<SlowPicture>(html`<slow-picture-chart></slow-picture-chart>`);
      await warnings(async () => {
        const files = await handedFiles(0, async () => {
          choice(figure, 'SVG').click();
          figure.fail(new Error('no room'));
          await said(figure);
          await aTimeout(0);
        });
        expect(files).to.deep.equal([]);
      });
    });
  });
});
