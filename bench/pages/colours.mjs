/** The same in every library. */
export const colours = { parts: ['#1d3f8f', '#7d9be0'], milestone: '#b0246a' };
