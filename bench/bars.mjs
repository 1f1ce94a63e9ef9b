/** The bars that every page draws: the years and halves of `<freelance-earnings-chart>`, from the library's own dataset. */
import { asOf, dataset, latestRevisions } from '../dist/esm/data/index.js';
import { cumulative, fiscalYearsIn, yearToDate } from '../dist/esm/projection/index.js';
import { snippetDay } from '../stories/images/files.mjs';

/** The day whose knowledge is shown: that of the README's snippet, which is measured as well, and the same in every version. */
export const day = snippetDay;

const known = latestRevisions(asOf(dataset, day).observations.filter(({ series }) => series === 'freelance-earnings'));

/** In millions of US dollars, from the bottom up. A year that no source splits is one part. */
function partsOf(year) {
  const { value } = yearToDate(known, year);
  const firstHalf = cumulative(known, year, 6)?.value;
  return firstHalf === undefined ? [value] : [firstHalf, value - firstHalf];
}

export const bars = {
  years: fiscalYearsIn(known).map((year) => ({ label: `FY${year}`, parts: partsOf(year) })),
  milestone: 1000,
};
