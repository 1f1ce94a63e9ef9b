/** A length in a file, to a hundredth of a pixel. */
export const decimals = (length: number): string => String(Math.round(length * 100) / 100);
