/** `highlight`: one mark stays as it is, the rest steps back. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import * as exportsDrawing from '../../src/elements/it-exports-chart/draw.js';
import * as freelanceDrawing from '../../src/elements/freelance-earnings-chart/draw.js';
import { freelanceEarningsView, type FreelanceAttributes } from '../../src/elements/freelance-earnings-chart/view.js';
import { itExportsView, type ExportsAttributes } from '../../src/elements/it-exports-chart/view.js';
import { defaultLanguage, messagesFor } from '../../src/locales/languages.js';
import { chartShapes } from '../../src/picture/chart.js';
import type { Theme } from '../../src/chart/theme.js';
import { dataset } from '../support/frozen-dataset.js';
import { overlapsOf } from '../support/overlaps.js';
import { onCards, onPages } from '../support/places.js';
import { themeOf } from '../support/words.js';

const context = { messages: messagesFor(defaultLanguage), today: '2026-11-22' };
const freelance = (attributes: FreelanceAttributes) => freelanceEarningsView(dataset, { asOf: '2026-02-25', ...attributes }, context);
const exported = (attributes: ExportsAttributes) => itExportsView(dataset, attributes, context);
const swatches = ({ plot }: ReturnType<typeof freelance>) => plot?.columns.map(({ segments }) => segments.map(({ swatch }) => swatch));
const main = ({ plot }: ReturnType<typeof exported>) => plot?.slots.filter(({ column }) => column?.isMain).map(({ column }) => column?.datum.label);

describe('highlight', () => {
  it('keeps one part of a column, by its period or its id, and changes no word', () => {
    const kept = [['undivided'], ['undivided', 'undivided'], ['part-1']];
    for (const highlight of ['2025-07/2025-12', 'freelance-earnings/2025-07/2025-12']) {
      const shown = freelance({ highlight });
      expect(swatches(shown)).to.deep.equal(kept);
      expect(shown.problems).to.deep.equal([]);
      const { plot: _, ...words } = shown;
      const { plot: __, ...usual } = freelance({});
      expect(JSON.stringify(words)).to.equal(JSON.stringify(usual));
    }
  });

  it('gives a part that is a tint the main colour, beside which it would hardly be seen', () => {
    expect(swatches(freelance({ highlight: '2025-01/2025-06' }))).to.deep.equal([['undivided'], ['undivided', 'part-1'], ['undivided']]);
    expect(swatches(freelance({ highlight: 'FY2024' }))).to.deep.equal([['part-1'], ['undivided', 'undivided'], ['undivided']]);
  });

  it('keeps all parts of a whole year', () => {
    expect(swatches(freelance({ highlight: 'FY2025' }))).to.deep.equal([['undivided'], ['part-1', 'part-2'], ['undivided']]);
  });

  it('gives one year or month of IT exports the main colour, and the bracket stays', () => {
    expect(main(exported({ highlight: 'FY2022' }))).to.deep.equal(['Whole year']);
    expect(exported({ highlight: 'FY2022' }).plot?.slots.find(({ column }) => column?.isMain)?.name).to.equal('FY2022');
    const months = exported({ period: 'month', highlight: '2025-12' });
    expect(main(months)).to.deep.equal(['December 2025']);
    expect(months.plot?.story?.earlier).not.to.equal(undefined);
    expect(main(exported({ compare: 'first-half', highlight: '2024-07/2024-12' }))).to.deep.equal(['July to December 2024']);
  });

  it('says what is wrong with a value that names no column, and highlights nothing', () => {
    for (const highlight of ['soon', '2031-07', 'it-exports/2025-07/2025-12']) {
      const shown = freelance({ highlight });
      expect(swatches(shown)).to.deep.equal(swatches(freelance({})));
      expect(shown.problems).to.deep.equal([
        `highlight="${highlight}" names no mark of this picture. Give the id or the period of one, as in highlight="2025-07/2025-12"; nothing is highlighted.`,
      ]);
    }
    expect(exported({ highlight: 'FY2031' }).problems).to.have.length(1);
    expect(freelance({ highlight: '' }).problems).to.deep.equal([]);
  });

  it('is drawn: the colour of the story is on that column alone', () => {
    const colours = new Proxy({} as Theme['colours'], { get: (_, name) => (name === 'part-1' ? '#123456' : '#000') });
    const areas = (highlight?: string) =>
      chartShapes(exportsDrawing, exported({ highlight }).plot!, themeOf(13, { colours }), 640, 400).filter(
        ({ kind, colour }) => kind === 'fill' && colour === '#123456',
      );
    const [usual, other] = [areas(), areas('FY2022')];
    expect(usual.length).to.equal(1);
    expect(other.length).to.equal(1);
    expect(JSON.stringify(other)).not.to.equal(JSON.stringify(usual));
  });

  it('leaves all labels free', () => {
    const attributes = ['2025-07/2025-12', '2025-01/2025-06', 'FY2024'].flatMap((highlight) => [{ highlight }, { highlight, asOf: '2026-02-25' }]);
    expect(overlapsOf(freelanceEarningsView, freelanceDrawing, attributes, [...onPages, ...onCards])).to.deep.equal([]);
    const exportsAttributes = [{ highlight: 'FY2022' }, { period: 'month', highlight: '2025-12' }];
    expect(overlapsOf(itExportsView, exportsDrawing, exportsAttributes, [...onPages, ...onCards])).to.deep.equal([]);
  }).timeout(60_000);
});
