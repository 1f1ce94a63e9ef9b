/** Numbers of a language. */

export interface NumberFormat {
  /** A number with up to `digits` decimals. */
  readonly number: (value: number, digits?: number) => string;
  /** A fraction as a percentage: 0.582 is 58%. */
  readonly percent: (fraction: number, digits?: number) => string;
}

/** The number formats of a language tag. An Intl formatter costs far more to make than to use (about 30 microseconds against 1), so each is made once, when first needed. */
export function numberFormatFor(tag: string): NumberFormat {
  const formats = new Map<string, Intl.NumberFormat>();
  const formatOf = (style: 'decimal' | 'percent', digits: number) => {
    const key = `${style} ${digits}`;
    const format = formats.get(key) ?? new Intl.NumberFormat(tag, { style, maximumFractionDigits: digits });
    formats.set(key, format);
    return format;
  };
  return {
    number: (value, digits = 0) => formatOf('decimal', digits).format(value),
    percent: (fraction, digits = 0) => formatOf('percent', digits).format(fraction),
  };
}
