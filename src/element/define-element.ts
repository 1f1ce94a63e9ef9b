/** Registering an element, as every class of the library does it. */

/** Registers a class under a tag. A tag that is taken already, by a second copy of the script, is left alone. */
export function defineElement(element: CustomElementConstructor & { readonly tag: string }, tag: string, registry: CustomElementRegistry): void {
  if (registry.get(tag)) return;
  // A class can be registered once only.
  registry.define(tag, tag === element.tag ? element : class extends element {});
}
