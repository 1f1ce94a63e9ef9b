/** Looks up a name that comes from elsewhere. */

/** What an object has of its own by a name: `constructor` is none of an empty one. */
export const ownOf = <Value>(values: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(values, name) ? values[name] : undefined;
