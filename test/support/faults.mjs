/**
 * Serves the built script with a chunk that is missing at first, for every engine: under `/faults/<chunk>/<times>/<id>/`, where `id` is
 * any text that no other test has, the chunk is not there so many times, and all else is as in `/dist/`.
 */
const address = /^\/faults\/([\w-]+)\/(\d+)\/([\w-]+)\/(.+)$/;

const refused = new Map();

/** A middleware of the server of the tests. */
export function serveFaults(context, next) {
  const [, chunk, times, id, file] = address.exec(context.path) ?? [];
  if (!file) return next();
  const count = refused.get(id) ?? 0;
  if (new RegExp(`^chunks/${chunk}-[\\w-]{8}\\.js$`).test(file) && count < Number(times)) {
    refused.set(id, count + 1);
    context.status = 503;
    context.body = 'Not now';
    return undefined;
  }
  context.url = `/dist/${file}${context.search}`;
  return next();
}
