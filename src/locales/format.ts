/** Numbers and dates of a language. */
import { numberFormatFor, type NumberFormat } from './number-format.js';

export interface Format extends NumberFormat {
  /** `2026-01` is January 2026. */
  readonly month: (month: string) => string;
  /** The name of a month without its year. */
  readonly monthName: (month: string) => string;
  /** `2026-02-18` is 18 February 2026. */
  readonly day: (day: string) => string;
}

const formats = new Map<string, Format>();

const lazy = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

const createFormat = (tag: string): Format => {
  // Some locales count months by another calendar unless told otherwise.
  const dates = (options: Intl.DateTimeFormatOptions) => lazy(() => new Intl.DateTimeFormat(tag, { calendar: 'gregory', timeZone: 'UTC', ...options }));
  const months = dates({ year: 'numeric', month: 'long' });
  const monthNames = dates({ month: 'long' });
  const days = dates({ year: 'numeric', month: 'long', day: 'numeric' });
  return {
    ...numberFormatFor(tag),
    month: (month) => months().format(new Date(`${month}-01`)),
    monthName: (month) => monthNames().format(new Date(`${month}-01`)),
    day: (day) => days().format(new Date(day)),
  };
};

/** The number and date formats of a language tag, made once for the page. */
export const formatFor = (tag: string): Format => {
  const format = formats.get(tag) ?? createFormat(tag);
  formats.set(tag, format);
  return format;
};
