/**
 * The figure with a hash for the script and for each file that the script loads. A hash on the tag alone would leave those unchecked:
 * tried with a changed chunk, the import map stops it.
 */
import { folderOf } from '../chosen/addresses.js';
import { figureCode } from './figure-code.js';
import type { BuilderState } from '../chosen/state.js';
import type { Facts } from './facts.js';

const entry = 'embed.js';

export function integrityCode(state: BuilderState, facts: Facts): string {
  const folder = folderOf(state, facts.version);
  const { [entry]: integrity } = facts.files;
  if (integrity === undefined) return figureCode(state, facts);
  const importIntegrity = Object.fromEntries(Object.entries(facts.files).map(([path, hash]) => [`${folder}${path}`, hash]));
  const code = figureCode(state, facts, { script: { src: `${folder}${entry}`, integrity }, importIntegrity });
  // The map on a line of its own: it may have to go into the head of the page.
  return code.replace('</script>', '</script>\n');
}
