/** Values for properties that have to hold of any. */
import fc from 'fast-check';
import { addMonths, lastDay } from '../../src/data/period.js';
import { invented, inventedDataset, page } from './invented.js';
import type { Dataset } from '../../src/data/observation.js';

/** A month from 1960 to 2100. */
export const anyMonth = fc
  .tuple(fc.integer({ min: 1960, max: 2100 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);

/** A value as a source could print it. */
export const anyValue = fc.double({ min: 0.01, max: 1e6, noNaN: true });

/** A day of the four years in which the datasets of `anyDataset` come out. */
export const anyDay = fc.integer({ min: 0, max: 4 * 365 }).map((days) => new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10));

/** A date of publication that proves a day, a month or a year. */
const anyPublished = fc.tuple(anyDay, fc.constantFrom(10, 10, 7, 4)).map(([day, length]) => day.slice(0, length));

const provedFrom = (published: string): string => (published.length === 10 ? published : published.length === 7 ? lastDay(published) : `${published}-12-31`);

/** A sound dataset of one series: up to four periods, each printed up to four times, in whatever order the prints came out. */
export const anyDataset: fc.Arbitrary<Dataset> = fc
  .array(fc.array(fc.tuple(fc.array(anyPublished, { minLength: 1, maxLength: 3 }), anyValue), { minLength: 1, maxLength: 4 }), { maxLength: 4 })
  .map((periods) =>
    inventedDataset(
      periods.flatMap((prints, month) =>
        prints.map(([published, value], index) =>
          invented(addMonths('2019-07', month), value, {
            revision: index + 1,
            status: index === 0 ? 'reported' : 'revised',
            released: published.map(provedFrom).sort()[0] ?? '',
            citations: published.map((day, place) => page(day, { url: `https://gazette.example/${month}/${index}/${place}` })),
          }),
        ),
      ),
    ),
  );
