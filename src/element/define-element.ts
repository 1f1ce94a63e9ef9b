/** Registers the elements of this library. */

/** Registers a class under a tag, unless that is taken already: by a second copy of the script, as a second definition throws. */
export function defineElement(element: CustomElementConstructor & { readonly tag: string }, tag: string, registry: CustomElementRegistry): void {
  if (registry.get(tag)) return;
  // A class can be registered under one tag only.
  registry.define(tag, tag === element.tag ? element : class extends element {});
}
