/** What is asked for again and again is worked out once. */

/** Results kept for one object: a page has a few days, one that stays open for weeks a new one each day. */
const most = 60;

/**
 * The same function, which works each result out once for an object and its further arguments.
 * All who call it share the result, so nobody may change it.
 */
export const memoize = <Subject extends object, Rest extends readonly (string | number)[], Result>(
  work: (subject: Subject, ...rest: Rest) => Result,
): typeof work => {
  const results = new WeakMap<Subject, Map<string, Result>>();
  return (subject, ...rest) => {
    const own = results.get(subject) ?? new Map<string, Result>();
    results.set(subject, own);
    const key = rest.join();
    if (!own.has(key)) {
      if (own.size >= most) own.clear();
      own.set(key, work(subject, ...rest));
    }
    return own.get(key) as Result;
  };
};
