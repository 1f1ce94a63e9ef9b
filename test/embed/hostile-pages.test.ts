/** The built script on pages that have broken something: needs `npm run build` before. */
import { expect } from '@open-wc/testing';
import { waitUntil } from '../support/wait-until.js';
import { part, text } from '../support/figures.js';
import { beyondHelp, oldLibraries, ornaments } from '../support/hostile-pages.js';

const tags = ['freelance-earnings-chart', 'it-export-target-gauge', 'it-exports-chart'] as const;

interface Page {
  readonly figures: readonly HTMLElement[];
  /** What was thrown and not caught. */
  readonly errors: () => readonly string[];
  /** What the figures said in the console. */
  readonly warnings: () => readonly string[];
}

/** A page that has done something before the script comes, with words in the place of each figure. */
async function open(done: string): Promise<Page> {
  const frame = document.createElement('iframe');
  Object.assign(frame.style, { width: '640px', height: '600px', border: '0' });
  const figures = tags.map((tag) => `<${tag} as-of="2026-02-25"><p>In words</p></${tag}>`).join('');
  frame.srcdoc = `<!doctype html><html lang="en"><script>
    errors = [];
    addEventListener('error', ({ message }) => errors.push(message));
    addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
    warnings = [];
    console.warn = (message) => warnings.push(message);
    ${done}</script><script type="module" src="/dist/embed.js"></script>${figures}`;
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const { contentDocument, contentWindow } = frame;
  const told = contentWindow as unknown as { errors: string[]; warnings: string[] };
  return {
    figures: tags.map((tag) => contentDocument!.querySelector<HTMLElement>(tag)!),
    errors: () => told.errors,
    warnings: () => told.warnings,
  };
}

const picture = ({ shadowRoot }: HTMLElement) => shadowRoot?.querySelector('.canvas:not([hidden]) canvas');
const table = ({ shadowRoot }: HTMLElement) => shadowRoot?.querySelector('.table:not(.visually-hidden) table');
/** Whether what the page has in its place is seen. */
const stays = (figure: HTMLElement) => figure.firstElementChild!.getClientRects().length > 0;

async function reach(figure: HTMLElement, shows: (figure: HTMLElement) => unknown): Promise<void> {
  figure.scrollIntoView();
  await waitUntil(() => shows(figure), `${figure.localName}: ${text(figure.shadowRoot?.querySelector('figure')) || 'nothing'}`);
}

describe('a page with', () => {
  afterEach(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  for (const [what, done] of Object.entries({ ...ornaments, ...oldLibraries }))
    it(`${what} has its figures drawn`, async () => {
      const { figures, errors } = await open(done);
      for (const figure of figures) {
        await reach(figure, picture);
        expect(text(part(figure, 'summary'))).to.not.equal('');
      }
      expect(errors()).to.deep.equal([]);
    });

  for (const [what, done] of [
    ['no top layer', 'delete HTMLElement.prototype.showPopover;'],
    ['a top layer that throws', "HTMLElement.prototype.showPopover = () => { throw new Error('no'); };"],
  ] as const)
    it(`${what} shows where a number comes from`, async () => {
      const { figures, errors } = await open(done);
      const [figure] = figures;
      await reach(figure!, picture);
      figure!.shadowRoot!.querySelector<HTMLElement>('.data-points .ask')!.click();
      await waitUntil(() => part(figure!, 'provenance'), 'no panel');
      await waitUntil(() => part(figure!, 'provenance')!.getClientRects().length > 0, 'the panel is not seen');
      expect(errors()).to.deep.equal([]);
    });

  for (const [what, done] of Object.entries(beyondHelp))
    it(`${what} has pictures, tables or its own words`, async () => {
      const { figures, errors, warnings } = await open(done);
      for (const figure of figures) {
        // It is over when there is a picture or a table, or when it was said that there will be none.
        await reach(figure, () => picture(figure) ?? table(figure) ?? [...errors(), ...warnings()].length > 0);
        expect(picture(figure) ?? table(figure) ?? stays(figure)).to.be.ok;
      }
    });
});
