import { expect } from '@open-wc/testing';
import { dataset } from '../../src/data/dataset.js';
import { knownFrom, releaseDays } from '../../src/data/vintage.js';
import { defaultLanguage } from '../../src/locales/languages.js';
import { disturbance, textsOf } from './script.js';
import type { FigureView } from '../../src/model/figure-view.js';

/** The reader's day in tests that walk through the days: the last on which the dataset grew. */
export const lastDayOfWalk = releaseDays(dataset).at(-1)!;

const dayBefore = (day: string) => new Date(Date.parse(day) - 86400000).toISOString().slice(0, 10);
const quietDays = Array.from({ length: 41 }, (_, index) => new Date(Date.UTC(2023, 7 + index, 1)).toISOString().slice(0, 10));

/** Every release day, the day before each, and the first days of months that brought none. */
export const walkedDays: readonly string[] = [...new Set([...releaseDays(dataset), ...releaseDays(dataset).map(dayBefore), ...quietDays])]
  .filter((day) => day <= lastDayOfWalk)
  .sort();

/** What a whole sentence looks like in a language, and one that says that nothing was public. */
const sentences: Readonly<Record<string, { readonly whole: RegExp; readonly nothing: RegExp }>> = {
  en: { whole: /^[A-Z].+\.$/, nothing: /No page was found|no page was found/ },
  ur: { whole: /^”?[\d\u0621-\u06D2].+۔$/, nothing: /کوئی صفحہ نہیں ملا/ },
};

/** What has to hold for any figure on any day. */
export function expectSound(view: FigureView<unknown>, day: string, name: string, { tag, direction } = defaultLanguage): void {
  const text = JSON.stringify(view);
  const where = `${name} on ${day}`;
  const { whole, nothing } = sentences[tag]!;
  expect(view.summary, where).to.match(whole);
  expect(/NaN|undefined|Infinity|null|\[object/.exec(text)?.[0], where).to.equal(undefined);
  expect(view.problems, where).to.deep.equal([]);
  for (const citation of view.citations) expect(knownFrom(citation) <= day, `${where} cites ${citation.url}`).to.equal(true);
  for (const row of view.table?.rows ?? []) {
    expect(row.length, where).to.equal(view.table?.columns.length);
    for (const { value } of row)
      if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) expect(value <= day, `${where} shows a figure released ${value}`).to.equal(true);
  }
  if (view.plot === undefined && view.table === undefined) expect(view.summary, where).to.match(nothing);
  if (direction === 'rtl') for (const line of new Set(textsOf(view))) expect(disturbance(line), `${where}: ${line}`).to.equal(undefined);
}
