import { expect, fixture, html } from '@open-wc/testing';
import { defaultLanguage, messagesFor } from '../../../src/locales/languages.js';
import { panelTemplate, type PanelOptions } from '../../../src/parts/provenance/panel-template.js';
import { text } from '../../support/figures.js';
import { page } from '../../support/invented.js';
import type { Provenance } from '../../../src/model/datum.js';

const messages = messagesFor(defaultLanguage);
const provenance: Provenance = {
  title: 'FY2021',
  value: '$310 million',
  attribution: ['revised', 'Released 10 January 2022'],
  lines: ['First published as $324 million on 1 August 2021'],
  citations: [page('2022-01-10', { record: 'Bank of Nowhere' }), page('2022-03-01'), page('2022-03')],
};
const panel = (more: Partial<Provenance> = {}, options: PanelOptions = {}) =>
  fixture<HTMLElement>(html`<div>${panelTemplate({ ...provenance, ...more }, messages, options)}</div>`);
const paragraphs = (element: Element) => [...element.querySelectorAll('p')].map(text);
const sources = (element: Element) => [...element.querySelectorAll('li')].map(text);

describe('the panel of a number', () => {
  it('says what it is of, the number, who said it and since when, what else is to be known, and where it was read', async () => {
    const element = await panel();
    expect(paragraphs(element)).to.deep.equal([
      'FY2021',
      '$310 million',
      'revised · Released 10 January 2022',
      'First published as $324 million on 1 August 2021',
    ]);
    expect(sources(element)).to.deep.equal([
      'Bank of Nowhere, read at The Invented Gazette, Figures printed 2022-01-10, 10 January 2022',
      'The Invented Gazette, Figures printed 2022-03-01, 1 March 2022',
      'The Invented Gazette, Figures printed 2022-03, March 2022',
    ]);
    expect(element.querySelector('a')!.href).to.equal('https://gazette.example/2022-01-10');
  });

  it('says first what is counted and of which months, where nothing around it does', async () => {
    const element = await panel({ period: 'July 2020 to June 2021', definition: 'What nobody earned.' });
    expect(paragraphs(element).slice(1)).to.deep.equal([
      '$310 million July 2020 to June 2021',
      'revised · Released 10 January 2022',
      'What nobody earned.',
      'First published as $324 million on 1 August 2021',
    ]);
  });

  it('names the language of a page and when an undated one was read', async () => {
    const { published: _, ...undated } = page('2021-08-01', { language: 'ur', accessed: '2021-08-01' });
    expect(sources(await panel({ citations: [undated] }))).to.deep.equal([
      'The Invented Gazette, Figures printed 2021-08-01 (in Urdu), undated, read 1 August 2021',
    ]);
  });

  it('names as many pages as it is allowed, and counts the others', async () => {
    const element = await panel({}, { pageLimit: 2 });
    expect(element.querySelectorAll('a').length).to.equal(2);
    expect(sources(element).at(-1)).to.equal('and one more page, under “All sources”');
    expect(sources(await panel({}, { pageLimit: 3 })).length).to.equal(3);
  });

  it('has no list where nothing can be cited', async () => {
    expect((await panel({ citations: [] })).querySelector('ul')).to.equal(null);
  });

  it('is a group, or a note that can take the focus from the words it is on', async () => {
    const [group, note] = [await panel(), await panel({}, { isNote: true })].map((element) => element.querySelector<HTMLElement>('.provenance')!);
    expect([group!.getAttribute('role'), group!.hasAttribute('tabindex')]).to.deep.equal(['group', false]);
    expect([note!.getAttribute('role'), note!.tabIndex]).to.deep.equal(['note', -1]);
    expect(group!.getAttribute('aria-label')).to.equal('Where this number comes from');
    expect(note!.querySelector('ul')!.getAttribute('aria-label')).to.equal('Sources');
  });

  it('keeps its links out of the way of Tab where it is told to', async () => {
    const tabIndexes = async (options: PanelOptions) => [...(await panel({}, options)).querySelectorAll('a')].map(({ tabIndex }) => tabIndex);
    expect(await tabIndexes({})).to.deep.equal([0, 0, 0]);
    expect(await tabIndexes({ hasTabbableLinks: false })).to.deep.equal([-1, -1, -1]);
  });
});
