/** Attributes as authors write them: a bad value falls back, and a sentence says what is wrong. */

/** One of a list of words; the first is the default. */
export function oneOf<T extends string>(name: string, value: string | undefined, allowed: readonly [T, ...(readonly T[])], problems: string[]): T {
  const match = allowed.find((word) => word === value);
  if (value && !match) problems.push(`${name}="${value}" is not known. Use ${allowed.map((word) => `"${word}"`).join(', ')}; "${allowed[0]}" is shown.`);
  return match ?? allowed[0];
}

/**
 * A property as its attribute would be: frameworks set numbers, and null for none. What has no text to show is none as well: a symbol, a
 * function, an object of data. An address (`URL`) has one.
 */
export function asAttribute(value: unknown): string | undefined {
  if (value === undefined || value === null || typeof value === 'function' || typeof value === 'symbol') return undefined;
  try {
    // Throws for an object without a prototype.
    // eslint-disable-next-line @typescript-eslint/no-base-to-string -- What has no text of its own is left out below.
    const text = String(value);
    return text.startsWith('[object ') && typeof value === 'object' ? undefined : text;
  } catch {
    return undefined;
  }
}

/** All properties of one figure as its attributes would be. */
export const asAttributes = (values: object): object => Object.fromEntries(Object.entries(values).map(([name, value]) => [name, asAttribute(value)]));

/** Whether an attribute without a value is there. Set as a property, it may be the empty text that the markup has for it. */
export const isSet = (value: unknown): boolean => value === '' || (Boolean(value) && asAttribute(value) !== undefined);

/** Names the properties that a script has set to what has no text. */
export function reportWithoutText(element: object, names: Iterable<PropertyKey>, problems: string[]): void {
  for (const name of names) {
    const value = (element as Readonly<Record<PropertyKey, unknown>>)[name];
    if (value !== undefined && value !== null && asAttribute(value) === undefined)
      problems.push(
        `has ${String(name)} set to ${typeof value === 'object' ? 'an object' : `a ${typeof value}`}, which has no text. Set a text; the default is shown.`,
      );
  }
}
