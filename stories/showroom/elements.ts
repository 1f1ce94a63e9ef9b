/** What the elements take, from the manifest that is made of their sources (`npm run manifest`). */
import manifest from '../../dist/custom-elements.json?raw';
import { elementsIn, type ElementInfo, type Manifest } from '../../src/pages/builder/elements.js';

export const elements = elementsIn(JSON.parse(manifest) as Manifest);

/** @throws where the manifest knows no such element */
export function elementOf(tag: string): ElementInfo {
  const element = elements.find((other) => other.tag === tag);
  if (!element) throw new Error(`dist/custom-elements.json has no <${tag}>: run "npm run manifest".`);
  return element;
}
