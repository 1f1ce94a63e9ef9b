/** Every page a value was read in, by the year in which it was published. */
export * from './citations/2018-to-2021.js';
export * from './citations/2022.js';
export * from './citations/2023.js';
export * from './citations/2024.js';
export * from './citations/2025.js';
export * from './citations/2026.js';
export * from './citations/undated.js';
