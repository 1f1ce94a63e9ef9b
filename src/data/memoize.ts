/** Memoization: a result that is asked for again is not worked out again. */

/** Results kept for one object. A page asks for a few days; one that stays open for weeks asks for a new one each day. */
const limit = 60;

/**
 * The same function, which computes each result once for an object and its further arguments.
 * All callers share the result, so none may change it.
 */
export const memoize = <Subject extends object, Args extends readonly (string | number)[], Result>(
  compute: (subject: Subject, ...args: Args) => Result,
): typeof compute => {
  const results = new WeakMap<Subject, Map<string, Result>>();
  return (subject, ...args) => {
    const own = results.get(subject) ?? new Map<string, Result>();
    results.set(subject, own);
    const key = args.join();
    if (!own.has(key)) {
      if (own.size >= limit) own.clear();
      own.set(key, compute(subject, ...args));
    }
    return own.get(key) as Result;
  };
};
