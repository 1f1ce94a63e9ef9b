/** Attributes as authors write them: a bad value falls back, and a sentence says what is wrong. */

/** One of a list of words; the first is the default. */
export function oneOf<T extends string>(name: string, value: string | undefined, allowed: readonly [T, ...(readonly T[])], problems: string[]): T {
  const match = allowed.find((word) => word === value);
  if (value && !match) problems.push(`${name}="${value}" is not known. Use ${allowed.map((word) => `"${word}"`).join(', ')}; "${allowed[0]}" is shown.`);
  return match ?? allowed[0];
}

/** A property as its attribute would be: frameworks set numbers, and null for none. */
export const asAttribute = (value: string | number | null | undefined): string | undefined => (value === undefined || value === null ? undefined : `${value}`);
