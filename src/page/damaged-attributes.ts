/**
 * Attributes in curly quotes (`as-of=”2026-02-25″`), as word processors and some editors make them. To HTML they are part of the value,
 * which then ends at the first blank. What mends them is loaded where there are any.
 */
import { warnOnce } from './console.js';

const damaged = /^(?:[“”„‟‘’″′«]|&#?\w+;)\S*$|^\S*(?:[“”‟‘’″′»]|&#?\w+;)\/?$/;

/** Values that were looked at and are as they should be: a headline may begin with a quotation. */
const sound = new Set<string>();

const damagedOf = (element: Element): Attr[] => [...element.attributes].filter(({ value }) => damaged.test(value) && !sound.has(value));

/** Settled once the attributes of an element are mended; undefined where there is nothing to mend. */
export function attributesMended(element: Element): Promise<unknown> | undefined {
  if (damagedOf(element).length === 0) return undefined;
  return import('./mend-attributes.js')
    .then(({ mendAttributes }) => mendAttributes(element))
    .catch((error: unknown) => warnOnce(`<${element.localName}> has attributes in curly quotes, and what mends them could not be loaded: ${String(error)}`))
    .then(() => {
      for (const { value } of damagedOf(element)) sound.add(value);
    });
}
