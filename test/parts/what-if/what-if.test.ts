import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '../../support/wait-until.js';
import '../../../src/define.js';
import { drawn, part, text, warnings } from '../../support/figures.js';
import type { ItExportTargetGauge } from '../../../src/elements/it-export-target-gauge/it-export-target-gauge.js';
import type { ScenarioChangeEvent } from '../../../src/parts/what-if/scenario-change-event.js';

const gauge = () => fixture<ItExportTargetGauge>(html`<it-export-target-gauge as-of="2026-08-18" growth="20" loading="eager"></it-export-target-gauge>`);
const field = (figure: Element, type: string) => figure.shadowRoot!.querySelector<HTMLInputElement>(`input[type="${type}"]`)!;
const answer = (figure: Element) => text(figure.shadowRoot!.querySelector('.answer'));
const button = (figure: Element, label: string) =>
  [...part(figure, 'what-if')!.querySelectorAll('button')].find((candidate) => text(candidate).startsWith(label))!;

async function enter(figure: Element, type: string, value: string): Promise<ScenarioChangeEvent> {
  const input = field(figure, type);
  const changed = oneEvent(figure, 'scenario-change') as unknown as Promise<ScenarioChangeEvent>;
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  return changed;
}

describe('the what-if of the gauge', () => {
  it('starts at the rate of its author', async () => {
    const figure = await gauge();
    expect(answer(figure)).to.contain('At 20% a year from FY2026, FY2029 would end at $7.95 billion');
    expect(field(figure, 'range').value).to.equal('20');
    expect(field(figure, 'number').value).to.equal('20');
    expect((part(figure, 'what-if') as HTMLDetailsElement).open).to.equal(true);
  });

  it('starts at the required rate, folded away, where the author set none', async () => {
    const figure = await fixture(html`<it-export-target-gauge as-of="2026-08-18"></it-export-target-gauge>`);
    expect(answer(figure)).to.equal('At 29.5% a year from FY2026, FY2029 would end at $10 billion, on the target.');
    expect((part(figure, 'what-if') as HTMLDetailsElement).open).to.equal(false);
  });

  for (const type of ['range', 'number']) {
    it(`answers at once to the ${type} field, in words, in the key, in the table and as an event`, async () => {
      const figure = await gauge();
      await drawn(figure);
      const { scenario } = await enter(figure, type, '40');
      expect(scenario.growth).to.be.closeTo(40, 1e-9);
      expect(scenario.fromYear).to.equal(2026);
      expect(scenario.atTarget).to.be.closeTo(4600 * 1.4 ** 3, 1);
      expect(scenario.shortfall).to.be.lessThan(0);
      expect(scenario.reachedIn).to.equal(2029);
      expect(answer(figure)).to.equal(scenario.sentence);
      expect(answer(figure)).to.contain('$12.6 billion, $2.62 billion above');
      expect(field(figure, type === 'range' ? 'number' : 'range').value).to.equal('40');
      expect(field(figure, 'range').getAttribute('aria-valuetext')).to.equal('40% a year');
      expect(text(part(figure, 'legend'))).to.contain('FY2029 at 40% a year $12.6bn');
      expect(text(part(figure, 'table')))
        .to.contain('Scenario, 40% a year')
        .and.to.contain('12,622');
    });
  }

  it('waits while a number is being typed, and puts it back when it is left empty', async () => {
    const figure = await gauge();
    const input = field(figure, 'number');
    input.value = '';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await figure.updateComplete;
    expect(answer(figure)).to.contain('At 20% a year');
    input.dispatchEvent(new Event('change', { bubbles: true }));
    expect(input.value).to.equal('20');
  });

  it('leaves a rate out of range unapplied while it is typed, and stays open with the focus in the field', async () => {
    const figure = await fixture<ItExportTargetGauge>(html`<it-export-target-gauge as-of="2026-08-18"></it-export-target-gauge>`);
    const details = part(figure, 'what-if') as HTMLDetailsElement;
    details.open = true;
    const input = field(figure, 'number');
    input.focus();
    const said = await warnings(async () => {
      for (const value of ['1', '10', '100']) {
        input.value = value;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await figure.updateComplete;
      }
    });
    expect(said).to.deep.equal([]);
    expect(details.open).to.equal(true);
    expect(figure.shadowRoot!.activeElement).to.equal(input);
    expect(answer(figure)).to.contain('At 10% a year');
    input.dispatchEvent(new Event('change', { bubbles: true }));
    expect(input.value).to.equal('10');
  });

  it('stays open with the focus on the button when the reader goes back', async () => {
    const figure = await fixture<ItExportTargetGauge>(html`<it-export-target-gauge as-of="2026-08-18"></it-export-target-gauge>`);
    const details = part(figure, 'what-if') as HTMLDetailsElement;
    details.open = true;
    button(figure, 'As in').click();
    await figure.updateComplete;
    button(figure, 'Reset').focus();
    button(figure, 'Reset').click();
    await figure.updateComplete;
    expect(details.open).to.equal(true);
    expect(figure.shadowRoot!.activeElement).to.equal(button(figure, 'Reset'));
    expect(answer(figure)).to.contain('At 29.5% a year');
  });

  for (const target of ['it-exports-fy2029', 'it-exports-2030', 'it-exports-fy2026', 'it-exports-fy2023'])
    it(`reaches ${target} at the rate it names, typed by hand`, async () => {
      // On a day on which all four were still to be reached, or one of them.
      const asOf = { 'it-exports-fy2026': '2026-02-25', 'it-exports-fy2023': '2022-09-01' }[target] ?? '2026-08-18';
      const figure = await fixture<ItExportTargetGauge>(html`<it-export-target-gauge as-of=${asOf} target=${target} growth="5"></it-export-target-gauge>`);
      const named = /[\d.]+(?=% a year)/.exec(text(button(figure, 'Required')))![0];
      const { scenario } = await enter(figure, 'number', named);
      expect(answer(figure))
        .to.contain(`At ${named}% a year`)
        .and.to.match(/, on the target\.$/);
      expect(scenario.shortfall).to.equal(0);
      expect(field(figure, 'range').value).to.equal(named);
      expect(button(figure, 'Required').getAttribute('aria-pressed')).to.equal('true');
    });

  it('has a slider that goes as far as its target requires, by keyboard as well', async () => {
    // From FY2022's $2,619 million to $5 billion in one year.
    const figure = await fixture<ItExportTargetGauge>(
      html`<it-export-target-gauge as-of="2022-09-01" target="it-exports-fy2023" growth="20"></it-export-target-gauge>`,
    );
    const slider = field(figure, 'range');
    expect([slider.min, slider.max]).to.deep.equal(['-20', '100']);
    const changed = oneEvent(figure, 'scenario-change');
    slider.focus();
    await sendKeys({ press: 'End' });
    await changed;
    expect(answer(figure)).to.contain('At 100% a year').and.to.contain('above the $5 billion target');
    const usual = await gauge();
    expect([field(usual, 'range').min, field(usual, 'range').max]).to.deep.equal(['-20', '60']);
  });

  it('takes a number from a framework as it takes an attribute', async () => {
    const figure = await fixture<ItExportTargetGauge>(html`<it-export-target-gauge as-of="2026-08-18" .growth=${20}></it-export-target-gauge>`);
    expect(answer(figure)).to.contain('At 20% a year');
  });

  it('offers the required rate, last year’s and the average since FY2017, and the way back', async () => {
    const figure = await gauge();
    expect([...part(figure, 'what-if')!.querySelectorAll('button')].map(text)).to.deep.equal([
      'Required 29.5% a year',
      'As in FY2026 20.6% a year',
      'Average since FY2017 19.3% a year',
      'Reset',
    ]);
    button(figure, 'Required').click();
    await figure.updateComplete;
    expect(answer(figure)).to.contain('on the target');
    expect(button(figure, 'Required').getAttribute('aria-pressed')).to.equal('true');
    button(figure, 'Reset').click();
    await figure.updateComplete;
    expect(answer(figure)).to.contain('At 20% a year');
  });

  it('moves the picture', async () => {
    const figure = await gauge();
    await drawn(figure);
    const picture = () => figure.shadowRoot!.querySelector('canvas')!.toDataURL();
    const before = picture();
    await enter(figure, 'range', '5');
    await drawn(figure);
    expect(picture()).not.to.equal(before);
  });

  it('keeps the focus on the slider while the reader moves it', async () => {
    const figure = await gauge();
    await drawn(figure);
    field(figure, 'range').focus();
    await enter(figure, 'range', '12');
    await drawn(figure);
    expect(figure.shadowRoot!.activeElement).to.equal(field(figure, 'range'));
  });

  it('speaks one answer once the reader rests', async () => {
    const figure = await gauge();
    const status = figure.shadowRoot!.querySelector('[aria-live]')!;
    expect(text(status)).to.equal('');
    const said: string[] = [];
    new MutationObserver(() => said.push(text(status))).observe(status, { childList: true, characterData: true, subtree: true });
    for (const rate of ['21', '22', '23']) await enter(figure, 'range', rate);
    expect(answer(figure)).to.contain('At 23% a year');
    await waitUntil(() => said.length > 0);
    expect(said).to.deep.equal([answer(figure)]);
  });

  it('falls back from a rate that makes no sense', async () => {
    const said = await warnings(async () => {
      const figure = await fixture(html`<it-export-target-gauge as-of="2026-08-18" growth="fast"></it-export-target-gauge>`);
      expect(answer(figure)).to.contain('At 29.5% a year');
    });
    expect(said.join()).to.contain('growth="fast"').and.to.contain('growth="20"');
  });

  it('is absent where there is nothing to reach any more', async () => {
    const figure = await fixture(html`<it-export-target-gauge as-of="2026-08-18" target="it-exports-fy2022"></it-export-target-gauge>`);
    expect(part(figure, 'what-if')).to.equal(null);
  });

  it('is accessible', async () => {
    const figure = await gauge();
    await drawn(figure);
    await expect(figure).to.be.accessible();
  });
});
