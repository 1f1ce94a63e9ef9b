/**
 * The versions of the dataset without what each of them changed, which no figure says: those who read it have the package, its
 * `dataset.json` or the repository. 0.9 kB brotli less for the first figure of a page.
 */

/** @param file that has them, each with a `text` */
export const withoutHistory = (file) => {
  let count = 0;
  return {
    name: 'without-history',
    transform(code, id) {
      if (!id.endsWith(file)) return null;
      const texts = textsIn(this.parse(code));
      count += texts.length;
      return { code: texts.reduceRight((left, { start, end }) => `${left.slice(0, start)}''${left.slice(end)}`, code), map: null };
    },
    buildEnd(error) {
      if (!error && count === 0) this.error(`${file} tells no changes: see where they went.`);
    },
  };
};

/** The values of all properties called `text`, in their order. */
function textsIn(node) {
  if (Array.isArray(node)) return node.flatMap(textsIn);
  if (typeof node?.type !== 'string') return [];
  return node.type === 'Property' && node.key.name === 'text' ? [node.value] : Object.values(node).flatMap(textsIn);
}
