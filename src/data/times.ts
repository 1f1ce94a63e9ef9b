/** A list of so many things. In place of `Array.from`, which old libraries still in use have overridden with one that takes a list alone. */
export function times<Thing>(count: number, make: (index: number) => Thing): Thing[] {
  const made: Thing[] = [];
  for (let index = 0; index < count; index += 1) made.push(make(index));
  return made;
}
