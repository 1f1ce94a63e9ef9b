/**
 * Errors of a projection without the sentence that explains them: those who call its functions read it, and a page with the script
 * tag calls none. Their code is left: 0.3 kB brotli less for a figure.
 */
const thrown = 'ProjectionError';

/** @param folder whose modules throw them */
export const withoutSentences = (folder) => {
  let count = 0;
  return {
    name: 'without-sentences',
    transform(code, id) {
      if (!id.includes(folder)) return null;
      const errors = newOnesIn(this.parse(code));
      count += errors.length;
      return { code: errors.reduceRight(withCodeAlone, code), map: null };
    },
    buildEnd(error) {
      if (!error && count === 0) this.error(`No module of ${folder} throws a ${thrown}: see where it went.`);
    },
  };
};

/** Each `new ProjectionError(code, sentence)`, in their order. */
function newOnesIn(node) {
  if (Array.isArray(node)) return node.flatMap(newOnesIn);
  if (typeof node?.type !== 'string') return [];
  const isOne = node.type === 'NewExpression' && node.callee.name === thrown && node.arguments.length === 2;
  return isOne ? [node] : Object.values(node).flatMap(newOnesIn);
}

const withCodeAlone = (code, { arguments: [name, sentence] }) => code.slice(0, sentence.start) + code.slice(name.start, name.end) + code.slice(sentence.end);
