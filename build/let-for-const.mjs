/**
 * Declares with `let` what was declared with `const`. A minifier joins declarations that follow each other, but only those of one
 * kind: 0.4 kB brotli less in all.
 */
export const letForConst = () => ({
  name: 'let-for-const',
  renderChunk(code) {
    const starts = constsIn(this.parse(code)).sort((one, other) => other - one);
    return { code: starts.reduce((rest, start) => `${rest.slice(0, start)}let${rest.slice(start + 'const'.length)}`, code), map: null };
  },
});

/** Where each `const` begins. */
function constsIn(node) {
  if (Array.isArray(node)) return node.flatMap(constsIn);
  if (typeof node?.type !== 'string') return [];
  const own = node.type === 'VariableDeclaration' && node.kind === 'const' ? [node.start] : [];
  return [...own, ...Object.values(node).flatMap(constsIn)];
}
