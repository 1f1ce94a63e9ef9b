/** What a page, a framework or a hand may set where a word was expected. */

/** Names that an object has without having been given them, and texts that are no value of any attribute. */
export const hostileWords = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'undefined',
  'null',
  'NaN',
  '1e999',
  '-1',
  '0x10',
  '[object Object]',
  '=HYPERLINK("https://evil.example")',
  '<img src=x onerror=alert(1)>',
  '</script><script>alert(1)</script>',
  'javascript:alert(1)',
  '\u0000\u0007\u001B[31m',
  '\uD800 half a pair',
  '\u202Ereversed\u2066',
  '2026-02-30',
  '2026-13',
  'FY99999',
  '../../etc/passwd',
  '%00%0A',
  'ﷺ'.repeat(50),
  '🇵🇰'.repeat(20),
];

/** A megabyte of one word. */
export const megabyte = 'word '.repeat(200_000);
