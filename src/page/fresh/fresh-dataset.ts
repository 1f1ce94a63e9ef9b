/** A dataset that is newer than the bundled one: a chunk of its own, loaded for figures with `src` alone. */
import { checkedThrough } from '../../data/checked-through.js';
import { warnOnce } from '../console.js';
import { FigureErrorEvent } from '../figure-error-event.js';
import { fetchText, Unfetched } from './fetch-text.js';
import { readDataset } from './read-dataset.js';
import type { Dataset } from '../../data/observation.js';

/** By address: fetched once a page, however many figures name it, and whether or not that worked. */
const datasets = new Map<string, Promise<Dataset>>();

function addressOf(src: string): string {
  try {
    const { protocol, href } = new URL(src, document.baseURI);
    if (/^https?:$/.test(protocol)) return href;
  } catch {
    // As below.
  }
  throw new Unfetched('is not the address of a file. Use one that begins with “https:” or is relative to the page.');
}

function datasetAt(address: string, bundled: Dataset): Promise<Dataset> {
  const dataset =
    datasets.get(address) ??
    fetchText(address).then((text) =>
      readDataset(
        text,
        bundled.series.map(({ id }) => id),
      ),
    );
  datasets.set(address, dataset);
  return dataset;
}

/**
 * The dataset of an address, if it is newer than the bundled one. If not, or if anything is wrong with it, the console says so once,
 * and the page is told by an event.
 *
 * @param figure that names it
 */
export async function freshDataset(src: string, bundled: Dataset, figure: Element): Promise<Dataset | undefined> {
  try {
    const dataset = await datasetAt(addressOf(src), bundled);
    const [theirs, own] = [checkedThrough(dataset), checkedThrough(bundled)];
    if (theirs > own) return dataset;
    // They are as new as one another where a page keeps the script up to date as well.
    if (theirs === own) return undefined;
    throw new Unfetched(`goes to ${theirs}, and the bundled figures to ${own}. Put a newer dataset there, or take src away.`);
  } catch (error) {
    const problem = `src="${src}" ${error instanceof Unfetched ? error.message : String(error)}`;
    warnOnce(`it-export-charts shows its bundled figures, known on ${bundled.compiled}: ${problem}`);
    figure.dispatchEvent(new FigureErrorEvent('data', problem));
    return undefined;
  }
}

/** Has everything fetched again. For tests. @internal */
export const forgetDatasets = (): void => datasets.clear();
