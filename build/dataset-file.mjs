/** The dataset as a file of its own, for those who want the numbers and not our code. No bytes for a reader. */
import { pathToFileURL } from 'node:url';

/** @param module what exports it as `dataset` */
export const datasetFile = (module) => ({
  name: 'dataset-file',
  async generateBundle() {
    const { dataset } = await import(pathToFileURL(module).href);
    if (!dataset) this.error(`${module} exports no dataset.`);
    this.emitFile({ type: 'asset', fileName: 'dataset.json', source: `${JSON.stringify(dataset, null, 1)}\n` });
  },
});
