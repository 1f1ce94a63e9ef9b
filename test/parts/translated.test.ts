import { expect, fixture } from '@open-wc/testing';
import '../../src/define.js';
import { everyFigure } from '../support/every-figure.js';
import { part, text } from '../support/figures.js';
import { reportedErrors } from '../support/reported-errors.js';
import { settled } from '../support/settled.js';
import { translators } from '../support/translators.js';
import type { LitElement } from 'lit';

/** All that a figure says, without what stands in an attribute. */
const said = (figure: Element): string => text(figure.shadowRoot!.querySelector('figure'));

/** With its table, which has most of its words. */
async function figureOf(tag: string, attributes = ''): Promise<LitElement> {
  const page = await fixture<HTMLElement>(`<div><${tag} as-of="2026-02-25" view="table" ${attributes}></${tag}></div>`);
  await settled(page);
  return page.querySelector<LitElement>(tag)!;
}

describe('a figure on a page that is translated', () => {
  for (const [how, translate] of Object.entries(translators))
    for (const { tag } of everyFigure)
      it(`${how}, <${tag}>, keeps no word of another day, headline or language`, async () => {
        const figure = await figureOf(tag);
        const errors = await reportedErrors(async () => {
          for (const [name, value] of [
            ['as-of', '2025-08-01'],
            ['headline', 'Another headline'],
            ['lang', 'ur'],
          ] as const) {
            translate(figure.shadowRoot!);
            figure.setAttribute(name, value);
            await figure.updateComplete;
            // Once more where it has been rendered anew.
            await figure.updateComplete;
            if (name === 'headline') expect(text(part(figure, 'headline'))).to.equal(value);
          }
        });
        const fresh = await figureOf(tag, 'headline="Another headline" lang="ur"');
        fresh.setAttribute('as-of', '2025-08-01');
        await settled(fresh);
        // What is the same in both languages may stay as it was translated.
        expect(said(figure).replaceAll(/[«»]/g, '')).to.equal(said(fresh));
        expect(errors).to.deep.equal([]);
      });
});
