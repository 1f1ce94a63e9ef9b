/** The notation of citations: one page a line. */
import type { Citation } from '../observation.js';

export const stateBank = 'State Bank of Pakistan';
export const ministry = 'Ministry of IT and Telecommunication';
export const bureau = 'Pakistan Bureau of Statistics';
/** As newspapers name what they do not name. */
export const officialData = 'official data';

/** A title as many sites write it into the address of its page: “Surge in IT exports” is surge-in-it-exports. */
const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[’%]/g, '')
    .replace(/[^a-z0-9]+/g, '-');

/**
 * A page that was read.
 *
 * @param published its day, month or year (`YYYY-MM-DD`, `YYYY-MM`, `YYYY`), or nothing if it is undated
 * @param url its address; `*` stands for the title in small letters and hyphens (whoever corrects such a title writes the address out)
 */
export const page = (publisher: string, published: string, title: string, url: string, more: Partial<Citation> = {}): Citation => ({
  publisher,
  title,
  url: url.replace('*', slugOf(title)),
  ...(published && { published }),
  ...more,
});

export const goodsAndServices = 'exports and imports of goods and services';

/**
 * The central bank's table as copied by a public dashboard on a day, in one commit of its repository.
 *
 * @param table the central bank's file it copies
 */
export const dashboard = (published: string, commit: string, table = 'trade in services (EBOPS)'): Citation =>
  page(
    'Pakistan Economic Dashboard',
    published,
    `Copy of the central bank’s table: ${table}`,
    `https://github.com/FarrukhMasud/pakistaneconomydashboard/blob/${commit}/public/data/services.json`,
    { record: stateBank },
  );
