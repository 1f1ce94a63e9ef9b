/**
 * Chart.js without `Array.from`, which old libraries still in use (Prototype, MooTools) have put something else in the place of: one that
 * takes lists alone, and no sets. Only for what can be spread: a list of a length is refused.
 */
export const withoutArrayFrom = () => ({
  name: 'without-array-from',
  transform(code, id) {
    if (!id.includes('/chart.js/dist/')) return null;
    const replaced = code.replace(/\bArray\.from\((\w+)\)/g, '[...$1]');
    if (/\bArray\.from\b/.test(replaced)) this.error('Chart.js asks for Array.from in a way that is not known.');
    return { code: replaced, map: null };
  },
});
