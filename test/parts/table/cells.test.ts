import { expect } from '@open-wc/testing';
import { emptyCell, exactCell, projectedCells, provenanceCells, roundedCell, sourceCell } from '../../../src/parts/table/cells.js';
import { defaultLanguage, messagesFor } from '../../../src/locales/languages.js';
import { invented, page } from '../../support/invented.js';

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

describe('the last cells of a row', () => {
  it('say of a figure how sure it is, when it came out and where', () => {
    const figure = invented('2025-07/2026-06', 1160, { status: 'second-hand', confidence: 'medium', tolerance: 5, released: '2026-07-20' });
    const [status, released, source, ...rest] = provenanceCells(figure, messages);
    expect(status?.text).to.equal('second-hand, medium confidence, ±5');
    expect(released).to.deep.equal({ text: '20 July 2026', value: '2026-07-20' });
    expect(source?.links).to.deep.equal([{ text: 'The Invented Gazette', href: 'https://gazette.example/2026-07-20' }]);
    expect(rest).to.deep.equal([]);
  });

  it('say of a projection that it is one, that it never came out, and what it rests on', () => {
    const [status, released, source, ...rest] = projectedCells([page('2026-01-20')], messages);
    expect(status?.text).to.equal('projected');
    expect(released).to.deep.equal(emptyCell(messages));
    expect(source?.text).to.equal('The Invented Gazette');
    expect(rest).to.deep.equal([]);
  });
});
