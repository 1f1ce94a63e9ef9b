/** Loads the whole dataset where the part that most figures are made of does not do. */
import type { Dataset } from './observation.js';

// Not in an element's own folder: what those load on demand is preloaded with the element.
export const loadDataset = async (): Promise<Dataset> => (await import('./dataset.js')).dataset;
