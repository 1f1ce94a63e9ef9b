import { dataset as living } from '../../src/data/dataset.js';
import { knownFrom } from '../../src/data/vintage.js';
import type { Citation, Dataset } from '../../src/data/observation.js';

/** The newest day that a page of it bears, and the day on which its undated pages were read. */
const [published, compiled] = ['2026-09-19', '2026-11-22'];

const wasRead = (citation: Citation): boolean => knownFrom(citation) <= (citation.published ? published : compiled);

function wasThere({ released, citations = [] }: { readonly released: string; readonly citations?: readonly Citation[] }): boolean {
  return released <= published || (citations.length > 0 && citations.every(wasRead));
}

const kept = <T extends { readonly released: string; readonly citations: readonly Citation[] }>(items: readonly T[]): T[] =>
  items.filter(wasThere).map((item) => ({ ...item, citations: item.citations.filter(wasRead) }));

/**
 * The bundled dataset as it was on 22 November 2026, with IT exports to July 2026: what the tests of figures hold numbers against.
 * What is added to the bundled one, on whichever later day it was published, is not in it.
 */
export const dataset: Dataset = {
  ...living,
  compiled,
  observations: kept(living.observations),
  targets: kept(living.targets),
  projections: kept(living.projections),
  notes: living.notes.filter(wasThere),
};
