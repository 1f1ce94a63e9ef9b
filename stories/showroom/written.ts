/** Attributes on an element as an editor writes them: those that are set, and no others. */
import { ref } from 'lit/directives/ref.js';
import { elementOf } from './elements.js';

/** By the names of the markup: `{ 'as-of': '2026-02-25', 'since-then': true }`. */
export type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/** A field that was emptied says nothing, but for a headline: an empty one hides it. */
const isWritten = (name: string, value: Attributes[string]): boolean => value !== undefined && value !== false && (value !== '' || name === 'headline');

export function write(element: Element, values: Attributes): void {
  const names = elementOf(element.localName).attributes.map(({ name }) => name);
  const unknown = Object.keys(values).filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`<${element.localName}> has no attribute ${unknown.join(', ')}. It has ${names.join(', ')}.`);
  for (const name of names) {
    const value = values[name];
    if (isWritten(name, value)) element.setAttribute(name, value === true ? '' : String(value));
    else element.removeAttribute(name);
  }
}

/** Writes them again whenever a control changes, on the element that is there. */
export const written = (values: Attributes) => ref((element) => element && write(element, values));
