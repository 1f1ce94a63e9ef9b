import { expect, fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { dataset as bundled } from '../../src/data/dataset.js';
import { freelanceEarningsView } from '../../src/elements/freelance-earnings-chart/view.js';
import { targetGaugeView } from '../../src/elements/it-export-target-gauge/view.js';
import { defaultLanguage, messagesFor } from '../../src/locales/languages.js';
import { dataset } from '../support/frozen-dataset.js';
import { today } from '../../src/page/today.js';
import { part } from '../support/figures.js';

const messages = messagesFor(defaultLanguage);
const on = (today: string) => ({ messages, today });

describe('since then', () => {
  it('tells the outcome of the year shown, and corrections of shown figures with their day', () => {
    expect(targetGaugeView(dataset, { asOf: '2026-02-25', sinceThen: true }, on('2026-11-22')).sinceThen).to.deep.equal([
      'Since then: FY2026 came in at $4.6 billion (provisional).',
      'FY2025: $3.81 billion was later revised to $3.814 billion (7 August 2026).',
    ]);
    expect(freelanceEarningsView(dataset, { asOf: '2026-02-25', sinceThen: true }, on('2026-11-22')).sinceThen).to.deep.equal([
      'Since then: FY2026 came in at $1.16 billion (second-hand).',
    ]);
  });

  it('tells further months where the year is not closed', () => {
    const early = { ...dataset, compiled: '2026-05-20' };
    expect(targetGaugeView(early, { asOf: '2026-02-25', sinceThen: true }, on('2026-05-20')).sinceThen?.[0]).to.equal(
      'Since then: $3.81 billion in the first ten months of FY2026.',
    );
  });

  it('says nothing where nothing came since', () => {
    const sameDay = { ...dataset, compiled: '2026-02-25' };
    expect(targetGaugeView(sameDay, { asOf: '2026-02-25', sinceThen: true }, on('2026-02-25')).sinceThen).to.deep.equal([]);
  });

  it('belongs to pinned figures that ask for it, and changes nothing else in them', () => {
    expect(targetGaugeView(dataset, { sinceThen: true }, on('2026-11-22')).sinceThen).to.equal(undefined);
    const plain = targetGaugeView(dataset, { asOf: '2026-02-25' }, on('2026-11-22'));
    expect(plain.sinceThen).to.equal(undefined);
    const { sinceThen, ...rest } = targetGaugeView(dataset, { asOf: '2026-02-25', sinceThen: true }, on('2026-11-22'));
    expect(sinceThen).to.have.length(2);
    expect(JSON.stringify(rest)).to.equal(JSON.stringify(plain));
  });

  it('keeps its place on the page', async () => {
    // The reader's day, or that of the dataset where their clock is behind: nothing came after it.
    const lastDay = [today(), bundled.compiled].sort().at(-1)!;
    const figure = await fixture(html`<it-export-target-gauge as-of=${lastDay} since-then></it-export-target-gauge>`);
    expect(part(figure, 'since-then')!.textContent.trim()).to.equal('');
    expect(part(figure, 'since-then')!.clientHeight).to.be.greaterThan(14);
  });
});
