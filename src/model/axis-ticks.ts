/** Round numbers for a value axis. */

/** Steps of 1, 2, 2.5 or 5 times a power of ten, at most `most` of them, from 0 past `highest`. */
export function axisTicks(highest: number, most = 6): number[] {
  const rough = Math.max(highest, 1) / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough) ?? rough;
  const count = Math.ceil(Math.max(highest, 1) / step);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}
