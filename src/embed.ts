/** The entry for a script tag, built to `dist/embed.js`. */
import './define.js';
export type * from './define.js';
