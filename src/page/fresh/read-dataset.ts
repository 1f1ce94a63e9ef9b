/** Reads a dataset that comes from elsewhere, as far as it is sound. */
import { getDotPath, safeParse } from 'valibot';
import { datasetSchema } from '../../data/validation/dataset-schema.js';
import { datasetProblems } from '../../data/validation/problems.js';
import { Unfetched } from './fetch-text.js';
import type { Dataset } from '../../data/observation.js';

const format = datasetSchema.entries.format.literal;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (/^\s*</.test(text)) throw new Unfetched('is a web page. Name the address of the file itself, as in “…/dataset.json”.');
    throw new Unfetched(`is not JSON, or not all of it (${String(error)}). Upload it again.`);
  }
}

/**
 * @param series ids that figures need
 * @throws Unfetched, with the first of what is wrong
 */
export function readDataset(text: string, series: readonly string[]): Dataset {
  const content = parse(text);
  const given = (content as { readonly format?: unknown } | null)?.format;
  if (typeof given === 'number' && given !== format)
    throw new Unfetched(`is of format ${given}, and this script reads format ${format}. Load a release of it-export-charts that reads it.`);
  const { success, output, issues } = safeParse(datasetSchema, content, { abortEarly: true });
  if (!success) {
    const [issue] = issues;
    throw new Unfetched(`is not a dataset: ${getDotPath(issue) ?? 'the whole'}: ${issue.message.replace(/\.?$/, '.')} Its shape is in dataset.schema.json.`);
  }
  const missing = series.find((id) => !output.series.some((other) => other.id === id));
  if (missing !== undefined) throw new Unfetched(`has no series “${missing}”, which figures show. Serve the whole dataset.`);
  const [problem] = datasetProblems(output);
  if (problem !== undefined) throw new Unfetched(`is not sound: ${problem}. Correct it: datasetProblems() of it-export-charts/data lists all that is wrong.`);
  return output;
}
