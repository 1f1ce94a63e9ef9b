export const hostileWords: readonly string[];
export const megabyte: string;
