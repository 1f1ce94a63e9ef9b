/** The built script on pages that are translated: needs `npm run build` before. With the Lit that readers have, which checks less than the one for developers. */
import { expect } from '@open-wc/testing';
import { waitUntil } from '../support/wait-until.js';
import { part, text } from '../support/figures.js';
import { translators } from '../support/translators.js';

const answer = (figure: Element): string => text(figure.shadowRoot?.querySelector('.answer'));

async function open(...figures: readonly string[]): Promise<readonly HTMLElement[]> {
  const frame = document.createElement('iframe');
  Object.assign(frame.style, { width: '640px', height: '600px', border: '0' });
  frame.srcdoc = `<!doctype html><html lang="en"><script type="module" src="/dist/embed.js"></script>${figures.join('')}`;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const opened = [...frame.contentDocument!.body.querySelectorAll<HTMLElement>('[as-of]')];
  await waitUntil(() => opened.every((figure) => part(figure, 'summary')), 'not loaded');
  return opened;
}

const gauge = (growth: number) => `<it-export-target-gauge as-of="2026-02-25" view="table" growth="${growth}"></it-export-target-gauge>`;

describe('a reader of a page that is translated', () => {
  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  for (const [how, translate] of Object.entries(translators)) {
    it(`${how}, who moves the slider, keeps it and has its answer`, async () => {
      const [figure, other] = await open(gauge(20), gauge(40));
      const expected = answer(other!);
      translate(figure!.shadowRoot!);
      expect(answer(figure!).startsWith('«')).to.equal(true);
      const slider = figure!.shadowRoot!.querySelector<HTMLInputElement>('input[type="range"]')!;
      slider.value = '40';
      slider.dispatchEvent(new Event('input'));
      await waitUntil(() => answer(figure!) === expected, answer(figure!));
      expect(slider.isConnected).to.equal(true);
    });

    it(`${how}, who asks where numbers come from, is told of each`, async () => {
      const [figure] = await open('<it-exports-chart as-of="2026-02-25" view="table"></it-exports-chart>');
      const root = figure!.shadowRoot!;
      const live = root.querySelector('[aria-live]')!;
      const buttons = [...root.querySelectorAll<HTMLElement>('.table .ask')];
      const told: string[] = [];
      for (const button of [buttons[0]!, buttons.at(-1)!]) {
        button.click();
        await waitUntil(() => text(live) && !told.includes(text(live)) && !text(live).includes('«'), text(live));
        told.push(text(live));
        expect(text(part(figure!, 'provenance'))).to.not.include('«');
        translate(root);
      }
    });
  }
});
