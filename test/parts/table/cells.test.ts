import { expect } from '@open-wc/testing';
import { emptyCell, exactCell, growthCell, originCells, roundedCell, sourceCell, unitCell, valueCell } from '../../../src/parts/table/cells.js';
import { defaultLanguage, messagesFor } from '../../../src/locales/languages.js';
import { page } from '../../support/invented.js';
import { inventedDatum } from '../../support/invented-datum.js';

const messages = messagesFor(defaultLanguage);

describe('a cell', () => {
  it('shows a value as the source has it, and holds the plain number for the file', () => {
    expect(exactCell(2833.53, messages)).to.deep.equal({ text: '2,833.53', value: 2833.53 });
    expect(exactCell(396.243, messages)).to.deep.equal({ text: '396.243', value: 396.243 });
    expect(exactCell(0.25, messages)).to.deep.equal({ text: '0.25', value: 0.25 });
  });

  it('does not show the last digits of floating-point arithmetic', () => {
    expect(exactCell(0.1 + 0.2, messages)).to.deep.equal({ text: '0.3', value: 0.3 });
    expect(exactCell(567.52 - 352, messages)).to.deep.equal({ text: '215.52', value: 215.52 });
  });

  it('rounds what was computed to whole numbers', () => {
    expect(roundedCell(1173.35, messages)).to.deep.equal({ text: '1,173', value: 1173 });
    expect(roundedCell(4474.5, messages)).to.deep.equal({ text: '4,475', value: 4475 });
  });

  it('with nothing in it shows a dash and is empty in the file', () => {
    expect(emptyCell(messages)).to.deep.equal({ text: '–', value: '' });
  });

  it('on sources links each page, and holds the addresses for the file', () => {
    const cell = sourceCell([page('2020-01-01', { record: 'Central Bank of Nowhere' }), page('2020-02-01', { publisher: 'The Other Paper' })], messages);
    expect(cell).to.deep.equal({
      text: 'Central Bank of Nowhere, read at The Invented Gazette; The Other Paper',
      value: 'Central Bank of Nowhere, read at The Invented Gazette <https://gazette.example/2020-01-01>; The Other Paper <https://gazette.example/2020-02-01>',
      links: [
        { text: 'The Invented Gazette', href: 'https://gazette.example/2020-01-01' },
        { text: 'The Other Paper', href: 'https://gazette.example/2020-02-01' },
      ],
    });
  });
});

describe('the cells of a number', () => {
  const provenance = { title: 'FY2026', value: '$1,160 million', attribution: [], lines: [], citations: [] };

  it('hold it exactly where it was published, to the whole where it was worked out, with its panel', () => {
    expect(valueCell(inventedDatum(1160.79, { provenance }), messages)).to.deep.equal({ text: '1,160.79', value: 1160.79, provenance });
    for (const kind of ['projected', 'pace', 'path'] as const)
      expect(valueCell(inventedDatum(1160.79, { kind, provenance }), messages)).to.deep.equal({ text: '1,161', value: 1161, provenance });
  });

  it('name its own unit, whichever that is', () => {
    for (const unit of ['USD million', 'persons', 'percent'] as const) expect(unitCell(inventedDatum(1, { unit }), messages).text).to.equal(unit);
  });

  it('give its growth with its sign, and a dash where none is known', () => {
    expect(growthCell(inventedDatum(1, { growth: 0.5821 }), messages)).to.deep.equal({ text: '+58%', value: 0.582 });
    expect(growthCell(inventedDatum(1), messages)).to.deep.equal(emptyCell(messages));
  });

  it('say how sure it is, when it came out and where', () => {
    const quality = { status: 'second-hand', confidence: 'medium', tolerance: 5, released: '2026-07-20' } as const;
    const [status, released, source, ...rest] = originCells(inventedDatum(1160, { quality, citations: [page('2026-07-20')] }), messages);
    expect(status?.text).to.equal('second-hand, medium confidence, ±5');
    expect(released).to.deep.equal({ text: '20 July 2026', value: '2026-07-20' });
    expect(source?.links).to.deep.equal([{ text: 'The Invented Gazette', href: 'https://gazette.example/2026-07-20' }]);
    expect(rest).to.deep.equal([]);
  });

  it('say of a projection that it is one, that it never came out, and what it rests on', () => {
    const [status, released, source, ...rest] = originCells(inventedDatum(1173, { kind: 'projected', citations: [page('2026-01-20')] }), messages);
    expect(status?.text).to.equal('projected');
    expect(released).to.deep.equal(emptyCell(messages));
    expect(source?.text).to.equal('The Invented Gazette');
    expect(rest).to.deep.equal([]);
  });

  it('say of a path that it is a scenario, and of a pace nothing', () => {
    const none = emptyCell(messages);
    expect(originCells(inventedDatum(1, { kind: 'path' }), messages)).to.deep.equal([{ text: 'scenario' }, none, none]);
    expect(originCells(inventedDatum(1, { kind: 'pace' }), messages)).to.deep.equal([none, none, none]);
  });
});
