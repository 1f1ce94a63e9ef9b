/** Words put together, in Urdu. */

export const listed = (items: readonly string[]) => (items.length > 1 ? `${items.slice(0, -1).join('، ')} اور ${items.at(-1)}` : items.join(''));
export const sentences = (...said: readonly (string | false | undefined)[]) => `${said.filter(Boolean).join('۔ ')}۔`;
