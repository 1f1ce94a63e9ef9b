/**
 * Attributes in curly quotes (`as-of=”2026-02-25″`), as word processors and some editors make them. To HTML they are part of the value,
 * which then ends at the first blank. What mends them is loaded where there are any.
 */
import { warnOnce } from './console.js';

const damaged = /^(?:[“”„‟‘’″′«]|&#?\w+;)\S*$|^\S*(?:[“”‟‘’″′»]|&#?\w+;)\/?$/;

/** What was looked at before: a headline may begin with a quotation. */
const known = new Set<string>();

/** Settled once the attributes of an element are mended; undefined where there is nothing to mend. */
export function attributesMended(element: Element): Promise<unknown> | undefined {
  const found = [...element.attributes].filter(({ value }) => damaged.test(value) && !known.has(value));
  if (found.length === 0) return undefined;
  for (const { value } of found) known.add(value);
  return import('./mend-attributes.js')
    .then(({ mendAttributes }) => mendAttributes(element))
    .catch((error: unknown) => warnOnce(`<${element.localName}> has attributes in curly quotes, and what mends them could not be loaded: ${String(error)}`));
}
