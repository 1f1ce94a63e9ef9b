/** The shape of `dataset.json` as a JSON Schema, from what the figures check a dataset of a page with. No bytes for a reader. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { pathToFileURL } from 'node:url';

/** @param module what exports it as `datasetSchema` */
export const datasetSchemaFile = (module) => ({
  name: 'dataset-schema-file',
  async generateBundle() {
    const { datasetSchema } = await import(pathToFileURL(module).href);
    if (!datasetSchema) this.error(`${module} exports no schema.`);
    const { $schema, ...schema } = toJsonSchema(datasetSchema);
    const described = {
      $schema,
      title: 'Dataset of it-export-charts',
      description: 'What `src` of a figure may name, and the shape of dataset.json.',
      ...schema,
    };
    this.emitFile({ type: 'asset', fileName: 'dataset.schema.json', source: `${JSON.stringify(described, null, 1)}\n` });
  },
});
