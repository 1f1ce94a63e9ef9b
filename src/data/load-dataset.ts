/** Loads the whole dataset where the part that most figures are made of does not do. */
import type { Dataset } from './observation.js';

export const loadDataset = async (): Promise<Dataset> => (await import('./dataset.js')).dataset;
