/** Attributes as authors write them: a bad value falls back, and a sentence says what is wrong. */

/** One of a list of words; the first is the default. */
export function oneOf<T extends string>(name: string, value: string | undefined, allowed: readonly [T, ...(readonly T[])], problems: string[]): T {
  const match = allowed.find((word) => word === value);
  if (value && !match) problems.push(`${name}="${value}" is not known. Use ${allowed.map((word) => `"${word}"`).join(', ')}; "${allowed[0]}" is shown.`);
  return match ?? allowed[0];
}

/** A property as its attribute would be: frameworks set numbers, and null for none. */
export const asAttribute = (value: string | number | null | undefined): string | undefined => (value === undefined || value === null ? undefined : `${value}`);

/** All properties of one figure as its attributes would be. */
export const asAttributes = (values: object): object => Object.fromEntries(Object.entries(values).map(([name, value]) => [name, asAttribute(value as string)]));

/** Whether an attribute without a value is there. Set as a property, it may be the empty text that the markup has for it. */
export const isSet = (value: boolean | string | null | undefined): boolean => value === '' || Boolean(value);
