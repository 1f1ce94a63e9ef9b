/**
 * Has a minifier name what is in a chunk by that chunk alone. While it works, rollup writes `!~{00a}~` for the hash of another
 * chunk, counted through the build, and a minifier gives the shortest names to what it counts most, these letters among them: a
 * chunk more, and others had other names in them, another hash, and readers loaded them again. No bytes, unless there is a release.
 */
const placeholder = /!~\{[\w$]+\}~/g;

/** @param minifier a plugin that minifies, without source maps */
export const steadyNames = (minifier) => ({
  ...minifier,
  async renderChunk(code, ...chunk) {
    const placeholders = [...new Set(code.match(placeholder))];
    const numbered = (each) => `!~{${String(placeholders.indexOf(each)).padStart(3, '0')}}~`;
    const minified = await minifier.renderChunk.call(this, code.replaceAll(placeholder, numbered), ...chunk);
    return minified.replaceAll(placeholder, (each) => placeholders[Number(each.slice(3, -2))]);
  },
});
