import { messagesFor } from '../../../src/locales/languages.js';
import { expect } from '@open-wc/testing';
import { dataset } from '../../../src/data/dataset.js';
import { valueNotes, names, notes, series, type Translated } from '../../../src/locales/ur/dataset.js';
import { ur } from '../../../src/locales/ur.js';
import { everyWord } from '../../support/every-message.js';
import { fingerprint } from '../../support/fingerprint.js';
import { latinIn } from '../../support/script.js';

const messages = messagesFor(ur);
const sourced = [...dataset.observations, ...dataset.targets, ...dataset.projections];
const noted = sourced.filter(({ note }) => note);
const printed = (figure: (typeof sourced)[number]) => ('revision' in figure && figure.revision > 1 ? `${figure.id}#${figure.revision}` : figure.id);

/** The English texts by the keys of their translations, and those translations. */
const texts: readonly (readonly [what: string, english: ReadonlyMap<string, string>, urdu: Readonly<Record<string, Translated<unknown>>>])[] = [
  ['series', new Map(dataset.series.map(({ id, title, definition }) => [id, `${title} ${definition}`])), series],
  ['notes', new Map(dataset.notes.map(({ id, text }) => [id, text])), notes],
  ['notes on figures', new Map(noted.map((figure) => [printed(figure), figure.note!])), valueNotes],
];

describe('the dataset in Urdu', () => {
  for (const [what, english, urdu] of texts) {
    it(`has a translation of all its ${what}, and of nothing else`, () => {
      expect(Object.keys(urdu)).to.have.members([...english.keys()]);
    });

    it(`has translations of its ${what} that are of the text as it stands`, () => {
      for (const [id, text] of english)
        expect(urdu[id]?.of, `${id} was translated from another text than “${text}”. Translate it anew, and give its mark as ${fingerprint(text)}`).to.equal(
          fingerprint(text),
        );
    });
  }

  it('is what the figures say', () => {
    const known = dataset.series.find(({ id }) => id === 'freelance-earnings')!;
    expect(messages.seriesTitle(known)).to.equal('فری لانسرز کی آمدنی، اسٹیٹ بینک آف پاکستان');
    expect(messages.notesOn(dataset.targets.find(({ id }) => id === 'it-exports-fy2026-ministry')!)).to.deep.equal(['سینیٹ کی ایک کمیٹی کو بتایا گیا۔']);
    expect(messages.notesOn({ id: 'it-exports/2026-01/2026-01' })).to.deep.equal([]);
  });

  it('tells the notes of two prints of one figure apart', () => {
    const prints = dataset.observations.filter(({ id }) => id === 'it-exports/2024-07/2025-06');
    expect(prints.map((print) => messages.notesOn(print).length)).to.deep.equal(prints.map(({ note }) => (note ? 1 : 0)));
  });

  it('leaves what is new in English, set apart, until it is translated', () => {
    expect(messages.notesOn({ id: 'it-exports/2030-01/2030-01', note: 'A new note.' })).to.deep.equal(['\u2066A new note.\u2069']);
    expect(messages.note({ id: 'new', released: '2030-01-01', about: [], text: 'New.' })).to.equal('\u2066New.\u2069');
    expect(messages.seriesTitle({ id: 'new', title: 'New', definition: 'New.', unit: 'persons' })).to.equal('\u2066New\u2069');
  });
});

describe('names in Urdu', () => {
  /** Brokers and newspapers that print their own names in Latin script. */
  const latin = ['Topline Securities', 'JS Global', 'ProPakistani', 'Arab News Pakistan', 'BR Research'];
  const records = [...sourced.flatMap(({ citations }) => citations), ...dataset.notes.flatMap(({ citations = [] }) => citations)].flatMap(
    ({ record, quotes }) => [record ?? [], quotes ?? []].flat(),
  );
  const speakers = [...dataset.targets.map(({ setBy }) => setBy), ...dataset.projections.map(({ madeBy }) => madeBy)];

  it('are there for every source of record and everybody who made a claim, or deliberately not', () => {
    for (const name of new Set([...records, ...speakers])) expect(name in names !== latin.includes(name), name).to.equal(true);
  });

  it('are of nobody who is not in the dataset', () => {
    const publishers = sourced.flatMap(({ citations }) => citations.map(({ publisher }) => publisher));
    expect([...records, ...speakers, ...publishers]).to.include.members(Object.keys(names));
  });

  it('are the only Latin script, but for a few words', () => {
    const few = ['Home', 'End', 'Page Up', 'Page Down', 'Enter', 'Escape', 'PNG', 'SVG', 'CSV', 'EBOPS', 'EBOPS 9.2', 'BPM6', 'FY2026', 'FY26', '154A'];
    const own = sourced.flatMap(({ citations }) => citations.flatMap(({ publisher, title }) => [publisher, title]));
    const found = new Set(everyWord(messages).flatMap(({ text }) => latinIn(text)));
    expect([...found].filter((piece) => ![...few, ...own, ...latin].includes(piece))).to.deep.equal([]);
  });
});
