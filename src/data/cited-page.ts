/** The notation of citations: one page a line. */
import type { Citation } from './observation.js';

export const stateBank = 'State Bank of Pakistan';

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
