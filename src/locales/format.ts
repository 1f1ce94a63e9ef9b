/** Numbers, dates and names of languages, as a language writes them. */

export interface Format {
  /** A number with up to `digits` decimals. */
  readonly number: (value: number, digits?: number) => string;
  /** A fraction as a percentage: 0.582 is 58%. */
  readonly percent: (fraction: number, digits?: number) => string;
  /** `2026-01` is January 2026. */
  readonly month: (month: string) => string;
  /** The name of a month without its year. */
  readonly monthName: (month: string) => string;
  /** `2026-02-18` is 18 February 2026. */
  readonly day: (day: string) => string;
  /** `en` is English; undefined where the name is not known. */
  readonly languageName: (tag: string) => string | undefined;
}

const formats = new Map<string, Format>();

/** An Intl formatter costs far more to make than to use (about 30 microseconds against 1), so each is made once, when first needed. */
const lazy = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

const createFormat = (tag: string): Format => {
  const numbers = new Map<string, Intl.NumberFormat>();
  const numberFormat = (style: 'decimal' | 'percent', digits: number) => {
    const key = `${style} ${digits}`;
    const format = numbers.get(key) ?? new Intl.NumberFormat(tag, { style, maximumFractionDigits: digits });
    numbers.set(key, format);
    return format;
  };
  // Some locales have another calendar by default: `fa-IR`, `ar-SA`, `th-TH`.
  const dates = (options: Intl.DateTimeFormatOptions) => lazy(() => new Intl.DateTimeFormat(tag, { calendar: 'gregory', timeZone: 'UTC', ...options }));
  const months = dates({ year: 'numeric', month: 'long' });
  const monthNames = dates({ month: 'long' });
  const days = dates({ year: 'numeric', month: 'long', day: 'numeric' });
  const languageNames = lazy(() => new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' }));
  return {
    number: (value, digits = 0) => numberFormat('decimal', digits).format(value),
    percent: (fraction, digits = 0) => numberFormat('percent', digits).format(fraction),
    month: (month) => months().format(new Date(`${month}-01`)),
    monthName: (month) => monthNames().format(new Date(`${month}-01`)),
    day: (day) => days().format(new Date(day)),
    languageName: (tag) => languageNames().of(tag),
  };
};

/** The number and date formats of a language tag, made once for the page. */
export const formatFor = (tag: string): Format => {
  const format = formats.get(tag) ?? createFormat(tag);
  formats.set(tag, format);
  return format;
};
