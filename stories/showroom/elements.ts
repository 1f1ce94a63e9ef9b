/** What the elements take, from the manifest that is made of their sources (`npm run manifest`). */
import { elementsIn, type ElementInfo, type Manifest } from '../../src/pages/builder/chosen/elements.js';

// Fetched, not imported: Storybook serves `dist/` as it is, also to an import.
const answer = await fetch(new URL('dist/custom-elements.json', document.baseURI));

export const manifest = (await answer.json()) as Manifest;

export const elements = elementsIn(manifest);

/** @throws where the manifest knows no such element */
export function elementOf(tag: string): ElementInfo {
  const element = elements.find((other) => other.tag === tag);
  if (!element) throw new Error(`dist/custom-elements.json has no <${tag}>: run "npm run manifest".`);
  return element;
}
