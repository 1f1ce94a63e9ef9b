/** The values of `loading`; the first is the default. */
export const loadingModes = ['lazy', 'interaction', 'eager'] as const;

export type LoadingMode = (typeof loadingModes)[number];
